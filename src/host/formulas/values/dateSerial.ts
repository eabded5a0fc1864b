const dayMs = 86_400_000;
/** 1899-12-30: from 1 March 1900 on, serial numbers count from here. */
const epoch = Date.UTC(1899, 11, 30);

/** The largest serial day that Excel accepts: 31 December 9999. */
export const lastSerialDay = 2_958_465;

/** A calendar day; month from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The serial number of a day; months and days outside their range roll over, as in DATE.
 * Excel holds 1900 for a leap year, so days before 1 March 1900 are one lower.
 * `serialOf(2021, 8, 31)` → `44439`
 */
export function serialOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, 1);
  const first = Math.round((date.getTime() - epoch) / dayMs);
  return (first <= 60 ? first - 1 : first) + day - 1;
}

/** The day of a serial number, or `undefined` when Excel has none. Serial 60 is 29 February 1900, 0 is 0 January 1900. */
export function dayOf(serial: number): CalendarDay | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= 0 && whole <= lastSerialDay)) return undefined;
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(epoch + (whole < 60 ? whole + 1 : whole) * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday 1 … Sunday 7, as Excel counts (so before March 1900 it is a day off the calendar). */
export function isoWeekday(serial: number): number {
  return ((((Math.floor(serial) - 2) % 7) + 7) % 7) + 1;
}

/** How many days the month has. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The serial number of a moment, read on the local clock. */
export function serialOfMoment(moment: Date): number {
  const day = serialOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  const seconds = moment.getHours() * 3600 + moment.getMinutes() * 60 + moment.getSeconds();
  return day + seconds / 86_400;
}
