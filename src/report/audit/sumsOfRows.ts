import type { RowSum } from './rowSum';

/** What each row is in the sums, by their indexes. */
export interface SumsOfRows {
  /** The sums that a row is an item of. */
  readonly asItem: readonly (readonly number[])[];
  /** The sums that a row is the total of. */
  readonly asTotal: readonly (readonly number[])[];
  /** For each sum, the items that are taken away. */
  readonly subtracted: readonly ReadonlySet<number>[];
}

/** Finds the sums of every row. @param rows how many rows the table has */
export function sumsOfRows(rows: number, sums: readonly RowSum[]): SumsOfRows {
  const asItem: number[][] = Array.from({ length: rows }, () => []);
  const asTotal: number[][] = Array.from({ length: rows }, () => []);
  for (const [index, { total, items }] of sums.entries()) {
    asTotal[total]?.push(index);
    items.forEach((item) => asItem[item]?.push(index));
  }
  return { asItem, asTotal, subtracted: sums.map(({ subtracted }) => new Set(subtracted)) };
}
