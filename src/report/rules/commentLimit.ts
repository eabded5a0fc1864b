import type { Settings } from '../schema/settings';

/** The limits of Inställningar at which a deviation must be explained. */
export type CommentLimits = Pick<Settings, 'thresholdAmount' | 'thresholdPercent'>;

/** Whether Inställningar asks for comments at all. @example hasCommentLimit({ thresholdAmount: undefined, thresholdPercent: 0 }) // false */
export function hasCommentLimit({ thresholdAmount, thresholdPercent }: CommentLimits): boolean {
  return thresholdAmount !== undefined || thresholdPercent !== 0;
}

/**
 * The least deviation from a budget that must have a comment, in the entry unit: the amount, or the share where that is more.
 *
 * @example leastToComment(-20000, { thresholdAmount: 500, thresholdPercent: 5 }) // 1000
 */
export function leastToComment(budget: number, { thresholdAmount, thresholdPercent }: CommentLimits): number {
  return Math.max(thresholdAmount ?? 0, (thresholdPercent / 100) * Math.abs(budget));
}

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
  limits: CommentLimits,
): boolean {
  if (!hasCommentLimit(limits) || amount === undefined || amount === 0) return false;
  return Math.abs(amount) >= leastToComment(budget, limits);
}
