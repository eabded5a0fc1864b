import type { Finding } from '../finding';
import { fitsMonth, monthsOf } from '../rules/reportTypes';
import { settingDeclarations } from '../schema/settings';
import { checkTexts } from '../texts/checkTexts';
import { monthName } from '../values/months';
import { nameKey } from '../values/plainText';
import type { Check } from './check';

/** A month that the chosen type of report does not end with. The report is made all the same, with that month. */
export const checkReportType: Check = ({ settings, rows }): readonly Finding[] => {
  const { reportType, month, hasMonth } = settings;
  if (!hasMonth || fitsMonth(reportType, month)) return [];
  const { label } = settingDeclarations.reportType;
  const found = rows.settings.find(({ setting }) => nameKey(setting) === nameKey(label));
  const message = checkTexts.reportTypeMonth({
    type: reportType,
    months: spans(monthsOf(reportType)),
    month: monthName(month),
  });
  return [
    {
      code: 'report-type-month',
      severity: 'warning',
      place: { table: 'settings', column: 'value', ...(found === undefined ? {} : { row: found.row }) },
      name: label,
      message,
    },
  ];
};

/** Months in words; a row of them as a span, since nobody reads eleven names. */
function spans(months: readonly number[]): readonly string[] {
  const [first = 1] = months;
  const last = months.at(-1) ?? first;
  const isUnbroken = months.length > 2 && last - first === months.length - 1;
  return isUnbroken ? [`en månad från ${monthName(first)} till ${monthName(last)}`] : months.map(monthName);
}
