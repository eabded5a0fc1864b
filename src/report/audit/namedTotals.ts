import { nameKey } from '../values/plainText';
import { toleranceOf } from './agreement';
import { acceptHeads } from './headedGroups';
import { itemsAbove } from './itemsAbove';
import { looksLikeAverage } from './looksLikeAverage';
import { isPlainTotal } from './nameHints';
import { acceptWithoutOne } from './withoutRepeated';
import type { SumSearch } from './sumSearch';
import { cellState, valueAt } from './table';

/**
 * Accepts the first row that is called a total and whose figures found no rows: its own group without one row that fits by
 * itself, groups under headings of figures, or the group as a whole, if that can be a sum at all.
 *
 * @returns whether there is one; false when there is none left or the search has cost too much
 */
export function nameTotal(search: SumSearch): boolean {
  const { rows } = search.table;
  for (const [row, { name, hints }] of rows.entries()) {
    if (search.isTotal[row] === 1 || !(hints.total || hints.net) || search.tested.has(row)) continue;
    search.tested.add(row);
    if (search.isSpent) return false;
    const items = itemsAbove(search, row);
    search.spent += items.length * search.columns.length * 2;
    if (acceptWithoutOne(search, row, items) || acceptHeads(search, row, items)) return true;
    if (acceptHeads(search, row, rowsBelow(search, row))) return true;
    if (isPlainTotal(name) && mayBeSum(search, row, items)) {
      search.accept(row, items, 'plain', 'names');
      return true;
    }
  }
  return false;
}

/** The open rows below a total that stands first of all; nothing for one that has rows above. */
function rowsBelow(search: SumSearch, total: number): readonly number[] {
  const { rows } = search.table;
  const isFirst = rows
    .slice(0, total)
    .every((_, row) => search.absorbed[row] === 1 || search.isTotal[row] === 1);
  if (!isFirst) return [];
  return rows.flatMap(({ hints }, row) =>
    row > total && search.absorbed[row] !== 1 && !hints.part ? [row] : [],
  );
}

/**
 * Whether a row can be the sum of others that its figure does not agree with. That is asked only where one column alone
 * could tell: of several columns one error leaves the others in agreement, and where none agrees the rows are others.
 */
function mayBeSum(search: SumSearch, row: number, items: readonly number[]): boolean {
  const isSupported = search.sums.some(({ evidence }) => evidence === 'figures');
  const telling = tellingColumns(search, row, items);
  const [column] = telling;
  if (items.length < (isSupported ? 2 : 3) || telling.length !== 1 || column === undefined) return false;
  if (looksLikeAverage(column, row, items) && !hasSister(search, row)) return false;
  const sum = items.reduce((total, item) => total + valueAt(column, item), 0);
  const size = items.reduce((total, item) => total + Math.abs(valueAt(column, item)), 0);
  const total = valueAt(column, row);
  // Twice the total: groups and their sums stand among one another.
  const isDouble = Math.abs(sum - 2 * total) <= items.length * column.step;
  // Where other sums show the table's form, a total may be far off; alone, it must be near.
  const isNear = isSupported || Math.abs(sum - total) * 2 <= Math.max(Math.abs(total), size);
  return total !== 0 && isNear && !isDouble;
}

/**
 * The columns that can tell whether a row is the sum of others. A budget of nothing but zeros tells nothing, where one of the other
 * columns agrees.
 */
function tellingColumns(search: SumSearch, row: number, items: readonly number[]) {
  const known = search.columns.filter((column) => column.states[row] === cellState.number);
  const agrees = known.some((column) => {
    const sum = items.reduce((total, item) => total + valueAt(column, item), 0);
    const total = valueAt(column, row);
    return total !== 0 && Math.abs(sum - total) <= toleranceOf(items.length) * column.step;
  });
  return known.filter(
    (column) =>
      !search.results.has(column) &&
      !(agrees && [row, ...items].every((each) => valueAt(column, each) === 0)),
  );
}

/** Whether another row with the same first word is a sum. */
function hasSister(search: SumSearch, row: number): boolean {
  const word = (at: number) => nameKey(search.table.rows[at]?.name ?? '').split(/[\s:,]/u)[0];
  return search.sums.some(({ total }) => total !== row && word(total) === word(row));
}
