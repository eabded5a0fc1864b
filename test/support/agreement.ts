import { subtract } from '../../src/report/arithmetic/decimal';
import type { Report, VolumeRow } from '../../src/report/report';
import { byGoal } from '../../src/report/rules/byGoal';
import { columnSum, type ColumnSum, type SummedTable } from '../../src/report/rules/columnSum';
import { countReport } from '../../src/report/rules/countReport';
import {
  costIncomeDeviation,
  deviation,
  investmentDeviation,
  investmentNet,
  remaining,
} from '../../src/report/rules/deviation';
import { fulfilment, type Fulfilment } from '../../src/report/rules/fulfilment';
import { meaningOf } from '../../src/report/rules/meaning';
import { isYearEnd } from '../../src/report/rules/reportTypes';
import { suggestedStep } from '../../src/report/rules/suggestion';
import { trend, type Trend } from '../../src/report/rules/trend';
import { yearColumns } from '../../src/report/rules/yearColumns';
import type { TableKey } from '../../src/report/schema';
import { scaleNames } from '../../src/report/schema/settings';
import { cannotSum } from '../../src/workbook/formulas';
import { fulfilmentTexts, trendTexts } from '../../src/workbook/sheets/fulfilment';
import { convertAmount } from '../../src/report/arithmetic/units';
import { numberIn } from '../../src/report/values/reading';
import type { GeneratedBook } from './generatedBook';
import { rowNamed, sheetOf } from './savedBook';

/** How often sheet and core were compared, and where they gave two answers. */
export interface Agreement {
  readonly compared: number;
  readonly disagreements: readonly string[];
}

/** A cell's two answers. */
interface Pair {
  readonly cell: string;
  readonly sheet: unknown;
  /** Undefined: the core has none. */
  readonly core: string | number | undefined;
  /** What the sheet shows where it has no answer. */
  readonly nothing: string;
  /** Whether a finding on what the answer is made of says that the sheet cannot read it. */
  readonly isSaid: boolean;
  /** What the sheet may show instead where it is said: true, and less than the core says. */
  readonly less?: string;
  /** The largest number that the answer is made of: a double keeps fifteen digits of it, however small the answer is. */
  readonly largest?: number;
}

/**
 * The sheet gives the core's answer, or none. It may have none where the core has one only if a finding says why;
 * it never has one where the core has none, because that would be a guess.
 */
function judge(pairs: readonly Pair[]): Agreement {
  const wrong = pairs.filter(({ sheet, core, nothing, isSaid, less, largest }) => {
    if (isSame(sheet, core ?? nothing, largest)) return false;
    return !(isSaid && (sheet === nothing || sheet === less));
  });
  return {
    compared: pairs.filter(({ core }) => core !== undefined).length,
    disagreements: wrong.map(({ cell, sheet, core }) => `${cell}: ${String(sheet)} ≠ ${String(core)}`),
  };
}

/** Sums of doubles differ in their last digits from sums of decimals. */
function isSame(sheet: unknown, core: string | number, largest = 0): boolean {
  if (typeof sheet !== 'number' || typeof core !== 'number') return sheet === core;
  const bound = Math.max(1e-9 * Math.max(1, Math.abs(sheet), Math.abs(core)), 1e-15 * largest);
  return Math.abs(sheet - core) <= bound;
}

