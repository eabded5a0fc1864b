import type { ReportType } from '../schema/settings';
import { isYearEnd } from './reportTypes';

/** Columns that annual accounts do not ask for: the year has no forecast, and its budget is the budget of the period. */
const notAskedAtYearEnd: ReadonlySet<string> = new Set([
  'operatingSummary.forecastYear',
  'operatingSummary.budgetPeriod',
  'costsAndIncome.forecastYear',
  'investments.forecastExpenditure',
  'investments.forecastIncome',
]);
/** Columns that only annual accounts ask for. */
const askedAtYearEnd: ReadonlySet<string> = new Set(['costsAndIncome.outcomePeriod']);

/**
 * Whether a row without a value in a column is incomplete in a report of a type.
 *
 * @param declared whether the schema declares the column as required
 * @example isRequired('operatingSummary', 'forecastYear', true, 'Bokslut') // false
 */
export function isRequired(
  table: string,
  column: string,
  declared: boolean,
  reportType: ReportType,
): boolean {
  const key = `${table}.${column}`;
  if (!isYearEnd({ reportType })) return declared;
  return askedAtYearEnd.has(key) || (declared && !notAskedAtYearEnd.has(key));
}
