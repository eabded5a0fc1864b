import { isCalendarDay } from './calendar';
import type { Day } from './endDate';
import { monthNamed } from './months';
import { oneLine } from './plainText';

/** When an activity is to begin, as its end date tells where that is a stretch of time. */
export interface PlannedStart {
  readonly day: Day;
  /** Two ends are written, so that the first is the beginning; a season, quarter or year is a looser plan. */
  readonly isRange: boolean;
}

const isoRange = /^(\d{4})-(\d{2})-(\d{2}) ?(?:[–-]|till|t\.?o\.?m\.?) ?\d{4}-\d{2}-\d{2}$/iu;
const monthRange =
  /^(\p{L}{3,9})\.?(?: (\d{4}))? ?(?:[–-]|till|t\.?o\.?m\.?) ?(\p{L}{3,9})\.?(?: (\d{4}))?$/iu;
/** Seasons, with the month that they begin in. */
const seasons: readonly (readonly [season: RegExp, month: number])[] = [
  [/^(?:under )?våren(?: (\d{4}))?$/iu, 1],
  [/^(?:under )?sommaren(?: (\d{4}))?$/iu, 6],
  [/^(?:under )?hösten(?: (\d{4}))?$/iu, 9],
];
const quarter = /^(?:under )?(?:kv|kvartal|q) ?([1-4])(?:[ ,/]+(\d{4}))?$/iu;
const thirds = /^(?:under )?tertial ([1-3])(?: (\d{4}))?$/iu;
const half = /^(?:under )?(första|andra) halvåret(?: (\d{4}))?$/iu;
const wholeYear = /^(?:under )?(\d{4})$/u;

/**
 * When the stretch of time that stands as an activity's end date begins.
 *
 * @param written the end date as entered, where it is no day
 * @param reportYear the year of what says none
 * @returns undefined for any other text
 * @example plannedStart('oktober–december 2021', 2021) // { day: { year: 2021, month: 10, day: 1 }, isRange: true }
 * @example plannedStart('hösten 2022', 2021) // { day: { year: 2022, month: 9, day: 1 }, isRange: false }
 */
export function plannedStart(written: string, reportYear: number): PlannedStart | undefined {
  const text = oneLine(written);
  const iso = isoRange.exec(text);
  if (iso !== null) {
    const day = { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
    return isCalendarDay(day) ? { day, isRange: true } : undefined;
  }
  const months = monthRange.exec(text);
  if (months !== null) return monthsStart(months, reportYear);
  const loose = looseStart(text);
  if (loose === undefined) return undefined;
  const { month, year = reportYear } = loose;
  return { day: { year, month, day: 1 }, isRange: false };
}

function monthsStart(
  [, first, firstYear, last, lastYear]: RegExpExecArray,
  reportYear: number,
): PlannedStart | undefined {
  const from = monthNamed(first);
  const to = monthNamed(last);
  if (from === undefined || to === undefined) return undefined;
  const end = lastYear === undefined ? reportYear : Number(lastYear);
  // November–February ends in the year that is written, and begins in the one before.
  const year = firstYear === undefined ? (from > to ? end - 1 : end) : Number(firstYear);
  return { day: { year, month: from, day: 1 }, isRange: true };
}

function looseStart(text: string): { readonly month: number; readonly year?: number } | undefined {
  const dated = (month: number, year: string | undefined) =>
    year === undefined ? { month } : { month, year: Number(year) };
  for (const [season, month] of seasons) {
    const inSeason = season.exec(text);
    if (inSeason !== null) return dated(month, inSeason[1]);
  }
  const inQuarter = quarter.exec(text);
  if (inQuarter !== null) return dated(Number(inQuarter[1]) * 3 - 2, inQuarter[2]);
  const inThird = thirds.exec(text);
  if (inThird !== null) return dated(Number(inThird[1]) * 4 - 3, inThird[2]);
  const inHalf = half.exec(text);
  if (inHalf !== null) return dated(inHalf[1]?.toLowerCase() === 'första' ? 1 : 7, inHalf[2]);
  const inYear = wholeYear.exec(text);
  return inYear === null ? undefined : dated(1, inYear[1]);
}
