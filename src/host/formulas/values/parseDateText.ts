import type { FormulaLocale } from '../source';
import { daysInMonth, serialOf } from './dateSerial';

const months = {
  'sv-SE': ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  'en-US': ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
} as const;
const longMonths = {
  'sv-SE': [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  'en-US': [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
} as const;

/** Two-digit years up to 29 belong to this century, as in Excel. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function daySerial(year: number, month: number, day: number): number | undefined {
  const bogusLeapDay = year === 1900 && month === 2 && day === 29;
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > daysInMonth(year, month) && !bogusLeapDay) return undefined;
  return bogusLeapDay ? 60 : serialOf(year, month, day);
}

function parseTime(text: string): number | undefined {
  const match = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,3}))?)?(?: ?([ap])m)?$/i.exec(text);
  if (!match) return undefined;
  const [, hours = '', minutes = '', seconds = '0', fraction = '', half] = match;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}0`)) / 86_400;
}

function parseDay(text: string, locale: FormulaLocale): number | undefined {
  const iso = /^(\d{4}|\d{2})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso?.[1] !== undefined && (iso[1].length === 4 || locale === 'sv-SE')) {
    return daySerial(fullYear(iso[1]), Number(iso[2]), Number(iso[3]));
  }
  const american = locale === 'en-US' ? /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text) : null;
  if (american?.[3] !== undefined)
    return daySerial(fullYear(american[3]), Number(american[1]), Number(american[2]));
  const worded = /^(\d{1,2})[ -]([a-zåäö]+)\.?[ -](\d{4}|\d{2})$/i.exec(text);
  if (worded?.[2] === undefined || worded[3] === undefined) return undefined;
  const word = worded[2].toLowerCase();
  const short = months[locale].findIndex((month) => month === word);
  const month = (short >= 0 ? short : longMonths[locale].findIndex((name) => name === word)) + 1;
  return month === 0 ? undefined : daySerial(fullYear(worded[3]), month, Number(worded[1]));
}

/**
 * The serial number of a date, a time or both in one text, or `undefined`.
 * Read are year-month-day, a day with the month in words, month/day/year where the locale has it, and hh:mm(:ss).
 *
 * `parseDateText('2021-08-31', 'sv-SE')` → `44439`; `parseDateText('06:00', 'sv-SE')` → `0.25`
 */
export function parseDateText(text: string, locale: FormulaLocale): number | undefined {
  const time = parseTime(text);
  if (time !== undefined) return time;
  const day = parseDay(text, locale);
  if (day !== undefined) return day;
  const both = /^(.+?)[ T](\d{1,2}:.*)$/.exec(text);
  if (both?.[1] === undefined || both[2] === undefined) return undefined;
  const date = parseDay(both[1], locale);
  const clock = parseTime(both[2]);
  return date === undefined || clock === undefined ? undefined : date + clock;
}
