import type { RawRow } from '../entries/rawRow';
import { cellText } from '../entries/textCells';
import type { Finding, Severity } from '../finding';
import type { FindingCode } from '../findingCodes';
import { findingTitles } from '../findingTitles';
import { severityTexts } from '../texts/severityTexts';
import { nearestName } from '../values/nearestName';
import { nameKey, oneLine } from '../values/plainText';
import { leastSeverity } from './leastSeverity';
import { severityCodeIn } from './severityLabel';
import { isLower, severityWords } from './severityWords';

/** The severities that Inställningar gives kinds of findings, by code. */
export type ChosenSeverities = Readonly<Partial<Record<FindingCode, Severity>>>;

/** What the rows say, where each stands, and what is wrong with them. */
export interface SeveritiesRead {
  readonly severities: ChosenSeverities;
  /** Position in the table, from 1, of the row of each code; the first where one stands twice. */
  readonly rows: Readonly<Partial<Record<FindingCode, number>>>;
  readonly findings: readonly Finding[];
}

/** Of the titles and not of `findingCodes`, whose English sentences the add-in does without. */
const codes = Object.keys(findingTitles) as FindingCode[];
const codeOf = new Map<string, FindingCode>(codes.map((code) => [nameKey(code), code]));
const codeOfTitle = new Map<string, FindingCode>(codes.map((code) => [nameKey(findingTitles[code]), code]));
const everySeverity = Object.keys(severityWords) as Severity[];

/** The kind of finding that a row changes by its name; undefined where it names none. */
export function severityCodeOf(label: string): FindingCode | undefined {
  const written = severityCodeIn(label);
  return written === undefined ? undefined : codeOf.get(nameKey(written));
}

/** The severities that a kind of finding may be given. @example allowedSeverities('table-missing') // ['error'] */
export function allowedSeverities(code: FindingCode): readonly Severity[] {
  const least = leastSeverity(code);
  return everySeverity.filter((severity) => least === undefined || !isLower(severity, least));
}

/**
 * Reads the rows `Allvar: <code>` of Inställningar. A row that names no kind of finding, says no severity, or would lower
 * one that may not be lowered changes nothing and is a finding.
 *
 * @param rows every row of Inställningar
 * @example readSeverities([row('Allvar: activity-overdue', 'Upplysning')]).severities // { 'activity-overdue': 'information' }
 */
export function readSeverities(rows: readonly RawRow[]): SeveritiesRead {
  const severities: Partial<Record<FindingCode, Severity>> = {};
  const found: Partial<Record<FindingCode, number>> = {};
  const findings: Finding[] = [];
  for (const { row, cells } of rows) {
    const label = oneLine(cellText(cells['setting']));
    const written = severityCodeIn(label);
    if (written === undefined) continue;
    const said = (code: 'severity-unknown' | 'severity-not-lowered', column: string, message: string) => {
      findings.push({
        code,
        severity: 'warning',
        place: { table: 'settings', row, column },
        name: label,
        message,
      });
    };
    const code = codeOf.get(nameKey(written));
    if (code === undefined) {
      said(
        'severity-unknown',
        'setting',
        severityTexts.codeUnknown({ code: written, nearest: nearestCode(written) }),
      );
      continue;
    }
    // One that stands twice is a finding of its own; the first row counts, as for every setting.
    if (found[code] !== undefined) continue;
    found[code] = row;
    const word = oneLine(cellText(cells['value']));
    const wanted = everySeverity.find((severity) => nameKey(severityWords[severity]) === nameKey(word));
    const about = { title: findingTitles[code], allowed: allowedSeverities(code) };
    if (wanted === undefined)
      said('severity-unknown', 'value', severityTexts.wordUnknown({ ...about, written: word }));
    else if (!about.allowed.includes(wanted))
      said('severity-not-lowered', 'value', severityTexts.notLowered({ ...about, wanted }));
    else severities[code] = wanted;
  }
  return { severities, rows: found, findings };
}

/** The code that was probably meant, by its own letters or by its title. */
function nearestCode(written: string): FindingCode | undefined {
  const near = nearestName(written, codes) ?? nearestName(written, Object.values(findingTitles));
  return near === undefined ? undefined : (codeOf.get(nameKey(near)) ?? codeOfTitle.get(nameKey(near)));
}
