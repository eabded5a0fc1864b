import type { Finding } from '../finding';
import type { GoalRow, IndicatorRow } from '../report';
import { meaningOf } from '../rules/meaning';
import { movesFromTarget } from '../rules/movesFromTarget';
import { headerOf } from '../schema';
import { scaleNames } from '../schema/settings';
import { statusTexts } from '../texts/statusTexts';
import { formatNumber } from '../values/formatNumber';
import { nameKey } from '../values/plainText';
import { numberIn } from '../values/reading';
import { rowAt, rowFinding, type Check } from './check';

/** An indicator without regard to sex. */
function measureKey({ goal, indicator, part }: IndicatorRow): string {
  return [goal, indicator, part].map(nameKey).join('\u0000');
}

/**
 * Indicators that miss their target and are farther from it than the year before, until the goal's author has said
 * something of it: of a goal called met why that holds all the same, of another any reason. Women and men are not
 * told again where their total is.
 */
export const checkIndicatorTrends: Check = ({ rows }) => {
  const goals = new Map<string, GoalRow>(rows.goals.map((goal) => [nameKey(goal.goal), goal]));
  const isMet = ({ assessment }: GoalRow) =>
    meaningOf(rows.statusScales, scaleNames.goal, assessment) === 'met';
  const isExplained = (goal: GoalRow) => goal.deviatingReason !== '' || (!isMet(goal) && goal.reason !== '');
  const moving = rows.indicators.filter(movesFromTarget);
  const totals = new Set(moving.filter(({ sex }) => sex === 'totalt').map(measureKey));
  return moving.flatMap((row): readonly Finding[] => {
    const goal = goals.get(nameKey(row.goal));
    const { target } = row;
    const now = numberIn(row.outcome);
    const before = numberIn(row.yearBefore);
    const isToldByTotal = row.sex !== 'totalt' && totals.has(measureKey(row));
    if (goal === undefined || isExplained(goal) || isToldByTotal) return [];
    if (target.kind !== 'target' || now === undefined || before === undefined) return [];
    const message = statusTexts.movesFromTarget({
      at: rowAt('indicators', row),
      before: formatNumber(before),
      now: formatNumber(now),
      target: target.text,
      goal: goal.goal,
      assessment: goal.assessment,
      column: headerOf('goals', isMet(goal) ? 'deviatingReason' : 'reason'),
    });
    const said = { code: 'indicator-moves-from-target', severity: 'information', message } as const;
    return [rowFinding('indicators', row, 'outcome', said)];
  });
};

/**
 * Outcomes that nobody knows though the indicator has a target and has been measured before. One that has never been
 * measured, or whose source or footnote says something, is an answer.
 */
export const checkUnknownOutcomes: Check = ({ rows }) =>
  rows.indicators.flatMap((row): readonly Finding[] => {
    const { target, outcome } = row;
    const before = numberIn(row.yearBefore) ?? numberIn(row.twoYearsBefore);
    const isExplained = row.source !== '' || row.footnote !== '';
    if (outcome.kind !== 'no-information' || isExplained) return [];
    if (target.kind !== 'target' || before === undefined) return [];
    const message = statusTexts.outcomeNotKnown({
      at: rowAt('indicators', row),
      target: target.text,
      before: formatNumber(before),
    });
    const said = { code: 'outcome-not-known', severity: 'information', message } as const;
    return [rowFinding('indicators', row, 'outcome', said)];
  });
