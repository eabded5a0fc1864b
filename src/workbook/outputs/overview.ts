import type { ColumnKey } from '../../report/schema';
import { negativeFormat } from '../conditionalFormats';
import { guardedSum } from '../formulas';
import { deviationHeader, signNote, sourceNote, unitTail, yearHeader } from './amountCells';
import { amountStyle, blankCell, formulaCell, textCell } from './cells';
import type { Output } from './output';
import { reconciliation } from './reconciliation';
import { wholeColumn } from './wholeColumn';

const overviewColumns = [
  ['Verksamhetens netto', 'operatingSummary', ['forecastYear', 'budgetYear', 'deviationYear']],
  ['Investeringar, netto', 'investments', ['forecastNet', 'frame', 'deviation']],
] as const;

const amountColumns = {
  operatingSummary: [
    'outcomePeriod',
    'budgetPeriod',
    'outcomePreviousYear',
    'forecastYear',
    'budgetYear',
    'accountsPreviousYear',
  ],
  investments: ['outcomeExpenditure', 'outcomeIncome', 'forecastExpenditure', 'forecastIncome', 'frame'],
} as const;

export const economyOutput: Output = {
  key: 'economy',
  title: 'Ekonomi – översikt',
  subtitle: unitTail,
  orientation: 'portrait',
  widths: [46, 15, 15, 15, 24],
  header: () => [
    textCell('Helår', 'header'),
    yearHeader('Prognos'),
    yearHeader('Budget'),
    deviationHeader,
    blankCell('header'),
  ],
  body: (input) => [
    ...overviewColumns.map(([label, table, columns]) => [
      textCell(label, 'text'),
      ...columns.map((column) =>
        formulaCell(
          `=${guardedSum(table, column as ColumnKey<typeof table>, input.converts)}`,
          amountStyle('amount', input.report.settings),
        ),
      ),
    ]),
    [],
    signNote(),
    sourceNote('Investeringar: utgift är plus, avvikelse = investeringsram − prognos netto.'),
    ...reconciliation(input),
  ],
  watched: [
    ['settings', 'value', 'setting'],
    ['controlTotals', 'column', 'table'],
    // How far rounding can take a sum follows from the figures that are in it.
    ['operatingSummary', 'rowType', ...amountColumns.operatingSummary],
    ['investments', ...amountColumns.investments],
  ],
  conditionalFormats: [negativeFormat(wholeColumn(4))],
};
