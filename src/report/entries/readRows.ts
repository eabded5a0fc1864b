import type { Finding } from '../finding';
import { schemas, type Schemas, type TableKey } from '../schema';
import type { Column, Row, TableSchema } from '../schema/column';
import type { EntryCell, Lookups } from './cellReader';
import { duplicateFindings, type NamedRow } from './duplicates';
import { isBlankCell, type RawRow } from './rawRow';
import { readCell } from './readCell';
import { isResting } from './restingRow';
import { nameOfRow } from './nameOfRow';

type EntryColumn = Column & { readonly kind: Exclude<Column['kind'], 'computed'> };

function isEntry(column: Column): column is EntryColumn {
  return column.kind !== 'computed';
}

function entryColumns(schema: TableSchema): (readonly [string, EntryColumn])[] {
  return Object.entries(schema.columns).flatMap(([key, column]) =>
    isEntry(column) ? [[key, column] as const] : [],
  );
}

/** The rows of one table as read. */
export interface RowsRead<K extends TableKey> {
  readonly rows: readonly Row<Schemas[K]>[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the rows of one entry table by the kinds that its schema declares. Rows without any entry are
 * skipped without a finding, so that a table may end in empty rows.
 *
 * @param table which table
 * @param rawRows its rows in the order of the sheet
 * @param lookups what the cells refer to in other tables
 * @returns the rows that hold something, and a finding for everything that could not be read
 */
export function readRows<K extends TableKey>(
  table: K,
  rawRows: readonly RawRow[],
  lookups: Lookups,
): RowsRead<K> {
  const schema: TableSchema = schemas[table];
  const columns = entryColumns(schema);
  const filled = rawRows.filter(({ cells }) => columns.some(([key]) => !isBlankCell(cells[key])));
  const named = filled.map((raw): NamedRow => ({ raw, name: nameOfRow(table, raw.cells) }));
  const findings: Finding[] = [];
  const rows = named.map(({ raw, name }) => {
    const rests = isResting(table, raw, lookups.reportType);
    const values = columns.map(([key, declared]) => {
      const { value = '', ...beside } = raw.cells[key] ?? {};
      const cell: EntryCell & { readonly declared: EntryColumn } = {
        table,
        row: raw.row,
        name,
        column: key,
        declared,
        value,
        rests,
        ...beside,
      };
      const read = readCell(cell, lookups);
      findings.push(...read.findings);
      return [key, read.value] as const;
    });
    // The schema that drives the reading is the one that the row's type is derived from.
    return { row: raw.row, ...Object.fromEntries(values) } as unknown as Row<Schemas[K]>;
  });
  return { rows, findings: [...findings, ...duplicateFindings(table, schema, named)] };
}
