import type { ReportType, Settings } from '../schema/settings';

const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** The report of a whole year that is over. */
export const annualAccounts: ReportType = 'Bokslut';

/**
 * The months that a type of report can end with. A report of four months or half a year is always January to
 * that month, as every period is; an interim report is any part of a year.
 */
const monthsOfType: Readonly<Record<ReportType, readonly number[]>> = {
  Månadsrapport: everyMonth,
  Tertialrapport: [4, 8, 12],
  Delårsrapport: everyMonth.slice(0, 11),
  Halvårsrapport: [6],
  Bokslut: [12],
};

/** The months that a type of report can end with. @example monthsOf('Tertialrapport') // [4, 8, 12] */
export function monthsOf(type: ReportType): readonly number[] {
  return monthsOfType[type];
}

/** Whether a report of a type can end with a month. @example fitsMonth('Bokslut', 8) // false */
export function fitsMonth(type: ReportType, month: number): boolean {
  return monthsOf(type).includes(month);
}

/**
 * The type that a report has when it goes on to a month: its own where that fits, otherwise the one that always does.
 *
 * @example typeForMonth('Delårsrapport', 12) // 'Bokslut'
 * @example typeForMonth('Bokslut', 4) // 'Delårsrapport'
 */
export function typeForMonth(type: ReportType, month: number): ReportType {
  if (fitsMonth(type, month)) return type;
  return fitsMonth(annualAccounts, month) ? annualAccounts : 'Delårsrapport';
}

/** Whether the year is over, so that its outcome stands where other reports have a forecast. */
export function isYearEnd({ reportType }: Pick<Settings, 'reportType'>): boolean {
  return reportType === annualAccounts;
}
