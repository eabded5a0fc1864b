import { rowName } from '../../report/entries/rowName';
import { shownText } from '../../report/entries/textCells';
import type { TableKey } from '../../report/schema';
import { findColumns } from '../reading/tableColumns';
import type { CellValue, TableSnapshot, WorkbookSnapshot } from '../snapshot';
import type { EntryCell } from '../survey/entryCell';
import { heldContent, inBar } from './heldContent';

/**
 * A cell of an entry table with everything by which it is found again.
 * @param row position in the table, from 1
 * @param column column key
 * @returns undefined when the workbook has no such cell
 * @example entryCell(snapshot, 'goals', 2, 'reason') // { table: 'goals', row: 2, name: 'God service', column: 'reason', was: '' }
 */
export function entryCell(
  { tables }: Pick<WorkbookSnapshot, 'tables'>,
  table: TableKey,
  row: number,
  column: string,
): EntryCell | undefined {
  const held = tables[table];
  const position = held === undefined ? undefined : findColumns(table, held).positions.get(column);
  if (held === undefined || position === undefined || row < 1 || row >= held.values.length) return undefined;
  const name = rowNamer(table, held)(held.values[row] ?? []);
  return { table, row, name, column, was: inBar(heldContent(held, row, position)) };
}

/** Says what a reader calls a row of a table, from the values of its cells in the order of the sheet. */
export function rowNamer(table: TableKey, held: TableSnapshot): (values: readonly CellValue[]) => string {
  const columns = [...findColumns(table, held).positions];
  return (values) =>
    rowName(
      table,
      Object.fromEntries(columns.map(([key, position]) => [key, shownText(values[position] ?? '')])),
    );
}
