import type { Meaning } from '../schema/settings';

/** What the suggestion for a goal is counted from. */
export interface GoalCounts {
  /** Indicators that reach their target. */
  readonly met: number;
  /** Indicators that miss their target; those that cannot be assessed are in neither count. */
  readonly missed: number;
  /** All activities of the goal. */
  readonly activities: number;
  /** Those of them that are paused or dropped. */
  readonly stopped: number;
}

/** The meanings that a goal's assessment can have. */
export type GoalMeaning = Extract<Meaning, 'met' | 'partly' | 'not-met' | 'not-assessable'>;

/**
 * The meaning that the figures suggest for a goal; the controller decides. First rule that holds:
 *
 * 1. No assessable indicator (met + missed = 0): without activities `not-assessable`; with a stopped
 *    activity `partly`; otherwise `met`.
 * 2. Every assessable indicator reaches its target (missed = 0): with a stopped activity `partly`,
 *    otherwise `met`.
 * 3. No indicator reaches its target (met = 0): `not-met`.
 * 4. Otherwise `partly`.
 *
 * The same rule stands as a formula in the column Förslag.
 *
 * @example suggestGoalMeaning({ met: 2, missed: 1, activities: 6, stopped: 0 }) // 'partly'
 */
export function suggestGoalMeaning({ met, missed, activities, stopped }: GoalCounts): GoalMeaning {
  if (met + missed === 0 && activities === 0) return 'not-assessable';
  if (missed === 0) return stopped > 0 ? 'partly' : 'met';
  return met === 0 ? 'not-met' : 'partly';
}
