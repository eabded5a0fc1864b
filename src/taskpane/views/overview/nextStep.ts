import type { PartSurvey, Survey } from '../../../workbook/survey/survey';

/** What leads on from here, the first that holds. */
export type NextStep =
  /** Sheets of a part are gone. */
  | { readonly kind: 'mend'; readonly parts: readonly PartSurvey[] }
  /** A setting that the report needs is empty or wrong. */
  | { readonly kind: 'settings' }
  /** Nothing is filled in but settings and scales. */
  | { readonly kind: 'fill'; readonly part: PartSurvey }
  | { readonly kind: 'errors'; readonly count: number }
  /** The report cannot be updated; Swedish: why. */
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'update'; readonly sheets: number; readonly isFirst: boolean }
  | { readonly kind: 'warnings'; readonly count: number }
  | { readonly kind: 'done' };

/**
 * The order of the work: sheets, settings, figures, errors, the report, and at last what is good to look at.
 *
 * @param survey of a workbook that has sheets of ours
 * @example nextStep(survey) // { kind: 'update', sheets: 2, isFirst: false }
 */
export function nextStep(survey: Survey): NextStep {
  const { parts, findings, pending, refusal, heading, lastUpdate } = survey;
  const broken = parts.filter(({ state }) => state === 'incomplete');
  if (broken.length > 0) return { kind: 'mend', parts: broken };
  const isNamed = heading.municipality !== '' || heading.organisation !== '';
  const open = findings.filter(({ accepted }) => accepted === undefined);
  if (!isNamed || open.some(({ code }) => code === 'setting-missing' || code === 'setting-invalid')) {
    return { kind: 'settings' };
  }
  const entered = parts.filter(({ key, state }) => key !== 'base' && state === 'present');
  const [first] = entered;
  if (first !== undefined && entered.every(({ filledRows }) => filledRows === 0)) {
    return { kind: 'fill', part: first };
  }
  const count = (severity: string) => open.filter((finding) => finding.severity === severity).length;
  if (count('error') > 0) return { kind: 'errors', count: count('error') };
  if (refusal !== undefined) return { kind: 'refused', why: refusal };
  if (pending.length > 0) {
    return { kind: 'update', sheets: pending.length, isFirst: lastUpdate === undefined && isNew(survey) };
  }
  if (count('warning') > 0) return { kind: 'warnings', count: count('warning') };
  return { kind: 'done' };
}

/** Whether every sheet that an update would write is a new one. */
function isNew({ pending }: Survey): boolean {
  return pending.every(({ created }) => created);
}
