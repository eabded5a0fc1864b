import type { SumSearch } from './sumSearch';
import { cellState, valueAt } from './table';

/** Whether a row is but one of the others again, beside rows with hardly any figures: a row that stands twice is no sum. */
export function repeatsOne(search: SumSearch, row: number, items: readonly number[]): boolean {
  const figures = search.columns.filter((column) => column.states[row] === cellState.number);
  return items.some(
    (item) =>
      figures.filter((column) => valueAt(column, item) === valueAt(column, row)).length * 2 > figures.length,
  );
}
