import { byGoal } from '../../report/rules/byGoal';
import type { ActivityRow, GoalResult, GoalRow, IndicatorRow, Report } from '../../report/report';

/** A department goal with everything that hangs on it. */
export interface GoalBranch {
  readonly goal: GoalRow;
  readonly results: readonly GoalResult[];
  readonly indicators: readonly IndicatorRow[];
  readonly activities: readonly ActivityRow[];
}

/** Goals under one overall goal of a goal area, in the order in which they first appear. */
export interface GoalGroup {
  readonly area: string;
  readonly overallGoal: string;
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
  return [...areas].flatMap(([area, groups]) =>
    [...groups].flatMap(([overallGoal, [first, ...rest]], index): GoalGroup[] =>
      first === undefined ? [] : [{ area, overallGoal, opensArea: index === 0, goals: [first, ...rest] }],
    ),
  );
}

function inOrder(results: readonly GoalResult[]): readonly GoalResult[] {
  return [...results].sort(
    (a, b) =>
      (a.position ?? Number.POSITIVE_INFINITY) - (b.position ?? Number.POSITIVE_INFINITY) || a.row - b.row,
  );
}
