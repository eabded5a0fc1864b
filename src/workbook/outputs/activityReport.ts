import type { ActivityRow, GoalRow, Report, StatusStep } from '../../report/report';
import { stepsOf } from '../../report/rules/statusCounts';
import { scaleNames } from '../../report/schema/settings';
import { formatEndDate } from '../../report/values/formatEndDate';
import type { StyledCell } from '../cell';
import { columnRef, entryRef, entryText, entryValue } from '../formulas';
import { shownStatusFormats } from '../conditionalFormats';
import { names } from '../names';
import { formulaCell, textCell } from './cells';
import { filledRows } from './contents';
import { groupLine } from './goalHeadings';
import { goalGroups, type GoalGroup } from './goalStructure';
import { withComment } from './longText';
import type { Output } from './output';
import { commentLines, commentTitles, watchedTexts } from './sectionTexts';
import { activityStatusCell, countOfStatus } from './statusCells';
import { wholeColumn } from './wholeColumn';

const widths = [28, 46, 18, 14, 66] as const;

export const activityReport: Output = {
  key: 'activityReport',
  title: 'Uppföljning av aktiviteter',
  subtitle: () => '',
  orientation: 'landscape',
  widths,
  header: () => [
    formulaCell(`=${names.goalLevel}`, 'header'),
    textCell('Aktivitet', 'header'),
    textCell('Slutdatum', 'header'),
    textCell('Status', 'headerIndented'),
    textCell('Kommentar', 'headerIndented'),
  ],
  body: ({ report }) => [
    ...(report.rows.activities.length === 0
      ? [[textCell('Inga aktiviteter är inmatade. De skrivs på bladet Aktiviteter.', 'note')]]
      : goalGroups(report).flatMap((group) => groupRows(report, group))),
    ...commentLines(report, 'activities', commentTitles.comment, widths),
    ...statusCounts(report),
  ],
  watched: [
    ['settings', 'value', 'setting'],
    ['statusScales', 'scale', 'symbol', 'text'],
    ['goals', 'goal', 'area', 'overallGoal'],
    ['activities', 'endDate', 'status', 'prioritised', 'goal', 'activity', 'comment'],
    watchedTexts,
  ],
  paper: { newPage: [], together: ['group', 'heading', 'section'] },
  conditionalFormats: shownStatusFormats(wholeColumn(4), scaleNames.activity),
};

function groupRows(report: Report, group: GoalGroup): StyledCell[][] {
  const withActivities = group.goals.filter(({ activities }) => activities.length > 0);
  if (withActivities.length === 0) return [];
  const heading = groupLine(group);
  return [
    ...(heading.length === 0 ? [] : [[...heading]]),
    ...withActivities.flatMap(({ goal, activities }) =>
      activities.flatMap((activity, index) => {
        const { row, comment } = activity;
        return withComment(
          report,
          [
            index === 0 ? goalName(goal) : textCell('', 'text'),
            ...activityCells(activity, report.rows.statusScales),
          ],
          { table: 'activities', column: 'comment', row, text: comment },
          widths[4],
        );
      }),
    ),
  ];
}

const goalName = ({ row, goal }: GoalRow): StyledCell =>
  formulaCell(entryText('goals', 'goal', row), 'text', goal);

/** Name, end date and status of an activity. */
function activityCells(entry: ActivityRow, steps: readonly StatusStep[]): StyledCell[] {
  const { row, activity, prioritised: isPrioritised, endDate } = entry;
  const prioritised = entryRef('activities', 'prioritised', row);
  const mark = ' (prioriterad)';
  return [
    formulaCell(
      `=${entryRef('activities', 'activity', row)}&IF(${prioritised}="Ja","${mark}","")`,
      'text',
      isPrioritised === true ? activity + mark : activity,
    ),
    formulaCell(
      entryValue('activities', 'endDate', row),
      endDate.kind === 'day' ? 'day' : 'text',
      formatEndDate(endDate),
    ),
    activityStatusCell(entry, steps),
  ];
}

/** How many activities have each status, and how many open ones have passed their end date: live counts. */
function statusCounts({ rows }: Report): StyledCell[][] {
  const steps = stepsOf(rows.statusScales, scaleNames.activity);
  const status = columnRef('activities', 'status');
  const meaning = columnRef('activities', 'meaning');
  const endDate = columnRef('activities', 'endDate');
  const isOpen = `((${meaning}="pågår")+(${meaning}="ej påbörjad")+(${meaning}="pausad"))`;
  return [
    [],
    [textCell('Aktiviteter per status', 'section')],
    [textCell('Status', 'header'), textCell('Antal aktiviteter', 'header')],
    ...steps.map(({ row }) => [
      formulaCell(`=${entryRef('statusScales', 'shown', row)}`, 'text'),
      formulaCell(`=${countOfStatus(status, row)}`, 'countLeft'),
    ]),
    [textCell('Samtliga', 'sumText'), formulaCell(`=${filledRows('activities')}`, 'sumCountLeft')],
    [
      textCell('varav inte avslutade vars slutdatum har passerat', 'text'),
      formulaCell(
        // A text is greater than every number in Excel's order, so that free texts never count.
        `=IF(ISNUMBER(${names.lastDay}),SUMPRODUCT(${isOpen}*ISNUMBER(${endDate})*(${endDate}<=${names.lastDay})),"–")`,
        'countLeft',
      ),
    ],
  ];
}
