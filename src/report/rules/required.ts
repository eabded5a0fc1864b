import type { ReportType } from '../schema/settings';
import { isYearEnd } from './reportTypes';
import { isUsed } from './usedColumns';

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
  if (!isYearEnd({ reportType })) return declared;
  return askedAtYearEnd.has(`${table}.${column}`) || (declared && isUsed(table, column, { reportType }));
}
