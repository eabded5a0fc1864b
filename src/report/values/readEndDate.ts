import { isCalendarDay, dayOfSerial, serialOfDay } from './calendar';
import { truthValueText, type CellValue } from './cellValue';
import type { EndDate } from './endDate';
import { errorValueIn } from './errorValue';
import { monthNamed } from './months';
import { nameKey, oneLine } from './plainText';

/**
 * Days that an end date of a municipal activity can be. Outside them a number is something else than
 * a date: a bare year such as 2021 would be a day in 1905, 210831 a day in 2477.
 */
const earliest = serialOfDay({ year: 1990, month: 1, day: 1 });
const latest = serialOfDay({ year: 2199, month: 12, day: 31 });

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u;
const dayAndMonth = /^(?:senast )?(?:den )?(\d{1,2}):?e? ?(\p{L}+\.?)(?: (\d{4}))?$/iu;
/** Digits and separators only, or a day and a month followed by more digits: meant as a date, whatever it is. */
const looksLikeDate = /^[\d\s./:–-]*\d[\d\s./:–-]*$/u;

/**
 * Reads when an activity is to end: a date, `Löpande`, or free text such as "I enlighet med handlingsplan".
 *
 * - A number is Excel's serial date; its time of day is left out. Years before 1990 or after 2199 are unreadable.
 * - A text that names one day is that day and says `asText`: `2021-08-31` (also with `/` or `.`, year first),
 *   `31 augusti 2021`, `senast den 31 aug. 2021`. Without a year, as in `31 augusti`, it is a day of the
 *   report's year, because a plan is written for its year; the finding on it names the year that was taken.
 * - `3/8`, `31.8.2021` and other forms whose order of day and month differs between countries are unreadable.
 * - Every other text is free text.
 *
 * @param value what the cell holds
 * @param reportYear the year of the report, four digits; without it a text that says no year names no day
 * @example readEndDate('31 augusti', 2021) // { kind: 'day', day: { year: 2021, month: 8, day: 31 }, asText: 'without-year' }
 */
export function readEndDate(value: CellValue, reportYear: number | undefined): EndDate {
  if (typeof value === 'boolean') return { kind: 'unreadable', text: truthValueText(value) };
  if (typeof value === 'number') {
    const isDate = value >= earliest && Math.floor(value) <= latest;
    return isDate
      ? { kind: 'day', day: dayOfSerial(value) }
      : { kind: 'unreadable', text: String(value).replace('.', ',') };
  }
  const error = errorValueIn(value);
  if (error !== undefined) return { kind: 'error', error };
  const text = oneLine(value);
  if (text === '') return { kind: 'blank' };
  if (nameKey(text) === 'löpande') return { kind: 'ongoing' };
  return readYearFirst(text) ?? readDayAndMonth(text, reportYear) ?? readOther(text);
}

function readYearFirst(text: string): EndDate | undefined {
  const [, year, , month, day] = yearFirst.exec(text) ?? [];
  return day === undefined
    ? undefined
    : namedDay(text, Number(year), Number(month), Number(day), 'with-year');
}

function readDayAndMonth(text: string, reportYear: number | undefined): EndDate | undefined {
  const [, day, monthWord, year] = dayAndMonth.exec(text) ?? [];
  const month = monthNamed(monthWord);
  if (month === undefined) return undefined;
  if (year !== undefined) return namedDay(text, Number(year), month, Number(day), 'with-year');
  return reportYear === undefined
    ? undefined
    : namedDay(text, reportYear, month, Number(day), 'without-year');
}

function namedDay(
  text: string,
  year: number,
  month: number,
  day: number,
  asText: 'with-year' | 'without-year',
): EndDate {
  const found = { year, month, day };
  const isPlausible = isCalendarDay(found) && serialOfDay(found) >= earliest && serialOfDay(found) <= latest;
  return isPlausible ? { kind: 'day', day: found, asText } : { kind: 'unreadable', text };
}

function readOther(text: string): EndDate {
  const [, month] = /^\d{1,2} ?(\p{L}+)\.?[\s\d:'´’–-]*$/u.exec(text) ?? [];
  const isBrokenDay = monthNamed(month) !== undefined;
  return looksLikeDate.test(text) || isBrokenDay ? { kind: 'unreadable', text } : { kind: 'text', text };
}
