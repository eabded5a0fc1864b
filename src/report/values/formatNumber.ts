import { fifteenDigits, roundHalfAwayFromZero, scientific } from '../arithmetic/decimal';

const noBreakSpace = '\u00A0';
const minus = '\u2212';

/** A non-negative number's digits without exponent, however large or small it is. */
function plainDigits(value: number): { readonly whole: string; readonly fraction: string } {
  const { digits: withPoint, exponent } = scientific(value);
  const digits = withPoint.replace('.', '');
  if (exponent < 0) return { whole: '0', fraction: '0'.repeat(-exponent - 1) + digits };
  const padded = digits.padEnd(exponent + 1, '0');
  return { whole: padded.slice(0, exponent + 1), fraction: padded.slice(exponent + 1) };
}

/**
 * A number as Swedes write it in text: no-break space between thousands, decimal comma, a real minus.
 *
 * @param value a finite number; it is shown with at most fifteen significant digits, like a spreadsheet's
 * @param decimals decimals to show, rounded half away from zero; left out = as many as the number has
 * @throws RangeError when the number is not finite: a bug of the caller
 * @example formatNumber(-1234.5) // '−1 234,5'
 * @example formatNumber(2.345, 2) // '2,35'
 */
export function formatNumber(value: number, decimals?: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  const shown = decimals === undefined ? fifteenDigits(value) : roundHalfAwayFromZero(value, decimals);
  const { whole, fraction } = plainDigits(Math.abs(shown));
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, noBreakSpace);
  const isZeroFraction = /^0*$/u.test(fraction);
  const shownFraction =
    decimals === undefined ? (isZeroFraction ? '' : fraction) : fraction.padEnd(decimals, '0');
  return `${shown < 0 ? minus : ''}${grouped}${shownFraction === '' ? '' : `,${shownFraction}`}`;
}
