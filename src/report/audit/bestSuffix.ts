import { bitsOf, toleranceOf } from './agreement';
import type { OpenRows, Signs } from './openRows';
import { repeatsOne } from './repeatsOne';
import { leastOfForm, widestWindow, type SumSearch, type TotalsStand } from './sumSearch';
import { cellState, valueAt, type AuditColumn } from './table';

/** The open rows from `start` on as those of a total, and how well they agree with it. */
export interface Match {
  readonly start: number;
  readonly score: number;
}

/**
 * Which of the open rows, the last so many, a row agrees best with as their total.
 *
 * @param widest the most rows that are tried
 * @param mayMiss whether some columns may disagree, because of an error in them
 */
export function bestSuffix(
  search: SumSearch,
  row: number,
  open: OpenRows,
  widest: number,
  totals: TotalsStand,
  signs: Signs,
  mayMiss: boolean,
): Match | undefined {
  const hints = search.table.rows[row]?.hints;
  const isTotal = hints?.total === true;
  const isHinted = isTotal || hints?.net === true;
  const end = open.rows.length;
  const rows = search.table.rows.length;
  // Without a word that says so, agreement must be beyond what so many trials give by chance.
  const needed = isTotal ? 5 : isHinted ? 12 : 12 + Math.log2(rows * Math.min(end + 1, widestWindow));
  const least = isTotal && totals === 'last' && signs === 'plain' ? 1 : 2;
  const known = search.columns.map((column) => column.states[row] === cellState.number);
  const present = known.filter(Boolean).length;
  const mostMissed = !mayMiss ? 0 : isHinted ? Math.floor(present / 2) : Math.floor(present / 3);
  if (present === 0 || search.isSpent) return undefined;
  let best: Match | undefined;
  for (let count = least; count <= widest; count++) {
    const start = end - count;
    const isWeighed = quickTest(search, row, open, start, count, known, mostMissed, signs);
    if (!isWeighed) continue;
    const { bits, missed } = weigh(search, row, open, start, known, signs);
    const single = count === 1 ? 8 : 0;
    const asked = askedBits(search, needed, open, start, totals, isTotal && missed === 0);
    // Of many trials one agrees in some column by chance.
    const whole = isBoundary(search, open, start) ? (isTotal ? 6 : 8) : 8 + Math.log2(widest);
    if (bits < asked + single || missed > mostMissed || (missed > 0 && bits < whole)) continue;
    if (!isHinted && repeatsOne(search, row, open.rows.slice(start))) continue;
    const score = bits - 6 * missed + (isBoundary(search, open, start) ? 4 : 0) - single;
    const extendsByZeros = best?.score === score && isZero(search, open.rows[start]);
    if (best === undefined || score > best.score || extendsByZeros) best = { start, score };
  }
  return best;
}

/** Less is asked for where the rows stand as those of other sums do: the form of the table is evidence too. */
function askedBits(
  search: SumSearch,
  needed: number,
  open: OpenRows,
  start: number,
  totals: TotalsStand,
  isWholeTotal: boolean,
): number {
  if (followsForm(search, open, start, totals)) return Math.min(needed, leastOfForm);
  const isFormed = isWholeTotal && search.sums.length > 0 && isBoundary(search, open, start);
  return isFormed ? 2 : needed;
}

/** Whether the rows stand as those of other sums do: under their head, as far as the next one. */
function followsForm(search: SumSearch, open: OpenRows, start: number, totals: TotalsStand): boolean {
  if (totals !== 'first' || search.heads === 0) return false;
  const next = open.rows[start - 1];
  return next === undefined || (search.isTotal[next] === 1 && search.closes[next] === 0);
}

/** Whether the rows from `start` agree with the total in enough columns to be weighed. */
function quickTest(
  search: SumSearch,
  row: number,
  open: OpenRows,
  start: number,
  count: number,
  known: readonly boolean[],
  mostMissed: number,
  signs: Signs,
): boolean {
  const tolerance = toleranceOf(count);
  let missed = 0;
  for (let at = 0; at < search.columns.length; at++) {
    const column = search.columns[at];
    if (column === undefined || known[at] !== true) continue;
    if (signs !== 'plain' && search.results.has(column)) continue;
    search.spent++;
    const residual = open.residual(at, start, valueAt(column, row), signs);
    if (residual === undefined) continue;
    if (Math.abs(residual) > tolerance * column.step && ++missed > mostMissed) return false;
  }
  return true;
}

/** Agreement in bits: how unlikely it is by chance. A difference says nothing new where its columns agree already. */
function weigh(
  search: SumSearch,
  row: number,
  open: OpenRows,
  start: number,
  known: readonly boolean[],
  signs: Signs,
) {
  const count = open.rows.length - start;
  const tolerance = toleranceOf(count);
  const matched = new Map<AuditColumn, number>();
  let missed = 0;
  for (const [at, column] of search.columns.entries()) {
    if (known[at] !== true || (signs !== 'plain' && search.results.has(column))) continue;
    const total = valueAt(column, row);
    const residual = open.residual(at, start, total, signs);
    if (residual === undefined) continue;
    if (Math.abs(residual) > tolerance * column.step) missed++;
    else matched.set(column, bitsOf(total / column.step, residual === 0 ? 0 : tolerance));
  }
  for (const { result, terms } of search.relations) {
    if (terms.every(({ column }) => matched.has(column)) && matched.has(result)) matched.set(result, 0);
  }
  const bits = [...matched.values()].reduce((sum, each) => sum + each, 0);
  return { bits, missed: matched.size === 0 ? Infinity : missed };
}

function isBoundary(search: SumSearch, open: OpenRows, start: number): boolean {
  const [before, first] = [open.rows[start - 1], open.rows[start]];
  if (before === undefined || first === undefined) return true;
  return search.isTotal[before] === 1 || search.table.rows[before]?.group !== search.table.rows[first]?.group;
}

function isZero(search: SumSearch, row: number | undefined): boolean {
  return row !== undefined && search.columns.every((column) => valueAt(column, row) === 0);
}
