import type { TableKey } from '../../report/schema';
import { entryCell } from '../edits/entryCell';
import { findColumns } from '../reading/tableColumns';
import type { WorkbookSnapshot } from '../snapshot';
import type { EntryText } from './survey';

/** Finds the text that people write in a cell. @param row position in the table, from 1 */
export type EntryTexts = (table: TableKey, row: number, column: string) => EntryText;

/** The texts of a workbook's entry cells, each with the cell that it is written in. */
export function entryTexts(snapshot: WorkbookSnapshot): EntryTexts {
  return (table, row, column) => {
    const held = snapshot.tables[table];
    const position = held === undefined ? undefined : findColumns(table, held).positions.get(column);
    return {
      text: position === undefined ? '' : String(held?.values[row]?.[position] ?? ''),
      cell: entryCell(snapshot, table, row, column) ?? { table, row, name: '', column, was: '' },
    };
  };
}
