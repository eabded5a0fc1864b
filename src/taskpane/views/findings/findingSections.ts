import type { LocatedFinding } from '../../../workbook/located';
import { folded, hasWords } from '../../folded';
import { groupFindings } from '../../groupFindings';
import type { FindingsState, Settled } from './findingsMemory';
import type { KeyedFinding } from './keyedFindings';

/** A finding in the list, or what was done about it. */
export interface FindingLine extends KeyedFinding {
  readonly settled?: Settled;
}

/** A heading and the findings under it. */
export interface FindingSection {
  readonly kind: 'sheet' | 'accepted';
  /** The sheet's present name; none for the whole workbook and for what was accepted. */
  readonly sheet?: string;
  readonly lines: readonly FindingLine[];
}

type Filter = Pick<FindingsState, 'severities' | 'words' | 'settled'>;

/**
 * The list as it stands: a section for each sheet, the most serious first, and last what people have accepted. What was
 * settled here stays where it was and does not depend on the filter.
 *
 * @example findingSections(keyedFindings(survey.findings), { severities: new Set(), words: 'g7', settled: new Map() })
 */
export function findingSections(
  findings: readonly KeyedFinding[],
  { severities, words, settled }: Filter,
): readonly FindingSection[] {
  const isFound = hasWords(words);
  const shown = findings.filter(
    ({ key, finding }) =>
      settled.has(key) ||
      ((severities.size === 0 || severities.has(finding.severity)) && isFound(searched(finding))),
  );
  const keys = new Map(shown.map(({ key, finding }) => [finding, key]));
  const lines = (members: readonly LocatedFinding[]) =>
    members.map((finding) => ({ key: keys.get(finding) ?? '', finding }));
  const open = groupFindings(
    shown.map(({ finding }) => finding).filter(({ accepted }) => accepted === undefined),
  );
  const accepted = groupFindings(shown.map(({ finding }) => finding).filter(isAccepted));
  const sections: FindingSection[] = [
    ...open.map(({ sheet, findings: members }): FindingSection => ({
      kind: 'sheet',
      ...(sheet === undefined ? {} : { sheet }),
      lines: lines(members),
    })),
    { kind: 'accepted', lines: accepted.flatMap(({ findings: members }) => lines(members)) },
  ];
  return withSettled(sections, settled).filter((section) => section.lines.length > 0);
}

function isAccepted({ accepted }: LocatedFinding): boolean {
  return accepted !== undefined;
}

function withSettled(
  sections: readonly FindingSection[],
  settled: ReadonlyMap<string, Settled>,
): readonly FindingSection[] {
  const all = sections.map((section) => ({ ...section, lines: [...section.lines] as FindingLine[] }));
  for (const [key, one] of settled) {
    const line: FindingLine = { key, finding: one.finding, settled: one };
    const present = all.find(({ lines }) => lines.some((each) => each.key === key));
    if (present !== undefined) {
      present.lines = present.lines.map((each) => (each.key === key ? line : each));
      continue;
    }
    const kind: FindingSection['kind'] = isAccepted(one.finding) ? 'accepted' : 'sheet';
    const home = all.find(
      (section) => section.kind === kind && (kind === 'accepted' || section.sheet === one.finding.sheet),
    );
    if (home !== undefined) home.lines.splice(one.stood.position, 0, line);
    else {
      // The sheet has nothing else to say by now; what was accepted stays last.
      const { sheet } = one.finding;
      const own = { kind, ...(sheet === undefined ? {} : { sheet }), lines: [line] };
      all.splice(Math.min(one.stood.section, all.length - 1), 0, own);
    }
  }
  return all;
}

const texts = new WeakMap<LocatedFinding, string>();

/** What a search looks in, made once for each finding. */
function searched(finding: LocatedFinding): string {
  const known = texts.get(finding);
  if (known !== undefined) return known;
  const { message, name, cell, sheet, accepted } = finding;
  const text = folded([message, name, cell, sheet, accepted].filter((part) => part !== undefined).join('\n'));
  texts.set(finding, text);
  return text;
}
