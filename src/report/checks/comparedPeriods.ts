import type { Finding } from '../finding';
import { periodLabel } from '../narrative/period';
import type { IndicatorRow, Report } from '../report';
import { accumulationOf } from '../rules/accumulation';
import { fulfilment } from '../rules/fulfilment';
import { measureNature } from '../rules/measureNature';
import { directionOfTarget } from '../rules/trend';
import { periodTexts } from '../texts/periodTexts';
import { formatNumber } from '../values/formatNumber';
import { isPercentUnit } from '../values/percentUnit';
import { numberIn } from '../values/reading';
import { rowAt, rowFinding, type Check } from './check';

/** A comparison that says a whole year: “Helår 2019”, “helåret 2020”, or the year alone. */
const wholeYear = /^(?:helår(?:et)?(?: (?:19|20)\d{2})?|(?:år )?(?:19|20)\d{2})$/iu;

const code = 'full-year-beside-part';
const severity = 'information';

function volumeFindings({ settings, rows }: Report): readonly Finding[] {
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
    return [rowFinding('volumes', row, 'outcomePreviousYear', { code, severity, message })];
  });
}

/** What an outcome is judged against, and whether more of what is counted, which the year will bring, can turn the judgement. */
function turnable(row: IndicatorRow): string | undefined {
  const { target } = row;
  const reached = fulfilment(row);
  if (target.kind !== 'target' || reached === 'not-assessable') return undefined;
  const wantsMore = (directionOfTarget(target) ?? row.direction) === 'Högre är bättre';
  if ((reached === 'met') === wantsMore) return undefined;
  const before = numberIn(row.yearBefore);
  if (target.target.kind !== 'increase' && target.target.kind !== 'decrease')
    return periodTexts.targetFigure(target.text);
  return before === undefined ? undefined : periodTexts.yearBeforeFigure(formatNumber(before));
}

/** Whether an indicator is a whole number of things that happen: it grows during the year. */
function isCounted({ indicator, part, unit, outcome }: IndicatorRow): boolean {
  const name = `${indicator} ${part}`;
  const isWhole = Number.isInteger(numberIn(outcome));
  return isWhole && measureNature(unit, name) === 'count' && accumulationOf(name, unit) === 'counted';
}

function indicatorFindings({ settings, rows }: Report): readonly Finding[] {
  return rows.indicators.flatMap((row) => {
    const outcome = numberIn(row.outcome);
    const against = turnable(row);
    if (outcome === undefined || against === undefined || !isCounted(row) || row.footnote !== '') return [];
    const message = periodTexts.partOfYearJudged({
      at: rowAt('indicators', row),
      outcome: formatNumber(outcome),
      period: periodLabel(settings),
      against,
    });
    return [rowFinding('indicators', row, 'outcome', { code, severity, message })];
  });
}

/**
 * Counts of a part of the year beside a whole one, without a word on it: volumes compared with one, and indicators whose
 * judgement the rest of the year can turn. Shares and averages can be compared.
 */
export const checkComparedPeriods: Check = (report) => {
  const { hasYear, hasMonth, month } = report.settings;
  if (!hasYear || !hasMonth || month === 12) return [];
  return [...volumeFindings(report), ...indicatorFindings(report)];
};
