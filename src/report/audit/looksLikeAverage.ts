import { isNumber, valueAt, type AuditColumn } from './table';

/** Whether a row's figure lies between the least and the largest of others that are all of one sign, as an average does. */
export function looksLikeAverage(column: AuditColumn, row: number, items: readonly number[]): boolean {
  const sign = Math.sign(valueAt(column, row));
  let least = Infinity;
  let most = 0;
  for (const item of items) {
    if (!isNumber(column, item)) continue;
    const value = valueAt(column, item) * sign;
    if (value < 0) return false;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const value = Math.abs(valueAt(column, row));
  return least <= value && value <= most;
}
