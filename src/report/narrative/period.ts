import type { Settings } from '../schema/settings';
import { lastDayOfMonth } from '../values/calendar';
import type { Day } from '../values/endDate';
import { monthName, shortMonthName } from '../values/months';

/** The part of the settings that says which period the report is about: January to the month. */
export type Period = Pick<Settings, 'year' | 'month'>;

/** The period as table headings write it. @example periodLabel({ year: 2021, month: 8 }) // 'jan–aug 2021' */
export function periodLabel({ year, month }: Period): string {
  return month === 1
    ? `${shortMonthName(1)} ${year}`
    : `${shortMonthName(1)}–${shortMonthName(month)} ${year}`;
}

/** The period in running text. @example periodInWords({ year: 2021, month: 8 }) // 'januari–augusti 2021' */
export function periodInWords({ year, month }: Period): string {
  return month === 1 ? `${monthName(1)} ${year}` : `${monthName(1)}–${monthName(month)} ${year}`;
}

/** The same period one year before. @example samePeriodLastYear({ year: 2021, month: 8 }) // { year: 2020, month: 8 } */
export function samePeriodLastYear({ year, month }: Period): Period {
  return { year: year - 1, month };
}

/** The period's last day. @example lastDayOfPeriod({ year: 2021, month: 8 }) // { year: 2021, month: 8, day: 31 } */
export function lastDayOfPeriod({ year, month }: Period): Day {
  return lastDayOfMonth(year, month);
}

/**
 * What the period is called when it is a usual part of the year.
 *
 * @returns `tertial 1`, `tertial 2` or `helåret` for periods to April, August and December; otherwise undefined
 * @example periodName({ year: 2021, month: 8 }) // 'tertial 2 2021'
 */
export function periodName({ year, month }: Period): string | undefined {
  if (month === 12) return `helåret ${year}`;
  return month === 4 || month === 8 ? `tertial ${month / 4} ${year}` : undefined;
}

/** Stands where a text would name a year or a period that Inställningar does not say. */
export const noPeriod = '–';

/** What a title is made of; year and month are taken to be said unless it says otherwise. */
type TitleSettings = Pick<Settings, 'reportType' | 'year' | 'month'> &
  Partial<Pick<Settings, 'hasYear' | 'hasMonth'>>;

/**
 * The report's title. The same rule stands as a formula beside Inställningar.
 *
 * @example reportTitle({ reportType: 'Delårsrapport', year: 2021, month: 8 }) // 'Delårsrapport januari–augusti 2021'
 */
export function reportTitle(settings: TitleSettings): string {
  const { hasYear = true, hasMonth = true } = settings;
  if (!hasYear || (!hasMonth && settings.reportType !== 'Bokslut'))
    return `${settings.reportType} ${noPeriod}`;
  switch (settings.reportType) {
    case 'Månadsrapport':
      return `Månadsrapport ${monthName(settings.month)} ${settings.year}`;
    case 'Bokslut':
      return `Bokslut ${settings.year}`;
    case 'Tertialrapport':
    case 'Delårsrapport':
    case 'Halvårsrapport':
      return `${settings.reportType} ${periodInWords(settings)}`;
  }
}
