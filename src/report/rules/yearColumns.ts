import type { Settings } from '../schema/settings';
import { isYearEnd } from './reportTypes';

/** The entry columns that hold the year's figures: forecasts, until the year is over. */
export interface YearColumns {
  /** Of Driftsammandrag and KostnaderIntäkter. */
  readonly operations: 'forecastYear' | 'outcomePeriod';
  /** Of Investeringar. */
  readonly expenditure: 'forecastExpenditure' | 'outcomeExpenditure';
  readonly income: 'forecastIncome' | 'outcomeIncome';
}

const forecasts: YearColumns = {
  operations: 'forecastYear',
  expenditure: 'forecastExpenditure',
  income: 'forecastIncome',
};
const outcomes: YearColumns = {
  operations: 'outcomePeriod',
  expenditure: 'outcomeExpenditure',
  income: 'outcomeIncome',
};

/**
 * Where the figures of the whole year stand. In annual accounts January to December is the year, so that nobody has
 * to copy the outcome into the forecast.
 *
 * @example yearColumns({ reportType: 'Bokslut' }).operations // 'outcomePeriod'
 */
export function yearColumns(settings: Pick<Settings, 'reportType'>): YearColumns {
  return isYearEnd(settings) ? outcomes : forecasts;
}
