import { lastDayOfPeriod } from '../narrative/period';
import { meaningOf } from '../rules/meaning';
import { isOverdue } from '../rules/overdue';
import { scaleNames } from '../schema/settings';
import { checkTexts } from '../texts/checkTexts';
import { formatDayInWords } from '../values/formatDay';
import { rowAt, rowFinding, type Check } from './check';

/** Activities that are under way or paused although their end date has come by the period's last day, where that is known. */
export const checkActivities: Check = ({ settings, rows }) => {
  if (!settings.hasYear || !settings.hasMonth) return [];
  const lastDay = lastDayOfPeriod(settings);
  return rows.activities.flatMap((activity) => {
    const meaning = meaningOf(rows.statusScales, scaleNames.activity, activity.status);
    const { endDate } = activity;
    if (endDate.kind !== 'day' || !isOverdue(activity, meaning, lastDay)) return [];
    const message = checkTexts.activityOverdue({
      at: rowAt('activities', activity),
      day: formatDayInWords(endDate.day),
      status: activity.status,
    });
    return [
      rowFinding('activities', activity, 'endDate', {
        code: 'activity-overdue',
        severity: 'warning',
        message,
      }),
    ];
  });
};
