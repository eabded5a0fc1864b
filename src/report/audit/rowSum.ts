/** A row that is the sum of others, column by column. */
export interface RowSum {
  /** Index of the total among the table's rows. */
  readonly total: number;
  readonly items: readonly number[];
  /** Items that are taken away, such as costs from income. */
  readonly subtracted: readonly number[];
  /** `figures` where they show it by themselves, `names` where only the row's name does. */
  readonly evidence: 'figures' | 'names';
  /** A row with the figures of another that makes the sum too large by itself: it stands twice. */
  readonly repeated?: number;
}
