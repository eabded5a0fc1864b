import type { ActivityRow, Report } from '../../report/report';
import { scaleNames } from '../../report/schema/settings';
import type { StyledCell } from '../cell';
import { columnRef, entryRef, entryText, entryValue } from '../formulas';
import { shownStatusFormats } from '../conditionalFormats';
import { names } from '../names';
import { formulaCell, textCell } from './cells';
import { goalGroups, type GoalGroup } from './goalStructure';
import type { Output } from './output';
import { activityStatusCell } from './statusCells';
import { wholeColumn } from './wholeColumn';

export const activityReport: Output = {
  key: 'activityReport',
  title: 'Uppföljning av aktiviteter',
  subtitle: () => '',
  orientation: 'landscape',
  widths: [28, 46, 18, 14, 66],
  header: () => [
    textCell('Förvaltningsmål', 'header'),
    textCell('Aktivitet', 'header'),
    textCell('Slutdatum', 'header'),
    textCell('Status', 'headerIndented'),
    textCell('Kommentar', 'headerIndented'),
  ],
  body: ({ report }) => [...goalGroups(report).flatMap(groupRows), ...statusCounts(report)],
  watched: [
    ['settings', 'value', 'setting'],
    ['statusScales', 'scale', 'text'],
    ['goals', 'goal', 'area', 'overallGoal'],
    ['activities', 'endDate', 'goal', 'activity'],
  ],
  conditionalFormats: shownStatusFormats(wholeColumn(4)),
};

function groupRows(group: GoalGroup): StyledCell[][] {
  const withActivities = group.goals.filter(({ activities }) => activities.length > 0);
  if (withActivities.length === 0) return [];
  const first = group.goals[0].goal.row;
  return [
    [
      formulaCell(
        `=${entryRef('goals', 'area', first)}&" · "&${entryRef('goals', 'overallGoal', first)}`,
        'group',
      ),
    ],
    ...withActivities.flatMap(({ goal, activities }) =>
      activities.map((activity, index) => [
        index === 0 ? formulaCell(entryText('goals', 'goal', goal.row), 'text') : textCell('', 'text'),
        activityName(activity),
        formulaCell(
          entryValue('activities', 'endDate', activity.row),
          activity.endDate.kind === 'day' ? 'day' : 'text',
        ),
        activityStatusCell(activity.row),
        formulaCell(entryText('activities', 'comment', activity.row), 'comment'),
      ]),
    ),
  ];
}

function activityName({ row }: ActivityRow): StyledCell {
  const prioritised = entryRef('activities', 'prioritised', row);
  return formulaCell(
    `=${entryRef('activities', 'activity', row)}&IF(${prioritised}="Ja"," (prioriterad)","")`,
    'text',
  );
}

/** How many activities have each status, and how many open ones have passed their end date: live counts. */
function statusCounts({ rows }: Report): StyledCell[][] {
  const steps = rows.statusScales.filter(({ scale }) => scale === scaleNames.activity);
  const status = columnRef('activities', 'status');
  const meaning = columnRef('activities', 'meaning');
  const endDate = columnRef('activities', 'endDate');
  const isOpen = `((${meaning}="pågår")+(${meaning}="pausad"))`;
  return [
    [],
    [textCell('Aktiviteter per status', 'section')],
    [textCell('Status', 'header'), textCell('Antal aktiviteter', 'header')],
    ...steps.map(({ row }) => [
      formulaCell(`=${entryRef('statusScales', 'shown', row)}`, 'text'),
      formulaCell(
        `=SUMPRODUCT(--(TRIM(${status})=TRIM(${entryRef('statusScales', 'text', row)})))`,
        'countLeft',
      ),
    ]),
    [
      textCell('Samtliga', 'sumText'),
      formulaCell(`=SUMPRODUCT(--(${columnRef('activities', 'activity')}<>""))`, 'sumCountLeft'),
    ],
    [
      textCell('varav pågående eller pausade vars slutdatum har passerat', 'text'),
      formulaCell(
        // A text is greater than every number in Excel's order, so that free texts never count.
        `=SUMPRODUCT(${isOpen}*ISNUMBER(${endDate})*(${endDate}<=${names.lastDay}))`,
        'countLeft',
      ),
    ],
  ];
}
