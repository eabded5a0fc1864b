import type { ActivityRow } from '../report';
import type { Meaning } from '../schema/settings';
import { compareDays } from '../values/calendar';
import type { Day } from '../values/endDate';

/** Activities that are still to be carried out: not begun, under way or paused. */
export function isOpen(meaning: Meaning | undefined): boolean {
  return meaning === 'not-started' || meaning === 'ongoing' || meaning === 'paused';
}

/**
 * Whether an open activity's end date has come by a day, that day included. `Löpande` and free texts have no day.
 *
 * @param lastDay the period's last day
 */
export function isOverdue(
  activity: Pick<ActivityRow, 'endDate'>,
  meaning: Meaning | undefined,
  lastDay: Day,
): boolean {
  const { endDate } = activity;
  return isOpen(meaning) && endDate.kind === 'day' && compareDays(endDate.day, lastDay) <= 0;
}
