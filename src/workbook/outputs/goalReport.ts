import type { IndicatorRow } from '../../report/report';
import { activitySentence } from '../../report/narrative/activitySentence';
import { assessmentSentence } from '../../report/narrative/assessmentSentence';
import type { StyledCell } from '../cell';
import { fulfilmentFormats, shownStatusFormats } from '../conditionalFormats';
import { entryRef, entryText, quoted } from '../formulas';
import { formulaCell, textCell } from './cells';
import { goalGroups, type GoalBranch, type GoalGroup } from './goalStructure';
import type { Output, OutputInput } from './output';
import { goalStatusCell } from './statusCells';
import { wholeColumn } from './wholeColumn';

/** Put after a sentence that the product composed because nobody has written one. */
const composedMark = ' (Sammanställt av uppgifterna.)';

export const goalReport: Output = {
  key: 'goalReport',
  title: 'Målredovisning',
  subtitle: () => '&" · bedömning för helåret"',
  orientation: 'portrait',
  widths: [88, 30],
  header: () => [
    textCell('Mål, resultat, indikatorer och aktiviteter', 'header'),
    textCell('Bedömning', 'headerIndented'),
  ],
  body: (input) => goalGroups(input.report).flatMap((group) => groupRows(group, input)),
  watched: [
    ['settings', 'value', 'setting'],
    ['statusScales', 'meaning', 'scale', 'text'],
    ['goals', 'assessment', 'goal', 'area', 'overallGoal', 'reason', 'deviatingReason'],
    ['goalResults', 'position', 'goal', 'text'],
    ['indicators', 'outcome', 'target', 'sex', 'unit', 'direction', 'goal'],
    ['activities', 'status', 'goal'],
  ],
  conditionalFormats: [...shownStatusFormats(wholeColumn(2)), ...fulfilmentFormats(wholeColumn(2))],
};

function groupRows(group: GoalGroup, input: OutputInput): StyledCell[][] {
  const first = group.goals[0].goal.row;
  return [
    ...(group.opensArea
      ? [[], [formulaCell(`="Målområde "&${entryRef('goals', 'area', first)}`, 'section')]]
      : [[]]),
    [formulaCell(`="Kommunövergripande mål: "&${entryRef('goals', 'overallGoal', first)}`, 'overallGoal')],
    ...group.goals.flatMap((branch) => goalRows(branch, input)),
  ];
}

function goalRows(branch: GoalBranch, input: OutputInput): StyledCell[][] {
  const { goal, results, indicators, activities } = branch;
  const { rows, settings } = input.report;
  const isWritten = goal.reason !== '';
  // The activities have a row of their own below, so the assessment does not count them as well.
  const sentence = assessmentSentence({ ...branch, activities: [] }, rows.statusScales, settings.reportType);
  return [
    [],
    [formulaCell(entryText('goals', 'goal', goal.row), 'goal'), goalStatusCell(goal.row)],
    [textCell(isWritten ? sentence : sentence + composedMark, 'composed')],
    ...(isWritten ? [[formulaCell(entryText('goals', 'reason', goal.row), 'text')]] : []),
    ...(goal.deviatingReason === '' ? [] : [[deviatingReasonCell(goal.row)]]),
    ...results.map(({ row }) => [resultCell(row)]),
    ...indicators
      .filter(isShownInShort)
      .map((indicator) => [indicatorCell(indicator), fulfilmentCell(indicator)]),
    [textCell(activitySentence(activities, rows.statusScales), 'text')],
  ];
}

/** Why the assessment stands although the indicators say otherwise, in the controller's words, live. */
function deviatingReasonCell(row: number): StyledCell {
  return formulaCell(
    `="Motivering till avvikande bedömning: "&${entryRef('goals', 'deviatingReason', row)}`,
    'text',
  );
}

/** A bullet with the strategic assignment that the result serves, live. */
function resultCell(row: number): StyledCell {
  const assignment = entryRef('goalResults', 'assignment', row);
  return formulaCell(
    `="• "&${entryRef('goalResults', 'text', row)}&IF(${assignment}="",""," (Strategiskt uppdrag: "&${assignment}&")")`,
    'bullet',
  );
}

/** Women and men, and rows without any figure or target, stand in the appendix only. */
function isShownInShort({ sex, outcome, target }: IndicatorRow): boolean {
  const isOneSex = sex === 'kvinnor' || sex === 'män';
  return !isOneSex && (outcome.kind === 'number' || target.kind === 'target');
}

/** Units that are read after the figure; others explain the scale and stand after the name. */
const spokenUnits = ['%', 'kr', 'tkr', 'mnkr', 'dagar', 'timmar', 'minuter', 'år'];

/** "– Svarsservice: 96 % (mål >92 %)", live and in the reader's own number format. */
function indicatorCell({ row, unit }: IndicatorRow): StyledCell {
  const unitCell = entryRef('indicators', 'unit', row);
  const part = entryRef('indicators', 'part', row);
  const outcome = entryRef('indicators', 'outcome', row);
  const target = entryRef('indicators', 'target', row);
  const isSpoken = spokenUnits.includes(unit);
  const explainedUnit = isSpoken || unit === '' ? '' : `&" ("&${unitCell}&")"`;
  const figure = (cell: string) => figureText(cell, isSpoken ? `&" "&${unitCell}` : '', unit === '%');
  const name = `${entryRef('indicators', 'indicator', row)}&IF(${part}="","",", "&${part})${explainedUnit}`;
  const outcomeText = `IF(OR(${outcome}="",${outcome}="-",${outcome}="–"),"–",IF(${outcome}="IU","uppgift saknas",${figure(outcome)}))`;
  const targetText = `IF(LEFT(${target},3)="Ska",LOWER(${target}),${figure(target)})`;
  const hasTarget = `OR(${target}="",${target}="-",${target}="–",${target}="IU")`;
  return formulaCell(
    `="– "&${name}&": "&${outcomeText}&IF(${hasTarget},""," (mål "&${targetText}&")")`,
    'bullet',
  );
}

/**
 * A figure with its unit and the reader's own separators, thousands grouped. In a text such as `82*` or `>92 %`
 * the footnote mark comes last and the percent sign once.
 * @param unit tail of a formula such as `&" "&"dagar"`; may be empty
 */
function figureText(cell: string, unit: string, isPercent: boolean): string {
  const isLargeWhole = `AND(ABS(${cell})>=1000,${cell}=INT(${cell}))`;
  const numberText = `IF(${isLargeWhole},FIXED(${cell},0),${cell}&"")${unit}`;
  const unmarked = `SUBSTITUTE(${cell},"*","")`;
  const bare = isPercent ? `TRIM(SUBSTITUTE(SUBSTITUTE(${unmarked},UNICHAR(160)," "),"%",""))` : unmarked;
  return `IF(ISNUMBER(${cell}),${numberText},${bare}${unit}&REPT("*",LEN(${cell})-LEN(${unmarked})))`;
}

function fulfilmentCell({ row }: IndicatorRow): StyledCell {
  const fulfilment = entryRef('indicators', 'fulfilment', row);
  return formulaCell(`=IF(${fulfilment}=${quoted('–')},"",${fulfilment})`, 'status');
}
