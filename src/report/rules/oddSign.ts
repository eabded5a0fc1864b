/** An amount of a row beside the others. */
export interface SignedAmount {
  readonly amount: number;
  /** Of the whole year or of a part of it: amounts of the same span are compared in size. */
  readonly span: 'period' | 'year';
}

/** So many others must agree about the sign before one is said to stand out. */
const fewestOthers = 3;
/** A flipped amount is about as large as the amounts beside it: neither less than half nor more than twice. */
const alike = 2;

/**
 * The one amount of a row that has another sign than all the others and is about as large as one of the same span: as when a
 * minus was left out. A real turn from cost to surplus is seldom of the same size.
 *
 * @param amounts all in the same sign convention; zeros say nothing
 * @returns its position, or undefined when none or several stand out
 * @example oddSign([{ amount: 312, span: 'period' }, { amount: -310, span: 'period' }, { amount: -900, span: 'year' }, { amount: -930, span: 'year' }]) // 0
 */
export function oddSign(amounts: readonly SignedAmount[]): number | undefined {
  const filled = amounts.flatMap(({ amount }, index) => (amount === 0 ? [] : [index]));
  const [plus, minus] = [true, false].map((isPlus) =>
    filled.filter((index) => (amounts[index]?.amount ?? 0) > 0 === isPlus),
  );
  const one = [plus, minus].find((side) => side?.length === 1)?.[0];
  const odd = one === undefined ? undefined : amounts[one];
  if (odd === undefined || filled.length - 1 < fewestOthers) return undefined;
  const size = Math.abs(odd.amount);
  const isAlike = amounts.some(({ amount, span }, index) => {
    const other = Math.abs(amount);
    return index !== one && span === odd.span && other * alike >= size && size * alike >= other;
  });
  return isAlike ? one : undefined;
}
