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
    ...partLines(input),
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

/** The lines of the parts that the report has, and the notes that explain their signs. */
function partLines(input: OutputInput): StyledCell[][] {
  const { settings, absent } = input.report;
  const hasOperations = !absent.has('operatingSummary');
  const hasInvestments = !absent.has('investments');
  // A sheet that is left of parts that have been removed; nothing on it leads to them any more.
  if (!hasOperations && !hasInvestments) return [[textCell(nothingToShow, 'note')]];
  const yearOfOperations = [yearColumns(settings).operations, 'budgetYear', 'deviationYear'] as const;
  return [
    ...(hasOperations
      ? [overviewLine('Verksamhetens netto', 'operatingSummary', yearOfOperations, input)]
      : []),
    ...(hasInvestments
      ? [overviewLine('Investeringar, netto', 'investments', ['forecastNet', 'frame', 'deviation'], input)]
      : []),
    [],
    ...(hasOperations ? [signNote()] : []),
    ...(hasInvestments ? [sourceNote(investmentNote(settings))] : []),
  ];
}

const nothingToShow = 'Rapporten har varken driftsammandrag eller investeringar. Bladet kan tas bort.';

const investmentNote = (settings: Settings) =>
  `Investeringar: utgift är plus, avvikelse = investeringsram − ${isYearEnd(settings) ? 'utfall' : 'prognos'} netto.`;
