import type { Report } from '../report';
import type { ColumnKey } from '../schema';
import { netAmounts } from '../schema/economy';
import type { AmountUnit } from '../schema/settings';
import { numberIn, type Reading } from '../values/reading';
import type { SummedTable } from './columnSum';

/** Amounts of a row that are of one size: incomes of an investment are not, nor what a project costs in all its years. */
const comparable: { readonly [K in SummedTable]: readonly ColumnKey<K>[] } = {
  operatingSummary: netAmounts,
  costsAndIncome: netAmounts,
  investments: ['outcomeExpenditure', 'forecastExpenditure', 'frame'],
};

/** Smaller amounts say nothing of a row's size: a net may be next to nothing one year. */
const tooSmall: Readonly<Record<AmountUnit, number>> = { kr: 1000, tkr: 10, mnkr: 0.5 };
/** How far from exactly a thousand or a million times an amount may be and still be of that size. */
const widest = 4;
/** A wrong amount stands out in its column, too: a frame that a delayed project has hardly used does not. */
const timesColumn = 10;

/** An amount beside the others of its row. */
export interface AmountBeside {
  readonly row: number;
  readonly column: string;
  readonly amount: number;
  readonly others: readonly number[];
  /** The amount's size in proportion to the middle of the others. */
  readonly ratio: number;
}

const inOrder = (sizes: readonly number[]): readonly number[] => [...sizes].sort((a, b) => a - b);

/** The middle of some sizes; between two, their geometric mean. */
const middle = (sizes: readonly number[]): number => middleOf(inOrder(sizes));

/** The middle of sizes in order. */
function middleOf(sorted: readonly number[]): number {
  const below = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const above = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return Math.sqrt(below * above);
}

/** Sizes in order, one of them taken away. */
function without(sorted: readonly number[], size: number): readonly number[] {
  const index = sorted.indexOf(size);
  return [...sorted.slice(0, index), ...sorted.slice(index + 1)];
}

/** How many powers of ten two units of money differ by. */
export type UnitGap = 3 | 6;

/** Whether a proportion is about a thousand or a million. */
function gapOf(ratio: number): UnitGap | undefined {
  return ([3, 6] as const).find((power) => ratio >= 10 ** power / widest && ratio <= 10 ** power * widest);
}

/** Every amount of a table whose row has at least two others that say how large it should be. */
function amountsBeside(report: Report, table: SummedTable): readonly AmountBeside[] {
  const rows: readonly { readonly row: number }[] = report.rows[table];
  return rows.flatMap((row) => {
    const cells = row as unknown as Readonly<Record<string, Reading>>;
    const amounts = comparable[table].flatMap((column) => {
      const reading = cells[column];
      const amount = reading === undefined ? undefined : numberIn(reading);
      return amount === undefined || amount === 0 ? [] : [{ column, amount }];
    });
    return amounts.flatMap(({ column, amount }): readonly AmountBeside[] => {
      const others = amounts.filter((other) => other.column !== column).map((other) => other.amount);
      const size = middle(others.map(Math.abs));
      if (others.length < 2 || size < tooSmall[report.settings.entryUnit]) return [];
      return [{ row: row.row, column, amount, others, ratio: Math.abs(amount) / size }];
    });
  });
}

/** What seems to be written in another unit than the rest of a table. */
export interface OtherUnits {
  /** Single amounts: so large beside their row, and no other row's in the same column. */
  readonly amounts: readonly { readonly gap: UnitGap; readonly beside: AmountBeside }[];
  /** Whole columns: in most rows so large beside the row. One of their amounts stands for them. */
  readonly columns: readonly { readonly gap: UnitGap; readonly beside: AmountBeside }[];
}

/**
 * Finds amounts that are about a thousand or a million times what both their row and their column say. A row in which
 * every amount is large is a large unit, not another unit of money; the ledger's totals tell there.
 */
export function otherUnits(report: Report, table: SummedTable): OtherUnits {
  const all = amountsBeside(report, table);
  const amounts: OtherUnits['amounts'][number][] = [];
  const columns: OtherUnits['columns'][number][] = [];
  for (const column of comparable[table]) {
    const own = all.filter((beside) => beside.column === column);
    if (own.length < 2) continue;
    const gapOfColumn = gapOf(middle(own.map(({ ratio }) => ratio)));
    if (gapOfColumn !== undefined) {
      const beside = own.find(({ ratio }) => gapOf(ratio) === gapOfColumn);
      if (beside !== undefined) columns.push({ gap: gapOfColumn, beside });
      continue;
    }
    const ratios = inOrder(own.map(({ ratio }) => ratio));
    const sizes = inOrder(own.map(({ amount }) => Math.abs(amount)));
    for (const beside of own) {
      const gap = gapOf(beside.ratio);
      if (gap === undefined) continue;
      const size = Math.abs(beside.amount);
      const usualRatio = middleOf(without(ratios, beside.ratio));
      const standsOut = size >= timesColumn * middleOf(without(sizes, size));
      if (standsOut && gapOf(beside.ratio / usualRatio) === gap) amounts.push({ gap, beside });
    }
  }
  return { amounts, columns };
}
