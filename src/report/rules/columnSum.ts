import { addUp } from '../arithmetic/decimal';
import { granularityOf } from '../arithmetic/rounding';
import type { CostIncomeRow, InvestmentRow, OperatingRow, Report } from '../report';
import { netAmounts } from '../schema/economy';
import type { Settings, SignConvention } from '../schema/settings';
import type { Reading } from '../values/reading';
import { yearColumns } from './yearColumns';

/** The sum of a column, of the rows that add to it, in the entry unit. */
export interface ColumnSum {
  readonly total: number;
  /** How many entered figures went into it: one a row, two or three where the column is a difference. */
  readonly figures: number;
  /** The finest step that these figures are written in. */
  readonly granularity: number;
  /** Positions of rows whose part is unknown (unreadable, an error value, IU, unknown Radtyp); then the total is not the whole. */
  readonly unknownRows: readonly number[];
}

/** A figure's part in a row's share of a sum. */
interface Term {
  readonly sign: 1 | -1;
  readonly reading: Reading;
}

/** What a row adds to a column; undefined when it is not known whether the row adds at all. */
interface Share {
  readonly row: number;
  readonly terms: readonly Term[] | undefined;
}

const plus = (reading: Reading): Term => ({ sign: 1, reading });
const minus = (reading: Reading): Term => ({ sign: -1, reading });

const unknownKinds: ReadonlySet<Reading['kind']> = new Set<Reading['kind']>([
  'unreadable',
  'error',
  'no-information',
]);

function sumShares(shares: readonly Share[]): ColumnSum {
  const figures: number[] = [];
  const unknownRows: number[] = [];
  for (const { row, terms } of shares) {
    if (terms === undefined || terms.some(({ reading }) => unknownKinds.has(reading.kind))) {
      unknownRows.push(row);
      continue;
    }
    const numbers = terms.flatMap(({ sign, reading }) =>
      reading.kind === 'number' ? [sign * reading.value] : [],
    );
    // A difference of which one part does not exist is no figure, in the sheet as here.
    if (numbers.length === terms.length) figures.push(...numbers);
  }
  return { total: addUp(figures), figures: figures.length, granularity: granularityOf(figures), unknownRows };
}

/** The deviation of a net of operations as terms, by sign convention. */
function deviationTerms(convention: SignConvention, outcome: Reading, budget: Reading): readonly Term[] {
  if (convention === 'opposite-signs') return [plus(outcome), plus(budget)];
  return convention === 'surplus-positive' ? [plus(outcome), minus(budget)] : [plus(budget), minus(outcome)];
}

type Terms<R> = (row: R, settings: Settings) => readonly Term[];

const operatingColumns: Readonly<Record<string, Terms<OperatingRow>>> = {
  outcomePeriod: (row) => [plus(row.outcomePeriod)],
  budgetPeriod: (row) => [plus(row.budgetPeriod)],
  deviationPeriod: (row, { signConvention }) =>
    deviationTerms(signConvention, row.outcomePeriod, row.budgetPeriod),
  outcomePreviousYear: (row) => [plus(row.outcomePreviousYear)],
  forecastYear: (row) => [plus(row.forecastYear)],
  budgetYear: (row) => [plus(row.budgetYear)],
  deviationYear: (row, settings) =>
    deviationTerms(settings.signConvention, row[yearColumns(settings).operations], row.budgetYear),
  accountsPreviousYear: (row) => [plus(row.accountsPreviousYear)],
  remaining: (row) => [plus(row.forecastYear), minus(row.outcomePeriod)],
};

