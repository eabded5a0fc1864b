import { agreementWith } from './headedGroups';
import { leastOfForm, widestWindow, type SumSearch } from './sumSearch';

/**
 * Accepts rows whose next rows are set further in as the sums of those, where the figures of the whole table agree with that
 * reading: a head that does not is then one with an error. The indentation says which rows may belong together; whether they add
 * up, only the figures say, since what is set in may as well be a part that does not.
 */
export function addIndented(search: SumSearch): void {
  const { rows } = search.table;
  if (rows.every(({ indent }) => indent === rows[0]?.indent)) return;
  const groups = Array.from({ length: rows.length }, (_, at) => rows.length - 1 - at).flatMap((row) => {
    const items = rowsUnder(search, row);
    return items.length < 2 ? [] : [{ row, items, ...agreementWith(search, row, items) }];
  });
  const whole = groups.filter(({ missed }) => missed === 0);
  const wrong = groups.filter(({ missed, present }) => missed * 2 > present);
  const bits = groups.reduce((sum, each) => sum + each.bits, 0);
  if (bits < leastOfForm || wrong.length * 3 > whole.length) return;
  for (const { row, items } of groups) search.accept(row, items, 'plain', 'figures');
}

/** The rows right under a row: those that are set in by one level, without their own. */
function rowsUnder(search: SumSearch, row: number): readonly number[] {
  const { rows } = search.table;
  const own = rows[row]?.indent ?? 0;
  const level = rows[row + 1]?.indent ?? 0;
  const under: number[] = [];
  if (level <= own || search.isSpent) return [];
  for (let at = row + 1; at < rows.length && at - row <= widestWindow; at++) {
    const next = rows[at];
    if (next === undefined || next.indent <= own || next.group !== rows[row]?.group) break;
    if (next.indent < level) return [];
    if (next.indent === level && !next.hints.part) under.push(at);
  }
  return under;
}
