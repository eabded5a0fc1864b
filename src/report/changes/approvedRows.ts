import type { RawCell, RawRow } from '../entries/rawRow';
import { schemas, type TableKey } from '../schema';
import type { Column } from '../schema/column';
import { approvedTables, type ApprovedValue } from './approvedValues';

/** A cell of an approved version, with its position in the list of approved values, from 1. */
export interface ApprovedCell extends RawCell {
  readonly at: number;
}

/** A row of an entry table as it was when the version was approved. */
export interface ApprovedRow extends RawRow {
  readonly cells: Readonly<Record<string, ApprovedCell | undefined>>;
}

/** The rows of every entry table as they were, in the order of their positions then. */
export type ApprovedRows = Readonly<Record<TableKey, readonly ApprovedRow[]>>;

/**
 * Puts approved values together to rows again. Values may stand in any order: a row is told by its table and its position.
 * Values of tables or columns that no report has are left out: they are nobody's.
 *
 * @example approvedRows(approvedValues(raw)).plans[0]?.cells['plan'] // { value: 'Biblioteksplan', at: 17 }
 */
export function approvedRows(values: readonly ApprovedValue[]): ApprovedRows {
  const gathered = new Map<TableKey, Map<number, Record<string, ApprovedCell>>>(
    approvedTables.map((table) => [table, new Map()]),
  );
  values.forEach(({ table, row, column, value }, index) => {
    const key = tableNamed.get(table);
    const columnKey = key === undefined ? undefined : columnsNamed.get(key)?.get(column);
    const rows = key === undefined ? undefined : gathered.get(key);
    if (columnKey === undefined || rows === undefined) return;
    const cells = rows.get(row) ?? {};
    cells[columnKey] = { value, at: index + 1 };
    rows.set(row, cells);
  });
  return Object.fromEntries(
    (Object.keys(schemas) as TableKey[]).map((table) => [
      table,
      [...(gathered.get(table) ?? [])]
        .map(([row, cells]) => ({ row, cells }))
        .sort((one, other) => one.row - other.row),
    ]),
  ) as unknown as ApprovedRows;
}

const tableNamed = new Map(approvedTables.map((table) => [schemas[table].table, table]));

const columnsNamed = new Map(
  approvedTables.map((table) => [
    table,
    new Map(
      Object.entries(schemas[table].columns as Readonly<Record<string, Column>>).map(([key, { header }]) => [
        header,
        key,
      ]),
    ),
  ]),
);
