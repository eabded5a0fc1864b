import type { ColumnKey, TableKey } from '../schema';
import type { ReportType } from '../schema/settings';
import { isYearEnd } from './reportTypes';

type Parts = { readonly [K in TableKey]?: Readonly<Record<string, readonly ColumnKey<K>[]>> };

/** Entered columns that a computed amount is made of: where one of them is not known, neither is the amount. */
const partsOf: Parts = {
  operatingSummary: {
    deviationPeriod: ['outcomePeriod', 'budgetPeriod'],
    deviationYear: ['forecastYear', 'budgetYear'],
    remaining: ['forecastYear', 'outcomePeriod'],
  },
  investments: {
    forecastNet: ['forecastExpenditure', 'forecastIncome'],
    deviation: ['frame', 'forecastExpenditure', 'forecastIncome'],
  },
};

/** The same where the year's outcome stands in the forecast's place. */
const partsAtYearEnd: Parts = {
  operatingSummary: { ...partsOf.operatingSummary, deviationYear: ['outcomePeriod', 'budgetYear'] },
  investments: {
    forecastNet: ['outcomeExpenditure', 'outcomeIncome'],
    deviation: ['frame', 'outcomeExpenditure', 'outcomeIncome'],
  },
};

/**
 * The entered columns that a column's amounts are made of; an entered column is made of itself.
 *
 * @example enteredParts('investments', 'forecastNet', 'Delårsrapport') // ['forecastExpenditure', 'forecastIncome']
 */
export function enteredParts<K extends TableKey>(
  table: K,
  column: ColumnKey<K>,
  reportType: ReportType,
): readonly ColumnKey<K>[] {
  const made = isYearEnd({ reportType }) ? partsAtYearEnd : partsOf;
  return made[table]?.[column] ?? [column];
}
