import type { StatusStep } from '../report';
import { meanings, scaleNames, type Meaning } from '../schema/settings';
import { nameKey } from '../values/plainText';

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
 * @example suggestGoalMeaning({ met: 2, missed: 1, activities: 6, stopped: 0 }) // 'partly'
 */
export function suggestGoalMeaning({ met, missed, activities, stopped }: GoalCounts): GoalMeaning {
  if (met + missed === 0 && activities === 0) return 'not-assessable';
  if (missed === 0) return stopped > 0 ? 'partly' : 'met';
  return met === 0 ? 'not-met' : 'partly';
}

/**
 * The step of the goal scale that the figures suggest. Scales differ: one may have no step for what the figures
 * say (three steps without “kan ej bedömas”, two without “delvis”), another several steps that share a meaning (“i
 * hög grad” and “helt”), between which the figures cannot tell. Then nothing is suggested, rather than the step
 * beside it. The same rule stands as a formula in the column Förslag.
 *
 * @param steps the rows of Statusskalor
 * @example suggestedStep({ met: 2, missed: 0, activities: 0, stopped: 0 }, steps)?.text // 'Uppfylls per helår'
 */
export function suggestedStep(counts: GoalCounts, steps: readonly StatusStep[]): StatusStep | undefined {
  const suggested = suggestGoalMeaning(counts);
  const fitting = steps.filter(
    ({ scale, meaning }) =>
      nameKey(scale) === scaleNames.goal && meaning !== undefined && meanings[meaning] === suggested,
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}
