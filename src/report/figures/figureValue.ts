import { subtract } from '../arithmetic/decimal';
import type {
  CostIncomeRow,
  InvestmentRow,
  OperatingRow,
  PersonnelRow,
  Report,
  ReportRows,
  VolumeRow,
} from '../report';
import { columnSum } from '../rules/columnSum';
import {
  costIncomeDeviation,
  deviation,
  investmentDeviation,
  investmentNet,
  remaining,
} from '../rules/deviation';
import { enteredParts } from '../rules/enteredParts';
import { isRequired } from '../rules/required';
import { yearColumns } from '../rules/yearColumns';
import { schemas, type ColumnKey } from '../schema';
import type { Column } from '../schema/column';
import { numberIn, type Reading } from '../values/reading';
import type { TargetReading } from '../values/target';
import { isSummedTable, type FigureTable, type SummedTable } from './figureColumns';
import { figureRows } from './rowsOfFigures';
import type { Figure } from './findFigure';

/** What stands in the cell that a figure is taken from. */
export type FigureValue =
  | { readonly kind: 'entered'; readonly reading: Reading | TargetReading }
  /** Of a calculated cell or a sum; undefined where there is none. */
  | { readonly kind: 'computed'; readonly value: number | undefined }
  /** A sum of which a part is not known. */
  | { readonly kind: 'unknown-sum' }
  /** A sum that an error value is part of is one itself. */
  | { readonly kind: 'error' };

/** The value of a figure, as the sheet has it. */
export function figureValue({ table, column, row }: Figure, report: Report): FigureValue {
  if (row === 'sum') return isSummedTable(table) ? sumOf(table, column, report) : { kind: 'unknown-sum' };
  const values = figureRows(table, report).at(row) as Readonly<Record<string, unknown>> | undefined;
  const entered = values?.[column] as Reading | TargetReading | undefined;
  return entered === undefined
    ? { kind: 'computed', value: computedValue(table, column, row, report) }
    : { kind: 'entered', reading: entered };
}

/** A sum as its formula gives it: not at all while an amount of it is missing, written as text or not known. */
function sumOf(table: SummedTable, column: string, report: Report): FigureValue {
  const sum = columnSum(report, table, column);
  const parts = enteredParts(table, column as ColumnKey<SummedTable>, report.settings.reportType);
  const rows = report.rows[table];
  if (rows.some((row) => parts.some((part) => partOf(row, part).kind === 'error'))) return { kind: 'error' };
  if (sum === undefined || sum.unknownRows.length > 0) return { kind: 'unknown-sum' };
  const isWhole = adding(table, report.rows).every((row) => isWholeRow(table, parts, row, report));
  if (!isWhole) return { kind: 'unknown-sum' };
  return { kind: 'computed', value: sum.figures === 0 ? undefined : sum.total };
}

function adding(table: SummedTable, rows: ReportRows): readonly ReportRows[SummedTable][number][] {
  return table === 'investments'
    ? rows.investments
    : rows.operatingSummary.filter(({ rowType }: OperatingRow) => rowType !== 'varav');
}

/** What a row has in a column of amounts. */
function partOf(row: ReportRows[SummedTable][number], column: string): Reading {
  const values: Readonly<Record<string, unknown>> = { ...row };
  return values[column] as Reading;
}

function isWholeRow(
  table: SummedTable,
  parts: readonly string[],
  row: ReportRows[SummedTable][number],
  { settings }: Report,
): boolean {
  const columns: Readonly<Record<string, Column>> = schemas[table].columns;
  const isNamed = ('unit' in row ? row.unit : row.project) !== '';
  return parts.every((part) => {
    const reading = partOf(row, part);
    switch (reading.kind) {
      case 'number':
        return !reading.asText;
      case 'not-applicable':
        return reading.mark === undefined;
      case 'blank':
        return !(isNamed && isRequired(table, part, columns[part]?.required === true, settings.reportType));
      default:
        return false;
    }
  });
}

function computedValue(table: FigureTable, column: string, row: number, report: Report): number | undefined {
  const { settings } = report;
  const { signConvention } = settings;
  const year = yearColumns(settings);
  const at = figureRows(table, report).at(row);
  switch (table) {
    case 'operatingSummary': {
      const found = at as OperatingRow | undefined;
      if (found === undefined) return undefined;
      if (column === 'remaining') return plain(remaining, found.forecastYear, found.outcomePeriod);
      const [outcome, budget] =
        column === 'deviationPeriod'
          ? [found.outcomePeriod, found.budgetPeriod]
          : [found[year.operations], found.budgetYear];
      return plain((a, b) => deviation(signConvention, a, b), outcome, budget);
    }
    case 'costsAndIncome': {
      const found = at as CostIncomeRow | undefined;
      const { kind } = found ?? {};
      if (found === undefined || kind === undefined) return undefined;
      const [outcome, budget] =
        column === 'deviationPeriod'
          ? [found.outcomePeriod, found.budgetPeriod]
          : [found[year.operations], found.budgetYear];
      return plain((a, b) => costIncomeDeviation(kind, a, b), outcome, budget);
    }
    case 'investments': {
      const found = at as InvestmentRow | undefined;
      if (found === undefined) return undefined;
      const [expenditure, income] = [inCell(found[year.expenditure]), inCell(found[year.income])];
      return column === 'forecastNet'
        ? investmentNet(expenditure, income)
        : investmentDeviation({
            frame: inCell(found.frame),
            forecastExpenditure: expenditure,
            forecastIncome: income,
          });
    }
    case 'volumes':
    case 'personnel': {
      const found = at as VolumeRow | PersonnelRow | undefined;
      const outcome = found === undefined ? undefined : numberIn(found.outcomePeriod);
      const previous = found === undefined ? undefined : numberIn(found.outcomePreviousYear);
      return outcome === undefined || previous === undefined ? undefined : subtract(outcome, previous);
    }
    case 'indicators':
      return undefined;
  }
}

/** An amount as the calculated cell sees it: one that is written as text is none. */
function inCell(reading: Reading): Reading {
  return reading.kind === 'number' && reading.asText ? { kind: 'blank' } : reading;
}

function plain(
  combine: (a: Reading, b: Reading) => number | undefined,
  a: Reading,
  b: Reading,
): number | undefined {
  return combine(inCell(a), inCell(b));
}
