import { isBlankCell, type RawReport, type RawRow } from '../entries/rawRow';
import { nameOfRow } from '../entries/nameOfRow';
import { cellText, shownText } from '../entries/textCells';
import { headerOf, schemas, type TableKey } from '../schema';
import type { Column } from '../schema/column';
import type { CellValue } from '../values/cellValue';
import { formatIsoDay } from '../values/formatDay';
import { readEndDate } from '../values/readEndDate';

/** One entry of an approved version, in words that a reader without the add-in understands. */
export interface ApprovedValue {
  /** The entry table's name, such as `Driftsammandrag`. */
  readonly table: string;
  /** The row's position in its table when the version was marked, from 1. */
  readonly row: number;
  /** What a reader calls the row. */
  readonly name: string;
  /** Whether the row adds to its table's sums, as its Radtyp says; '' in tables without row types. */
  readonly rowType: string;
  /** The column's header. */
  readonly column: string;
  readonly value: CellValue;
}

/** Undantag is about the findings of a moment, not about what the report says. */
const notKept: ReadonlySet<TableKey> = new Set<TableKey>(['exceptions']);

/** The entry tables whose values are kept when a version is approved. */
export const approvedTables: readonly TableKey[] = (Object.keys(schemas) as TableKey[]).filter(
  (table) => !notKept.has(table),
);

/**
 * Every entry of a report that is not blank, in the order of the sheets: what is kept when a version is marked as approved.
 * Numbers stay numbers; a date becomes `2021-08-31`, which can be read without the format of a cell.
 *
 * @param raw the rows of every entry table; a table that the report does without has none
 * @example approvedValues(raw)[0] // { table: 'Inställningar', row: 1, name: 'Kommun', rowType: '', column: 'Inställning', … }
 */
export function approvedValues(raw: RawReport): readonly ApprovedValue[] {
  return approvedTables.flatMap((table) => {
    const columns = entryColumns(table);
    return raw[table].flatMap((row) => valuesOf(table, columns, row));
  });
}

/** The keys of a table's columns that people fill in. @example entryColumns('plans') // ['plan', 'followUp', 'position'] */
export function entryColumns(table: TableKey): readonly string[] {
  return Object.entries(schemas[table].columns as Readonly<Record<string, Column>>)
    .filter(([, { kind }]) => kind !== 'computed')
    .map(([key]) => key)
    .filter((key) => table !== 'settings' || key !== 'explanation');
}

function valuesOf(table: TableKey, columns: readonly string[], { row, cells }: RawRow): ApprovedValue[] {
  const name = nameOfRow(table, cells);
  const rowType = cellText(cells['rowType']).trim();
  return columns.flatMap((column) => {
    const cell = cells[column];
    if (cell === undefined || isBlankCell(cell)) return [];
    const value = keptValue(table, column, cell.value);
    return [{ table: schemas[table].table, row, name, rowType, column: headerOf(table, column), value }];
  });
}

/**
 * A cell's value as an approved version keeps it: a date as text, everything else as it is.
 * @example keptValue('activities', 'endDate', 46600) // '2027-08-01'
 */
export function keptValue(table: TableKey, column: string, value: CellValue): CellValue {
  const { kind } = (schemas[table].columns as Readonly<Record<string, Column>>)[column] ?? {};
  if (typeof value === 'boolean') return shownText(value);
  if (kind !== 'endDate' || typeof value !== 'number') return value;
  const read = readEndDate(value, undefined);
  return read.kind === 'day' ? formatIsoDay(read.day) : value;
}
