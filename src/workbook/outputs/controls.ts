import { isOpen } from '../../report/exceptions/isOpen';
import type { Severity } from '../../report/finding';
import { severityWords } from '../../report/severities/severityWords';
import { changedSeverity } from '../../report/texts/changedSeverity';
import { listed } from '../../report/texts/where';
import { colors } from '../cellStyles';
import { textFormats } from '../conditionalFormats';
import type { StyledCell } from '../cell';
import { quoted } from '../formulas';
import { everyEntry } from '../fingerprint';
import type { LocatedFinding } from '../located';
import type { ConditionalFormatPlan } from '../plan';
import { textCell } from './cells';
import { identityFormats, identitySection } from './identitySection';
import { linkCell, noLink } from './linkCell';
import type { Output } from './output';
import { textFigureSection, verdictTexts } from './textFigureSection';
import { wholeColumn } from './wholeColumn';

/** Severities as shown: symbol and word, most serious first. */
export const severityTexts: Readonly<Record<Severity, string>> = {
  error: `✖ ${severityWords.error}`,
  warning: `◐ ${severityWords.warning}`,
  information: `– ${severityWords.information}`,
};

/** What stands in a severity's place for a finding that is left as it is. */
const acceptedText = '○ Godtagen';

/** A finding's kind as shown: its severity, or that it is accepted. */
export const kindText = ({ severity, accepted }: LocatedFinding): string =>
  accepted === undefined ? severityTexts[severity] : acceptedText;

/** A finding's sentence, with what its severity was before Inställningar changed it and the reason why it is left as it is. */
export const sentenceOf = ({ message, changedFrom, accepted }: LocatedFinding): string =>
  [
    message,
    ...(changedFrom === undefined ? [] : [changedSeverity(changedFrom)]),
    ...(accepted === undefined ? [] : [`Skäl: ${accepted}`]),
  ].join(' ');

const severityOrder = Object.keys(severityTexts) as Severity[];

/** Findings with the most serious first and the accepted ones last, otherwise in the order of the sheets. */
export function bySeverity(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  const rank = (finding: LocatedFinding) =>
    isOpen(finding) ? severityOrder.indexOf(finding.severity) : severityOrder.length;
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

const nothingFound = 'Inga anmärkningar. Alla kontroller är gjorda utan att något behöver ses över.';

export const controlsOutput: Output = {
  key: 'controls',
  title: 'Kontroller',
  subtitle: ({ findings }) => `&${quoted(` · ${countSentence(findings)}`)}`,
  orientation: 'landscape',
  widths: [16, 26, 34, 96],
  header: () => [
    textCell('Allvar', 'headerIndented'),
    textCell('Cell', 'header'),
    textCell('Gäller', 'header'),
    textCell('Vad som behöver ses över', 'header'),
  ],
  body: (input, cell) => {
    const findings = findingRows(input.findings);
    return [
      ...findings,
      ...identitySection(input, (row, column) => cell(findings.length + row, column)),
      ...textFigureSection(input),
    ];
  },
  watched: everyEntry,
  conditionalFormats: [...severityFormats(), ...identityFormats()],
};

function findingRows(findings: readonly LocatedFinding[]): StyledCell[][] {
  return findings.length === 0 ? [[textCell(nothingFound, 'text')]] : bySeverity(findings).map(findingRow);
}

function findingRow(finding: LocatedFinding): StyledCell[] {
  const { sheet, cell, name } = finding;
  return [
    textCell(kindText(finding), 'status'),
    sheet === undefined || cell === undefined ? noLink : linkCell(sheet, cell),
    textCell(name ?? '', 'text'),
    textCell(sentenceOf(finding), 'text'),
  ];
}

/** What there is to see over, and beside it what is left as it is. @example countSentence([]) // 'inga anmärkningar' */
export function countSentence(findings: readonly LocatedFinding[]): string {
  const counts = severityCounts(findings).map(({ text }) => text);
  const accepted = findings.filter((finding) => !isOpen(finding)).length;
  return [
    counts.length === 0 ? 'inga anmärkningar' : listed(counts),
    ...(accepted === 0 ? [] : [`${accepted} ${accepted === 1 ? 'godtagen' : 'godtagna'}`]),
  ].join(' · ');
}

/** Findings by severity, each with its symbol. @example countedSeverities(findings) // '✖ 2 fel · ◐ 1 varning' */
export function countedSeverities(findings: readonly LocatedFinding[]): string {
  return severityCounts(findings)
    .map(({ severity, text }) => `${severityTexts[severity].charAt(0)} ${text}`.replaceAll(' ', noBreakSpace))
    .join(' · ');
}

const noBreakSpace = '\u00A0';

const severityNouns: Readonly<Record<Severity, { readonly one: string; readonly many: string }>> = {
  error: { one: 'fel', many: 'fel' },
  warning: { one: 'varning', many: 'varningar' },
  information: { one: 'upplysning', many: 'upplysningar' },
};

function severityCounts(findings: readonly LocatedFinding[]) {
  return severityOrder
    .map((severity) => ({
      severity,
      count: findings.filter((finding) => isOpen(finding) && finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => ({
      severity,
      text: `${count} ${severityNouns[severity][count === 1 ? 'one' : 'many']}`,
    }));
}

function severityFormats(): ConditionalFormatPlan[] {
  return textFormats(wholeColumn(1), [
    [severityTexts.error, colors.notMet],
    [severityTexts.warning, colors.partly],
    [severityTexts.information, colors.neutral],
    [acceptedText, colors.neutral],
    [verdictTexts.fits, colors.met],
    [verdictTexts.contradicts, colors.partly],
    [verdictTexts['no-counterpart'], colors.neutral],
  ]);
}
