import type { Finding } from '../finding';
import { periodInWords } from '../narrative/period';
import { headerOf, type TableKey } from '../schema';
import type { Settings } from '../schema/settings';
import { periodTexts } from '../texts/periodTexts';
import { where } from '../texts/where';
import { saysExpectation } from '../values/comparedYears';
import { sentencesOf } from '../values/sentences';
import { textPeriods, type TextPeriod } from '../values/textPeriods';
import { cellFinding, type Check } from './check';
import { reportTexts, type ReportText } from './reportTexts';

/** Comments on activities and footnotes have dates of their own: when something was done, or measured. */
const withOwnDates: ReadonlySet<TableKey> = new Set<TableKey>([
  'activities',
  'indicators',
  'personnel',
  'volumes',
  'statusScales',
]);

/** Tables whose texts are about the period’s figures; results, events and plans tell of parts of the year as well. */
const aboutFigures: ReadonlySet<TableKey> = new Set<TableKey>([
  'texts',
  'operatingSummary',
  'costsAndIncome',
  'investments',
]);

const earlierYear =
  /(?<!\p{L})(?:föregående år|förra året|i fjol|fjolårets?|året före|år 20\d{2})(?!\p{L})/iu;

/** The end of a sentence’s period against the report’s: later, earlier, or nothing to say. */
function slipOf(
  period: TextPeriod,
  sentence: string,
  { year, month }: Settings,
): 'later' | 'earlier' | undefined {
  const isThisYear = period.year === undefined ? !earlierYear.test(sentence) : period.year === year;
  if (period.year !== undefined && period.year > year) return saysExpectation(sentence) ? undefined : 'later';
  // The whole year is what forecasts and budgets are about.
  if (!isThisYear || period.month === 12) return undefined;
  if (period.month > month) return saysExpectation(sentence) ? undefined : 'later';
  return 'earlier';
}

/** One of these is in every text that names a period; most texts have none. */
const mayNamePeriod = /per |jan|månader/iu;

function textFindings(entry: ReportText, settings: Settings): readonly Finding[] {
  if (!mayNamePeriod.test(entry.text)) return [];
  return sentencesOf(entry.text).flatMap((sentence): readonly Finding[] => {
    const periods = textPeriods(sentence.text);
    // A sentence that names the report’s period too tells them apart itself.
    if (periods.some(({ month }) => month === settings.month)) return [];
    return periods.flatMap((period): readonly Finding[] => {
      const slip = slipOf(period, sentence.text, settings);
      if (slip === undefined || (slip === 'earlier' && !aboutFigures.has(entry.table))) return [];
      const told = { at: entry.at, written: period.written, period: periodInWords(settings) };
      const message = slip === 'later' ? periodTexts.periodToCome(told) : periodTexts.periodBefore(told);
      const severity = slip === 'later' ? 'warning' : 'information';
      return [cellFinding(entry, { code: 'period-differs', severity, message })];
    });
  });
}

/**
 * Texts that speak of another period than the report’s: one that has not ended, or one that an earlier report was about.
 * Headings of own sections are read as well.
 */
export const checkTextPeriods: Check = (report) => {
  const { settings, rows } = report;
  if (!settings.hasYear || !settings.hasMonth) return [];
  const headings = rows.texts.map(({ row, section }): ReportText => {
    const at = where({ name: section, row }, headerOf('texts', 'section'));
    return { table: 'texts', row, column: 'section', text: section, written: section, name: section, at };
  });
  const texts = reportTexts(report).filter(({ table }) => !withOwnDates.has(table));
  return [...headings, ...texts].flatMap((entry) => textFindings(entry, settings));
};
