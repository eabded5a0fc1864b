import type { CallContext } from '../evaluation/frame';
import type { FormulaError } from '../scalar';
import {
  dayOf,
  daysInMonth,
  isoWeekday,
  lastSerialDay,
  serialOf,
  serialOfMoment,
  type CalendarDay,
} from '../values/dateSerial';
import { errors, isError } from '../values/errors';
import type { Operand } from '../values/operand';
import { parseDateText } from '../values/parseDateText';
import { define, type FunctionDefinition } from './definition';
import { numbersOf } from './gather';

/** A serial number that Excel accepts as a day, or `#NUM!`. */
const valid = (serial: number): number | FormulaError =>
  serial >= 0 && serial <= lastSerialDay ? serial : errors.number;

const ofDay = (name: string, part: (day: CalendarDay) => number): FunctionDefinition =>
  define(name, ['number'], (_, serial) => {
    const day = dayOf(serial);
    return day ? part(day) : errors.number;
  });

/** Seconds after midnight, rounded as Excel's clock shows them. */
const ofClock = (name: string, part: (seconds: number) => number): FunctionDefinition =>
  define(name, ['number'], (_, serial) =>
    serial < 0 ? errors.number : part(Math.round((serial - Math.floor(serial)) * 86_400) % 86_400),
  );

const date = define('DATE', ['number', 'number', 'number'], (_, givenYear, month, day) => {
  const year = Math.trunc(givenYear);
  if (year < 0 || year > 9999) return errors.number;
  return valid(serialOf(year < 1900 ? year + 1900 : year, Math.trunc(month), Math.trunc(day)));
});

/** The same day some months later, or the month's last day where it is shorter. */
function monthsLater(serial: number, months: number, end: boolean): number | FormulaError {
  const day = dayOf(serial);
  if (!day) return errors.number;
  const count = day.year * 12 + day.month - 1 + Math.trunc(months);
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  if (year < 1900 || year > 9999) return errors.number;
  const last = daysInMonth(year, month);
  return serialOf(year, month, end ? last : Math.min(day.day, last));
}

/** The day of the week, counted from the day that `type` names. */
function weekday(serial: number, type: number): number | FormulaError {
  const iso = isoWeekday(serial);
  if (type === 1) return (iso % 7) + 1;
  if (type === 2) return iso;
  if (type === 3) return iso - 1;
  return type >= 11 && type <= 17 ? ((iso - (type - 10) + 7) % 7) + 1 : errors.number;
}

/** The ISO week: the one that holds the year's first Thursday is the first. */
function isoWeek(serial: number): number | FormulaError {
  const thursday = Math.floor(serial) - isoWeekday(serial) + 4;
  const day = dayOf(thursday);
  return day ? Math.floor((thursday - serialOf(day.year, 1, 1)) / 7) + 1 : errors.number;
}

function weekNumber(serial: number, type: number): number | FormulaError {
  if (type === 21) return isoWeek(serial);
  const start =
    type === 1 || type === 17 ? 7 : type === 2 || type === 11 ? 1 : type >= 12 && type <= 16 ? type - 10 : 0;
  const day = dayOf(serial);
  if (start === 0 || !day) return errors.number;
  const first = serialOf(day.year, 1, 1);
  return Math.floor((Math.floor(serial) - first + ((isoWeekday(first) - start + 7) % 7)) / 7) + 1;
}

function holidaysOf(context: CallContext, range: Operand | undefined): Set<number> | FormulaError {
  if (range === undefined) return new Set();
  const numbers = numbersOf(context, [range]);
  return isError(numbers) ? numbers : new Set(numbers.map(Math.floor));
}

const isWorkday = (serial: number, holidays: ReadonlySet<number>): boolean =>
  isoWeekday(serial) < 6 && !holidays.has(serial);

const networkdays = define('NETWORKDAYS', ['number', 'number', 'range?'], (context, from, to, free) => {
  const holidays = holidaysOf(context, free);
  if (isError(holidays)) return holidays;
  const first = Math.floor(Math.min(from, to));
  const last = Math.floor(Math.max(from, to));
  if (first < 0 || last > lastSerialDay) return errors.number;
  let count = 0;
  for (let serial = first; serial <= last; serial++) if (isWorkday(serial, holidays)) count++;
  return from <= to ? count : -count;
});

const workday = define('WORKDAY', ['number', 'number', 'range?'], (context, start, days, free) => {
  const holidays = holidaysOf(context, free);
  if (isError(holidays)) return holidays;
  const step = days < 0 ? -1 : 1;
  let serial = Math.floor(start);
  for (let left = Math.abs(Math.trunc(days)); left > 0;) {
    serial += step;
    if (serial < 0 || serial > lastSerialDay) return errors.number;
    if (isWorkday(serial, holidays)) left--;
  }
  return serial;
});

const datedif = define('DATEDIF', ['number', 'number', 'text'], (_, start, end, unit) => {
  const from = dayOf(start);
  const to = dayOf(end);
  if (!from || !to || start > end) return errors.number;
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  switch (unit.toLowerCase()) {
    case 'd':
      return Math.floor(end) - Math.floor(start);
    case 'm':
      return months;
    case 'y':
      return Math.floor(months / 12);
    case 'ym':
      return months % 12;
    default:
      return errors.number;
  }
});

const textDate = (name: string, part: (serial: number) => number): FunctionDefinition =>
  define(name, ['text'], (context, text) => {
    const serial = parseDateText(text.trim(), context.locale);
    return serial === undefined ? errors.value : part(serial);
  });

/** DATE, EDATE, WEEKNUM, TODAY and other functions of days. Days are serial numbers. */
export const dateFunctions: readonly FunctionDefinition[] = [
  date,
  ofDay('YEAR', ({ year }) => year),
  ofDay('MONTH', ({ month }) => month),
  ofDay('DAY', ({ day }) => day),
  ofClock('HOUR', (seconds) => Math.floor(seconds / 3600)),
  ofClock('MINUTE', (seconds) => Math.floor(seconds / 60) % 60),
  ofClock('SECOND', (seconds) => seconds % 60),
  define('TIME', ['number', 'number', 'number'], (_, hours, minutes, seconds) => {
    const total = Math.trunc(hours) * 3600 + Math.trunc(minutes) * 60 + Math.trunc(seconds);
    return total < 0 ? errors.number : (total % 86_400) / 86_400;
  }),
  define('EDATE', ['number', 'number'], (_, serial, months) => monthsLater(serial, months, false)),
  define('EOMONTH', ['number', 'number'], (_, serial, months) => monthsLater(serial, months, true)),
  define('TODAY', [], (context) => Math.floor(serialOfMoment(context.now())), { volatile: true }),
  define('NOW', [], (context) => serialOfMoment(context.now()), { volatile: true }),
  textDate('DATEVALUE', Math.floor),
  textDate('TIMEVALUE', (serial) => serial - Math.floor(serial)),
  define('WEEKDAY', ['number', 'number?'], (_, serial, type = 1) =>
    serial < 0 ? errors.number : weekday(serial, Math.trunc(type)),
  ),
  define('WEEKNUM', ['number', 'number?'], (_, serial, type = 1) => weekNumber(serial, Math.trunc(type))),
  define('ISOWEEKNUM', ['number'], (_, serial) => (serial < 0 ? errors.number : isoWeek(serial))),
  define('DAYS', ['number', 'number'], (_, end, start) => Math.floor(end) - Math.floor(start)),
  networkdays,
  workday,
  datedif,
];
