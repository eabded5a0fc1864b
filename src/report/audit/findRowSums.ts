import type { ColumnRelation } from './columnRelation';
import { bestSuffix, type Match } from './bestSuffix';
import { addMissedHeads } from './headedGroups';
import { addIndented } from './indentedGroups';
import { nameTotal } from './namedTotals';
import { namesARatio } from './nameHints';
import { OpenRows, type Signs } from './openRows';
import { addParts } from './partSums';
import { addRepeated } from './withoutRepeated';
import type { RowSum } from './rowSum';
import { SumSearch, widestWindow, type TotalsStand } from './sumSearch';
import type { AuditTable } from './table';

/**
 * Which rows are sums of which. Rows are read from above for totals that stand last and from below for totals that stand
 * first, until nothing more is found; a row that is part of a sum is then only seen through its total, so that levels come
 * by themselves. A sum is believed when so many figures agree that chance cannot explain it; a row’s name lowers what is
 * asked for, and “varav” rows stand aside.
 */
export function findRowSums(table: AuditTable, relations: readonly ColumnRelation[]): readonly RowSum[] {
  const columns = table.figures.filter(({ kind, header }) => kind === 'amount' && !namesARatio(header));
  if (columns.length === 0 || table.rows.length < 2) return [];
  const search = new SumSearch(table, columns, relations);
  addIndented(search);
  // Sums that agree in every column come first, so that an error cannot lend its place to a worse reading.
  readUntilDone(search, false);
  if (addRepeated(search)) readUntilDone(search, false);
  for (let again = true; again;) {
    readUntilDone(search, true);
    again = nameTotal(search);
  }
  addMissedHeads(search);
  addParts(search);
  return search.sums;
}

/**
 * Reads the rows from above and from below until nothing more is found.
 * @param mayMiss whether some columns of a sum may disagree
 */
function readUntilDone(search: SumSearch, mayMiss: boolean): void {
  for (let before = -1; before < search.sums.length;) {
    before = search.sums.length;
    readOnce(search, 'last', mayMiss);
    readOnce(search, 'first', mayMiss);
  }
}

/** Reads the rows once, from above for totals that stand last or from below for those that stand first. */
function readOnce(search: SumSearch, totals: TotalsStand, mayMiss: boolean): void {
  const { rows } = search.table;
  const order = totals === 'last' ? rows.keys() : reversedKeys(rows.length);
  const open = new OpenRows(search.table, search.columns);
  let left = rows.length;
  for (const row of order) {
    left--;
    const hints = rows[row]?.hints;
    const isAbsorbed = search.absorbed[row] === 1;
    // A subtotal may be found in its total before its own rows are, because one of them has an error.
    const mayBeTotal = search.isTotal[row] === 0 && (!isAbsorbed || hints?.total === true);
    if (hints?.part === true || (isAbsorbed && !mayBeTotal)) continue;
    if (mayBeTotal) tryTotal(search, row, open, totals, mayMiss, left === 0);
    if (!isAbsorbed) open.push(row);
  }
}

function tryTotal(
  search: SumSearch,
  row: number,
  open: OpenRows,
  totals: TotalsStand,
  mayMiss: boolean,
  isEnd: boolean,
): void {
  const hints = search.table.rows[row]?.hints;
  const isHinted = hints?.total === true || hints?.net === true;
  const size = open.rows.length;
  const widest = isHinted || isEnd ? size : Math.min(size, widestWindow);
  const modes: readonly Signs[] =
    search.hasCosts && isHinted ? ['plain', 'costs-taken-away', 'costs-left'] : ['plain'];
  let best: (Match & { readonly signs: Signs }) | undefined;
  for (const signs of modes) {
    const match = bestSuffix(search, row, open, widest, totals, signs, mayMiss);
    if (match !== undefined && (best === undefined || match.score > best.score)) best = { ...match, signs };
  }
  if (best === undefined) return;
  const items = open.rows.slice(best.start);
  search.accept(row, items, best.signs, 'figures');
  // A row that stands twice right above belongs to the same sum, not to the next one.
  const [first, above] = [items[0], open.rows[best.start - 1]];
  const isTwin = first !== undefined && above !== undefined && search.isSame(first, above);
  if (isTwin) search.absorbed[above] = 1;
  open.cut(best.start - (isTwin ? 1 : 0));
}

function* reversedKeys(length: number): Iterable<number> {
  for (let at = length - 1; at >= 0; at--) yield at;
}
