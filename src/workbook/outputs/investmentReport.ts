import type { InvestmentRow, Report } from '../../report/report';
import { isYearEnd } from '../../report/rules/reportTypes';
import { yearColumns } from '../../report/rules/yearColumns';
import type { ColumnKey } from '../../report/schema';
import type { StyledCell } from '../cell';
import type { StyleKey } from '../cellStyles';
import { negativeFormat } from '../conditionalFormats';
import { entryRef, entryText, guardedSum, withoutNoise } from '../formulas';
import { names } from '../names';
import {
  amountCells,
  commentHeader,
  deviationHeader,
  periodHeader,
  roundedNote,
  sourceNote,
  sumCells,
  unitTail,
  yearHeader,
} from './amountCells';
import { amountStyle, blankCell, formulaCell, numberCell, textCell } from './cells';
import type { Output, OutputInput } from './output';
import { withComment } from './longText';
import { commentLines, commentTitles, watchedTexts } from './sectionTexts';
import { wholeColumn } from './wholeColumn';

type InvestmentColumn = ColumnKey<'investments'>;

/** Period, forecast, net of the year against its frame. */
const forecastColumns: readonly InvestmentColumn[] = [
  'outcomeExpenditure',
  'outcomeIncome',
  'forecastExpenditure',
  'forecastIncome',
  'forecastNet',
  'frame',
  'deviation',
];
/** When the year is over the period is the year, and the projects' total expenditure has the forecast's place if any is entered. */
const totalColumns: readonly InvestmentColumn[] = ['decidedTotal', 'forecastTotal'];
const yearEndColumns: readonly InvestmentColumn[] = [
  'outcomeExpenditure',
  'outcomeIncome',
  'forecastNet',
  'frame',
  'deviation',
];

/** A place in the table; the column of the sheet stays, empty, so that the others keep their places in every report. */
type Place = InvestmentColumn | 'empty';

function columnsOf({ report }: OutputInput): readonly Place[] {
  if (!isYearEnd(report.settings)) return forecastColumns;
  const totals = projectsWithTotals(report).length > 0 ? totalColumns : (['empty', 'empty'] as const);
  return [...totals, ...yearEndColumns];
}

const projectsWithTotals = ({ rows }: Report) =>
  rows.investments.filter(
    ({ decidedTotal, forecastTotal }) => decidedTotal.kind !== 'blank' || forecastTotal.kind !== 'blank',
  );

const forecastHeaders = (): StyledCell[] => [
  periodHeader('Utgifter'),
  periodHeader('Inkomster'),
  yearHeader('Prognos utgifter'),
  yearHeader('Prognos inkomster'),
  yearHeader('Prognos netto'),
];
const yearEndHeaders = (report: Report): StyledCell[] => [
  ...(projectsWithTotals(report).length > 0
    ? [textCell('Totalutgift beslutad', 'headerRight'), textCell('Totalutgift prognos', 'headerRight')]
    : [blankCell('headerRight'), blankCell('headerRight')]),
  yearHeader('Utgifter'),
  yearHeader('Inkomster'),
  yearHeader('Netto'),
];

const widths = [26, 17, 17, 17, 17, 17, 19, 17, 40] as const;

export const investmentOutput: Output = {
  key: 'investmentReport',
  title: 'Investeringsredovisning',
  subtitle: unitTail,
  orientation: 'landscape',
  widths,
  header: ({ report }) => [
    textCell('Investering', 'header'),
    ...(isYearEnd(report.settings) ? yearEndHeaders(report) : forecastHeaders()),
    yearHeader('Investeringsram'),
    deviationHeader,
    commentHeader,
  ],
  body: (input) => [
    ...nothingEntered(input.report),
    ...investmentGroups(input.report).flatMap((group) => [
      [formulaCell(entryText('investments', 'area', group[0].row), 'group')],
      ...group.flatMap(({ row, comment }) =>
        withComment(
          input.report,
          [
            formulaCell(entryText('investments', 'project', row), 'textIndented'),
            ...inPlaces(input, (columns) => amountCells('investments', columns, row, input)),
          ],
          { table: 'investments', column: 'comment', row, text: comment },
          widths[8],
        ),
      ),
    ]),
    [
      textCell('Summa investeringar', 'sumText'),
      ...inPlaces(input, (columns) => sumCells('investments', columns, input), 'sumText'),
      blankCell('sumText'),
    ],
    ...(input.report.rows.investments.length === 0 ? [] : [ofWhichExpenditure(input), ofWhichIncome(input)]),
    ...severalYears(input),
    [],
    sourceNote(
      `Källa: bladet Investeringar. Utgift är plus. Avvikelse = investeringsram − ${isYearEnd(input.report.settings) ? '' : 'prognos '}netto; plus betyder att ramen räcker.`,
    ),
    roundedNote(
      input,
      'investments',
      columnsOf(input).filter((place) => place !== 'empty'),
    ),
    ...commentLines(input.report, 'investments', commentTitles.analysis, widths),
  ],
  watched: [
    ['settings', 'value', 'setting'],
    ['investments', 'decidedTotal', 'forecastTotal', 'area', 'project', 'comment'],
    watchedTexts,
  ],
  conditionalFormats: [negativeFormat(wholeColumn(4)), negativeFormat(wholeColumn(8))],
};

