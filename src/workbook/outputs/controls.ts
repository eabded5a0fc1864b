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

const severityOrder = Object.keys(severityTexts) as Severity[];

/** Findings with the most serious first, otherwise in the order of the sheets. */
export function bySeverity(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  return [...findings].sort((a, b) => severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity));
}

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
    findings.length === 0
      ? [[textCell('Inga anmärkningar. Alla kontroller är gjorda utan att något behöver ses över.', 'text')]]
      : bySeverity(findings).map(findingRow),
  watched: everyEntry,
  conditionalFormats: severityFormats(),
};

function findingRow({ severity, sheet, cell, name, message }: LocatedFinding): StyledCell[] {
  return [
    textCell(severityTexts[severity], 'status'),
    sheet === undefined || cell === undefined ? blankCell('text') : linkCell(sheet, cell),
    textCell(name ?? '', 'text'),
    textCell(message, 'text'),
  ];
}

/** A link that works in every spreadsheet program; it is written anew at each update. */
function linkCell(sheet: string, cell: string): StyledCell {
  const target = `#'${sheet.replaceAll("'", "''")}'!${cell}`;
  return formulaCell(`=HYPERLINK(${quoted(target)},${quoted(`${sheet} ${cell}`)})`, 'link');
}

/** @example countSentence([]) // 'inga anmärkningar' */
export function countSentence(findings: readonly LocatedFinding[]): string {
  return findings.length === 0
    ? 'inga anmärkningar'
    : listed(severityCounts(findings).map(({ text }) => text));
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
      count: findings.filter((finding) => finding.severity === severity).length,
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
  const looks = { error: colors.notMet, warning: colors.partly, information: colors.neutral };
  return severityOrder.map((severity) => ({
    area,
    formula: `=${first}="${severityTexts[severity]}"`,
    fontColor: looks[severity].ink,
    fillColor: looks[severity].ground,
  }));
}
