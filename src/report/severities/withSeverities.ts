import type { Finding } from '../finding';
import type { ChosenSeverities } from './readSeverities';

/**
 * Gives findings the severities that Inställningar has chosen for their codes. A finding that was changed says what its
 * rule makes it, so that a lowered error is seen wherever the finding is.
 *
 * @example withSeverities(findings, { 'activity-overdue': 'information' })
 */
export function withSeverities(findings: readonly Finding[], chosen: ChosenSeverities): readonly Finding[] {
  return findings.map((finding) => {
    const severity = chosen[finding.code];
    if (severity === undefined || severity === finding.severity) return finding;
    return { ...finding, severity, changedFrom: finding.severity };
  });
}
