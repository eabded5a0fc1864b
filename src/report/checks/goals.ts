import { rowName } from '../entries/rowName';
import type { IndicatorRow } from '../report';
import { byGoal } from '../rules/byGoal';
import { fulfilment } from '../rules/fulfilment';
import { meaningOf } from '../rules/meaning';
import { scaleNames } from '../schema/settings';
import { checkTexts } from '../texts/checkTexts';
import { formatNumber } from '../values/formatNumber';
import { numberIn } from '../values/reading';
import { rowAt, rowFinding, type Check } from './check';

/** Goals that nobody has assessed. */
export const checkAssessments: Check = ({ rows }) =>
  rows.goals
    .filter(({ assessment }) => assessment === '')
    .map((goal) => {
      const message = checkTexts.goalNotAssessed({ at: rowAt('goals', goal) });
      return rowFinding('goals', goal, 'assessment', {
        code: 'goal-not-assessed',
        severity: 'warning',
        message,
      });
    });

function missedText(indicator: IndicatorRow): string {
  const outcome = numberIn(indicator.outcome);
  return checkTexts.missedIndicator({
    name: rowName('indicators', indicator),
    outcome: outcome === undefined ? '' : formatNumber(outcome),
    target: indicator.target.kind === 'target' ? indicator.target.text : '',
  });
}

/** Goals that are assessed as met although an indicator misses its target, until a reason is written. */
export const checkContradictions: Check = ({ rows }) => {
  const indicatorsOf = byGoal(rows.indicators);
  return rows.goals.flatMap((goal) => {
    const isMet = meaningOf(rows.statusScales, scaleNames.goal, goal.assessment) === 'met';
    if (!isMet || goal.deviatingReason !== '') return [];
    const assessed = indicatorsOf(goal.goal).filter((row) => fulfilment(row) !== 'not-assessable');
    const missed = assessed.filter((row) => fulfilment(row) === 'missed');
    if (missed.length === 0) return [];
    const message = checkTexts.goalContradicts({
      at: rowAt('goals', goal),
      assessment: goal.assessment,
      missed: missed.length,
      assessed: assessed.length,
      indicators: missed.map(missedText),
    });
    return [
      rowFinding('goals', goal, 'assessment', {
        code: 'goal-contradicts-indicators',
        severity: 'warning',
        message,
      }),
    ];
  });
};
