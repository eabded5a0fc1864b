import type { Severity } from '../report/finding';
import type { LocatedFinding } from '../workbook/located';

/** The findings of one sheet, the most serious first. */
export interface FindingGroup {
  /** The sheet's present name; none for what concerns the whole workbook, such as a missing table. */
  readonly sheet: string | undefined;
  readonly findings: readonly LocatedFinding[];
}

const order: readonly Severity[] = ['error', 'warning', 'information'];

/** Groups by sheet, the sheet with the most serious finding first; what is equally serious keeps its order. */
export function groupFindings(findings: readonly LocatedFinding[]): readonly FindingGroup[] {
  const groups = new Map<string | undefined, LocatedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.sheet);
    if (group === undefined) groups.set(finding.sheet, [finding]);
    else group.push(finding);
  }
  return [...groups]
    .map(([sheet, members]) => ({ sheet, findings: members.sort(bySeverity) }))
    .sort(({ findings: [a] }, { findings: [b] }) => (a && b ? bySeverity(a, b) : 0));
}

function bySeverity(a: LocatedFinding, b: LocatedFinding): number {
  return order.indexOf(a.severity) - order.indexOf(b.severity);
}
