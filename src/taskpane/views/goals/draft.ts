import type { CellValue } from '../../../workbook/snapshot';
import type { EntryCell, EntryText } from '../../../workbook/survey/survey';

/** A text that somebody is writing in the pane and that its cell does not hold yet. */
export interface Draft {
  readonly text: string;
  /** What the cell held when the writing began, or after the last save. */
  readonly base: CellValue;
  /** After a save, until the workbook is read again: what the last reading still says that the cell holds. */
  readonly stale?: string;
  /** The text that is being written to the workbook. */
  readonly saving?: string;
  /** Why it could not be saved, in Swedish. */
  readonly failure?: string;
  /** For texts of rows without a name of their own: the row's position and text when the writing began. */
  readonly row?: { readonly number: number; readonly text: string };
}

/** What a field shows, and whether that is what the cell holds. */
export type FieldState =
  /** Nothing is written here that the cell does not hold. */
  | 'same'
  /** Written here only. */
  | 'unsaved'
  /** Written here, while the cell has got another text in the sheet: a person has to choose. */
  | 'conflict';

/**
 * How a draft stands to its cell.
 *
 * @param entry - as the workbook was last read
 * @example fieldState({ text: 'nytt', base: 'gammalt' }, entryOf('ändrat i bladet')) // 'conflict'
 */
export function fieldState(draft: Draft | undefined, entry: EntryText): FieldState {
  if (draft === undefined || draft.text === entry.text) return 'same';
  // Just saved, and the workbook has not been read since: the cell holds what was saved.
  if (draft.stale === entry.text) return draft.text === String(draft.base) ? 'same' : 'unsaved';
  return entry.text === String(draft.base) ? 'unsaved' : 'conflict';
}

/** The cell to write a draft to: with what it holds by now, so that a write over somebody else's change is refused. */
export function cellFor(draft: Draft, entry: EntryText): EntryCell {
  return draft.stale === entry.text ? { ...entry.cell, was: draft.base } : entry.cell;
}

/** Excel's limit for the text of a cell, in UTF-16 units. */
export const longestText = 32_767;
