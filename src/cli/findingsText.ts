import { isOpen } from '../report/exceptions/isOpen';
import type { Finding } from '../report/finding';
import type { LocatedFinding } from '../workbook/located';
import { bySeverity, countSentence, kindText, sentenceOf } from '../workbook/outputs/controls';

/** Findings for people at a terminal: most serious first, each with its place and its sentence. */
export function findingLines(findings: readonly LocatedFinding[]): readonly string[] {
  if (findings.length === 0) return ['Inga anmärkningar.'];
  return [`Anmärkningar: ${countSentence(findings)}.`, ...bySeverity(findings).map(line)];
}

function line(finding: LocatedFinding): string {
  const { sheet, cell, name } = finding;
  const place = sheet === undefined || cell === undefined ? '' : ` ${sheet}!${cell}`;
  const row = name === undefined || name === '' ? '' : ` (${name})`;
  return `  ${kindText(finding)}${place}${row}: ${sentenceOf(finding)}`;
}

/** 1 when a figure cannot be trusted, otherwise 0; what a person has accepted with a reason does not count. */
export function statusOf(findings: readonly Pick<Finding, 'severity' | 'accepted'>[]): 0 | 1 {
  return findings.some((finding) => isOpen(finding) && finding.severity === 'error') ? 1 : 0;
}
