import type { TableKey } from '../../report/schema';
import { areaAddress } from '../area';
import type { StyledCell } from '../cell';
import { colors } from '../cellStyles';
import { quoted } from '../formulas';
import type { LocatedFinding } from '../located';
import { names } from '../names';
import type { ConditionalFormatPlan } from '../plan';
import { settingText } from '../sheets/settings';
import { blankCell, formulaCell, textCell } from './cells';
import { filledRows, parts } from './contents';
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
    ...outputKeys.filter(isPart).map((key) => partRow(key, input)),
    [],
    ...legend.map((text) => [textCell(text, 'note')]),
  ],
  watched: [],
  conditionalFormats: [stateFormat()],
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
const facts = `=IF(OR(${settingText('organisation')}="",${settingText('municipality')}=""),"",${settingText('municipality')}&" · ")&"belopp i "&${names.reportUnit}`;

const legend = [
  'Del: klicka för att gå till bladet. Att se över: vad kontrollerna fann när rapporten senast uppdaterades.',
  'Läge: ✔ bladet stämmer med inmatningen just nu. ⚠ tryck på Uppdatera i fliken Delårsrapport, eller läs överst på bladet.',
];

type Part = keyof typeof parts;
const isPart = (key: OutputKey): key is Part => key in parts;

function partRow(key: Part, { findings }: OutputInput): StyledCell[] {
  const { sheet, name } = outputs[key];
  const { shows, tables } = parts[key];
  const found = tables.length === 0 ? findings : findings.filter((finding) => isAbout(finding, tables));
  return [
    formulaCell(`=HYPERLINK(${quoted(`#${name}`)},${quoted(sheet)})`, 'link'),
    textCell(shows, 'text'),
    tables.length === 0
      ? blankCell('measure')
      : formulaCell(`=${tables.map(filledRows).join('+')}`, 'measure'),
    textCell(found.length === 0 ? 'inget' : countedSeverities(found), 'comment'),
    formulaCell(shortStateOfPart(key), 'status'),
  ];
}

const isAbout = ({ place }: LocatedFinding, tables: readonly TableKey[]) =>
  place !== undefined && tables.includes(place.table);

/** A part that needs the reader's attention stands out, with its symbol and its words. */
function stateFormat(): ConditionalFormatPlan {
  const area = wholeColumn(5);
  const first = areaAddress({ ...area, bottom: area.top });
  return {
    area,
    formula: `=LEFT(${first},1)="⚠"`,
    fontColor: colors.partly.ink,
    fillColor: colors.partly.ground,
  };
}
