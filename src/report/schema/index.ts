import {
  controlTotalsSchema,
  costsAndIncomeSchema,
  investmentsSchema,
  operatingSummarySchema,
} from './economy';
import { activitiesSchema, goalResultsSchema, goalsSchema, indicatorsSchema } from './goals';
import { settingsSchema, statusScalesSchema } from './settings';

/** Every entry table by key, in the order of the sheets. */
export const schemas = {
  settings: settingsSchema,
  statusScales: statusScalesSchema,
  operatingSummary: operatingSummarySchema,
  costsAndIncome: costsAndIncomeSchema,
  controlTotals: controlTotalsSchema,
  investments: investmentsSchema,
  goals: goalsSchema,
  goalResults: goalResultsSchema,
  indicators: indicatorsSchema,
  activities: activitiesSchema,
} as const;

export type Schemas = typeof schemas;
export type TableKey = keyof Schemas;

/** Keys of a table's columns, computed ones included. */
export type ColumnKey<K extends TableKey> = keyof Schemas[K]['columns'] & string;