const investmentColumns: Readonly<Record<string, Terms<InvestmentRow>>> = {
  outcomeExpenditure: (row) => [plus(row.outcomeExpenditure)],
  outcomeIncome: (row) => [plus(row.outcomeIncome)],
  forecastExpenditure: (row) => [plus(row.forecastExpenditure)],
  forecastIncome: (row) => [plus(row.forecastIncome)],
  forecastNet: (row, settings) => {
    const { expenditure, income } = yearColumns(settings);
    return [plus(row[expenditure]), minus(row[income])];
  },
  frame: (row) => [plus(row.frame)],
  deviation: (row, settings) => {
    const { expenditure, income } = yearColumns(settings);
    return [plus(row.frame), minus(row[expenditure]), plus(row[income])];
  },
  decidedTotal: (row) => [plus(row.decidedTotal)],
  forecastTotal: (row) => [plus(row.forecastTotal)],
};

/** Columns of budget; in the convention of opposite signs they are signed against the outcome. */
const budgetColumns: ReadonlySet<string> = new Set(['budgetPeriod', 'budgetYear']);

/** +1 when a surplus is plus in a column of the operating net, −1 when a net cost is. */
export function surplusSign(convention: SignConvention, column: string): 1 | -1 {
  if (convention === 'opposite-signs') return budgetColumns.has(column) ? -1 : 1;
  return convention === 'surplus-positive' ? 1 : -1;
}

/** Income − costs, signed as the operating net is; deviations of the two kinds add up. */
function costIncomeTerms(row: CostIncomeRow, column: string, settings: Settings): readonly Term[] {
  const isIncome = row.kind === 'intäkter';
  const difference = (outcome: Reading, budget: Reading) =>
    isIncome ? [plus(outcome), minus(budget)] : [plus(budget), minus(outcome)];
  const single = (reading: Reading): readonly Term[] => {
    const isPlus = isIncome === (surplusSign(settings.signConvention, column) === 1);
    return [isPlus ? plus(reading) : minus(reading)];
  };
  switch (column) {
    case 'deviationPeriod':
      return difference(row.outcomePeriod, row.budgetPeriod);
    case 'deviationYear':
      return difference(row[yearColumns(settings).operations], row.budgetYear);
    default:
      return single(row[column as CostIncomeAmount]);
  }
}

type CostIncomeAmount = (typeof netAmounts)[number];

const costIncomeColumns: ReadonlySet<string> = new Set([...netAmounts, 'deviationPeriod', 'deviationYear']);

/** Tables whose columns can be added up. */
export type SummedTable = 'operatingSummary' | 'costsAndIncome' | 'investments';

/** Keys of the columns of a table that can be added up, computed ones included. */
export function summedColumns(table: SummedTable): readonly string[] {
  switch (table) {
    case 'operatingSummary':
      return Object.keys(operatingColumns);
    case 'costsAndIncome':
      return [...costIncomeColumns];
    case 'investments':
      return Object.keys(investmentColumns);
  }
}

/**
 * The sum of a column. In Driftsammandrag rows of the type `varav` do not add; in KostnaderIntäkter the sum is
 * the net, income − costs, signed as the operating net is; a blank cell or `-` adds nothing.
 *
 * @param column key of the column
 * @returns undefined when the column is none that can be added up
 * @example columnSum(report, 'operatingSummary', 'outcomePeriod')?.total // 11235
 */
export function columnSum(report: Report, table: SummedTable, column: string): ColumnSum | undefined {
  if (!summedColumns(table).includes(column)) return undefined;
  const { settings } = report;
  switch (table) {
    case 'operatingSummary':
      return sumShares(
        report.rows.operatingSummary
          .filter(({ rowType }) => rowType !== 'varav')
          .map((row) => ({
            row: row.row,
            terms: row.rowType === undefined ? undefined : operatingColumns[column]?.(row, settings),
          })),
      );
    case 'costsAndIncome':
      return sumShares(
        report.rows.costsAndIncome.map((row) => ({
          row: row.row,
          terms: row.kind === undefined ? undefined : costIncomeTerms(row, column, settings),
        })),
      );
    case 'investments':
      return sumShares(
        report.rows.investments.map((row) => ({
          row: row.row,
          terms: investmentColumns[column]?.(row, settings),
        })),
      );
  }
}
