import type { Row } from './schema/column';
import type { Schemas, TableKey } from './schema';
import type { Settings } from './schema/settings';

export type StatusStep = Row<Schemas['statusScales']>;
export type OperatingRow = Row<Schemas['operatingSummary']>;
export type CostIncomeRow = Row<Schemas['costsAndIncome']>;
export type ControlTotal = Row<Schemas['controlTotals']>;
export type InvestmentRow = Row<Schemas['investments']>;
export type VolumeRow = Row<Schemas['volumes']>;
export type PersonnelRow = Row<Schemas['personnel']>;
export type GoalRow = Row<Schemas['goals']>;
export type GoalResult = Row<Schemas['goalResults']>;
export type IndicatorRow = Row<Schemas['indicators']>;
export type ActivityRow = Row<Schemas['activities']>;
export type EventRow = Row<Schemas['events']>;
export type PlanRow = Row<Schemas['plans']>;
export type TextRow = Row<Schemas['texts']>;
export type ExceptionRow = Row<Schemas['exceptions']>;

/** The rows of every entry table; a table that is missing has none (and a finding says so). */
export type ReportRows = { readonly [K in TableKey]: readonly Row<Schemas[K]>[] };

/**
 * An interim report as its authors entered it: amounts in the entry unit, rows in the order of the
 * sheets, each with its position in the table.
 */
export interface Report {
  readonly settings: Settings;
  readonly rows: ReportRows;
  /** Entry tables of the parts that this report does without; they have no rows, and nothing may be said of them. */
  readonly absent: ReadonlySet<TableKey>;
}
