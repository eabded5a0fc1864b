import type { Book } from '../state/book';
import { readDrawnCells } from './drawnCells';

/**
 * The workbook as the bytes of an .xlsx file: formulas calculated, the add-in's settings, charts with the values that their cells have now, and
 * Excel asked to calculate on opening when there are formulas that this host cannot calculate.
 */
export function saveBook(book: Book): Uint8Array {
  book.calculation.ensure();
  if (book.calculation.needsExcel()) book.document.setCalculation({ fullOnLoad: true });
  const settings = [...book.settings].map(([key, value]) => [key, JSON.stringify(value)] as const);
  book.document.addInSettings.write(book.addIn, new Map(settings));
  const read = readDrawnCells(book);
  for (const sheet of book.document.sheets.list()) sheet.charts.refreshCaches(read);
  return book.document.save();
}

/** Remembers what the charts of a file that was just opened draw, so that only those are touched whose cells change. */
export function noteDrawnCells(book: Book): void {
  const read = readDrawnCells(book);
  for (const sheet of book.document.sheets.list()) sheet.charts.noteCells(read);
}
