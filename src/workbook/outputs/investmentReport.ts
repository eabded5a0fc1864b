import type { InvestmentRow, Report } from '../../report/report';
import type { ColumnKey } from '../../report/schema';
import type { StyledCell } from '../cell';
import { negativeFormat } from '../conditionalFormats';
import { entryText, guardedSum } from '../formulas';
import {
  amountCells,
  commentHeader,
  deviationHeader,
  periodHeader,
  sourceNote,
  sumCells,
  unitTail,
  yearHeader,
} from './amountCells';
import { amountStyle, blankCell, formulaCell, numberCell, textCell } from './cells';
import type { Output, OutputInput } from './output';
import { wholeColumn } from './wholeColumn';

const investmentColumns: readonly ColumnKey<'investments'>[] = [
  'outcomeExpenditure',
  'outcomeIncome',
  'forecastExpenditure',
  'forecastIncome',
  'forecastNet',
  'frame',
  'deviation',
];

export const investmentOutput: Output = {
  key: 'investmentReport',
  title: 'Investeringsredovisning',
  subtitle: unitTail,
  orientation: 'landscape',
  widths: [28, 13, 13, 13, 13, 13, 19, 12, 44],
  header: () => [
    textCell('Investering', 'header'),
    periodHeader('Utgifter'),
    periodHeader('Inkomster'),
    yearHeader('Prognos utgifter'),
    yearHeader('Prognos inkomster'),
    yearHeader('Prognos netto'),
    yearHeader('Investeringsram'),
    deviationHeader,
    commentHeader,
  ],
  body: (input) => [
    ...investmentGroups(input.report).flatMap((group) => [
      [formulaCell(entryText('investments', 'area', group[0].row), 'group')],
      ...group.map(({ row }) => [
        formulaCell(entryText('investments', 'project', row), 'textIndented'),
        ...amountCells('investments', investmentColumns, row, input),
        formulaCell(entryText('investments', 'comment', row), 'comment'),
      ]),
    ]),
    [
      textCell('Summa investeringar', 'sumText'),
      ...sumCells('investments', investmentColumns, input),
      blankCell('sumText'),
    ],
    ofWhichExpenditure(input),
    ofWhichIncome(input),
    [],
    sourceNote(
      'Källa: bladet Investeringar. Utgift är plus. Avvikelse = investeringsram − prognos netto; plus betyder att ramen räcker.',
    ),
  ],
  watched: [
    ['settings', 'value', 'setting'],
    ['investments', 'area', 'project'],
  ],
  conditionalFormats: [negativeFormat(wholeColumn(8))],
};

/** The parts of the sum; the net frame belongs to the expenditure as long as no income is planned. */
function ofWhichExpenditure(input: OutputInput): StyledCell[] {
  const style = amountStyle('ofWhich', input.report.settings);
  const sum = (column: ColumnKey<'investments'>) => guardedSum('investments', column, input.converts);
  const income = sum('forecastIncome');
  const onlyWithoutIncome = (column: ColumnKey<'investments'>) => `=IF(${income}=0,${sum(column)},"–")`;
  return [
    textCell('varav utgifter', 'textOfWhich'),
    formulaCell(`=${sum('outcomeExpenditure')}`, style),
    numberCell(0, style),
    formulaCell(`=${sum('forecastExpenditure')}`, style),
    numberCell(0, style),
    formulaCell(`=${sum('forecastExpenditure')}`, style),
    formulaCell(onlyWithoutIncome('frame'), style),
    formulaCell(onlyWithoutIncome('deviation'), style),
  ];
}

function ofWhichIncome(input: OutputInput): StyledCell[] {
  const style = amountStyle('ofWhich', input.report.settings);
  const sum = (column: ColumnKey<'investments'>) => guardedSum('investments', column, input.converts);
  const income = sum('forecastIncome');
  return [
    textCell('varav inkomster', 'textOfWhich'),
    numberCell(0, style),
    formulaCell(`=${sum('outcomeIncome')}`, style),
    numberCell(0, style),
    formulaCell(`=${income}`, style),
    formulaCell(`=IF(ISNUMBER(${income}),-${income},${income})`, style),
    formulaCell(`=IF(${income}=0,0,"–")`, style),
    formulaCell(`=IF(${income}=0,0,"–")`, style),
  ];
}

type Group = readonly [InvestmentRow, ...InvestmentRow[]];

/** Projects under their area, areas in the order in which they first appear. */
function investmentGroups(report: Report): readonly Group[] {
  const groups = new Map<string, [InvestmentRow, ...InvestmentRow[]]>();
  for (const row of report.rows.investments) {
    const group = groups.get(row.area);
    if (group === undefined) groups.set(row.area, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}
