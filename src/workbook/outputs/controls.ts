import type { Severity } from '../../report/finding';
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
  if (findings.length === 0) return 'inga anmärkningar';
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const parts = [
    [count('error'), 'fel', 'fel'],
    [count('warning'), 'varning', 'varningar'],
    [count('information'), 'upplysning', 'upplysningar'],
  ] as const;
  const said = parts.filter(([n]) => n > 0).map(([n, one, many]) => `${n} ${n === 1 ? one : many}`);
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} och ${said.at(-1) ?? ''}`;
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
