import type { EndDate } from './endDate';
import { formatIsoDay } from './formatDay';

/**
 * When an activity is to be finished, as lists show it: a day as cells show it, "Löpande", a text as it is written, and "–"
 * where nothing is said.
 *
 * @example formatEndDate({ kind: 'day', day: { year: 2021, month: 8, day: 31 } }) // '2021-08-31'
 */
export function formatEndDate(endDate: EndDate): string {
  switch (endDate.kind) {
    case 'day':
      return formatIsoDay(endDate.day);
    case 'ongoing':
      return 'Löpande';
    case 'text':
    case 'unreadable':
      return endDate.text;
    case 'error':
      return endDate.error;
    case 'blank':
      return '–';
  }
}
