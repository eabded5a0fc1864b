import type { Settings } from '../schema/settings';
import { isYearEnd } from './reportTypes';

/**
 * Amounts that annual accounts do not use: the year has no forecast, its budget is the budget of the period, and the
 * period of the year before is the year before.
 */
const notUsedAtYearEnd: ReadonlySet<string> = new Set([
  'operatingSummary.budgetPeriod',
  'operatingSummary.deviationPeriod',
  'operatingSummary.outcomePreviousYear',
  'operatingSummary.forecastYear',
  'operatingSummary.remaining',
  'costsAndIncome.budgetPeriod',
  'costsAndIncome.deviationPeriod',
  'costsAndIncome.outcomePreviousYear',
  'costsAndIncome.forecastYear',
  'investments.forecastExpenditure',
  'investments.forecastIncome',
]);

/**
 * Whether a report of a type uses a column: shows it, asks for it and reconciles its sum.
 *
 * @example isUsed('operatingSummary', 'forecastYear', { reportType: 'Bokslut' }) // false
 */
export function isUsed(table: string, column: string, settings: Pick<Settings, 'reportType'>): boolean {
  return !isYearEnd(settings) || !notUsedAtYearEnd.has(`${table}.${column}`);
}
