import { nameKey } from '../values/plainText';
import type { ColumnRelation } from './columnRelation';
import { isPlainTotal, namesARatio } from './nameHints';
import { bitsOf, toleranceOf } from './agreement';
import { looksLikeAverage } from './looksLikeAverage';
import { OpenRows, type Signs } from './openRows';
import type { RowSum } from './rowSum';
import { cellState, valueAt, type AuditColumn, type AuditTable } from './table';

/** Rows without a word for a total are looked for sums of so many rows at most. */
const window = 256;
/** What the search may cost altogether, in compared figures; keeps a table of nothing but broken totals quick. */
const budget = 30_000_000;

/** Bits that are asked for where a row stands as the heads of other groups do. */
const leastOfForm = 8;

interface Match {
  readonly start: number;
  readonly score: number;
}

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
  return search.run();
}

class SumSearch {
  private readonly absorbed: Uint8Array;
  private readonly isTotal: Uint8Array;
  /** Totals that stand below their rows: what comes after them belongs to the next. */
  private readonly closes: Uint8Array;
  private readonly levels: Uint8Array;
  /** Totals that stand above their rows. */
  private heads = 0;
  private readonly sums: RowSum[] = [];
  private readonly results: ReadonlySet<AuditColumn>;
  private readonly hasCosts: boolean;
  private readonly tested = new Set<number>();
  private spent = 0;
  private mayMiss = false;

  constructor(
    private readonly table: AuditTable,
    private readonly columns: readonly AuditColumn[],
    private readonly relations: readonly ColumnRelation[],
  ) {
    this.absorbed = new Uint8Array(table.rows.length);
    this.isTotal = new Uint8Array(table.rows.length);
    this.closes = new Uint8Array(table.rows.length);
    this.levels = new Uint8Array(table.rows.length);
    this.results = new Set(relations.map(({ result }) => result));
    this.hasCosts = table.rows.some(({ hints }) => hints.cost);
  }

  run(): readonly RowSum[] {
    // Sums that agree in every column come first, so that an error cannot lend its place to a worse reading.
    this.passes(false);
    if (this.addRepeated()) this.passes(false);
    for (let again = true; again;) {
      this.passes(true);
      again = this.nameOne();
    }
    this.addMissedHeads();
    this.addParts();
    return this.sums;
  }

  /** Reads the rows from above and from below until nothing more is found. */
  private passes(mayMiss: boolean): void {
    this.mayMiss = mayMiss;
    for (let before = -1; before < this.sums.length;) {
      before = this.sums.length;
      this.pass('last');
      this.pass('first');
    }
  }

  /** Reads the rows once, from above for totals that stand last or from below for those that stand first. */
  private pass(totals: 'last' | 'first'): void {
    const { rows } = this.table;
    const order = totals === 'last' ? rows.keys() : reversedKeys(rows.length);
    const open = new OpenRows(this.table, this.columns);
    let left = rows.length;
    for (const row of order) {
      left--;
      const hints = rows[row]?.hints;
      const isAbsorbed = this.absorbed[row] === 1;
      // A subtotal may be found in its total before its own rows are, because one of them has an error.
      const mayBeTotal = this.isTotal[row] === 0 && (!isAbsorbed || hints?.total === true);
      if (hints?.part === true || (isAbsorbed && !mayBeTotal)) continue;
      if (mayBeTotal) this.tryTotal(row, open, totals, left === 0);
      if (!isAbsorbed) open.push(row);
    }
  }

  private tryTotal(row: number, open: OpenRows, totals: 'last' | 'first', isEnd: boolean): void {
    const hints = this.table.rows[row]?.hints;
    const isHinted = hints?.total === true || hints?.net === true;
    const size = open.rows.length;
    const widest = isHinted || isEnd ? size : Math.min(size, window);
    const modes: readonly Signs[] =
      this.hasCosts && isHinted ? ['plain', 'costs-taken-away', 'costs-left'] : ['plain'];
    let best: (Match & { readonly signs: Signs }) | undefined;
    for (const signs of modes) {
      const match = this.bestSuffix(row, open, widest, totals, signs);
      if (match !== undefined && (best === undefined || match.score > best.score)) best = { ...match, signs };
    }
    if (best === undefined) return;
    this.accept(row, open.rows.slice(best.start), best.signs, 'figures');
    open.cut(best.start);
  }

