import { netAmounts } from '../../report/schema/economy';
import { isYearEnd } from '../../report/rules/reportTypes';
import { yearColumns } from '../../report/rules/yearColumns';
import type { ColumnKey, TableKey } from '../../report/schema';
import type { Settings } from '../../report/schema/settings';
import type { StyledCell } from '../cell';
import { negativeFormat } from '../conditionalFormats';
import { guardedSum } from '../formulas';
import { deviationHeader, signNote, sourceNote, unitTail, yearHeader } from './amountCells';
import { amountStyle, blankCell, formulaCell, textCell } from './cells';
import type { Output, OutputInput } from './output';
import { reconciliation } from './reconciliation';
import { commentLines, commentTitles, watchedTexts } from './sectionTexts';
import { wholeColumn } from './wholeColumn';

/** A line of the overview: sums of the year. */
function overviewLine<K extends TableKey>(
  label: string,
  table: K,
  columns: readonly ColumnKey<K>[],
  { converts, report }: OutputInput,
): StyledCell[] {
  const { settings } = report;
  return [
    textCell(label, 'text'),
    ...columns.map((column) =>
      formulaCell(
        `=${guardedSum(table, column, converts, settings.reportType)}`,
        amountStyle('amount', settings),
      ),
    ),
  ];
}

const amountColumns = {
  operatingSummary: netAmounts,
  investments: ['outcomeExpenditure', 'outcomeIncome', 'forecastExpenditure', 'forecastIncome', 'frame'],
} as const;

const widths = [42, 17, 17, 17, 24] as const;

export const economyOutput: Output = {
  key: 'economy',
  title: 'Ekonomi – översikt',
  subtitle: unitTail,
  orientation: 'portrait',
  widths,
  header: ({ report }) => [
    textCell('Helår', 'header'),
    yearHeader(isYearEnd(report.settings) ? 'Utfall' : 'Prognos'),
    yearHeader('Budget'),
    deviationHeader,
    blankCell('header'),
  ],
  body: (input) => [
    overviewLine(
      'Verksamhetens netto',
      'operatingSummary',
      [yearColumns(input.report.settings).operations, 'budgetYear', 'deviationYear'],
      input,
    ),
    overviewLine('Investeringar, netto', 'investments', ['forecastNet', 'frame', 'deviation'], input),
    [],
    signNote(),
    sourceNote(investmentNote(input.report.settings)),
    ...commentLines(input.report, 'economy', commentTitles.comment, widths),
    ...reconciliation(input),
  ],
  watched: [
    ['settings', 'value', 'setting'],
    ['controlTotals', 'column', 'table'],
    // How far rounding can take a sum follows from the figures that are in it.
    ['operatingSummary', 'rowType', ...amountColumns.operatingSummary],
    ['investments', ...amountColumns.investments],
    watchedTexts,
  ],
  conditionalFormats: [negativeFormat(wholeColumn(4))],
};

const investmentNote = (settings: Settings) =>
  `Investeringar: utgift är plus, avvikelse = investeringsram − ${isYearEnd(settings) ? 'utfall' : 'prognos'} netto.`;
