import type { Sheet, Table } from '../../document/model';
import { HostError } from '../../protocol/hostError';
import type { Book } from '../state/book';
import { dataArea } from '../state/tableAreas';
import { cellText } from './cellText';
import { hideRows } from './hide';

/**
 * Filters a table by the texts that a column shows, '' for empty cells; `null` takes the column's criterion away. Rows
 * that do not fit every filtered column are hidden, the others are shown.
 */
export function filterRows(
  book: Book,
  sheet: Sheet,
  table: Table,
  column: number,
  texts: readonly string[] | null,
): void {
  if (!table.autoFilter)
    throw new HostError('InvalidOperation', `The table ${table.name} has no filter buttons.`);
  book.calculation.ensure();
  table.setValuesFilter(column, texts);
  const filters = table.valuesFilters();
  const data = dataArea(table);
  for (let row = data.top; row <= data.bottom; row += 1) {
    const fits = filters.every((filter) =>
      filter.texts.includes(cellText(book, sheet, row, data.left + filter.column)),
    );
    if (sheet.rows.get(row).hidden === fits) hideRows(book, sheet, row, row, !fits);
  }
}
