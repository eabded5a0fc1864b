import type { RawReport } from '../../report/entries/rawRow';
import type { Severity } from '../../report/finding';
import type { FindingCode } from '../../report/findingCodes';
import { findingTitles } from '../../report/findingTitles';
import { allowedSeverities, readSeverities } from '../../report/severities/readSeverities';
import { severityRow } from '../../report/severities/severityRow';
import { isLower, severityWords } from '../../report/severities/severityWords';
import { entryCell } from '../edits/entryCell';
import type { LocatedFinding } from '../located';
import type { WorkbookSnapshot } from '../snapshot';
import type { SeveritySurvey } from './survey';

/**
 * The kinds of findings that there is a choice of severity for: those that occur, and those that Inställningar has a row
 * about. What may only be what it is already is left out.
 */
export function surveySeverities(
  snapshot: WorkbookSnapshot,
  raw: RawReport,
  findings: readonly LocatedFinding[],
): readonly SeveritySurvey[] {
  const { rows } = readSeverities(raw.settings);
  const counts = new Map<FindingCode, number>();
  const own = new Map<FindingCode, Severity>();
  for (const { code, severity, changedFrom = severity } of findings) {
    counts.set(code, (counts.get(code) ?? 0) + 1);
    const known = own.get(code);
    if (known === undefined || isLower(known, changedFrom)) own.set(code, changedFrom);
  }
  return (Object.keys(findingTitles) as FindingCode[]).flatMap((code) => {
    const row = rows[code];
    const severity = own.get(code);
    const allowed = allowedSeverities(code);
    const isChoice = allowed.some((each) => each !== severity);
    if (row === undefined && (severity === undefined || !isChoice)) return [];
    const cell = row === undefined ? undefined : entryCell(snapshot, 'settings', row, 'value');
    const value = raw.settings.find((each) => each.row === row)?.cells['value']?.value ?? '';
    return [
      {
        code,
        title: findingTitles[code],
        count: counts.get(code) ?? 0,
        ...(severity === undefined ? {} : { own: severity }),
        allowed: allowed.map((each) => ({ severity: each, word: severityWords[each] })),
        value,
        ...(cell === undefined ? {} : { cell }),
        newRow: severityRow(code),
      },
    ];
  });
}
