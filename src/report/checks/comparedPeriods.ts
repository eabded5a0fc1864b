import { periodLabel } from '../narrative/period';
import { periodTexts } from '../texts/periodTexts';
import { formatNumber } from '../values/formatNumber';
import { isPercentUnit } from '../values/percentUnit';
import { numberIn } from '../values/reading';
import { rowAt, rowFinding, type Check } from './check';

/** A comparison that says a whole year: “Helår 2019”, “helåret 2020”, or the year alone. */
const wholeYear = /^(?:helår(?:et)?(?: (?:19|20)\d{2})?|(?:år )?(?:19|20)\d{2})$/iu;

/** Counts of a part of the year that are compared with a whole year, without a word on it. Shares can be compared. */
export const checkComparedPeriods: Check = ({ settings, rows }) => {
  if (!settings.hasYear || !settings.hasMonth || settings.month === 12) return [];
  return rows.volumes.flatMap((row) => {
    const outcome = numberIn(row.outcomePeriod);
    const before = numberIn(row.outcomePreviousYear);
    const isShare = row.rowType === 'andel' || isPercentUnit(row.unit);
    if (outcome === undefined || before === undefined || isShare || row.footnote !== '') return [];
    if (!wholeYear.test(row.comparison)) return [];
    const message = periodTexts.fullYearBesidePart({
      at: rowAt('volumes', row),
      comparison: row.comparison,
      period: periodLabel(settings),
      outcome: formatNumber(outcome),
      before: formatNumber(before),
    });
    const said = { code: 'full-year-beside-part', severity: 'information', message } as const;
    return [rowFinding('volumes', row, 'outcomePreviousYear', said)];
  });
};
