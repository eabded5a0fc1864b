import { annualAccounts } from '../../report/rules/reportTypes';
import { tableTitle } from '../../report/texts/tableTitle';
import { quoted, thisRow, withoutNoise } from '../formulas';
import { names } from '../names';
import { entrySheet } from './entrySheet';
import {
  amountLead,
  periodCaption,
  previousPeriodCaption,
  signedLead,
  yearCaption,
  yearsBefore,
} from './lead';
import type { ColumnKey, TableKey } from '../../report/schema';

/**
 * A figure of the row when both its parts are figures, otherwise nothing: never a guess. It is freed of binary noise,
 * which would show what is zero as a red −0.
 */
function whenBoth<K extends TableKey>(
  table: K,
  first: ColumnKey<K>,
  second: ColumnKey<K>,
  formula: (a: string, b: string) => string,
): string {
  const a = thisRow(table, first);
  const b = thisRow(table, second);
  return `=IF(COUNT(${a},${b})=2,${formula(a, b)},"")`;
}

const difference = (a: string, b: string) => withoutNoise(`${a}-${b}`);

/** The year's figure in place of a forecast where the report is of a year that is over: see yearColumns (report room). */
const ofTheYear = (atYearEnd: string, forecast: string) =>
  `=IF(${names.reportType}=${quoted(annualAccounts)},${atYearEnd.slice(1)},${forecast.slice(1)})`;

const bySignConvention = (outcome: string, budget: string) =>
  withoutNoise(`${outcome}*${names.signOutcome}+${budget}*${names.signBudget}`);

const amountCaptions = {
  outcomePeriod: periodCaption,
  budgetPeriod: periodCaption,
  deviationPeriod: periodCaption,
  outcomePreviousYear: previousPeriodCaption,
  forecastYear: yearCaption,
  budgetYear: yearCaption,
  deviationYear: yearCaption,
  accountsPreviousYear: yearsBefore(1),
} as const;

export const operatingSummarySheet = entrySheet('operatingSummary', {
  sheet: 'Driftsammandrag',
  lead: signedLead,
  captions: { ...amountCaptions, remaining: yearCaption },
  formulas: {
    deviationPeriod: whenBoth('operatingSummary', 'outcomePeriod', 'budgetPeriod', bySignConvention),
    deviationYear: ofTheYear(
      whenBoth('operatingSummary', 'outcomePeriod', 'budgetYear', bySignConvention),
      whenBoth('operatingSummary', 'forecastYear', 'budgetYear', bySignConvention),
    ),
    remaining: whenBoth('operatingSummary', 'forecastYear', 'outcomePeriod', difference),
  },
  amounts: ['deviationPeriod', 'deviationYear', 'remaining'],
  deviations: ['deviationPeriod', 'deviationYear'],
});

const kind = thisRow('costsAndIncome', 'kind');
/** Without a kind nobody knows which way is better, so there is no deviation. */
const costOrIncome = (actual: string, budget: string) =>
  `IF(${kind}="kostnader",${difference(budget, actual)},IF(${kind}="intäkter",${difference(actual, budget)},""))`;

export const costsAndIncomeSheet = entrySheet('costsAndIncome', {
  sheet: tableTitle('costsAndIncome'),
  lead: amountLead,
  captions: amountCaptions,
  formulas: {
    deviationPeriod: whenBoth('costsAndIncome', 'outcomePeriod', 'budgetPeriod', costOrIncome),
    deviationYear: ofTheYear(
      whenBoth('costsAndIncome', 'outcomePeriod', 'budgetYear', costOrIncome),
      whenBoth('costsAndIncome', 'forecastYear', 'budgetYear', costOrIncome),
    ),
  },
  amounts: ['deviationPeriod', 'deviationYear'],
  deviations: ['deviationPeriod', 'deviationYear'],
});

export const controlTotalsSheet = entrySheet('controlTotals', {
  sheet: 'Kontrollsummor',
  lead: amountLead,
  orientation: 'portrait',
  widths: { column: 26, source: 28 },
  formulas: {},
});

export const investmentsSheet = entrySheet('investments', {
  sheet: 'Investeringar',
  lead: `${amountLead}&" · utgift plus, avvikelse = ram − prognos"`,
  frozenColumns: 2,
  widths: { area: 20 },
  captions: {
    outcomeExpenditure: periodCaption,
    outcomeIncome: periodCaption,
    forecastExpenditure: yearCaption,
    forecastIncome: yearCaption,
    forecastNet: yearCaption,
    frame: yearCaption,
    deviation: yearCaption,
  },
  formulas: {
    forecastNet: ofTheYear(
      whenBoth('investments', 'outcomeExpenditure', 'outcomeIncome', difference),
      whenBoth('investments', 'forecastExpenditure', 'forecastIncome', difference),
    ),
    deviation: whenBoth('investments', 'frame', 'forecastNet', difference),
  },
  amounts: ['forecastNet', 'deviation'],
  deviations: ['deviation'],
});
