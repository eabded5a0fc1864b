import type { Area, Sheet } from '../../document/model';
import { accept } from '../state/accept';
import { intersect } from '../state/areas';
import type { Book } from '../state/book';
import { EventType, WORKBOOK_TARGET } from '../state/eventQueue';
import { tableId, worksheetId } from '../state/ids';
import { localAddress } from '../state/rangeRef';

/** Shows another sheet. Hidden ones cannot be shown. */
export function activateSheet(book: Book, sheet: Sheet): void {
  const before = book.document.sheets.active;
  if (before === sheet) return;
  accept(book.document.sheets.activate(sheet));
  const id = worksheetId(sheet.sheetId);
  const left = worksheetId(before.sheetId);
  book.events.add(EventType.worksheetDeactivated, [left, WORKBOOK_TARGET], {
    type: 'WorksheetDeactivated',
    worksheetId: left,
  });
  book.events.add(EventType.worksheetActivated, [id, WORKBOOK_TARGET], {
    type: 'WorksheetActivated',
    worksheetId: id,
  });
}

/** Selects cells and shows their sheet. */
export function selectCells(book: Book, sheet: Sheet, area: Area): void {
  activateSheet(book, sheet);
  sheet.setView({ selection: area });
  const id = worksheetId(sheet.sheetId);
  const address = localAddress(area);
  const payload = { type: 'WorksheetSelectionChanged', worksheetId: id, address };
  book.events.add(EventType.worksheetSelectionChanged, [id, WORKBOOK_TARGET], payload);
  book.events.add(EventType.selectionChanged, [''], {});
  for (const table of sheet.tables.list()) {
    const target = tableId(table.id);
    const inside = intersect(table.area, area);
    const seen = {
      type: 'TableSelectionChanged',
      worksheetId: id,
      tableId: target,
      isInsideTable: inside !== undefined,
    };
    book.events.add(EventType.tableSelectionChanged, [target], {
      ...seen,
      address: inside === undefined ? '' : localAddress(inside),
    });
  }
}
