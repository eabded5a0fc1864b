import type { Severity } from '../report/finding';
import type { LocatedFinding } from '../workbook/located';
import { bySeverity, countSentence, severityTexts } from '../workbook/outputs/controls';

/** Findings for people at a terminal: most serious first, each with its place and its sentence. */
export function findingLines(findings: readonly LocatedFinding[]): readonly string[] {
  if (findings.length === 0) return ['Inga anmärkningar.'];
  return [`Anmärkningar: ${countSentence(findings)}.`, ...bySeverity(findings).map(line)];
}

function line({ severity, sheet, cell, name, message }: LocatedFinding): string {
  const place = sheet === undefined || cell === undefined ? '' : ` ${sheet}!${cell}`;
  const row = name === undefined || name === '' ? '' : ` (${name})`;
  return `  ${severityTexts[severity]}${place}${row}: ${message}`;
}

/** 1 when a figure cannot be trusted, otherwise 0. */
export function statusOf(findings: readonly { readonly severity: Severity }[]): 0 | 1 {
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
