/**
 * The figure that was meant where one digit is changed or two digits are swapped, and that lies within bounds; undefined
 * where there is none. Of several, the one nearest the middle of the bounds.
 *
 * @param printed a whole number as printed
 * @param low least acceptable figure
 * @param high greatest acceptable figure
 * @example repairedDigit(1254, 1234, 1234) // 1234
 * @example repairedDigit(1324, 1234, 1234) // 1234
 */
export function repairedDigit(printed: number, low: number, high: number): number | undefined {
  // One cell with decimals in a column of whole numbers.
  if (!Number.isInteger(printed)) return undefined;
  const sign = printed < 0 ? -1 : 1;
  const digits = Array.from(String(Math.abs(printed)), Number);
  const middle = (low + high) / 2;
  let best: number | undefined;
  const tryDigits = (changed: readonly number[]) => {
    const value = sign * Number(changed.join(''));
    if (value === printed || value < low || value > high) return;
    if (best === undefined || Math.abs(value - middle) < Math.abs(best - middle)) best = value;
  };
  for (const [at, digit] of digits.entries()) {
    for (let other = 0; other <= 9; other++) if (other !== digit) tryDigits(digits.with(at, other));
    for (let second = at + 1; second < digits.length; second++) {
      tryDigits(digits.with(at, digits[second] ?? 0).with(second, digit));
    }
  }
  return best;
}
