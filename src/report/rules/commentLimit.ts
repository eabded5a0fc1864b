import type { Settings } from '../schema/settings';

/** The limits of Inställningar at which a deviation must be explained. */
export type CommentLimits = Pick<Settings, 'thresholdAmount' | 'thresholdPercent'>;

/**
 * Whether a deviation is so large that it must have a comment: at least the amount and at least the share of the budget.
 *
 * @param amount the deviation, in the entry unit like the limit; undefined when it cannot be computed
 * @param budget what it is a deviation from
 * @example reachesCommentLimit(-600, 10000, { thresholdAmount: 500, thresholdPercent: 0 }) // true
 */
export function reachesCommentLimit(
  amount: number | undefined,
  budget: number,
  { thresholdAmount, thresholdPercent }: CommentLimits,
): boolean {
  const hasNoLimit = thresholdAmount === undefined && thresholdPercent === 0;
  if (hasNoLimit || amount === undefined || amount === 0) return false;
  const size = Math.abs(amount);
  const share = (thresholdPercent / 100) * Math.abs(budget);
  return size >= (thresholdAmount ?? 0) && size >= share;
}
