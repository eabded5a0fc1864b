import type { ActivityRow, IndicatorRow, StatusStep } from '../report';
import { scaleNames } from '../schema/settings';
import { fulfilment } from './fulfilment';
import { meaningOf } from './meaning';
import type { GoalCounts } from './suggestion';

/**
 * What hangs on a goal, counted for the suggestion. Rows of women and men with a target of their own count like any other.
 *
 * @param indicators the goal's indicators
 * @param activities the goal's activities
 * @param steps the rows of Statusskalor
 * @example goalCounts(indicators, activities, steps) // { met: 2, missed: 1, activities: 6, stopped: 0 }
 */
export function goalCounts(
  indicators: readonly IndicatorRow[],
  activities: readonly ActivityRow[],
  steps: readonly StatusStep[],
): GoalCounts {
  const results = indicators.map(fulfilment);
  const meanings = activities.map(({ status }) => meaningOf(steps, scaleNames.activity, status));
  return {
    met: results.filter((result) => result === 'met').length,
    missed: results.filter((result) => result === 'missed').length,
    activities: activities.length,
    stopped: meanings.filter((meaning) => meaning === 'paused' || meaning === 'dropped').length,
  };
}
