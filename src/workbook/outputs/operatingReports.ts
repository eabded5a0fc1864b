import type { OperatingRow } from '../../report/report';
import type { ColumnKey } from '../../report/schema';
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
  signNote,
  sourceNote,
  sumCells,
  unitTail,
  yearHeader,
} from './amountCells';
import { blankCell, formulaCell, nameStyle, textCell } from './cells';
import type { Output, OutputInput } from './output';
import { wholeColumn } from './wholeColumn';

const resultColumns: readonly ColumnKey<'operatingSummary'>[] = [
  'outcomePeriod',
  'budgetPeriod',
  'deviationPeriod',
  'outcomePreviousYear',
];
const forecastColumns: readonly ColumnKey<'operatingSummary'>[] = [
  'forecastYear',
  'budgetYear',
  'deviationYear',
  'accountsPreviousYear',
];

const operatingName = ({ row, rowType }: OperatingRow) =>
  formulaCell(entryText('operatingSummary', 'unit', row), nameStyle(rowType));
const amountKind = ({ rowType }: OperatingRow) => (rowType === 'varav' ? 'ofWhich' : 'amount');
const operatingNotes = (): StyledCell[][] => [
  [],
  sourceNote('Källa: bladet Driftsammandrag. Underrader räknas med i summan, varav-rader gör det inte.'),
  signNote(),
];

export const resultOutput: Output = {
  key: 'result',
  title: 'Resultat – driftsammandrag för perioden',
  subtitle: unitTail,
  orientation: 'portrait',
  widths: [36, 14, 14, 14, 16],
  header: () => [
    textCell('Verksamhet', 'header'),
    periodHeader('Redovisat'),
    periodHeader('Budget'),
    deviationHeader,
    previousPeriodHeader('Redovisat'),
  ],
  body: (input) => [
    ...input.report.rows.operatingSummary.map((row) => [
      operatingName(row),
      ...amountCells('operatingSummary', resultColumns, row.row, input, amountKind(row)),
    ]),
    [textCell('Summa', 'sumText'), ...sumCells('operatingSummary', resultColumns, input)],
    ...costIncomeRows(
      input,
      ['outcomePeriod', 'budgetPeriod', 'deviationPeriod', 'outcomePreviousYear'],
      'outcomePeriod',
    ),
    ...operatingNotes(),
  ],
  watched: [
    ['settings', 'value', 'setting'],
    ['operatingSummary', 'rowType', 'unit'],
    ['costsAndIncome', 'kind', 'outcomePeriod'],
  ],
  conditionalFormats: [negativeFormat(wholeColumn(4))],
};

/** "varav kostnader" and "varav intäkter", where the period or the year has figures at all. */
function costIncomeRows(
  input: OutputInput,
  columns: readonly ColumnKey<'costsAndIncome'>[],
  figure: 'outcomePeriod' | 'forecastYear',
): StyledCell[][] {
  return input.report.rows.costsAndIncome
    .filter((row) => row[figure].kind !== 'blank')
    .map((row) => [
      formulaCell(`="varav "&${entryRef('costsAndIncome', 'kind', row.row)}`, 'textOfWhich'),
      ...amountCells('costsAndIncome', columns, row.row, input, 'ofWhich'),
    ]);
}

export const forecastOutput: Output = {
  key: 'forecast',
  title: 'Prognos för helåret – driftsammandrag',
  subtitle: unitTail,
  orientation: 'landscape',
  widths: [34, 13, 13, 13, 13, 62],
  header: () => [
    textCell('Verksamhet', 'header'),
    yearHeader('Prognos'),
    yearHeader('Budget'),
    deviationHeader,
    previousYearHeader('Bokslut'),
    commentHeader,
  ],
  body: (input) => [
    ...input.report.rows.operatingSummary.map((row) => [
      operatingName(row),
      ...amountCells('operatingSummary', forecastColumns, row.row, input, amountKind(row)),
      formulaCell(entryText('operatingSummary', 'comment', row.row), 'comment'),
    ]),
    [
      textCell('Summa netto', 'sumText'),
      ...sumCells('operatingSummary', forecastColumns, input),
      blankCell('sumText'),
    ],
    ...costIncomeRows(
      input,
      ['forecastYear', 'budgetYear', 'deviationYear', 'accountsPreviousYear'],
      'forecastYear',
    ),
    ...operatingNotes(),
  ],
  watched: [
    ['settings', 'value', 'setting'],
    ['operatingSummary', 'rowType', 'unit'],
    ['costsAndIncome', 'kind', 'forecastYear'],
  ],
  conditionalFormats: [negativeFormat(wholeColumn(4))],
};
