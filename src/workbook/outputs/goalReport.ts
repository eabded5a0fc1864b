import type { Report } from '../../report/report';
import { scaleNames } from '../../report/schema/settings';
import { suggestionTexts } from '../../report/texts/suggestionTexts';
import type { StyledCell } from '../cell';
import { fulfilmentFormats, shownStatusFormats } from '../conditionalFormats';
import { names } from '../names';
import { formulaCell, textCell } from './cells';
import { goalGroupRows } from './goalRows';
import { goalGroups } from './goalStructure';
import type { Output } from './output';
import { commentParagraphs, commentTitles, watchedTexts } from './sectionTexts';
import { wholeColumn } from './wholeColumn';

const widths = [88, 30] as const;

/** By which rule the workbook suggests assessments, for the board to read; nothing where there are no goals. */
function suggestionRule({ rows }: Report): StyledCell[][] {
  if (rows.goals.length === 0) return [];
  return [
    [],
    [textCell(suggestionTexts.ruleTitle, 'heading')],
    // Without breaking lines, since they run over the empty cells beside, and a whole page for them is not worth it.
    ...suggestionTexts.rule.map((sentence) => [textCell(`• ${sentence}`, 'note')]),
  ];
}

export const goalReport: Output = {
  key: 'goalReport',
  title: 'Målredovisning',
  subtitle: () => '&" · bedömning för helåret"',
  orientation: 'portrait',
  widths,
  header: () => [
    formulaCell(`=${names.goalLevel}&", resultat, indikatorer och aktiviteter"`, 'header'),
    textCell('Bedömning', 'headerIndented'),
  ],
  body: (input) => [
    ...(input.report.rows.goals.length === 0
      ? [[textCell('Inga mål är inmatade. De skrivs på bladet Mål.', 'note')]]
      : goalGroups(input.report).flatMap((group) => goalGroupRows(group, input, widths[0]))),
    ...commentParagraphs(input.report, 'goals', commentTitles.comment, widths[0]),
    ...suggestionRule(input.report),
  ],
  watched: [
    ['settings', 'value', 'setting'],
    ['statusScales', 'meaning', 'scale', 'symbol', 'text'],
    ['goals', 'assessment', 'goal', 'area', 'overallGoal', 'reason', 'deviatingReason'],
    ['goalResults', 'position', 'goal', 'assignment', 'text'],
    // Targets such as "Ska öka" are compared with the year before, and stars have their footnotes here.
    [
      'indicators',
      'outcome',
      'target',
      'yearBefore',
      'sex',
      'unit',
      'direction',
      'goal',
      'part',
      'indicator',
      'footnote',
    ],
    ['activities', 'status', 'goal'],
    watchedTexts,
  ],
  paper: { newPage: ['section'], together: ['overallGoal', 'goal', 'heading'] },
  conditionalFormats: [
    ...shownStatusFormats(wholeColumn(2), scaleNames.goal),
    ...fulfilmentFormats(wholeColumn(2)),
  ],
};
