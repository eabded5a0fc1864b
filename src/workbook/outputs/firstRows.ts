import { formatNumber } from '../../report/values/formatNumber';

/** More rows than that are no page to read, and each has long formulas. */
const mostRows = 300;

/**
 * The rows that a page of analysis has room for, and what it says of the others.
 *
 * @example firstRows([1, 2]) // { shown: [1, 2], note: [] }
 */
export function firstRows<T>(rows: readonly T[]): { readonly shown: readonly T[]; readonly note: string[] } {
  if (rows.length <= mostRows) return { shown: rows, note: [] };
  const counts = [mostRows, rows.length].map((count) => formatNumber(count));
  return {
    shown: rows.slice(0, mostRows),
    note: [`Bladet visar de första ${counts.join(' av ')} raderna. Alla kontrolleras på samma sätt.`],
  };
}
