import type { Severity } from '../finding';
import type { FindingCode } from '../findingCodes';

/**
 * Findings that mean that figures are unreadable, missing or left out of a sum, or that the report cannot be made or read as it
 * stands, with their own severity: nobody may lower it, since a report that looks right but is not must never look clean.
 * All other findings are matters of judgement, which a municipality may rate as it wants. To those that speak of changed
 * severities themselves the same applies.
 */
const least: Readonly<Partial<Record<FindingCode, Severity>>> = {
  'table-missing': 'error',
  'column-missing': 'error',
  'name-missing': 'error',
  'formula-overwritten': 'error',
  'setting-missing': 'error',
  'setting-invalid': 'error',
  'severity-unknown': 'warning',
  'severity-not-lowered': 'warning',
  'scale-missing': 'error',
  'required-missing': 'error',
  'error-value': 'error',
  'text-too-long': 'error',
  'figure-mark-broken': 'error',
  'figure-mark-unreadable': 'error',
  'figure-mark-empty': 'warning',
  'space-around-text': 'warning',
  'amount-unreadable': 'error',
  'amount-is-text': 'error',
  'amount-not-known': 'warning',
  'amount-not-plain': 'warning',
  'measure-unreadable': 'error',
  'measure-not-plain': 'warning',
  'target-unreadable': 'error',
  'target-not-plain': 'warning',
  'date-unreadable': 'error',
  'choice-unknown': 'error',
  'status-unknown': 'error',
  'goal-unknown': 'error',
  'control-total-unknown': 'error',
  'part-without-whole': 'warning',
};

/** The severity that a kind of finding may not be lowered below; undefined where it may have any. */
export function leastSeverity(code: FindingCode): Severity | undefined {
  return least[code];
}
