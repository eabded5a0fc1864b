import type { Sheet } from '../../document/model';
import { accept } from '../state/accept';
import type { Book } from '../state/book';
import { EventType, WORKBOOK_TARGET } from '../state/eventQueue';
import { worksheetId } from '../state/ids';
import { requireAllowed } from './protection';

/** Hides or shows rows. */
export function hideRows(book: Book, sheet: Sheet, first: number, last: number, hidden: boolean): void {
  requireAllowed(sheet, 'formatRows');
  accept(sheet.rows.set(first, last, { hidden }));
  // SUBTOTAL and AGGREGATE look at hidden rows.
  book.calculation.structureChanged();
  const id = worksheetId(sheet.sheetId);
  book.events.add(EventType.worksheetRowHiddenChanged, [id, WORKBOOK_TARGET], {
    worksheetId: id,
    address: `${first + 1}:${last + 1}`,
    changeType: hidden ? 'Hidden' : 'Unhidden',
    source: 'Local',
    triggerSource: book.events.trigger,
  });
}

/** Hides or shows columns. */
export function hideColumns(sheet: Sheet, first: number, last: number, hidden: boolean): void {
  requireAllowed(sheet, 'formatColumns');
  accept(sheet.columns.set(first, last, { hidden }));
}
