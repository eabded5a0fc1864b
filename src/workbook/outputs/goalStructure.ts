import { byGoal } from '../../report/rules/byGoal';
import type { ActivityRow, GoalResult, GoalRow, IndicatorRow, Report } from '../../report/report';
import { inOrder } from './inOrder';

/** A department goal with everything that hangs on it. */
export interface GoalBranch {
  readonly goal: GoalRow;
  readonly results: readonly GoalResult[];
  readonly indicators: readonly IndicatorRow[];
  readonly activities: readonly ActivityRow[];
}

/**
 * What stands over goals for a level of the goal structure: its name, words for those that have none while others do,
 * or nothing where nobody uses the level.
 */
type LevelHeading = 'named' | 'others' | 'none';

/** Goals under one overall goal of a goal area, in the order in which they first appear. */
export interface GoalGroup {
  readonly area: string;
  readonly overallGoal: string;
  readonly areaHeading: LevelHeading;
  readonly overallHeading: LevelHeading;
  /** True when the group is its area's first, so that the area's heading stands before it. */
  readonly opensArea: boolean;
  readonly goals: readonly [GoalBranch, ...GoalBranch[]];
}

/** The goals of a report as a tree: goal area, overall goal, department goal and what hangs on it. */
export function goalGroups({ rows }: Report): readonly GoalGroup[] {
  const resultsOf = byGoal(rows.goalResults);
  const indicatorsOf = byGoal(rows.indicators);
  const activitiesOf = byGoal(rows.activities);
  const areas = new Map<string, Map<string, GoalBranch[]>>();
  for (const goal of rows.goals) {
    const area = areas.get(goal.area) ?? new Map<string, GoalBranch[]>();
    areas.set(goal.area, area);
    const group = area.get(goal.overallGoal) ?? [];
    area.set(goal.overallGoal, group);
    group.push({
      goal,
      results: inOrder(resultsOf(goal.goal)),
      indicators: indicatorsOf(goal.goal),
      activities: activitiesOf(goal.goal),
    });
  }
  const hasAreas = rows.goals.some(({ area }) => area !== '');
  const hasOverallGoals = rows.goals.some(({ overallGoal }) => overallGoal !== '');
  return [...areas].flatMap(([area, groups]) =>
    [...groups].flatMap(([overallGoal, [first, ...rest]], index): GoalGroup[] =>
      first === undefined
        ? []
        : [
            {
              area,
              overallGoal,
              areaHeading: levelHeading(area, hasAreas),
              overallHeading: levelHeading(overallGoal, hasOverallGoals),
              opensArea: index === 0,
              goals: [first, ...rest],
            },
          ],
    ),
  );
}

function levelHeading(name: string, isUsed: boolean): LevelHeading {
  if (name !== '') return 'named';
  return isUsed ? 'others' : 'none';
}