/** The computed amounts of Driftsammandrag, KostnaderIntäkter and Investeringar. */
export function amountAgreement(book: GeneratedBook): Agreement {
  const { rows, settings } = book.report;
  const pair = (
    table: TableKey,
    row: number,
    column: string,
    core: number | undefined,
    parts: readonly string[],
  ) => ({
    cell: `${table} ${row} ${column}`,
    sheet: book.shown(table, row, column),
    core,
    nothing: '',
    isSaid: book.isSaid(table, row, parts),
    largest: Math.max(0, ...parts.map((part) => sizeOf(book.shown(table, row, part)))),
  });
  const { signConvention } = settings;
  const year = yearColumns(settings);
  return judge([
    ...rows.operatingSummary.flatMap((row) => {
      const { outcomePeriod, budgetPeriod, forecastYear, budgetYear } = row;
      const ofTheYear = row[year.operations];
      const of = (column: string, core: number | undefined, ...parts: string[]) =>
        pair('operatingSummary', row.row, column, core, parts);
      return [
        of(
          'deviationPeriod',
          deviation(signConvention, outcomePeriod, budgetPeriod),
          'outcomePeriod',
          'budgetPeriod',
        ),
        of('deviationYear', deviation(signConvention, ofTheYear, budgetYear), year.operations, 'budgetYear'),
        of('remaining', remaining(forecastYear, outcomePeriod), 'forecastYear', 'outcomePeriod'),
      ];
    }),
    ...rows.costsAndIncome.flatMap((row) => {
      const { kind, outcomePeriod, budgetPeriod, budgetYear } = row;
      const of = (column: string, parts: readonly string[], ...amounts: Parameters<typeof remaining>) => {
        const core = kind === undefined ? undefined : costIncomeDeviation(kind, ...amounts);
        return pair('costsAndIncome', row.row, column, core, ['kind', ...parts]);
      };
      return [
        of('deviationPeriod', ['outcomePeriod', 'budgetPeriod'], outcomePeriod, budgetPeriod),
        of('deviationYear', [year.operations, 'budgetYear'], row[year.operations], budgetYear),
      ];
    }),
    ...rows.investments.flatMap((row) => {
      const parts = [year.expenditure, year.income];
      const ofTheYear = {
        frame: row.frame,
        forecastExpenditure: row[year.expenditure],
        forecastIncome: row[year.income],
      };
      const net = investmentNet(ofTheYear.forecastExpenditure, ofTheYear.forecastIncome);
      return [
        pair('investments', row.row, 'forecastNet', net, parts),
        pair('investments', row.row, 'deviation', investmentDeviation(ofTheYear), ['frame', ...parts]),
      ];
    }),
  ]);
}

const sizeOf = (value: unknown) => (typeof value === 'number' ? Math.abs(value) : 0);

const fulfilmentShown: Readonly<Record<Fulfilment, string | undefined>> = {
  met: fulfilmentTexts.met,
  missed: fulfilmentTexts.missed,
  'not-assessable': undefined,
};
const trendShown: Readonly<Record<Trend, string>> = {
  better: trendTexts.better,
  worse: trendTexts.worse,
  unchanged: trendTexts.same,
  higher: trendTexts.up,
  lower: trendTexts.down,
};

/** Måluppfyllelse and Trend of every indicator. */
export function indicatorAgreement(book: GeneratedBook): Agreement {
  return judge(
    book.report.rows.indicators.flatMap((row) => {
      const isSaid = book.isSaid('indicators', row.row, ['outcome', 'target', 'direction', 'yearBefore']);
      const course = trend(row);
      const written = ['outcome', 'target', 'yearBefore', 'direction'].map((column) =>
        JSON.stringify(book.shown('indicators', row.row, column)),
      );
      const cell = (column: string) => `${column} of ${written.join(', ')}`;
      return [
        {
          cell: cell('fulfilment'),
          sheet: book.shown('indicators', row.row, 'fulfilment'),
          core: fulfilmentShown[fulfilment(row)],
          nothing: fulfilmentTexts.none,
          isSaid,
        },
        {
          cell: cell('trend'),
          sheet: book.shown('indicators', row.row, 'trend'),
          core: course === undefined ? undefined : trendShown[course],
          nothing: trendTexts.none,
          isSaid,
          // A target that the sheet cannot read does not tell it which way is good.
          less: isHigher(row) ? trendTexts.up : trendTexts.down,
        },
      ];
    }),
  );
}

