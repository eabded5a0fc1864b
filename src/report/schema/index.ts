import type { Column } from './column';
import {
  controlTotalsSchema,
  costsAndIncomeSchema,
  investmentsSchema,
  operatingSummarySchema,
} from './economy';
import { exceptionsSchema } from './exceptions';
import { activitiesSchema, goalResultsSchema, goalsSchema, indicatorsSchema } from './goals';
import { eventsSchema, plansSchema, textsSchema } from './narrative';
import { settingsSchema, statusScalesSchema } from './settings';
import { personnelSchema, volumesSchema } from './volumes';

/** Every entry table by key, in the order of the sheets. */
export const schemas = {
  settings: settingsSchema,
  statusScales: statusScalesSchema,
  operatingSummary: operatingSummarySchema,
  costsAndIncome: costsAndIncomeSchema,
  controlTotals: controlTotalsSchema,
  investments: investmentsSchema,
  volumes: volumesSchema,
  personnel: personnelSchema,
  goals: goalsSchema,
  goalResults: goalResultsSchema,
  indicators: indicatorsSchema,
  activities: activitiesSchema,
  events: eventsSchema,
  plans: plansSchema,
  texts: textsSchema,
  exceptions: exceptionsSchema,
} as const;

export type Schemas = typeof schemas;
export type TableKey = keyof Schemas;

/** Keys of a table's columns, computed ones included. */
export type ColumnKey<K extends TableKey> = keyof Schemas[K]['columns'] & string;

/**
 * The header of a column.
 *
 * @throws when the table has no such column: a defect of ours
 * @example headerOf('operatingSummary', 'unit') // 'Verksamhet'
 */
export function headerOf(table: TableKey, column: string): string {
  const columns: Readonly<Record<string, Column>> = schemas[table].columns;
  const declared = columns[column];
  if (declared === undefined) throw new Error(`No column ${column} in ${table}`);
  return declared.header;
}
