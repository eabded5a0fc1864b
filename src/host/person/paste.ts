import type { Area, Sheet } from '../document/model';
import { readTextEntry } from '../objects/edit/entry';
import { requireUnlocked } from '../objects/edit/protection';
import { reportEdit, stateBefore } from '../objects/edit/reportEdit';
import { tableCellsWritten } from '../objects/edit/tableEffects';
import { writeCell } from '../objects/edit/writeCells';
import type { Book } from '../objects/state/book';
import { growTable } from './growTable';

/** Pastes texts from the first cell of an area on. What is pasted replaces what was there, without validation. */
export function pasteTexts(book: Book, sheet: Sheet, at: Area, rows: readonly (readonly string[])[]): void {
  const width = Math.max(...rows.map((row) => row.length));
  const area = { top: at.top, left: at.left, bottom: at.top + rows.length - 1, right: at.left + width - 1 };
  requireUnlocked(book, sheet, area);
  const before = stateBefore(book, sheet, area);
  for (const [down, line] of rows.entries()) {
    for (const [across, text] of line.entries()) {
      const cell = { row: at.top + down, column: at.left + across };
      const { numberFormat } = book.document.styles.format(sheet.cells.style(cell.row, cell.column));
      writeCell(book, sheet, cell, readTextEntry(text, numberFormat === '@', book.locale));
    }
    growTable(book, sheet, at.top + down, at.left);
  }
  tableCellsWritten(book, sheet, area);
  reportEdit(book, sheet, area, before);
}
