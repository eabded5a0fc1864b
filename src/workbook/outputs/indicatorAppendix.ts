import type { IndicatorRow, Report } from '../../report/report';
import { entryRef, entryText, entryValue } from '../formulas';
import { fulfilmentFormats } from '../conditionalFormats';
import { names } from '../names';
import type { StyledCell } from '../cell';
import { formulaCell, textCell } from './cells';
import { goalGroups, type GoalGroup } from './goalStructure';
import type { Output } from './output';
import { wholeColumn } from './wholeColumn';

const yearHeader = (back: number) => formulaCell(`=""&(${names.year}-${back})`, 'headerRight');

/** The indicator's name as a heading of its row: parts and sexes one step in, with what they are. */
function indicatorName({ row, part, sex }: IndicatorRow): StyledCell {
  const indicator = entryRef('indicators', 'indicator', row);
  const partOf = entryRef('indicators', 'part', row);
  const isSex = sex === 'kvinnor' || sex === 'män';
  const name = `${indicator}&IF(${partOf}="","",": "&${partOf})`;
  return isSex
    ? formulaCell(`=${name}&", "&${entryRef('indicators', 'sex', row)}`, 'textOfWhich')
    : formulaCell(`=${name}`, part === '' ? 'text' : 'textIndented');
}

export const indicatorAppendix: Output = {
  key: 'indicatorAppendix',
  title: 'Förvaltningens indikatorer',
  subtitle: () => '',
  orientation: 'landscape',
  widths: [28, 52, 11, 10, 10, 15, 12, 19, 13],
  header: () => [
    textCell('Förvaltningsmål', 'header'),
    textCell('Indikator', 'header'),
    textCell('Enhet', 'header'),
    yearHeader(2),
    yearHeader(1),
    formulaCell(`="Utfall "&${names.period}`, 'headerRight'),
    textCell('Målvärde', 'headerRight'),
    textCell('Måluppfyllelse', 'headerIndented'),
    textCell('Trend', 'headerIndented'),
  ],
  body: ({ report }) => [
    ...goalGroups(report).flatMap(groupRows),
    ...footnotes(report),
    [],
    [
      textCell(
        'IU = ingen uppgift. – = finns inte. Trend = utfallet mot året före, efter vad som är bra för indikatorn.',
        'note',
      ),
    ],
  ],
  watched: [
    ['settings', 'value', 'setting'],
    ['goals', 'goal', 'area', 'overallGoal'],
    ['indicators', 'sex', 'goal', 'part', 'footnote'],
  ],
  conditionalFormats: fulfilmentFormats(wholeColumn(8)),
};

function groupRows(group: GoalGroup): StyledCell[][] {
  const withIndicators = group.goals.filter(({ indicators }) => indicators.length > 0);
  if (withIndicators.length === 0) return [];
  const first = group.goals[0].goal.row;
  return [
    [
      formulaCell(
        `=${entryRef('goals', 'area', first)}&" · "&${entryRef('goals', 'overallGoal', first)}`,
        'group',
      ),
    ],
    ...withIndicators.flatMap(({ goal, indicators }) =>
      indicators.map((indicator, index) => [
        index === 0 ? formulaCell(entryText('goals', 'goal', goal.row), 'text') : textCell('', 'text'),
        indicatorName(indicator),
        formulaCell(entryText('indicators', 'unit', indicator.row), 'text'),
        ...(['twoYearsBefore', 'yearBefore', 'outcome', 'target'] as const).map((column) =>
          formulaCell(entryValue('indicators', column, indicator.row), 'measure'),
        ),
        formulaCell(`=${entryRef('indicators', 'fulfilment', indicator.row)}`, 'status'),
        formulaCell(`=${entryRef('indicators', 'trend', indicator.row)}`, 'textIndented'),
      ]),
    ),
  ];
}

function footnotes({ rows }: Report): StyledCell[][] {
  const withFootnote = rows.indicators.filter(({ footnote }) => footnote !== '');
  if (withFootnote.length === 0) return [];
  return [
    [],
    ...withFootnote.map(({ row }) => [
      formulaCell(
        `="* "&${entryRef('indicators', 'indicator', row)}&": "&${entryRef('indicators', 'footnote', row)}`,
        'note',
      ),
    ]),
  ];
}