  private accept(row: number, items: readonly number[], signs: Signs, evidence: RowSum['evidence']): void {
    const isCost = (item: number) => this.table.rows[item]?.hints.cost === true;
    const subtracted =
      signs === 'plain' ? [] : items.filter((item) => isCost(item) === (signs === 'costs-taken-away'));
    this.sums.push({ total: row, items: ascending(items), subtracted: ascending(subtracted), evidence });
    items.forEach((item) => (this.absorbed[item] = 1));
    this.isTotal[row] = 1;
    if (items.some((item) => item < row)) this.closes[row] = 1;
    else this.heads++;
    this.levels[row] = 1 + Math.max(0, ...items.map((item) => this.levels[item] ?? 0));
  }

  private bestSuffix(
    row: number,
    open: OpenRows,
    widest: number,
    totals: 'last' | 'first',
    signs: Signs,
  ): Match | undefined {
    const hints = this.table.rows[row]?.hints;
    const isTotal = hints?.total === true;
    const isHinted = isTotal || hints?.net === true;
    const end = open.rows.length;
    const rows = this.table.rows.length;
    // Without a word that says so, agreement must be beyond what so many trials give by chance.
    const needed = isTotal ? 5 : isHinted ? 12 : 12 + Math.log2(rows * Math.min(end + 1, window));
    const least = isTotal && totals === 'last' && signs === 'plain' ? 1 : 2;
    const known = this.columns.map((column) => column.states[row] === cellState.number);
    const present = known.filter(Boolean).length;
    const mostMissed = !this.mayMiss ? 0 : isHinted ? Math.floor(present / 2) : Math.floor(present / 3);
    if (present === 0 || this.spent > budget) return undefined;
    let best: Match | undefined;
    for (let count = least; count <= widest; count++) {
      const start = end - count;
      const isWeighed = this.quickTest(row, open, start, count, known, mostMissed, signs);
      if (!isWeighed) continue;
      const { bits, missed } = this.weigh(row, open, start, known, signs);
      const single = count === 1 ? 8 : 0;
      const asked = this.asked(needed, open, start, totals, isTotal && missed === 0);
      // Of many trials one agrees in some column by chance.
      const whole = this.isBoundary(open, start) ? 8 : 8 + Math.log2(widest);
      if (bits < asked + single || missed > mostMissed || (missed > 0 && bits < whole)) continue;
      if (!isHinted && this.isOneOf(row, open.rows.slice(start))) continue;
      const score = bits - 6 * missed + (this.isBoundary(open, start) ? 4 : 0) - single;
      const extendsByZeros = best?.score === score && this.isZero(open.rows[start]);
      if (best === undefined || score > best.score || extendsByZeros) best = { start, score };
    }
    return best;
  }

  /** Less is asked for where the rows stand as those of other sums do: the form of the table is evidence too. */
  private asked(
    needed: number,
    open: OpenRows,
    start: number,
    totals: 'last' | 'first',
    isWholeTotal: boolean,
  ): number {
    if (this.followsForm(open, start, totals)) return Math.min(needed, leastOfForm);
    const isFormed = isWholeTotal && this.sums.length > 0 && this.isBoundary(open, start);
    return isFormed ? 2 : needed;
  }

  /** Whether the rows stand as those of other sums do: under their head, as far as the next one. */
  private followsForm(open: OpenRows, start: number, totals: 'last' | 'first'): boolean {
    if (totals !== 'first' || this.heads === 0) return false;
    const next = open.rows[start - 1];
    return next === undefined || (this.isTotal[next] === 1 && this.closes[next] === 0);
  }

  /** Whether the rows from `start` agree with the total in enough columns to be weighed. */
  private quickTest(
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
    for (let at = 0; at < this.columns.length; at++) {
      const column = this.columns[at];
      if (column === undefined || known[at] !== true) continue;
      if (signs !== 'plain' && this.results.has(column)) continue;
      this.spent++;
      const residual = open.residual(at, start, valueAt(column, row), signs);
      if (residual === undefined) continue;
      if (Math.abs(residual) > tolerance * column.step && ++missed > mostMissed) return false;
    }
    return true;
  }

  /** Agreement in bits: how unlikely it is by chance. A difference says nothing new where its columns agree already. */
  private weigh(row: number, open: OpenRows, start: number, known: readonly boolean[], signs: Signs) {
    const count = open.rows.length - start;
    const tolerance = toleranceOf(count);
    const matched = new Map<AuditColumn, number>();
    let missed = 0;
    for (const [at, column] of this.columns.entries()) {
      if (known[at] !== true || (signs !== 'plain' && this.results.has(column))) continue;
      const total = valueAt(column, row);
      const residual = open.residual(at, start, total, signs);
      if (residual === undefined) continue;
      if (Math.abs(residual) > tolerance * column.step) missed++;
      else matched.set(column, bitsOf(total / column.step, residual === 0 ? 0 : tolerance));
    }
    for (const { result, terms } of this.relations) {
      if (terms.every(({ column }) => matched.has(column)) && matched.has(result)) matched.set(result, 0);
    }
    const bits = [...matched.values()].reduce((sum, each) => sum + each, 0);
    return { bits, missed: matched.size === 0 ? Infinity : missed };
  }

