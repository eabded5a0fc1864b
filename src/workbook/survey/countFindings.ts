import { isOpen } from '../../report/exceptions/isOpen';
import type { Finding, Severity } from '../../report/finding';
import type { FindingCounts } from './survey';

/** Number of findings of each severity that ask for something. @example countFindings([]) // { error: 0, warning: 0, information: 0 } */
export function countFindings(findings: readonly Pick<Finding, 'severity' | 'accepted'>[]): FindingCounts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0 };
  for (const { severity } of findings.filter(isOpen)) counts[severity] += 1;
  return counts;
}
