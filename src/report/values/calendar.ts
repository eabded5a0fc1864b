import type { Day } from './endDate';

/** The last day's number in a month. @example daysInMonth(2024, 2) // 29 */
function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True when the calendar has that day. @example isCalendarDay({ year: 2021, month: 2, day: 30 }) // false */
export function isCalendarDay({ year, month, day }: Day): boolean {
  const monthExists = Number.isInteger(month) && month >= 1 && month <= 12;
  return monthExists && Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month);
}

/** A period's last day. @example lastDayOfMonth(2021, 8) // { year: 2021, month: 8, day: 31 } */
export function lastDayOfMonth(year: number, month: number): Day {
  return { year, month, day: daysInMonth(year, month) };
}

/** Negative, zero or positive as `a` is before, on or after `b`. */
export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

const millisecondsPerDay = 86_400_000;
/** Serial 0 of Excel's 1900 date system, for days from 1 March 1900: before that the system counts a day that never was. */
const serialZero = Date.UTC(1899, 11, 30);

/** Excel's serial number of a day from 1900-03-01 on. @example serialOfDay({ year: 2021, month: 8, day: 31 }) // 44439 */
export function serialOfDay({ year, month, day }: Day): number {
  return (Date.UTC(year, month - 1, day) - serialZero) / millisecondsPerDay;
}

/** The day of a serial number; a time of day is left out. @example dayOfSerial(44439.5) // { year: 2021, month: 8, day: 31 } */
export function dayOfSerial(serial: number): Day {
  const date = new Date(serialZero + Math.floor(serial) * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
