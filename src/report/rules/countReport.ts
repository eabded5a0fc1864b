import type { Report } from '../report';
import { scaleNames } from '../schema/settings';
import { lastDayOfPeriod } from '../narrative/period';
import type { Day } from '../values/endDate';
import { columnSum, summedColumns, type ColumnSum, type SummedTable } from './columnSum';
import { fulfilment } from './fulfilment';
import { meaningOf } from './meaning';
import { isOverdue } from './overdue';
import { statusCounts, type StatusCount } from './statusCounts';

/** The figures that a controller asks for first. */
export interface ReportCounts {
  /** The sum of every column that can be added up, by table and column key, in the entry unit. */
  readonly sums: Readonly<Record<SummedTable, Readonly<Record<string, ColumnSum>>>>;
  readonly goals: { readonly total: number; readonly byStatus: readonly StatusCount[] };
  readonly indicators: {
    readonly total: number;
    /** Those with an outcome and a target that can be compared. */
    readonly assessed: number;
    readonly met: number;
    readonly missed: number;
  };
  readonly activities: {
    readonly total: number;
    readonly byStatus: readonly StatusCount[];
    /** Open ones whose end date has come by the period's last day; undefined when that day is not known. */
    readonly overdue: number | undefined;
  };
}

/**
 * Counts and sums of a report, for summaries.
 *
 * @example countReport(report).indicators // { total: 36, assessed: 15, met: 7, missed: 8 }
 */
export function countReport(report: Report): ReportCounts {
  const { rows, settings } = report;
  const results = rows.indicators.map(fulfilment);
  const met = results.filter((result) => result === 'met').length;
  const missed = results.filter((result) => result === 'missed').length;
  const lastDay = settings.hasYear && settings.hasMonth ? lastDayOfPeriod(settings) : undefined;
  return {
    sums: {
      operatingSummary: sumsOf(report, 'operatingSummary'),
      costsAndIncome: sumsOf(report, 'costsAndIncome'),
      investments: sumsOf(report, 'investments'),
    },
    goals: {
      total: rows.goals.length,
      byStatus: statusCounts(
        rows.statusScales,
        scaleNames.goal,
        rows.goals.map(({ assessment }) => assessment),
      ),
    },
    indicators: { total: rows.indicators.length, assessed: met + missed, met, missed },
    activities: {
      total: rows.activities.length,
      byStatus: statusCounts(
        rows.statusScales,
        scaleNames.activity,
        rows.activities.map(({ status }) => status),
      ),
      overdue: lastDay === undefined ? undefined : overdueBy(report, lastDay),
    },
  };
}

function overdueBy({ rows }: Report, lastDay: Day): number {
  return rows.activities.filter((activity) =>
    isOverdue(activity, meaningOf(rows.statusScales, scaleNames.activity, activity.status), lastDay),
  ).length;
}

function sumsOf(report: Report, table: SummedTable): Readonly<Record<string, ColumnSum>> {
  return Object.fromEntries(
    summedColumns(table).flatMap((column) => {
      const sum = columnSum(report, table, column);
      return sum === undefined ? [] : [[column, sum] as const];
    }),
  );
}
