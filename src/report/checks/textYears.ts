import type { Finding, Fix } from '../finding';
import type { Report } from '../report';
import { periodTexts } from '../texts/periodTexts';
import { comparedYears, saysChange, saysExpectation, type ComparedYears } from '../values/comparedYears';
import { numberIn } from '../values/reading';
import { sentencesOf } from '../values/sentences';
import { cellFinding, type Check } from './check';
import { reportTexts, type ReportText } from './reportTexts';

/** Years that the workbook compares besides the report’s and the one before: those of volumes and of indicators. */
function olderYears({ settings, rows }: Report): ReadonlySet<number> {
  const labels = rows.volumes.flatMap(({ comparison }) => comparison.match(/(?:19|20)\d{2}/gu) ?? []);
  const hasTwoYearsBefore = rows.indicators.some((row) => numberIn(row.twoYearsBefore) !== undefined);
  return new Set([...labels.map(Number), ...(hasTwoYearsBefore ? [settings.year - 2] : [])]);
}

/** A sentence that goes on to the present tells a history, and may begin it anywhere. */
const goesOn = /(?<!\p{L})(?:sedan dess|därefter|sedan|nu|hittills|i år)(?!\p{L})/iu;

/** The whole text with the years that were meant, where the report’s year and the next stand for the one before and itself. */
function mended(
  full: string,
  place: number,
  { from, to, written }: ComparedYears,
  year: number,
): Fix | undefined {
  if (from !== year || to !== year + 1) return undefined;
  const meant = written
    .replace(String(to), '\u0000')
    .replace(String(from), String(year - 1))
    .replace('\u0000', String(year));
  return {
    label: periodTexts.changeYears(meant),
    kind: 'write-value',
    value: full.slice(0, place) + meant + full.slice(place + written.length),
  };
}

/**
 * Years in sentences about what has changed that cannot be those of the report’s figures: years to come, and pairs of
 * years before all that the workbook compares. Plans, expectations and names of projects speak of such years rightly.
 */
export const checkTextYears: Check = (report) => {
  const { settings } = report;
  if (!settings.hasYear) return [];
  const { year } = settings;
  const older = olderYears(report);
  const said = (entry: ReportText): readonly Finding[] => {
    if (!/\d{4}/u.test(entry.text)) return [];
    return sentencesOf(entry.text).flatMap((sentence): readonly Finding[] => {
      if (!/\d{4}/u.test(sentence.text) || !saysChange(sentence.text) || saysExpectation(sentence.text))
        return [];
      return comparedYears(sentence.text).flatMap((years): readonly Finding[] => {
        const { from, to, written, at } = years;
        const told = { at: entry.at, written, year };
        if (to > year) {
          const fix = mended(entry.written, sentence.start + at, years, year);
          const message = periodTexts.yearToCome(told);
          const finding = cellFinding(entry, { code: 'year-beyond-report', severity: 'warning', message });
          return [fix === undefined ? finding : { ...finding, fix }];
        }
        const isBeforeAll = from !== undefined && to < year - 1 && !older.has(to);
        if (!isBeforeAll || goesOn.test(sentence.text)) return [];
        const message = periodTexts.yearsBefore(told);
        return [cellFinding(entry, { code: 'year-beyond-report', severity: 'information', message })];
      });
    });
  };
  return reportTexts(report).flatMap(said);
};
