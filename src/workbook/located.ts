import type { Finding } from '../report/finding';
import type { EntryCell } from './survey/entryCell';

/** A finding with its address in the workbook, as the controller has named and ordered the sheets. */
export interface LocatedFinding extends Finding {
  /** The sheet's present name; none when the table is missing. */
  readonly sheet?: string;
  /** The cell within the sheet, such as `G7`; none when the finding is about a whole table. */
  readonly cell?: string;
  /** The cell that its fix writes, with what it holds; none when there is nothing to fix. */
  readonly entry?: EntryCell;
}