function isHigher({ outcome, yearBefore }: Report['rows']['indicators'][number]): boolean {
  return (numberIn(outcome) ?? 0) > (numberIn(yearBefore) ?? 0);
}

/** Förändring of every volume and personnel measure. */
export function changeAgreement(book: GeneratedBook): Agreement {
  const { volumes, personnel } = book.report.rows;
  const pair = (table: 'volumes' | 'personnel', { row, outcomePeriod, outcomePreviousYear }: Compared) => {
    const outcome = numberIn(outcomePeriod);
    const previous = numberIn(outcomePreviousYear);
    const parts = ['outcomePeriod', 'outcomePreviousYear'];
    const written = parts.map((column) => JSON.stringify(book.shown(table, row, column)));
    return {
      cell: `${table}, change of ${written.join(', ')}`,
      sheet: book.shown(table, row, 'change'),
      core: outcome === undefined || previous === undefined ? undefined : subtract(outcome, previous),
      nothing: '',
      isSaid: book.isSaid(table, row, parts),
    };
  };
  return judge([
    ...volumes.map((row) => pair('volumes', row)),
    ...personnel.map((row) => pair('personnel', row)),
  ]);
}

type Compared = Pick<VolumeRow, 'row' | 'outcomePeriod' | 'outcomePreviousYear'>;

/** Förslag of every goal, unless findings say that formulas do not find or read its rows in other tables. */
export function suggestionAgreement(book: GeneratedBook): Agreement {
  const { rows } = book.report;
  const indicatorsOf = byGoal(rows.indicators);
  const activitiesOf = byGoal(rows.activities);
  return judge(
    rows.goals.flatMap(({ row, goal }) => {
      const indicators = indicatorsOf(goal);
      const activities = activitiesOf(goal);
      const isSaid =
        book.isSaid('goals', row, ['goal']) ||
        indicators.some((each) => book.isSaid('indicators', each.row, measured)) ||
        activities.some((each) => book.isSaid('activities', each.row, ['goal', 'status']));
      const results = indicators.map(fulfilment);
      const step = suggestedStep(
        {
          met: results.filter((result) => result === 'met').length,
          missed: results.filter((result) => result === 'missed').length,
          activities: activities.length,
          stopped: activities.filter(({ status }) => isStopped(book.report, status)).length,
        },
        rows.statusScales,
      );
      const sheet = book.shown('goals', row, 'suggestion');
      // Rows that formulas do not find or cannot read are not counted there, which is what the findings say.
      if (isSaid && sheet !== step?.text) return [];
      return [{ cell: `suggestion of ${goal}`, sheet, core: step?.text, nothing: '', isSaid }];
    }),
  );
}

const measured = ['goal', 'outcome', 'target', 'direction', 'yearBefore'];

function isStopped({ rows }: Report, status: string): boolean {
  const meaning = meaningOf(rows.statusScales, scaleNames.activity, status);
  return meaning === 'paused' || meaning === 'dropped';
}

/** Where sums stand: sheet, the row's name, and the summed columns from column C on. */
function sums(
  settings: Report['settings'],
): readonly (readonly [string, string, SummedTable, readonly string[]])[] {
  const year = [yearColumns(settings).operations, 'budgetYear', 'deviationYear', 'accountsPreviousYear'];
  const period = ['outcomePeriod', 'budgetPeriod', 'deviationPeriod', 'outcomePreviousYear'];
  const outcomes = ['outcomeExpenditure', 'outcomeIncome'];
  const expenditure = isYearEnd(settings)
    ? ['decidedTotal', 'forecastTotal', ...outcomes]
    : [...outcomes, 'forecastExpenditure', 'forecastIncome'];
  const net = ['forecastNet', 'frame', 'deviation'];
  return [
    ['Resultat', 'Summa', 'operatingSummary', isYearEnd(settings) ? year : period],
    ['Prognos', 'Summa netto', 'operatingSummary', year],
    ['Investeringsredovisning', 'Summa investeringar', 'investments', [...expenditure, ...net]],
    ['Ekonomi', 'Verksamhetens netto', 'operatingSummary', year.slice(0, 3)],
    ['Ekonomi', 'Investeringar, netto', 'investments', net],
  ];
}

