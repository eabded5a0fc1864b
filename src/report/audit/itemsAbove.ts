import type { SumSearch } from './sumSearch';

/** The open rows above a row: of its group, back to the last total; where it stands alone, all of them. */
export function itemsAbove(search: SumSearch, row: number): readonly number[] {
  const { rows } = search.table;
  const open: number[] = [];
  let own: number | undefined;
  // Below totals stands the total of their level: what belongs to it ends where a higher one does.
  let level: number | undefined;
  for (let at = row - 1; at >= 0; at--) {
    if (search.absorbed[at] === 1 || rows[at]?.hints.part === true) continue;
    level ??= search.closes[at] === 1 ? search.levels[at] : 0;
    const isParted =
      (search.closes[at] === 1 && (search.levels[at] ?? 0) > (level ?? 0)) ||
      (level === 0 && rows[at]?.group !== rows[row]?.group);
    if (own === undefined && isParted) own = open.length;
    open.push(at);
  }
  return own === undefined || own < 2 ? open : open.slice(0, own);
}
