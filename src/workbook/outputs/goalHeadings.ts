import type { StyledCell } from '../cell';
import { entryRef } from '../formulas';
import { formulaCell, textCell } from './cells';
import type { GoalGroup } from './goalStructure';

/** Over goals that lack a level which other goals have. */
const otherGoals = { area: 'Mål utan målområde', overall: 'Utan kommunövergripande mål' } as const;

/** The heading of a goal area, live; none where the municipality has no areas. */
export function areaHeading({ areaHeading: kind, area, goals }: GoalGroup): readonly StyledCell[] {
  const cell = entryRef('goals', 'area', goals[0].goal.row);
  switch (kind) {
    case 'named':
      return [formulaCell(`="Målområde "&${cell}`, 'section', `Målområde ${area}`)];
    case 'others':
      return [textCell(otherGoals.area, 'section')];
    case 'none':
      return [];
  }
}

/** The line with the overall goal, live; none where there are none. */
export function overallGoalLine({ overallHeading, overallGoal, goals }: GoalGroup): readonly StyledCell[] {
  const label = 'Kommunövergripande mål: ';
  const cell = entryRef('goals', 'overallGoal', goals[0].goal.row);
  switch (overallHeading) {
    case 'named':
      return [formulaCell(`="${label}"&${cell}`, 'overallGoal', `${label}${overallGoal}`)];
    case 'others':
      return [textCell(otherGoals.overall, 'overallGoal')];
    case 'none':
      return [];
  }
}

/** Area and overall goal on one line over the group's rows in a table; none where the goals have neither. */
export function groupLine({ areaHeading: area, overallHeading, goals }: GoalGroup): readonly StyledCell[] {
  const isNamed = area === 'named' || overallHeading === 'named';
  if (!isNamed) {
    const hasOthers = area === 'others' || overallHeading === 'others';
    return hasOthers ? [textCell('Övriga mål', 'group')] : [];
  }
  const { row } = goals[0].goal;
  const areaCell = entryRef('goals', 'area', row);
  const overallCell = entryRef('goals', 'overallGoal', row);
  const between = `IF(OR(${areaCell}="",${overallCell}=""),""," · ")`;
  return [formulaCell(`=${areaCell}&${between}&${overallCell}`, 'group')];
}
