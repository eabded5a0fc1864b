import type { TableKey } from '../../report/schema';
import { controlTotalsSheet, costsAndIncomeSheet, investmentsSheet, operatingSummarySheet } from './economy';
import type { EntrySheet } from './entrySheet';
import { activitiesSheet, goalResultsSheet, goalsSheet, indicatorsSheet } from './goals';
import { settingsSheet, statusScalesSheet } from './settings';

/** Every entry sheet, in the order in which they stand in a new workbook. */
export const entrySheets: Readonly<Record<TableKey, EntrySheet>> = {
  settings: settingsSheet,
  statusScales: statusScalesSheet,
  operatingSummary: operatingSummarySheet,
  costsAndIncome: costsAndIncomeSheet,
  controlTotals: controlTotalsSheet,
  investments: investmentsSheet,
  goals: goalsSheet,
  goalResults: goalResultsSheet,
  indicators: indicatorsSheet,
  activities: activitiesSheet,
};
