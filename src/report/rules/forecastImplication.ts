import { addUp, fifteenDigits, subtract } from '../arithmetic/decimal';
import type { OperatingRow } from '../report';
import type { Settings } from '../schema/settings';
import { numberIn } from '../values/reading';
import { hasCommentLimit, leastToComment } from './commentLimit';
import { isYearEnd } from './reportTypes';

/** Months of a year. */
const wholeYear = 12;

/** A pace of one or two months says little about a year: holidays, invoices and grants come when they come. */
const fewestMonths = 3;

/** What a forecast departs by must also be at least this part of the forecast itself: large units vary by more than any fixed amount. */
export const leastShare = 0.05;

/**
 * The months of the year that are left after the period.
 *
 * @returns 0 when the year is over, and when Inställningar does not say the month
 * @example monthsLeft({ reportType: 'Delårsrapport', month: 8, hasMonth: true }) // 4
 */
export function monthsLeft(settings: Pick<Settings, 'reportType' | 'month' | 'hasMonth'>): number {
  return isYearEnd(settings) || !settings.hasMonth ? 0 : wholeYear - settings.month;
}

/**
 * Whether the months so far are enough to speak of a pace, and there is a year left to compare with it.
 *
 * @example hasPace({ reportType: 'Månadsrapport', month: 1, hasMonth: true }) // false
 */
export function hasPace(settings: Pick<Settings, 'reportType' | 'month' | 'hasMonth'>): boolean {
  return monthsLeft(settings) > 0 && settings.month >= fewestMonths;
}

/** What a unit's forecast takes for granted about the months that are left, in the entry unit. */
export interface ForecastImplication {
  /** Forecast − outcome. */
  readonly remaining: number;
  /** What would remain at the period's pace: outcome / months × months left. */
  readonly atPace: number;
  /** What remained the year before: accounts − outcome of the same period. */
  readonly yearBefore: number;
  /** How far outside both the remainder is, with its sign; 0 when it is between them. */
  readonly departure: number;
}

/**
 * What a unit's forecast implies for the rest of the year, beside the period's pace and the year before.
 *
 * @returns undefined when a figure is missing, and when the period has no pace to speak of
 * @example forecastImplication(row, settings)?.remaining // -1727
 */
export function forecastImplication(
  row: Pick<OperatingRow, 'outcomePeriod' | 'forecastYear' | 'outcomePreviousYear' | 'accountsPreviousYear'>,
  settings: Pick<Settings, 'reportType' | 'month' | 'hasMonth'>,
): ForecastImplication | undefined {
  const outcome = numberIn(row.outcomePeriod);
  const forecast = numberIn(row.forecastYear);
  const before = numberIn(row.outcomePreviousYear);
  const accounts = numberIn(row.accountsPreviousYear);
  if (!hasPace(settings)) return undefined;
  if (outcome === undefined || forecast === undefined) return undefined;
  if (before === undefined || accounts === undefined) return undefined;
  const remaining = subtract(forecast, outcome);
  const atPace = fifteenDigits((outcome / settings.month) * monthsLeft(settings));
  const yearBefore = subtract(accounts, before);
  const [low, high] = [Math.min(atPace, yearBefore), Math.max(atPace, yearBefore)];
  const departure = remaining > high ? remaining - high : Math.min(0, remaining - low);
  return { remaining, atPace, yearBefore, departure: fifteenDigits(departure) };
}

/**
 * Whether a forecast takes something for granted that neither the period nor the year before shows, so that a reader needs
 * to be told why: what remains is outside both the period's pace and last year's remainder by at least the limits of
 * Inställningar for comments (amount, and percentage of the budget), and by at least a twentieth of the forecast. Nothing
 * is asked for where the remainder lies between the two, where one of them is not known, before March, or when
 * Inställningar has no limit.
 *
 * @param budget of the year, which the percentage of Inställningar is about
 * @example departsFromBoth({ … departure: -1200 }, { forecast: -2200, budget: 0 }, { thresholdAmount: 500, thresholdPercent: 0 }) // true
 */
export function departsFromBoth(
  { departure }: Pick<ForecastImplication, 'departure'>,
  { forecast, budget }: { readonly forecast: number; readonly budget: number },
  limits: Pick<Settings, 'thresholdAmount' | 'thresholdPercent'>,
): boolean {
  if (!hasCommentLimit(limits) || departure === 0) return false;
  const least = Math.max(leastToComment(budget, limits), leastShare * Math.abs(forecast));
  return addUp([Math.abs(departure)]) >= fifteenDigits(least);
}