/** Why the table has no rows. */
function nothingEntered({ rows }: Report): StyledCell[][] {
  const text = 'Inga investeringar är inmatade. De skrivs på bladet Investeringar.';
  return rows.investments.length === 0 ? [[textCell(text, 'note')]] : [];
}

/** Cells of the columns that are shown, each in its place. */
function inPlaces(
  input: OutputInput,
  cells: (columns: readonly InvestmentColumn[]) => readonly StyledCell[],
  emptyStyle: StyleKey = 'plain',
): StyledCell[] {
  const places = columnsOf(input);
  const shown = places.flatMap((place) => (place === 'empty' ? [] : [place]));
  const empty = places.filter((place) => place === 'empty').map(() => blankCell(emptyStyle));
  return [...empty, ...cells(shown)];
}

/** What the sum is made of: a column of expenditure, of income, of their net, or of none of them. */
type Part = 'expenditure' | 'income' | 'net' | 'frame' | 'none';
const parts: Readonly<Partial<Record<Place, Part>>> = {
  outcomeExpenditure: 'expenditure',
  forecastExpenditure: 'expenditure',
  outcomeIncome: 'income',
  forecastIncome: 'income',
  forecastNet: 'net',
  frame: 'frame',
  deviation: 'frame',
};

/** Sums of the parts of the year, without "=". */
function partSums(input: OutputInput) {
  const { settings } = input.report;
  const year = yearColumns(settings);
  const sum = (place: Place, ofNothing?: 'zero') =>
    place === 'empty'
      ? '""'
      : guardedSum('investments', place, input.converts, settings.reportType, ofNothing);
  const expenditure = sum(year.expenditure);
  return { sum, expenditure, income: sum(year.income), incomeOrZero: sum(year.income, 'zero') };
}

/** The net frame belongs to the expenditure as long as no income is planned. */
function ofWhichExpenditure(input: OutputInput): StyledCell[] {
  const style = amountStyle('ofWhich', input.report.settings);
  const { sum, expenditure, incomeOrZero } = partSums(input);
  const cells: Readonly<Record<Part, (column: Place) => StyledCell>> = {
    expenditure: (column) => formulaCell(`=${sum(column)}`, style),
    income: () => numberCell(0, style),
    net: () => formulaCell(`=${expenditure}`, style),
    frame: (column) => formulaCell(`=IF(${incomeOrZero}=0,${sum(column)},"–")`, style),
    none: () => textCell('', style),
  };
  return [
    textCell('varav utgifter', 'textOfWhich'),
    ...columnsOf(input).map((column) => cells[parts[column] ?? 'none'](column)),
  ];
}

function ofWhichIncome(input: OutputInput): StyledCell[] {
  const style = amountStyle('ofWhich', input.report.settings);
  const { sum, income } = partSums(input);
  const cells: Readonly<Record<Part, (column: Place) => StyledCell>> = {
    expenditure: () => numberCell(0, style),
    income: (column) => formulaCell(`=${sum(column)}`, style),
    net: () => formulaCell(`=IF(ISNUMBER(${income}),-${income},${income})`, style),
    frame: () => formulaCell(`=IF(${income}=0,0,"–")`, style),
    none: () => textCell('', style),
  };
  return [
    textCell('varav inkomster', 'textOfWhich'),
    ...columnsOf(input).map((column) => cells[parts[column] ?? 'none'](column)),
  ];
}

/**
 * Projects of several years: decided and expected total expenditure, where any is entered. Annual accounts have them
 * in the table above.
 */
function severalYears(input: OutputInput): StyledCell[][] {
  const { report, converts } = input;
  const projects = projectsWithTotals(report);
  if (projects.length === 0 || isYearEnd(report.settings)) return [];
  const style = amountStyle('amount', report.settings);
  return [
    [],
    [textCell('Fleråriga projekt', 'section')],
    [
      textCell('Investering', 'header'),
      textCell('Totalutgift beslutad', 'headerRight'),
      textCell('Totalutgift prognos', 'headerRight'),
      deviationHeader,
    ],
    ...projects.map(({ row }) => {
      const decided = entryRef('investments', 'decidedTotal', row);
      const expected = entryRef('investments', 'forecastTotal', row);
      const factor = converts ? `*${names.conversion}` : '';
      const difference = `IF(COUNT(${decided},${expected})=2,${withoutNoise(`${decided}-${expected}`)}${factor},"–")`;
      return [
        formulaCell(entryText('investments', 'project', row), 'text'),
        ...amountCells('investments', ['decidedTotal', 'forecastTotal'], row, input),
        formulaCell(`=${difference}`, style),
      ];
    }),
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
