import { decimalsOf, fifteenDigits, shiftDecimal } from './decimal';

/**
 * The finest step that entries are written in: 1 when all are whole, 0.1 when one has a decimal.
 *
 * @example granularityOf([380, -41]) // 1
 * @example granularityOf([9.4, 12]) // 0.1
 */
export function granularityOf(entries: readonly number[]): number {
  return shiftDecimal(1, -entries.reduce((most, entry) => Math.max(most, decimalsOf(entry)), 0));
}

/**
 * The largest difference that rounding alone can make between the sum of `count` rounded entries and a
 * total that was rounded on its own: (count + 1) · ½ of the step. Each rounded figure is at most half
 * a step from its true value, and the total is one more of them.
 *
 * @param count rounded entries in the sum
 * @param granularity the entries' step, see {@link granularityOf}
 * @example roundingBound(10, 1) // 5.5
 */
export function roundingBound(count: number, granularity: number): number {
  return fifteenDigits(((count + 1) / 2) * granularity);
}

/** How a sum stands to the total it should equal. */
export type SumComparison = 'equal' | 'rounding-difference' | 'differs';

/**
 * Tells rounding from error.
 *
 * @param difference sum − the total that it should equal
 * @param bound the largest difference that rounding can make, see {@link roundingBound}
 * @example compareSum(-1, 5.5) // 'rounding-difference'
 */
export function compareSum(difference: number, bound: number): SumComparison {
  const size = Math.abs(fifteenDigits(difference));
  if (size === 0) return 'equal';
  return size <= bound ? 'rounding-difference' : 'differs';
}

/**
 * True when a printed deviation can be the rounded difference of two figures that were rounded
 * themselves: it then differs by less than 1½ steps (320 − 210 printed as 111).
 *
 * @param difference printed deviation − computed deviation
 * @example deviationIsRounded(1, 1) // true
 */
export function deviationIsRounded(difference: number, granularity: number): boolean {
  return Math.abs(fifteenDigits(difference)) < fifteenDigits(1.5 * granularity);
}
