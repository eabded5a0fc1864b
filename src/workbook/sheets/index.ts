import type { TableKey } from '../../report/schema';
import { controlTotalsSheet, costsAndIncomeSheet, investmentsSheet, operatingSummarySheet } from './economy';
import type { EntrySheet } from './entrySheet';
import { exceptionsSheet } from './exceptions';
import { activitiesSheet, goalResultsSheet, goalsSheet, indicatorsSheet } from './goals';
import { eventsSheet, plansSheet, textsSheet } from './narrative';
import { settingsSheet, statusScalesSheet } from './settings';
import { personnelSheet, volumesSheet } from './volumes';

/** Every entry sheet, in the order in which they stand in a new workbook. */
export const entrySheets: Readonly<Record<TableKey, EntrySheet>> = {
  settings: settingsSheet,
  statusScales: statusScalesSheet,
  operatingSummary: operatingSummarySheet,
  costsAndIncome: costsAndIncomeSheet,
  controlTotals: controlTotalsSheet,
  investments: investmentsSheet,
  volumes: volumesSheet,
  personnel: personnelSheet,
  goals: goalsSheet,
  goalResults: goalResultsSheet,
  indicators: indicatorsSheet,
  activities: activitiesSheet,
  events: eventsSheet,
  plans: plansSheet,
  texts: textsSheet,
  exceptions: exceptionsSheet,
};
