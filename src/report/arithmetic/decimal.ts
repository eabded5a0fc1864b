/**
 * Decimal arithmetic on amounts. Amounts are decimal fractions with few digits, and a spreadsheet shows
 * fifteen; binary noise behind them (0.1 + 0.2) is no part of the figure and must neither be shown nor
 * decide a comparison.
 */

const exactDigits = 15;

/** A number with the fifteen significant digits that a spreadsheet keeps. @example fifteenDigits(0.1 + 0.2) // 0.3 */
export function fifteenDigits(value: number): number {
  const kept = Number(value.toPrecision(exactDigits));
  // The very largest doubles, beyond what a spreadsheet holds, would be rounded up to infinity.
  return Number.isFinite(kept) ? withoutNegativeZero(kept) : value;
}

function withoutNegativeZero(value: number): number {
  return value === 0 ? 0 : value;
}

/**
 * A number as digits and a power of ten, with the digits that a spreadsheet keeps.
 *
 * @example scientific(-1234.5) // { digits: '-1.2345', exponent: 3 }
 */
export function scientific(value: number): { readonly digits: string; readonly exponent: number } {
  const text = fifteenDigits(value).toExponential();
  const at = text.indexOf('e');
  return { digits: text.slice(0, at), exponent: Number(text.slice(at + 1)) };
}

/** Number of decimals that a number is written with. @example decimalsOf(12.5) // 1 @example decimalsOf(1200) // 0 */
export function decimalsOf(value: number): number {
  const { digits, exponent } = scientific(Math.abs(value));
  // The digits are one figure, a point and the others, or one figure alone.
  return Math.max(0, Math.max(0, digits.length - 2) - exponent);
}

/** Moves the decimal mark without binary noise. @example shiftDecimal(1.005, 3) // 1005 */
export function shiftDecimal(value: number, places: number): number {
  const { digits, exponent } = scientific(value);
  return Number(`${digits}e${exponent + places}`);
}

/**
 * Rounds half away from zero, as Excel's ROUND does: on the decimal figure, not on its binary form.
 *
 * @param value a finite number
 * @param decimals decimals to keep; negative rounds to tens, hundreds …
 * @example roundHalfAwayFromZero(-2.5, 0) // -3
 * @example roundHalfAwayFromZero(1.005, 2) // 1.01
 */
export function roundHalfAwayFromZero(value: number, decimals: number): number {
  const shifted = shiftDecimal(Math.abs(value), decimals);
  // Figures beyond the fifteen digits have no decimals left to round.
  if (!Number.isSafeInteger(Math.floor(shifted))) return fifteenDigits(value);
  const rounded = shiftDecimal(Math.floor(shifted + 0.5), -decimals);
  return withoutNegativeZero(Math.sign(value) * rounded);
}

/**
 * Adds decimal figures: the sum has no more decimals than the figures have.
 *
 * @param values finite numbers; none = 0
 * @example addUp([0.1, 0.2]) // 0.3
 */
export function addUp(values: readonly number[]): number {
  const decimals = values.reduce((most, value) => Math.max(most, decimalsOf(value)), 0);
  const sum = values.reduce((total, value) => total + value, 0);
  return roundHalfAwayFromZero(sum, decimals);
}

/** `a − b` without binary noise. @example subtract(0.3, 0.1) // 0.2 */
export function subtract(a: number, b: number): number {
  return addUp([a, -b]);
}
