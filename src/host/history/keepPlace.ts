import type { WorkbookDocument } from '../document/model';
import { selectCells } from '../objects/edit/select';
import { sameArea } from '../objects/state/areas';
import type { Book } from '../objects/state/book';
import type { ChangeNote } from '../objects/state/changeNotes';

/**
 * Lets people stay where they are when another state of the workbook comes: the sheet that is shown, and what is selected
 * on each. What was done on one sheet alone is shown and selected, as Excel does.
 */
export function keepPlace(book: Book, before: WorkbookDocument, changes: readonly ChangeNote[]): void {
  const { sheets } = book.document;
  for (const old of before.sheets.list()) {
    const { selection } = old.view;
    const sheet = sheets.byId(old.sheetId);
    if (sheet !== null && !sameArea(sheet.view.selection, selection)) sheet.setView({ selection });
  }
  const shown = sheets.byId(before.sheets.active.sheetId);
  if (shown?.visibility === 'visible') sheets.activate(shown);
  const [first] = changes;
  if (first === undefined || changes.some(({ sheetId }) => sheetId !== first.sheetId)) return;
  const sheet = sheets.byId(first.sheetId);
  if (sheet?.visibility === 'visible') selectCells(book, sheet, first.area);
}
