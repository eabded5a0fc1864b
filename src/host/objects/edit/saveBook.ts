import type { Book } from '../state/book';
import { refreshSeries } from './chartSeries';
import { accept } from '../state/accept';

/**
 * The workbook as the bytes of an .xlsx file: formulas calculated, charts made here with the values that their cells have
 * now, and Excel asked to calculate on opening when there are formulas that this host cannot calculate.
 */
export function saveBook(book: Book): Uint8Array {
  book.calculation.ensure();
  if (book.calculation.needsExcel()) book.document.setCalculation({ fullOnLoad: true });
  for (const { sheet, id } of book.madeCharts) {
    const chart = book.hasSheet(sheet) ? sheet.charts.list().find((one) => one.id === id) : undefined;
    if (chart === undefined) continue;
    const series = chart.series.map((one) => refreshSeries(book, one));
    if (JSON.stringify(series) !== JSON.stringify(chart.series)) accept(sheet.charts.change(id, { series }));
  }
  return book.document.save();
}
