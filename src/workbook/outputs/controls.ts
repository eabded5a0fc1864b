import { isOpen } from '../../report/exceptions/isOpen';
import type { Severity } from '../../report/finding';
import { listed } from '../../report/texts/where';
import { colors } from '../cellStyles';
import type { StyledCell } from '../cell';
import { areaAddress } from '../area';
import { quoted } from '../formulas';
import { everyEntry } from '../fingerprint';
import type { LocatedFinding } from '../located';
import type { ConditionalFormatPlan } from '../plan';
import { blankCell, formulaCell, textCell } from './cells';
import type { Output } from './output';
import { wholeColumn } from './wholeColumn';

/** Severities as shown: symbol and word, most serious first. */
export const severityTexts: Readonly<Record<Severity, string>> = {
  error: '✖ Fel',
  warning: '◐ Varning',
  information: '– Upplysning',
};

/** What stands in a severity's place for a finding that is left as it is. */
const acceptedText = '○ Godtagen';

/** A finding's kind as shown: its severity, or that it is accepted. */
export const kindText = ({ severity, accepted }: LocatedFinding): string =>
  accepted === undefined ? severityTexts[severity] : acceptedText;

/** A finding's sentence, with the reason why it is left as it is. */
export const sentenceOf = ({ message, accepted }: LocatedFinding): string =>
  accepted === undefined ? message : `${message} Skäl: ${accepted}`;

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
  body: ({ findings }) =>
    findings.length === 0 ? [[textCell(nothingFound, 'text')]] : bySeverity(findings).map(findingRow),
  watched: everyEntry,
  conditionalFormats: severityFormats(),
};

function findingRow(finding: LocatedFinding): StyledCell[] {
  const { sheet, cell, name } = finding;
  return [
    textCell(kindText(finding), 'status'),
    sheet === undefined || cell === undefined ? blankCell('text') : linkCell(sheet, cell),
    textCell(name ?? '', 'text'),
    textCell(sentenceOf(finding), 'text'),
  ];
}

/** A link that works in every spreadsheet program; it is written anew at each update. */
function linkCell(sheet: string, cell: string): StyledCell {
  const target = `#'${sheet.replaceAll("'", "''")}'!${cell}`;
  return formulaCell(`=HYPERLINK(${quoted(target)},${quoted(`${sheet} ${cell}`)})`, 'link');
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
  const area = wholeColumn(1);
  const first = areaAddress({ ...area, bottom: area.top });
  const looks = [
    [severityTexts.error, colors.notMet],
    [severityTexts.warning, colors.partly],
    [severityTexts.information, colors.neutral],
    [acceptedText, colors.neutral],
  ] as const;
  return looks.map(([text, { ink, ground }]) => ({
    area,
    formula: `=${first}="${text}"`,
    fontColor: ink,
    fillColor: ground,
  }));
}
