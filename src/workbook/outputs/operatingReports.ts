import type { OperatingRow, Report } from '../../report/report';
import type { netAmounts } from '../../report/schema/economy';
import { isYearEnd } from '../../report/rules/reportTypes';
import { yearColumns } from '../../report/rules/yearColumns';
import type { Settings } from '../../report/schema/settings';
import type { StyledCell } from '../cell';
import { negativeFormat } from '../conditionalFormats';
import { entryRef, entryText } from '../formulas';
import {
  amountCells,
  commentHeader,
  deviationHeader,
  periodHeader,
  previousPeriodHeader,
  previousYearHeader,
  roundedNote,
  signNote,
  sourceNote,
  sumCells,
  unitTail,
  yearHeader,
} from './amountCells';
import { blankCell, formulaCell, nameStyle, textCell } from './cells';
import type { Output, OutputInput } from './output';
import { withComment } from './longText';
import { commentLines, commentTitles, watchedTexts } from './sectionTexts';
import { wholeColumn } from './wholeColumn';

/** Amount columns that Driftsammandrag and KostnaderIntäkter both have. */
type AmountColumn = (typeof netAmounts)[number] | 'deviationPeriod' | 'deviationYear';

/** The year's figures: forecast against budget, or the outcome when the year is over. */
const ofTheYear = (settings: Settings): readonly AmountColumn[] => [
  yearColumns(settings).operations,
  'budgetYear',
  'deviationYear',
  'accountsPreviousYear',
];
/** The period's figures; a period that is the whole year has the budget and the accounts of the year. */
const ofThePeriod = (settings: Settings): readonly AmountColumn[] =>
  isYearEnd(settings)
    ? ofTheYear(settings)
    : ['outcomePeriod', 'budgetPeriod', 'deviationPeriod', 'outcomePreviousYear'];

const operatingName = ({ row, rowType }: OperatingRow) =>
  formulaCell(entryText('operatingSummary', 'unit', row), nameStyle(rowType));
const amountKind = ({ rowType }: OperatingRow) => (rowType === 'varav' ? 'ofWhich' : 'amount');
const operatingNotes = (input: OutputInput, columns: readonly AmountColumn[]): StyledCell[][] => [
  [],
  sourceNote('Källa: bladet Driftsammandrag. Underrader räknas med i summan, varav-rader gör det inte.'),
  signNote(),
  roundedNote(input, 'operatingSummary', columns),
];

const resultWidths = [36, 17, 17, 17, 17] as const;

export const resultOutput: Output = {
  key: 'result',
  title: 'Resultat – driftsammandrag för perioden',
  subtitle: unitTail,
  orientation: 'portrait',
  widths: resultWidths,
  header: () => [
    textCell('Verksamhet', 'header'),
    periodHeader('Redovisat'),
    periodHeader('Budget'),
    deviationHeader,
    previousPeriodHeader('Redovisat'),
  ],
  body: (input) => [
    ...nothingEntered(input.report),
    ...input.report.rows.operatingSummary.map((row) => [
      operatingName(row),
      ...amountCells('operatingSummary', ofThePeriod(input.report.settings), row.row, input, amountKind(row)),
    ]),
    [
      textCell('Summa', 'sumText'),
      ...sumCells('operatingSummary', ofThePeriod(input.report.settings), input),
    ],
    ...costIncomeRows(input, ofThePeriod(input.report.settings)),
    ...operatingNotes(input, ofThePeriod(input.report.settings)),
    ...commentLines(input.report, 'result', commentTitles.analysis, resultWidths),
  ],
  watched: [
    ['settings', 'value', 'setting'],
    ['operatingSummary', 'rowType', 'unit'],
    ['costsAndIncome', 'kind', 'outcomePeriod'],
    watchedTexts,
  ],
  conditionalFormats: [negativeFormat(wholeColumn(4))],
};

/** Why the table has no rows. */
function nothingEntered({ rows }: Report): StyledCell[][] {
  const text = 'Inga verksamheter är inmatade. De skrivs på bladet Driftsammandrag.';
  return rows.operatingSummary.length === 0 ? [[textCell(text, 'note')]] : [];
}

/** "varav kostnader" and "varav intäkter", where the period or the year has figures at all: in the first column. */
function costIncomeRows(input: OutputInput, columns: readonly AmountColumn[]): StyledCell[][] {
  const isPeriod = columns[0] === 'outcomePeriod';
  return input.report.rows.costsAndIncome
    .filter((row) => row[isPeriod ? 'outcomePeriod' : 'forecastYear'].kind !== 'blank')
    .map((row) => [
      formulaCell(`="varav "&${entryRef('costsAndIncome', 'kind', row.row)}`, 'textOfWhich'),
      ...amountCells('costsAndIncome', columns, row.row, input, 'ofWhich'),
    ]);
}

const forecastWidths = [34, 17, 17, 17, 17, 54] as const;

export const forecastOutput: Output = {
  key: 'forecast',
  title: 'Prognos för helåret – driftsammandrag',
  titleAtYearEnd: 'Utfall för helåret – driftsammandrag',
  subtitle: unitTail,
  orientation: 'landscape',
  widths: forecastWidths,
  header: ({ report }) => [
    textCell('Verksamhet', 'header'),
    yearHeader(isYearEnd(report.settings) ? 'Utfall' : 'Prognos'),
    yearHeader('Budget'),
    deviationHeader,
    previousYearHeader('Bokslut'),
    commentHeader,
  ],
  body: (input) => [
    ...nothingEntered(input.report),
    ...input.report.rows.operatingSummary.flatMap((row) =>
      withComment(
        input.report,
        [
          operatingName(row),
          ...amountCells(
            'operatingSummary',
            ofTheYear(input.report.settings),
            row.row,
            input,
            amountKind(row),
          ),
        ],
        { table: 'operatingSummary', column: 'comment', row: row.row, text: row.comment },
        forecastWidths[5],
      ),
    ),
    [
      textCell('Summa netto', 'sumText'),
      ...sumCells('operatingSummary', ofTheYear(input.report.settings), input),
      blankCell('sumText'),
    ],
    ...costIncomeRows(input, ofTheYear(input.report.settings)),
    ...operatingNotes(input, ofTheYear(input.report.settings)),
    ...commentLines(input.report, 'forecast', commentTitles.analysis, forecastWidths),
  ],
  watched: [
    ['settings', 'value', 'setting'],
    ['operatingSummary', 'rowType', 'unit', 'comment'],
    ['costsAndIncome', 'kind', 'forecastYear', 'outcomePeriod'],
    watchedTexts,
  ],
  conditionalFormats: [negativeFormat(wholeColumn(4))],
};
