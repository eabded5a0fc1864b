import { isOpen } from '../../report/exceptions/isOpen';
import type { TableKey } from '../../report/schema';
import type { StyledCell } from '../cell';
import { warningFormat } from '../conditionalFormats';
import { quoted } from '../formulas';
import type { LocatedFinding } from '../located';
import { names } from '../names';
import { hasOutput } from '../parts/partDeclarations';
import { settingText } from '../sheets/settings';
import { blankCell, formulaCell, textCell } from './cells';
import { contents, filledRows } from './contents';
import { countedSeverities } from './controls';
import { outputKeys, outputs, type OutputKey } from './keys';
import type { Output, OutputInput } from './output';
import { shortStateOfPart } from './partState';
import { wholeColumn } from './wholeColumn';

const widths = [22, 41, 11, 22, 18] as const;

/** Whose report it is, what it is called, and what it holds. */
export const frontOutput: Output = {
  key: 'front',
  title: 'Försättsblad',
  subtitle: () => '',
  orientation: 'portrait',
  widths,
  heading: {
    title: banner(formulaCell(`=${organisation()}`, 'frontTitle')),
    subtitle: banner(formulaCell(`=${names.reportTitle}`, 'frontReport')),
    // Kontroller too is composed from everything, and weighing every entry twice would make the workbook slow.
    stateOf: 'controls',
  },
  header: () => [],
  body: (input) => [
    [formulaCell(facts, 'frontFact')],
    [formulaCell(`="Teckenkonvention: "&${names.signText}`, 'frontFact')],
    [],
    [textCell('Innehåll', 'section')],
    [
      textCell('Del', 'header'),
      textCell('Visar', 'header'),
      textCell('Ifyllda rader', 'headerRight'),
      textCell('Att se över', 'headerIndented'),
      textCell('Läge', 'headerIndented'),
    ],
    ...outputKeys
      .filter(isListed)
      .filter((key) => hasOutput(key, input.report))
      .map((key) => contentRow(key, input)),
    [],
    ...legend.map((text) => [textCell(text, 'note')]),
  ],
  watched: [],
  conditionalFormats: [warningFormat(wholeColumn(5))],
};

/** A row across the whole sheet in its first cell's style. */
function banner(cell: StyledCell): readonly StyledCell[] {
  return [cell, ...widths.slice(1).map(() => blankCell(cell.style))];
}

/** The department's name, or the municipality's where the report is the whole municipality's. */
function organisation(): string {
  const own = settingText('organisation');
  return `IF(${own}="",${settingText('municipality')},${own})`;
}

/** The municipality is named once: as the title where the report is its own, otherwise here. */
const facts = `=IF(OR(${settingText('organisation')}="",${settingText('municipality')}=""),"Belopp i ",${settingText('municipality')}&" · belopp i ")&${names.reportUnit}`;

const legend = [
  'Del: klicka för att gå till bladet. Att se över: vad kontrollerna fann när rapporten senast uppdaterades.',
  'Läge: ✔ bladet stämmer med inmatningen just nu. ⚠ tryck på Uppdatera på fliken Delårsrapport, eller läs överst på bladet.',
];

type Listed = keyof typeof contents;
const isListed = (key: OutputKey): key is Listed => key in contents;

function contentRow(key: Listed, { findings, report }: OutputInput): StyledCell[] {
  const { sheet, name } = outputs[key];
  const { shows, hasFindings = true, whenNothing } = contents[key];
  const nothing = whenNothing?.(report);
  const has = (table: TableKey) => !report.absent.has(table);
  const tables = contents[key].tables.filter(has);
  const open = findings.filter(isOpen);
  const found = tables.length === 0 ? open : open.filter((finding) => isAbout(finding, tables));
  return [
    formulaCell(`=HYPERLINK(${quoted(`#${name}`)},${quoted(sheet)})`, 'link'),
    textCell(nothing ?? (typeof shows === 'string' ? shows : shows(has)), 'text'),
    tables.length === 0 || nothing !== undefined
      ? blankCell('measure')
      : formulaCell(`=${tables.map(filledRows).join('+')}`, 'measure'),
    hasFindings && nothing === undefined
      ? textCell(found.length === 0 ? 'inget' : countedSeverities(found), 'comment')
      : blankCell('comment'),
    formulaCell(shortStateOfPart(key), 'status'),
  ];
}

const isAbout = ({ place }: LocatedFinding, tables: readonly TableKey[]) =>
  place !== undefined && tables.includes(place.table);