  private isBoundary(open: OpenRows, start: number): boolean {
    const [before, first] = [open.rows[start - 1], open.rows[start]];
    if (before === undefined || first === undefined) return true;
    return this.isTotal[before] === 1 || this.table.rows[before]?.group !== this.table.rows[first]?.group;
  }

  /** Whether a row is but one of the others again, beside rows with hardly any figures. */
  private isOneOf(row: number, items: readonly number[]): boolean {
    const figures = this.columns.filter((column) => column.states[row] === cellState.number);
    return items.some(
      (item) =>
        figures.filter((column) => valueAt(column, item) === valueAt(column, row)).length * 2 >
        figures.length,
    );
  }

  private isZero(row: number | undefined): boolean {
    return row !== undefined && this.columns.every((column) => valueAt(column, row) === 0);
  }

  /** Totals that agree in every column once a row that stands twice is counted once. */
  private addRepeated(): boolean {
    const { rows } = this.table;
    const names = new Set<string>();
    const hasTwins = rows.some(({ name }) => names.size === names.add(name).size);
    if (!hasTwins) return false;
    const before = this.sums.length;
    for (const [row, { hints }] of rows.entries()) {
      if (!hints.total || this.isTotal[row] === 1 || this.spent > budget) continue;
      const items = this.itemsAbove(row);
      const twins = items.filter((item, at) => at > 0 && this.isSame(item, items[at - 1] ?? item));
      this.spent += items.length * this.columns.length;
      if (twins.length > 0) this.acceptWithoutOne(row, items);
    }
    return this.sums.length > before;
  }

  /**
   * The first row that is called a total and whose figures found no rows: its own group without one row that fits by
   * itself, groups under headings of figures, or the group as a whole, if that can be a sum at all.
   */
  private nameOne(): boolean {
    const { rows } = this.table;
    for (const [row, { name, hints }] of rows.entries()) {
      if (this.isTotal[row] === 1 || !(hints.total || hints.net) || this.tested.has(row)) continue;
      this.tested.add(row);
      if (this.spent > budget) return false;
      const items = this.itemsAbove(row);
      this.spent += items.length * this.columns.length * 2;
      if (this.acceptWithoutOne(row, items) || this.acceptHeads(row, items)) return true;
      if (isPlainTotal(name) && this.mayBeSum(row, items)) {
        this.accept(row, items, 'plain', 'names');
        return true;
      }
    }
    return false;
  }

  /** The open rows above a row: of its group, back to the last total; where it stands alone, all of them. */
  private itemsAbove(row: number): readonly number[] {
    const { rows } = this.table;
    const open: number[] = [];
    let own: number | undefined;
    // Below totals stands the total of their level: what belongs to it ends where a higher one does.
    let level: number | undefined;
    for (let at = row - 1; at >= 0; at--) {
      if (this.absorbed[at] === 1 || rows[at]?.hints.part === true) continue;
      level ??= this.closes[at] === 1 ? this.levels[at] : 0;
      const isParted =
        (this.closes[at] === 1 && (this.levels[at] ?? 0) > (level ?? 0)) ||
        (level === 0 && rows[at]?.group !== rows[row]?.group);
      if (own === undefined && isParted) own = open.length;
      open.push(at);
    }
    return own === undefined || own < 2 ? open : open.slice(0, own);
  }

  /**
   * Groups that stand under rows with their sums, where rounding or few columns hide them until the total confirms them:
   * each row is tried as the sum of those that follow, and the heads must add up to the total.
   */
  private acceptHeads(row: number, items: readonly number[]): boolean {
    const down = ascending(items);
    const groups: { readonly head: number; readonly children: readonly number[] }[] = [];
    const tops: number[] = [];
    for (let at = 0; at < down.length;) {
      const head = down[at] ?? 0;
      const length = this.isTotal[head] === 1 ? 0 : this.childrenOf(down, at);
      if (length > 0) groups.push({ head, children: down.slice(at + 1, at + 1 + length) });
      tops.push(head);
      at += 1 + length;
    }
    if (groups.length === 0 || !this.confirms(row, tops)) return false;
    for (const { head, children } of groups) this.accept(head, children, 'plain', 'figures');
    this.accept(row, tops, 'plain', 'figures');
    return true;
  }

