import type { GoalResult, IndicatorRow, Report } from '../../report/report';
import { activitySentence } from '../../report/narrative/activitySentence';
import { assessmentSentence } from '../../report/narrative/assessmentSentence';
import type { StyledCell } from '../cell';
import { entryRef, entryText } from '../formulas';
import { formulaCell, textCell } from './cells';
import { footnotesOf } from './footnotes';
import { areaHeading, overallGoalLine } from './goalHeadings';
import type { GoalBranch, GoalGroup } from './goalStructure';
import { indicatorLine, isShownInShort } from './indicatorLine';
import { paragraphs, type TextPiece } from './longText';
import type { OutputInput } from './output';
import { goalStatusCell } from './statusCells';

/** Put after a sentence that the product composed because nobody has written one. */
const composedMark = ' (Sammanställt av uppgifterna.)';

/** The goals under one overall goal, with the headings over them. @param width of the text column in characters */
export function goalGroupRows(group: GoalGroup, input: OutputInput, width: number): StyledCell[][] {
  const area = group.opensArea ? areaHeading(group) : [];
  const overall = overallGoalLine(group);
  return [
    ...[area, overall]
      .filter((heading) => heading.length > 0)
      .flatMap((heading, index) => (index === 0 ? [[], [...heading]] : [[...heading]])),
    ...group.goals.flatMap((branch) => goalRows(branch, input, width)),
  ];
}

function goalRows(branch: GoalBranch, input: OutputInput, width: number): StyledCell[][] {
  const { goal, results, indicators, activities } = branch;
  const { report } = input;
  const { rows, settings } = report;
  const { row } = goal;
  const isWritten = goal.reason !== '';
  // The activities have a row of their own below, so the assessment does not count them as well.
  const sentence = assessmentSentence({ ...branch, activities: [] }, rows.statusScales, settings);
  return [
    [],
    [
      formulaCell(entryText('goals', 'goal', row), 'goal', goal.goal),
      goalStatusCell(goal, rows.statusScales),
    ],
    [textCell(isWritten ? sentence : sentence + composedMark, 'composed')],
    ...paragraphs(report, { table: 'goals', column: 'reason', row, text: goal.reason }, width, 'text'),
    ...paragraphs(
      report,
      { table: 'goals', column: 'deviatingReason', row, text: goal.deviatingReason },
      width,
      'text',
      { before: 'Motivering till avvikande bedömning: ' },
    ),
    ...results.flatMap((result) => resultRows(report, result, width)),
    ...shortList(report, indicators, width),
    [textCell(activitySentence(activities, rows.statusScales), 'text')],
  ];
}

/** The goal's indicators in short, and what the stars at their figures mean. */
function shortList(report: Report, indicators: readonly IndicatorRow[], width: number): StyledCell[][] {
  const shown = indicators.filter(isShownInShort);
  const starred = shown.filter(({ outcome, target }) => 'mark' in outcome || 'mark' in target);
  const { lines } = footnotesOf(
    report,
    'indicators',
    'indicator',
    starred,
    ({ outcome, target }) => [outcome, target],
    [width],
  );
  return [...shown.map(indicatorLine), ...lines.map((line) => [...line])];
}

/** A bullet with the strategic assignment that the result serves, live. */
function resultRows(report: Report, { row, text, assignment }: GoalResult, width: number): StyledCell[][] {
  return paragraphs(report, { table: 'goalResults', column: 'text', row, text }, width, 'bullet', {
    before: '• ',
    after: assignmentTail(row, assignment),
  });
}

function assignmentTail(row: number, assignment: string): TextPiece {
  const cell = entryRef('goalResults', 'assignment', row);
  return {
    formula: `IF(${cell}="",""," (Strategiskt uppdrag: "&${cell}&")")`,
    shows: assignment === '' ? '' : ` (Strategiskt uppdrag: ${assignment})`,
    opensParagraph: false,
  };
}
