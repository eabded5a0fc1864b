import type { TableKey } from '../../report/schema';
import type { CellValue } from '../snapshot';

/** A cell of an entry table, in the report's own terms: what a person can be led to and what can be written. */
export interface EntryCell {
  readonly table: TableKey;
  /** Position in the table, from 1, when the workbook was read. */
  readonly row: number;
  /** What a reader calls the row, as `rowName` says it: by it the row is found again when people have sorted the table. */
  readonly name: string;
  /** Column key. */
  readonly column: string;
  /**
   * What the cell held then, as Excel shows it in its formula bar: a value, or a formula beginning with "="; a text that
   * itself begins with "=" has an apostrophe before it. A write is refused when the cell holds something else by now.
   */
  readonly was: CellValue;
}
