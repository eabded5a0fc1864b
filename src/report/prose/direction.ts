import type { Settings } from '../schema/settings';
import type { Piece } from './clauses';
import { directionWords } from './lexicon';
import type { Mention } from './mention';
import { isAmountTable, type RowValue } from './rowValues';

/** What words and signs beside a figure say of which way it goes or lies. */
export interface Direction {
  /** More or less than before, or than what it is compared with. */
  readonly trend: 'up' | 'down' | undefined;
  /** Better or worse than nothing, or than the budget. */
  readonly balance: 'plus' | 'minus' | undefined;
  /** Whether costs are spoken of, whose net falls when they rise. */
  readonly isOfCosts: boolean;
  /** "minskat från 5,6 till 6,3": the figures themselves go the other way than the words. */
  readonly isContrary: boolean;
}

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));
// Beside words of change and deviation, these compare, with the budget and its frames too.
const up = listed(
  `${directionWords.up} högre mer dyrare längre överskrider överskred överskridit överstiger översteg överstigit`,
);
const down = listed(
  `${directionWords.down} lägre mindre billigare kortare underskrider underskred underskridit understiger understeg understigit`,
);
const plus = listed(`${directionWords.surplus} positiv positivt positiva bättre`);
const minus = listed(`${directionWords.deficit} negativ negativt negativa sämre`);
const costs = /^(?:netto)?kostnad(?:en|er|erna)?s?$/u;

/** The one of two that words say; undefined where they say neither or both. */
function one<T>(
  said: readonly string[],
  sides: readonly (readonly [T, ReadonlySet<string>])[],
): T | undefined {
  const found = sides.filter(([, words]) => said.some((word) => words.has(word)));
  return found.length === 1 ? found[0]?.[0] : undefined;
}

const trends = [
  ['up', up],
  ['down', down],
] as const;
const balances = [
  ['plus', plus],
  ['minus', minus],
] as const;

const wordsOf = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap((piece) => (piece.kind === 'word' ? [piece.lower] : []));

/**
 * Which way a figure goes or lies by what is said of it.
 *
 * @param near the pieces that speak of the figure @param clause all pieces of its clause
 */
export function directionOf(near: readonly Piece[], clause: readonly Piece[]): Direction {
  const said = wordsOf(near);
  return {
    trend: one(said, trends),
    balance: one(said, balances),
    isOfCosts: wordsOf(clause).some((word) => costs.test(word)),
    isContrary: isContrary(clause),
  };
}

/** Whether a clause says that something goes one way and quotes figures that go the other: "från A till B". */
function isContrary(clause: readonly Piece[]): boolean {
  const behind = (word: string): Mention | undefined =>
    clause.flatMap((piece, at) => {
      const before = clause[at - 1];
      return piece.kind === 'figure' && before?.kind === 'word' && before.lower === word ? [piece] : [];
    })[0];
  const from = behind('från');
  const to = behind('till');
  const trend = one(wordsOf(clause), trends);
  if (from === undefined || to === undefined || trend === undefined) return false;
  if (from.unit.kind !== to.unit.kind || from.sign !== undefined || to.sign !== undefined) return false;
  if (from.unit.kind === 'amount' && to.unit.kind === 'amount' && from.unit.power !== to.unit.power)
    return false;
  return trend === 'up' ? to.upper < from.value : to.value > from.upper;
}

/** Whether plus is better for a net of operations: budgets alone are booked the other way in one of the conventions. */
function isPlusGood({ column, against = '' }: RowValue, { signConvention }: Settings): boolean | undefined {
  switch (signConvention) {
    case 'surplus-positive':
      return true;
    case 'cost-positive':
      return false;
    case 'opposite-signs':
      return `${column} ${against}`.includes('budget') ? undefined : true;
  }
}

/** The sign that a value would have by what is said of it; undefined where the words leave that open. */
function saidSign(
  { trend, balance, isOfCosts }: Direction,
  value: RowValue,
  settings: Settings,
): 1 | -1 | undefined {
  const { table } = value.row;
  const isDeviation = value.column.startsWith('deviation');
  const isNet = table === 'operatingSummary' && !isDeviation;
  const ofTrend = trend === undefined ? undefined : trend === 'up' ? 1 : -1;
  const ofBalance = balance === undefined ? undefined : balance === 'plus' ? 1 : -1;
  if (value.role === 'change' && ofTrend !== undefined) {
    if (!isNet) return ofTrend;
    const isGood = isPlusGood(value, settings);
    if (!isOfCosts || isGood === undefined) return undefined;
    return isGood === (ofTrend === -1) ? 1 : -1;
  }
  if (!isAmountTable(table) || table === 'costsAndIncome' || value.role === 'share') return undefined;
  if (isDeviation) {
    // Costs above the budget, and an investment above its frame, are a deviation below zero.
    if (ofTrend !== undefined)
      return isOfCosts || table === 'investments' ? (ofTrend === 1 ? -1 : 1) : undefined;
    return ofBalance;
  }
  if (!isNet || ofBalance === undefined || trend !== undefined) return undefined;
  const isGood = isPlusGood(value, settings);
  return isGood === undefined ? undefined : isGood === (ofBalance === 1) ? 1 : -1;
}

/**
 * Whether words or a sign say the opposite of a value that a figure agrees with in size: "ett överskott på 1,2 mnkr" of a
 * deviation of −1 200 tkr.
 *
 * @example isOpposite(mention, direction, value, settings) // true
 */
export function isOpposite(
  { sign }: Mention,
  direction: Direction,
  value: RowValue,
  settings: Settings,
): boolean {
  if (direction.isContrary && value.role === 'level') return true;
  if (value.value === 0) return false;
  const isPositive = value.value > 0;
  if (sign !== undefined && value.role !== 'target' && value.role !== 'share') {
    const isLevelOfNet = value.row.table === 'operatingSummary' && !value.column.startsWith('deviation');
    // Where costs are booked as plus, a minus before them is another way of writing.
    const isSure = !isLevelOfNet || isPlusGood(value, settings) === true;
    if (isSure) return isPositive !== (sign === '+');
  }
  const said = saidSign(direction, value, settings);
  return said !== undefined && isPositive !== (said === 1);
}
