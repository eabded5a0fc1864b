import { bitsOf, toleranceOf } from './agreement';
import { itemsAbove } from './itemsAbove';
import type { SumSearch } from './sumSearch';
import { cellState, valueAt } from './table';

/** Accepts totals that agree in every column once a row that stands twice is counted once. @returns whether there are any */
export function addRepeated(search: SumSearch): boolean {
  const { rows } = search.table;
  const names = new Set<string>();
  const hasTwins = rows.some(({ name }) => names.size === names.add(name).size);
  if (!hasTwins) return false;
  const before = search.sums.length;
  for (const [row, { hints }] of rows.entries()) {
    if (!hints.total || search.isTotal[row] === 1 || search.isSpent) continue;
    const items = itemsAbove(search, row);
    const twins = items.filter((item, at) => at > 0 && search.isSame(item, items[at - 1] ?? item));
    search.spent += items.length * search.columns.length;
    if (twins.length > 0) acceptWithoutOne(search, row, items);
  }
  return search.sums.length > before;
}

/**
 * Accepts a row as the sum of others without the one that makes it too large by just its own figures: a row that stands
 * twice, or one that belongs to another sum. That row stands aside from then on.
 *
 * @returns whether there is such a row, and only one
 */
export function acceptWithoutOne(search: SumSearch, row: number, items: readonly number[]): boolean {
  if (items.length < 3) return false;
  const excess = search.columns.map((column) =>
    column.states[row] === cellState.number &&
    items.every((item) => column.states[item] !== cellState.unknown)
      ? items.reduce((sum, item) => sum + valueAt(column, item), 0) - valueAt(column, row)
      : undefined,
  );
  const candidates = items.filter((item) => {
    let bits = 0;
    let missed = 0;
    for (const [at, column] of search.columns.entries()) {
      const wanted = excess[at];
      if (wanted === undefined) continue;
      const tolerance = toleranceOf(items.length);
      if (Math.abs(wanted - valueAt(column, item)) > tolerance * column.step) missed++;
      else bits += bitsOf(wanted / column.step, wanted === valueAt(column, item) ? 0 : tolerance);
    }
    return missed === 0 && bits >= 12 + Math.log2(items.length);
  });
  const [odd] = candidates;
  if (odd === undefined) return false;
  const twin = items.find((item) => item !== odd && search.isSame(item, odd));
  if (twin === undefined && candidates.length > 1) return false;
  const repeated = twin === undefined ? undefined : Math.max(odd, twin);
  const without = items.filter((item) => item !== (repeated ?? odd));
  search.accept(row, without, 'plain', 'figures');
  // The odd row stands aside: it is told by itself, or belongs to another row.
  search.absorbed[repeated ?? odd] = 1;
  const last = search.sums.pop();
  if (last !== undefined) search.sums.push(repeated === undefined ? last : { ...last, repeated });
  return true;
}
