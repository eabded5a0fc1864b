import { monthName, monthNamed } from '../../report/values/months';

const timePattern = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/u;
const wordPattern = /^(\d{1,2}) (\p{L}+) (\d{4}) kl\. (\d\d)\.(\d\d)$/u;

const twoDigits = (value: number) => String(value).padStart(2, '0');

/**
 * The time that clocks show where the program runs, to the minute.
 * @example localTime(new Date(2026, 10, 29, 14, 5)) // '2026-11-29T14:05'
 */
export function localTime(date: Date): string {
  const day = [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join('-');
  return `${day}T${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}

/**
 * A local time as Inställningar says it.
 * @throws for a text that is no such time: a defect of ours
 * @example lastUpdateText('2026-11-29T14:05') // '29 november 2026 kl. 14.05'
 */
export function lastUpdateText(time: string): string {
  const [, year = '', month = '', day = '', hour = '', minute = ''] = timePattern.exec(time) ?? [];
  return `${Number(day)} ${monthName(Number(month))} ${year} kl. ${hour}.${minute}`;
}

/**
 * The local time that a cell says; undefined when it is blank or people have written something else there.
 * @example readLastUpdate('29 november 2026 kl. 14.05') // '2026-11-29T14:05'
 */
export function readLastUpdate(text: string): string | undefined {
  const [, day = '', word = '', year = '', hour = '', minute = ''] = wordPattern.exec(text.trim()) ?? [];
  const month = monthNamed(word);
  return month === undefined
    ? undefined
    : `${year}-${twoDigits(month)}-${twoDigits(Number(day))}T${hour}:${minute}`;
}
