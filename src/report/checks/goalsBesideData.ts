import type { Finding } from '../finding';
import type { GoalRow } from '../report';
import { byGoal } from '../rules/byGoal';
import { goalCounts } from '../rules/goalCounts';
import { meaningOf } from '../rules/meaning';
import { suggestGoalMeaning } from '../rules/suggestion';
import { scaleNames } from '../schema/settings';
import { statusTexts } from '../texts/statusTexts';
import { rowAt, rowFinding, type Check } from './check';

/** One indicator may be too little to judge a goal by; what several say together is a pattern. */
const fewestJudged = 2;

/**
 * Goals whose assessment is another than all figures say: not met though every indicator reaches its target and no
 * activity has stopped, or partly met though all or none of them do. Whoever calls a goal partly met weighs more than
 * the figures, so that any reason will do there.
 */
export const checkGoalsBesideData: Check = ({ rows }) => {
  const indicatorsOf = byGoal(rows.indicators);
  const activitiesOf = byGoal(rows.activities);
  const said = (goal: GoalRow): Pick<Finding, 'code' | 'severity' | 'message'> | undefined => {
    const meaning = meaningOf(rows.statusScales, scaleNames.goal, goal.assessment);
    if (goal.deviatingReason !== '' || (meaning !== 'not-met' && meaning !== 'partly')) return undefined;
    const counts = goalCounts(indicatorsOf(goal.goal), activitiesOf(goal.goal), rows.statusScales);
    const indicators = counts.met + counts.missed;
    const suggested = suggestGoalMeaning(counts);
    const told = { at: rowAt('goals', goal), assessment: goal.assessment, indicators };
    if (suggested === 'met' && counts.met > 0 && meaning === 'not-met') {
      const message = statusTexts.notMetThoughReached(told);
      return { code: 'goal-below-data', severity: 'warning', message };
    }
    if (meaning !== 'partly' || goal.reason !== '' || indicators < fewestJudged) return undefined;
    if (suggested === 'met' && counts.met > 0) {
      const message = statusTexts.partlyThoughReached(told);
      return { code: 'goal-below-data', severity: 'information', message };
    }
    if (suggested === 'not-met') {
      const message = statusTexts.partlyThoughMissed(told);
      return { code: 'goal-contradicts-indicators', severity: 'information', message };
    }
    return undefined;
  };
  return rows.goals.flatMap((goal): readonly Finding[] => {
    const found = said(goal);
    return found === undefined ? [] : [rowFinding('goals', goal, 'assessment', found)];
  });
};