  /** How many of the rows below a head add up to it; 0 = it is none. */
  private childrenOf(down: readonly number[], at: number): number {
    const run: number[] = [];
    for (const row of down.slice(at + 1, at + 1 + window)) {
      if (this.isTotal[row] === 1) break;
      run.push(row);
    }
    return this.firstRows(down[at] ?? 0, run, 0) ?? this.firstRows(down[at] ?? 0, run, 0.5) ?? 0;
  }

  /**
   * How many of the first rows of a run agree best with a head.
   *
   * @param mayMiss which part of the head's columns may disagree
   */
  private firstRows(head: number, run: readonly number[], mayMiss: number): number | undefined {
    const present = this.columns.filter((column) => column.states[head] === cellState.number);
    const sums = present.map(() => 0);
    let best: { readonly bits: number; readonly length: number } | undefined;
    for (const [at, row] of run.slice(0, window).entries()) {
      this.spent += present.length;
      const tolerance = toleranceOf(at + 1);
      let [bits, missed] = [0, 0];
      for (const [index, column] of present.entries()) {
        const sum = (sums[index] ?? 0) + valueAt(column, row);
        sums[index] = sum;
        const residual = Math.abs(sum - valueAt(column, head));
        if (residual > tolerance * column.step) missed++;
        else if (!this.results.has(column) || missed > 0)
          bits += bitsOf(valueAt(column, head) / column.step, residual === 0 ? 0 : tolerance);
      }
      const isBetter = at > 0 && bits >= leastOfForm && missed <= mayMiss * present.length;
      if (isBetter && bits > (best?.bits ?? 0)) best = { bits, length: at + 1 };
    }
    return best?.length;
  }

  /** Whether rows add up to a total in most columns, as far as rounding lets them. */
  private confirms(row: number, items: readonly number[]): boolean {
    const tolerance = toleranceOf(items.length);
    this.spent += items.length * this.columns.length;
    let [bits, missed, present] = [0, 0, 0];
    for (const column of this.columns) {
      if (column.states[row] !== cellState.number) continue;
      present++;
      const sum = items.reduce((total, item) => total + valueAt(column, item), 0);
      const residual = Math.abs(sum - valueAt(column, row));
      if (residual > tolerance * column.step) missed++;
      else bits += bitsOf(valueAt(column, row) / column.step, residual === 0 ? 0 : tolerance);
    }
    return missed === 0 ? bits >= leastOfForm : bits >= leastOfForm + 5 && missed * 2 <= present;
  }

