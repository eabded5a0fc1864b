/** What templates ask for, by names of their own. */
export const measures = ['indicators', 'personnel', 'volumes'] as const;
export const outcome = '@outcome';
export const before = '@before';
/** By how many per cent the outcome has changed since the year before. */
export const relative = { from: before, to: outcome } as const;
/** By how many percentage points. */
export const points = { from: before, to: outcome, as: 'difference', only: '%' } as const;
export const yearDeviation = {
  from: 'budgetYear',
  to: 'forecastYear',
  as: 'difference',
  only: 'kr',
} as const;
export const periodDeviation = {
  from: 'budgetPeriod',
  to: 'outcomePeriod',
  as: 'difference',
  only: 'kr',
} as const;
