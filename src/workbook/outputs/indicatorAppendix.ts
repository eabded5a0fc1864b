import type { IndicatorRow } from '../../report/report';
import { entryRef, entryText, entryValue } from '../formulas';
import { fulfilmentFormats } from '../conditionalFormats';
import { names } from '../names';
import { yearsBefore } from '../sheets/lead';
import type { StyledCell } from '../cell';
import { formulaCell, textCell } from './cells';
import { footnotesOf, type Footnotes } from './footnotes';
import { groupLine } from './goalHeadings';
import { goalGroups, type GoalGroup } from './goalStructure';
import { fulfilmentCell, trendCell } from './indicatorVerdicts';
import { measureStyle } from './measureStyle';
import type { Output } from './output';
import { commentLines, commentTitles, watchedTexts } from './sectionTexts';
import { wholeColumn } from './wholeColumn';

const yearHeader = (back: number) => formulaCell(yearsBefore(back), 'headerRight');

/** The indicator's name as a heading of its row: parts and sexes one step in, with what they are. */
function indicatorName({ row, indicator, part, sex }: IndicatorRow, notes: Footnotes): StyledCell {
  const partOf = entryRef('indicators', 'part', row);
  const isSex = sex === 'kvinnor' || sex === 'män';
  const mark = notes.markOf(row);
  const name = `${entryRef('indicators', 'indicator', row)}&IF(${partOf}="","",": "&${partOf})`;
  const shows = `${indicator}${part === '' ? '' : `: ${part}`}`;
  return isSex
    ? formulaCell(
        `=${name}&", "&${entryRef('indicators', 'sex', row)}${mark.formula}`,
        'textOfWhich',
        `${shows}, ${sex}${mark.shows}`,
      )
    : formulaCell(`=${name}${mark.formula}`, part === '' ? 'text' : 'textIndented', shows + mark.shows);
}

const figures = ({ twoYearsBefore, yearBefore, outcome, target }: IndicatorRow) => [
  twoYearsBefore,
  yearBefore,
  outcome,
  target,
];

const widths = [28, 52, 11, 10, 10, 15, 12, 19, 13] as const;

export const indicatorAppendix: Output = {
  key: 'indicatorAppendix',
  title: 'Indikatorer – utfall och målvärden',
  subtitle: () => '',
  orientation: 'landscape',
  widths,
  header: () => [
    formulaCell(`=${names.goalLevel}`, 'header'),
    textCell('Indikator', 'header'),
    textCell('Enhet', 'header'),
    yearHeader(2),
    yearHeader(1),
    formulaCell(`="Utfall "&${names.period}`, 'headerRight'),
    textCell('Målvärde', 'headerRight'),
    textCell('Måluppfyllelse', 'headerIndented'),
    textCell('Trend', 'headerIndented'),
  ],
  body: ({ report }) => {
    const { indicators } = report.rows;
    if (indicators.length === 0) {
      return [[textCell('Inga indikatorer är inmatade. De skrivs på bladet Indikatorer.', 'note')]];
    }
    const groups = goalGroups(report);
    const ordered = groups.flatMap(({ goals }) => goals.flatMap((goal) => goal.indicators));
    const notes = footnotesOf(report, 'indicators', 'indicator', ordered, figures, widths);
    return [
      ...groups.flatMap((group) => groupRows(group, notes)),
      ...(notes.lines.length === 0 ? [] : [[], ...notes.lines]),
      [],
      [
        textCell(
          'IU = ingen uppgift. – = finns inte. Trend = utfallet mot året före, efter vad som är bra för indikatorn.',
          'note',
        ),
      ],
      ...commentLines(report, 'indicators', commentTitles.comment, widths),
    ];
  },
  watched: [
    ['settings', 'value', 'setting'],
    ['goals', 'goal', 'area', 'overallGoal'],
    ['indicators', 'sex', 'unit', 'goal', 'part', 'indicator', 'footnote'],
    watchedTexts,
  ],
  paper: { newPage: [], together: ['group', 'note', 'heading'] },
  conditionalFormats: fulfilmentFormats(wholeColumn(8)),
};

function groupRows(group: GoalGroup, notes: Footnotes): StyledCell[][] {
  const withIndicators = group.goals.filter(({ indicators }) => indicators.length > 0);
  if (withIndicators.length === 0) return [];
  const heading = groupLine(group);
  return [
    ...(heading.length === 0 ? [] : [[...heading]]),
    ...withIndicators.flatMap(({ goal, indicators }) =>
      indicators.map((indicator, index) => [
        index === 0
          ? formulaCell(entryText('goals', 'goal', goal.row), 'text', goal.goal)
          : textCell('', 'text'),
        indicatorName(indicator, notes),
        formulaCell(entryText('indicators', 'unit', indicator.row), 'text', indicator.unit),
        ...(['twoYearsBefore', 'yearBefore', 'outcome', 'target'] as const).map((column) =>
          formulaCell(
            entryValue('indicators', column, indicator.row),
            measureStyle(figures(indicator), 'measure'),
          ),
        ),
        fulfilmentCell(indicator),
        trendCell(indicator),
      ]),
    ),
  ];
}
