import type { TableKey } from '../../report/schema';
import type { CellValue } from '../snapshot';
import type { EntryCell } from './entryCell';

/** What a cell holds: a value, or a formula with the value that it shows. A text is never taken for a formula. */
export type HeldContent = CellValue | { readonly formula: string; readonly value: CellValue };

/**
 * A change of an entry cell that a person has asked for in the pane. It is carried out only while the workbook still holds what
 * the person saw: the row is found by what names it, and its cell must hold `was`. The edits of one write are all about the
 * workbook as it stands before the first of them.
 */
export type EntryEdit =
  | { readonly kind: 'write'; readonly cell: EntryCell; readonly value: string | number }
  /** Puts the column's declared formula back. */
  | { readonly kind: 'restore-formula'; readonly cell: EntryCell }
  /** Fills a blank row of the table, or lets the table grow by one. */
  | {
      readonly kind: 'add-row';
      readonly table: TableKey;
      readonly values: Readonly<Record<string, string | number>>;
    }
  | { readonly kind: 'remove-row'; readonly cell: EntryCell }
  /** Undoes a write to one cell; only a write's own `undo` has it, since it can hold a formula. */
  | { readonly kind: 'put-back'; readonly cell: EntryCell; readonly held: HeldContent }
  /** Undoes the removal of a row: inserts it at its position, or fills it where it was only emptied. */
  | {
      readonly kind: 'put-back-row';
      readonly table: TableKey;
      /** Position in the table, from 1. */
      readonly row: number;
      readonly isInserted: boolean;
      /** Every cell of the row by its header, the controller's own columns included. */
      readonly cells: Readonly<Record<string, HeldContent>>;
    };

/** What an edit did to one cell. */
export interface CellChange {
  readonly sheet: string;
  readonly cell: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** What a write did, and the edits that bring exactly the old state back. */
export interface WriteSummary {
  readonly changes: readonly CellChange[];
  readonly undo: readonly EntryEdit[];
}