  private acceptWithoutOne(row: number, items: readonly number[]): boolean {
    if (items.length < 3) return false;
    const excess = this.columns.map((column) =>
      column.states[row] === cellState.number &&
      items.every((item) => column.states[item] !== cellState.unknown)
        ? items.reduce((sum, item) => sum + valueAt(column, item), 0) - valueAt(column, row)
        : undefined,
    );
    const candidates = items.filter((item) => {
      let bits = 0;
      let missed = 0;
      for (const [at, column] of this.columns.entries()) {
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
    const twin = items.find((item) => item !== odd && this.isSame(item, odd));
    if (twin === undefined && candidates.length > 1) return false;
    const repeated = twin === undefined ? undefined : Math.max(odd, twin);
    const without = items.filter((item) => item !== (repeated ?? odd));
    this.accept(row, without, 'plain', 'figures');
    // The odd row stands aside: it is told by itself, or belongs to another row.
    this.absorbed[repeated ?? odd] = 1;
    const last = this.sums.pop();
    if (last !== undefined) this.sums.push(repeated === undefined ? last : { ...last, repeated });
    return true;
  }

  private isSame(one: number, other: number): boolean {
    const { rows } = this.table;
    return (
      rows[one]?.name === rows[other]?.name &&
      this.columns.every((column) => valueAt(column, one) === valueAt(column, other))
    );
  }

  /**
   * Whether a row can be the sum of others that its figure does not agree with. That is asked only where one column alone
   * could tell: of several columns one error leaves the others in agreement, and where none agrees the rows are others.
   */
  private mayBeSum(row: number, items: readonly number[]): boolean {
    const isSupported = this.sums.some(({ evidence }) => evidence === 'figures');
    const telling = this.columns.filter(
      (column) => !this.results.has(column) && column.states[row] === cellState.number,
    );
    const [column] = telling;
    if (items.length < (isSupported ? 2 : 3) || telling.length !== 1 || column === undefined) return false;
    if (looksLikeAverage(column, row, items) && !this.hasSister(row)) return false;
    const sum = items.reduce((total, item) => total + valueAt(column, item), 0);
    const size = items.reduce((total, item) => total + Math.abs(valueAt(column, item)), 0);
    const total = valueAt(column, row);
    // Twice the total: groups and their sums stand among one another.
    const isDouble = Math.abs(sum - 2 * total) <= items.length * column.step;
    // Where other sums show the table's form, a total may be far off; alone, it must be near.
    const isNear = isSupported || Math.abs(sum - total) * 2 <= Math.max(Math.abs(total), size);
    return total !== 0 && isNear && !isDouble;
  }

  /** Whether another row with the same first word is a sum. */
  private hasSister(row: number): boolean {
    const word = (at: number) => nameKey(this.table.rows[at]?.name ?? '').split(/[\s:,]/u)[0];
    return this.sums.some(({ total }) => total !== row && word(total) === word(row));
  }

  /**
   * Heads that other groups have and one group seems to lack, because its head has an error: the total was then found
   * over the rows of that group, and their head stands aside.
   */
  private addMissedHeads(): void {
    if (this.heads === 0) return;
    const sumOf = new Map<number, number>();
    for (const [index, { items }] of this.sums.entries()) items.forEach((item) => sumOf.set(item, index));
    for (const [row, { hints }] of this.table.rows.entries()) {
      if (sumOf.has(row) || this.isTotal[row] === 1 || hints.part) continue;
      const above = sumOf.get(row + 1);
      const run: number[] = [];
      for (let at = row + 1; above !== undefined && sumOf.get(at) === above; at++) {
        if (this.isTotal[at] === 1 || run.length > window || this.spent > budget) break;
        run.push(at);
      }
      const sum = above === undefined ? undefined : this.sums[above];
      const length = this.firstRows(row, run, 0.5);
      if (above === undefined || sum === undefined || length === undefined) continue;
      const children = run.slice(0, length);
      const taken = new Set(children);
      const items = ascending([...sum.items.filter((item) => !taken.has(item)), row]);
      this.sums[above] = { ...sum, items };
      this.accept(row, children, 'plain', 'figures');
      sumOf.set(row, above);
      children.forEach((child) => sumOf.set(child, this.sums.length - 1));
    }
  }

  /** “varav” rows below a row that together make it up: plainly, or as income less costs. */
  private addParts(): void {
    const { rows } = this.table;
    for (let row = 0; row < rows.length; row++) {
      if (rows[row]?.hints.part === true) continue;
      let end = row + 1;
      while (rows[end]?.hints.part === true) end++;
      if (end - row < 3) continue;
      const parts = Array.from({ length: end - row - 1 }, (_, index) => row + 1 + index);
      const fitting = (['plain', 'costs-taken-away', 'costs-left'] as const).find((signs) =>
        this.partsFit(row, parts, signs),
      );
      if (fitting === undefined) continue;
      const isCost = (item: number) => rows[item]?.hints.cost === true;
      const subtracted =
        fitting === 'plain' ? [] : parts.filter((item) => isCost(item) === (fitting === 'costs-taken-away'));
      this.sums.push({ total: row, items: parts, subtracted, evidence: 'figures' });
    }
  }

  private partsFit(row: number, parts: readonly number[], signs: Signs): boolean {
    let bits = 0;
    let missed = 0;
    let matched = 0;
    for (const column of this.columns) {
      if (this.results.has(column) || column.states[row] !== cellState.number) continue;
      if (parts.some((part) => column.states[part] === cellState.unknown)) continue;
      let sum = 0;
      let size = Math.abs(valueAt(column, row));
      for (const part of parts) {
        const isCost = this.table.rows[part]?.hints.cost === true;
        const value = valueAt(column, part);
        sum += signs !== 'plain' && isCost === (signs === 'costs-taken-away') ? -value : value;
        size = Math.max(size, Math.abs(value));
      }
      if (size === 0) continue;
      const residual = sum - valueAt(column, row);
      const tolerance = toleranceOf(parts.length);
      if (Math.abs(residual) > tolerance * column.step) missed++;
      else {
        matched++;
        bits += bitsOf(size / column.step, residual === 0 ? 0 : tolerance);
      }
    }
    return bits >= 10 && missed * 3 <= matched;
  }
}

function* reversedKeys(length: number): Iterable<number> {
  for (let at = length - 1; at >= 0; at--) yield at;
}

const ascending = (rows: readonly number[]) => [...rows].sort((a, b) => a - b);
