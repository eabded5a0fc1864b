import { bitsOf, toleranceOf } from './agreement';
import { repeatsOne } from './repeatsOne';
import { ascending, leastOfForm, widestWindow, type SumSearch } from './sumSearch';
import { cellState, valueAt } from './table';

/**
 * Accepts groups that stand under rows with their sums, where rounding or few columns hide them until the total confirms them:
 * each row is tried as the sum of those that follow, and the heads must add up to the total.
 *
 * @returns whether they do
 */
export function acceptHeads(search: SumSearch, row: number, items: readonly number[]): boolean {
  const down = ascending(items);
  const groups: { readonly head: number; readonly children: readonly number[] }[] = [];
  const tops: number[] = [];
  for (let at = 0; at < down.length;) {
    const head = down[at] ?? 0;
    const length = search.isTotal[head] === 1 ? 0 : childrenOf(search, down, at);
    if (length > 0) groups.push({ head, children: down.slice(at + 1, at + 1 + length) });
    tops.push(head);
    at += 1 + length;
  }
  if (groups.length === 0 || !confirms(search, row, tops)) return false;
  for (const { head, children } of groups) search.accept(head, children, 'plain', 'figures');
  search.accept(row, tops, 'plain', 'figures');
  return true;
}

/**
 * Accepts heads that other groups have and one group seems to lack, because its head has an error: the total was then found
 * over the rows of that group, and their head stands aside.
 */
export function addMissedHeads(search: SumSearch): void {
  if (search.heads === 0) return;
  const sumOf = new Map<number, number>();
  for (const [index, { items }] of search.sums.entries()) items.forEach((item) => sumOf.set(item, index));
  for (const [row, { hints }] of search.table.rows.entries()) {
    if (sumOf.has(row) || search.isTotal[row] === 1 || hints.part) continue;
    const above = sumOf.get(row + 1);
    const run: number[] = [];
    for (let at = row + 1; above !== undefined && sumOf.get(at) === above; at++) {
      if (search.isTotal[at] === 1 || run.length > widestWindow || search.isSpent) break;
      run.push(at);
    }
    const sum = above === undefined ? undefined : search.sums[above];
    const length = firstRows(search, row, run, 0.5);
    if (above === undefined || sum === undefined || length === undefined) continue;
    const children = run.slice(0, length);
    const taken = new Set(children);
    const items = ascending([...sum.items.filter((item) => !taken.has(item)), row]);
    search.sums[above] = { ...sum, items };
    search.accept(row, children, 'plain', 'figures');
    sumOf.set(row, above);
    children.forEach((child) => sumOf.set(child, search.sums.length - 1));
  }
}

/** How many of the rows below a head add up to it; 0 = it is none. */
function childrenOf(search: SumSearch, down: readonly number[], at: number): number {
  const run: number[] = [];
  for (const row of down.slice(at + 1, at + 1 + widestWindow)) {
    if (search.isTotal[row] === 1) break;
    run.push(row);
  }
  return firstRows(search, down[at] ?? 0, run, 0) ?? firstRows(search, down[at] ?? 0, run, 0.5) ?? 0;
}

/**
 * How many of the first rows of a run agree best with a head.
 *
 * @param mayMiss which part of the head's columns may disagree
 */
function firstRows(
  search: SumSearch,
  head: number,
  run: readonly number[],
  mayMiss: number,
): number | undefined {
  const present = search.columns.filter((column) => column.states[head] === cellState.number);
  const sums = present.map(() => 0);
  let best: { readonly bits: number; readonly length: number } | undefined;
  for (const [at, row] of run.slice(0, widestWindow).entries()) {
    search.spent += present.length;
    const tolerance = toleranceOf(at + 1);
    let [bits, missed] = [0, 0];
    for (const [index, column] of present.entries()) {
      const sum = (sums[index] ?? 0) + valueAt(column, row);
      sums[index] = sum;
      const residual = Math.abs(sum - valueAt(column, head));
      if (residual > tolerance * column.step) missed++;
      else if (!search.results.has(column) || missed > 0)
        bits += bitsOf(valueAt(column, head) / column.step, residual === 0 ? 0 : tolerance);
    }
    const isBetter = at > 0 && bits >= leastOfForm && missed <= mayMiss * present.length;
    if (isBetter && bits > (best?.bits ?? 0) && !repeatsOne(search, head, run.slice(0, at + 1)))
      best = { bits, length: at + 1 };
  }
  return best?.length;
}

/** Whether rows add up to a total in most columns, as far as rounding lets them. */
function confirms(search: SumSearch, row: number, items: readonly number[]): boolean {
  const { bits, missed, present } = agreementWith(search, row, items);
  return missed === 0 ? bits >= leastOfForm : bits >= leastOfForm + 5 && missed * 2 <= present;
}

/** In how many columns rows do not add up to a total, and how unlikely by chance it is that they do in the others. */
export function agreementWith(search: SumSearch, row: number, items: readonly number[]) {
  const tolerance = toleranceOf(items.length);
  search.spent += items.length * search.columns.length;
  let [bits, missed, present] = [0, 0, 0];
  for (const column of search.columns) {
    if (column.states[row] !== cellState.number) continue;
    present++;
    const sum = items.reduce((total, item) => total + valueAt(column, item), 0);
    const residual = Math.abs(sum - valueAt(column, row));
    if (residual > tolerance * column.step) missed++;
    else bits += bitsOf(valueAt(column, row) / column.step, residual === 0 ? 0 : tolerance);
  }
  return { bits, missed, present };
}
