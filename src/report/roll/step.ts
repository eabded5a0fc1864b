import { periodLabel, type Period } from '../narrative/period';
import { settingDeclarations } from '../schema/settings';
import { rollTexts } from '../texts/rollTexts';

/** What kind of step leads from one report to the next: it decides which comparison figures the workbook has. */
export type StepKind =
  /** A later month of the same year, not December. */
  | 'within-year'
  /** From an earlier month to December of the same year. */
  | 'to-year-end'
  /** The same month of the next year, not December. */
  | 'same-month'
  /** From December to December. */
  | 'year-end-again'
  /** From December to an earlier month of the next year. */
  | 'after-year-end'
  /** To another month of the next year, before this year has been closed. */
  | 'other-month';

/** A step from a report's period to a later one. */
export interface RollStep {
  readonly from: Period;
  readonly to: Period;
  readonly kind: StepKind;
}

export type StepRead =
  | { readonly ok: true; readonly step: RollStep }
  /** Swedish: why the step cannot be taken. */
  | { readonly ok: false; readonly message: string };

const december = 12;
const { low: firstYear, high: lastYear } = settingDeclarations.year.limits;

/**
 * The step between two periods: forward only, and at most into the following year, because what was two years before
 * cannot be told from one workbook.
 *
 * @example rollStep({ year: 2021, month: 8 }, { year: 2021, month: 12 }) // { ok: true, step: { …, kind: 'to-year-end' } }
 */
export function rollStep(from: Period, to: Period): StepRead {
  if (!isPeriod(to)) return { ok: false, message: rollTexts.noPeriod(to) };
  const labels = { from: periodLabel(from), to: periodLabel(to) };
  const months = (to.year - from.year) * 12 + to.month - from.month;
  if (months === 0) return { ok: false, message: rollTexts.samePeriod(labels) };
  if (months < 0) return { ok: false, message: rollTexts.earlierPeriod(labels) };
  if (to.year > from.year + 1) {
    return { ok: false, message: rollTexts.tooFar({ ...labels, last: from.year + 1 }) };
  }
  return { ok: true, step: { from, to, kind: kindOf(from, to) } };
}

/** Whether a step leads into a new budget year. */
export function isNewYear({ from, to }: RollStep): boolean {
  return to.year !== from.year;
}

function isPeriod({ year, month }: Period): boolean {
  const isYear = Number.isInteger(year) && year >= firstYear && year <= lastYear;
  return isYear && Number.isInteger(month) && month >= 1 && month <= december;
}

function kindOf(from: Period, to: Period): StepKind {
  if (from.year === to.year) return to.month === december ? 'to-year-end' : 'within-year';
  if (from.month !== december) return to.month === from.month ? 'same-month' : 'other-month';
  return to.month === december ? 'year-end-again' : 'after-year-end';
}
