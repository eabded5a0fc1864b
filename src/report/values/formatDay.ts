import type { Day } from './endDate';
import { monthName } from './months';

/** A day as text writes it. @example formatDayInWords({ year: 2021, month: 8, day: 31 }) // '31 augusti 2021' */
export function formatDayInWords({ year, month, day }: Day): string {
  return `${day} ${monthName(month)} ${year}`;
}

/** A day as cells show it. @example formatIsoDay({ year: 2021, month: 8, day: 31 }) // '2021-08-31' */
export function formatIsoDay({ year, month, day }: Day): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
