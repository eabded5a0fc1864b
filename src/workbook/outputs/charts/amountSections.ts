import { deviationSentence } from '../../../report/narrative/charts/deviationSentence';
import { netSentence } from '../../../report/narrative/charts/netSentence';
import { noPeriod } from '../../../report/narrative/period';
import type { OperatingRow } from '../../../report/report';
import { deviation } from '../../../report/rules/deviation';
import { yearColumns } from '../../../report/rules/yearColumns';
import { chartTexts } from '../../../report/texts/chartTexts';
import { numberIn } from '../../../report/values/reading';
import type { StyledCell } from '../../cell';
import { entryText } from '../../formulas';
import { amountCells, deviationHeader, previousYearHeader, sumCells, yearHeader } from '../amountCells';
import { formulaCell, nameStyle, textCell } from '../cells';
import type { OutputInput } from '../output';
import { seriesColors, type ChartSection } from './section';

/** Zero, and a text where a figure should be, have no bar and need no label. */
const amountFormats = ['#,##0;-#,##0;', '#,##0.0;-#,##0.0;', '#,##0.00;-#,##0.00;'] as const;
const axisFormats = ['#,##0', '#,##0.0', '#,##0.00'] as const;

/** The year's net per unit against the accounts of the year before. */
export function netSection(input: OutputInput): ChartSection {
  const { settings } = input.report;
  const { operations } = yearColumns(settings);
  const columns = [operations, 'accountsPreviousYear'] as const;
  const rows = shownRows(input, columns);
  const word = operations === 'forecastYear' ? 'Prognos' : 'Utfall';
  return {
    ...amountLook(input),
    key: 'forecast',
    title: 'Netto mot förra årets bokslut',
    question: 'Hur står sig verksamheternas netto mot förra årets bokslut?',
    sentence: netSentence(input.report),
    header: [textCell('Verksamhet', 'header'), yearHeader(word), previousYearHeader('Bokslut')],
    rows: rows.map((row) => [unitCell(row), ...amountCells('operatingSummary', columns, row.row, input)]),
    ranked: {
      sizes: rows.map((row) =>
        Math.abs(numberIn(row[operations]) ?? numberIn(row.accountsPreviousYear) ?? 0),
      ),
      note: (shown) => chartTexts.largestAmounts(shown, rows.length),
    },
    below:
      rows.length === 0
        ? []
        : [[textCell('Summa', 'sumText'), ...sumCells('operatingSummary', columns, input)]],
    series: [
      { name: `${word} ${settings.hasYear ? settings.year : noPeriod}`, color: seriesColors.now },
      { name: `Bokslut ${settings.hasYear ? settings.year - 1 : noPeriod}`, color: seriesColors.before },
    ],
    hasFigures: rows.length > 0,
  };
}

/** The year's deviation from budget per unit. */
export function deviationSection(input: OutputInput): ChartSection {
  const { settings } = input.report;
  const { operations } = yearColumns(settings);
  const columns = ['deviationYear', operations, 'budgetYear'] as const;
  const rows = shownRows(input, [operations, 'budgetYear'], 'every');
  const word = operations === 'forecastYear' ? 'Prognos' : 'Utfall';
  const look = amountLook(input);
  return {
    ...look,
    labelFormat: `+${look.labelFormat}`,
    key: 'deviation',
    title: 'Avvikelse mot årets budget',
    question: 'Vilka verksamheter avviker från årets budget?',
    sentence: deviationSentence(input.report),
    header: [textCell('Verksamhet', 'header'), deviationHeader, yearHeader(word), yearHeader('Budget')],
    rows: rows.map((row) => [unitCell(row), ...amountCells('operatingSummary', columns, row.row, input)]),
    ranked: {
      sizes: rows.map((row) =>
        Math.abs(deviation(settings.signConvention, row[operations], row.budgetYear) ?? 0),
      ),
      note: (shown) => chartTexts.largestDeviations(shown, rows.length),
    },
    below:
      rows.length === 0
        ? []
        : [[textCell('Summa', 'sumText'), ...sumCells('operatingSummary', columns, input)]],
    series: [{ name: 'Avvikelse', color: seriesColors.now }],
    hasFigures: rows.length > 0,
  };
}

function amountLook({ report: { settings } }: OutputInput) {
  return {
    categoryAxisTitle: 'Verksamhet',
    valueAxisTitle: settings.reportUnit,
    labelFormat: amountFormats[settings.decimals] ?? amountFormats[0],
    axisFormat: axisFormats[settings.decimals] ?? axisFormats[0],
    startsAtZero: false,
  };
}

type AmountColumn = 'forecastYear' | 'outcomePeriod' | 'budgetYear' | 'accountsPreviousYear';

/** Rows that add to the sum and have figures to draw; parts of another row would be drawn twice. */
function shownRows(
  { report }: OutputInput,
  columns: readonly AmountColumn[],
  needed: 'some' | 'every' = 'some',
): readonly OperatingRow[] {
  const hasFigure = (row: OperatingRow) => (column: AmountColumn) => numberIn(row[column]) !== undefined;
  return report.rows.operatingSummary.filter(
    (row) =>
      row.rowType !== 'varav' &&
      (needed === 'every' ? columns.every(hasFigure(row)) : columns.some(hasFigure(row))),
  );
}

const unitCell = ({ row, rowType, unit }: OperatingRow): StyledCell =>
  formulaCell(entryText('operatingSummary', 'unit', row), nameStyle(rowType), unit);
