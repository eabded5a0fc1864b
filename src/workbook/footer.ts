import { noPeriod, reportTitle } from '../report/narrative/period';
import { monthNames } from '../report/values/months';
import { reportTypes, type Settings } from '../report/schema/settings';

/** Excel holds 255 characters for a whole foot, codes and doubled "&" included. */
const longest = 200;

/**
 * The text at the left of every page's foot. Feet cannot hold formulas, so an update writes it anew when
 * organisation or period has changed.
 * @example footerText(settings) // 'Verksamhetsstöd och service, Linköpings kommun · Delårsrapport januari–augusti 2021'
 */
export function footerText(settings: Settings): string {
  const who = [settings.organisation, settings.municipality].filter((name) => name !== '').join(', ');
  const report = ` · ${reportTitle(settings)}`;
  const room = longest - report.length;
  const doubled = (text: string) => text.replaceAll('&', '&&').length;
  let shown = who;
  while (doubled(shown) > room) shown = `${shown.slice(0, -2)}…`;
  return shown === '' ? reportTitle(settings) : shown + report;
}

/**
 * Whether a foot is one that {@link footerText} gives for some organisation, type of report and period.
 * @example isReportFooter('Kultur och fritid · Bokslut 2020') // true
 */
export function isReportFooter(text: string): boolean {
  const year = Number(/\d{4}$/u.exec(text)?.[0]);
  return reportTypes.some(
    (reportType) =>
      isFooterOf(text, `${reportType} ${noPeriod}`) ||
      monthNames.some((_, index) => {
        const title = reportTitle({ reportType, year, month: index + 1 });
        return isFooterOf(text, title);
      }),
  );
}

const isFooterOf = (text: string, title: string) => text === title || text.endsWith(` · ${title}`);