/** The entered columns that a computed one is made of. */
function partsOf(settings: Report['settings'], column: string): readonly string[] {
  const { operations, expenditure, income } = yearColumns(settings);
  const parts: Readonly<Record<string, readonly string[]>> = {
    deviationPeriod: ['outcomePeriod', 'budgetPeriod'],
    deviationYear: [operations, 'budgetYear'],
    forecastNet: [expenditure, income],
    deviation: ['frame', expenditure, income],
  };
  return parts[column] ?? [column];
}

/** The sums of the generated sheets, in the report's unit. */
export function sumAgreement(book: GeneratedBook): Agreement {
  const { report } = book;
  return judge(
    sums(report.settings).flatMap(([sheet, name, table, columns]) => {
      const shown = rowNamed(sheetOf(book.file, sheet), name);
      return columns.flatMap((column, index) => {
        if (!isShown(report, column)) return [];
        const sum = columnSum(report, table, column);
        if (sum === undefined) throw new Error(`No column ${column}`);
        const isWhole =
          sum.unknownRows.length === 0 && !isAmountMissing(book, table, partsOf(report.settings, column));
        return {
          cell: `${sheet}, ${name}, ${column}`,
          sheet: shown[index],
          core: isWhole ? sumShown(sum, report.settings) : undefined,
          nothing: cannotSum,
          isSaid: book.findings.some(({ place }) => place?.table === table),
        };
      });
    }),
  );
}

/** Whole expenditures of projects are shown in annual accounts where any is entered. */
function isShown({ rows }: Report, column: string): boolean {
  if (column !== 'decidedTotal' && column !== 'forecastTotal') return true;
  return rows.investments.some(
    ({ decidedTotal, forecastTotal }) => decidedTotal.kind !== 'blank' || forecastTotal.kind !== 'blank',
  );
}

/** A sum of no figure at all is none. */
function sumShown(
  { total, figures }: ColumnSum,
  { entryUnit, reportUnit }: Report['settings'],
): string | number {
  return figures === 0 ? '–' : convertAmount(total, entryUnit, reportUnit);
}

/** Rows that add lack an amount that they must have; the core adds what there is and says so in a finding. */
function isAmountMissing(
  { findings, report }: GeneratedBook,
  table: SummedTable,
  parts: readonly string[],
): boolean {
  const varav = new Set(
    table === 'operatingSummary'
      ? report.rows.operatingSummary.filter(({ rowType }) => rowType === 'varav').map(({ row }) => row)
      : [],
  );
  return findings.some(
    ({ code, place }) =>
      code === 'required-missing' &&
      place?.table === table &&
      parts.includes(place.column ?? '') &&
      !varav.has(place.row ?? 0),
  );
}

/** The counts of Aktivitetsuppföljning, where every status and date is written so that formulas read it. */
export function activityAgreement(book: GeneratedBook): Agreement {
  const { activities } = countReport(book.report);
  const sheet = sheetOf(book.file, 'Aktivitetsuppföljning');
  const isSaid = book.report.rows.activities.some(({ row }) =>
    book.isSaid('activities', row, ['status', 'endDate']),
  );
  const pair = (name: string, core: number | string) => {
    const [shown] = rowNamed(sheet, name);
    return { cell: `Aktivitetsuppföljning, ${name}`, sheet: shown, core, nothing: '', isSaid };
  };
  const overdue = pair('varav inte avslutade vars slutdatum har passerat', activities.overdue ?? '–');
  return judge([
    ...activities.byStatus.map(({ text, symbol, count }) => pair(`${symbol} ${text}`, count)),
    pair('Samtliga', activities.total),
    ...(isSaid ? [] : [overdue]),
  ]);
}
