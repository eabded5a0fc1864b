import type { CreateWork } from '../../src/excel/commands/create';
import type { UpdateWork } from '../../src/excel/commands/update';
import { startHost, type EmbeddedHost } from '../../src/host/startHost';
import type { Area } from '../../src/workbook/area';
import { formulaContent, numberContent, textContent, type CellContent } from '../../src/workbook/cell';
import type { WriteOperation } from '../../src/workbook/operations';
import type { SheetPlan, SheetRules } from '../../src/workbook/plan';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/** A rectangle by its corners, counted from 0. */
export const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});

const plain: Omit<SheetPlan, 'sheet'> = {
  tabColor: '#1F4E9E',
  gridlines: true,
  columnWidths: [20, 12, 12, 12],
  hiddenColumns: [],
  frozenRows: 0,
  frozenColumns: 0,
  page: { orientation: 'portrait', titleRows: '$2:$2' },
  cells: [],
  styles: [],
};

const noRules: SheetRules = { names: [], calculatedColumns: [], validations: [], conditionalFormats: [] };

/** Inställningar with the mark cell in E1, and Driftsammandrag with a calculated column. */
export const entrySheets: readonly WriteOperation[] = [
  { kind: 'add-styles', styles: ['title', 'header', 'sum0', 'entryAmount', 'calculatedAmount'] },
  {
    kind: 'add-sheet',
    plan: {
      ...plain,
      sheet: 'Inställningar',
      cells: [
        { area: area(0, 0, 0, 0), rows: [[textContent('Inställningar')]] },
        {
          area: area(1, 0, 3, 1),
          rows: [
            [textContent('Inställning'), textContent('Värde')],
            [textContent('Organisation'), textContent('=Kultur & fritid')],
            [textContent('År'), numberContent(2021)],
          ],
        },
      ],
      styles: [{ area: area(0, 0, 0, 0), style: 'title' }],
      table: { name: 'Inställningar', area: area(1, 0, 3, 1) },
    },
  },
  {
    kind: 'add-sheet',
    plan: {
      ...plain,
      sheet: 'Driftsammandrag',
      hiddenColumns: ['G'],
      frozenRows: 2,
      frozenColumns: 1,
      gridlines: false,
      page: { orientation: 'landscape', titleRows: '$2:$2', footer: 'Kultur & fritid · Delårsrapport' },
      cells: [
        { area: area(0, 0, 0, 0), rows: [[formulaContent('="Drift "&Delår_År')]] },
        { area: area(1, 0, 1, 3), rows: [['Verksamhet', 'Utfall', 'Budget', 'Avvikelse'].map(textContent)] },
        {
          area: area(2, 0, 3, 2),
          rows: [
            [textContent('Bibliotek'), numberContent(100), numberContent(150)],
            [textContent('Museum'), numberContent(-20), numberContent(-50)],
          ],
        },
      ],
      styles: [
        { area: area(1, 0, 1, 3), style: 'header' },
        { area: area(2, 1, 3, 2), style: 'entryAmount' },
        { area: area(2, 3, 3, 3), style: 'calculatedAmount' },
      ],
      table: { name: 'Driftsammandrag', area: area(1, 0, 3, 3) },
    },
  },
  {
    kind: 'add-rules',
    sheet: 'Inställningar',
    rules: {
      ...noRules,
      names: [
        { name: 'Delår_År', refersTo: area(3, 1, 3, 1) },
        { name: 'Delår_Uppdatering', refersTo: area(0, 4, 0, 4) },
        { name: 'Delår_Målskala', refersTo: '=Driftsammandrag[Verksamhet]' },
      ],
      validations: [
        {
          area: area(3, 1, 3, 1),
          rule: { kind: 'whole-number', minimum: 2000, maximum: 2100 },
          prompt: { title: 'År', message: 'Rapportens år.' },
          alert: { title: 'År', message: 'Skriv ett år med fyra siffror.' },
        },
      ],
    },
  },
  {
    kind: 'add-rules',
    sheet: 'Driftsammandrag',
    rules: {
      names: [],
      calculatedColumns: [{ area: area(2, 3, 3, 3), formula: '=[@Utfall]-[@Budget]' }],
      validations: [
        { area: area(2, 0, 3, 0), rule: { kind: 'words', words: ['Bibliotek', 'Museum'] } },
        { area: area(2, 1, 3, 1), rule: { kind: 'list-from', formula: '=Delår_Målskala' } },
        {
          area: area(2, 2, 3, 2),
          rule: { kind: 'none' },
          prompt: { title: 'Budget', message: 'Årets budget.' },
        },
        {
          area: area(2, 3, 3, 3),
          rule: { kind: 'formula', formula: '=FALSE' },
          alert: { title: 'Räknas fram', message: 'Skriv inte här.' },
        },
      ],
      conditionalFormats: [
        { area: area(2, 3, 3, 3), formula: '=$D3<0', fontColor: '#8B1A1A', fillColor: '#FBE4E4' },
      ],
    },
  },
];

/** A plan that adds the two entry sheets to a workbook that lacks them. */
export function planEntrySheets(snapshot: WorkbookSnapshot): CreateWork {
  if (snapshot.tables.operatingSummary !== undefined) {
    return { operations: [], added: [], kept: ['Inställningar', 'Driftsammandrag'] };
  }
  return { operations: entrySheets, added: ['Inställningar', 'Driftsammandrag'], kept: [] };
}

/** What the generated sheet Ekonomi is to hold; one row per content. */
export type Wanted = readonly (readonly CellContent[])[];

export const economy: Wanted = [
  [textContent('Ekonomi'), textContent('')],
  [textContent('Utfall'), formulaContent('=SUM(Driftsammandrag[Utfall])')],
  [textContent('Budget'), formulaContent('=SUM(Driftsammandrag[Budget])')],
];

/** A plan that keeps Ekonomi as wanted, written anew when anything in it differs; it never writes over cells that are not its own. */
export function planEconomy(wanted: Wanted = economy): (snapshot: WorkbookSnapshot) => UpdateWork {
  return (snapshot) => {
    const held = snapshot.outputs.economy;
    const block = area(0, 0, wanted.length - 1, 1);
    const texts = wanted.map((row) => row.map(asHeld));
    const summary = { findings: [], rows: { Driftsammandrag: 2 }, operations: [], changes: [], charts: [] };
    if (held !== undefined) {
      const isStyled = held.styles.flat().every((style) => style === 'Delår summa');
      const isNamed = held.block.bottom === block.bottom;
      if (JSON.stringify(held.formulas) === JSON.stringify(texts) && isStyled && isNamed) return summary;
      const isForeign = held.formulas
        .slice(held.block.bottom + 1, block.bottom + 1)
        .flat()
        .some((text) => text !== '');
      if (isForeign) return { ...summary, refusal: 'Något står i vägen.' };
    }
    const sheet = held?.sheet ?? 'Ekonomi';
    const below = area(block.bottom + 1, 0, held?.block.bottom ?? 0, 1);
    const operations: WriteOperation[] = [
      { kind: 'add-styles', styles: snapshot.styleNames.includes('Delår summa') ? [] : ['sum0'] },
      ...(held === undefined ? [{ kind: 'add-sheet' as const, plan: { ...plain, sheet } }] : []),
      { kind: 'write-cells', sheet, area: block, rows: wanted },
      { kind: 'write-styles', sheet, area: block, rows: wanted.map((row) => row.map(() => 'sum0' as const)) },
      ...(below.top <= below.bottom ? [{ kind: 'clear' as const, sheet, area: below }] : []),
      { kind: 'fit-rows', sheet, area: block },
      ...(held?.block.bottom === block.bottom
        ? []
        : [
            {
              kind: 'define-name' as const,
              name: 'Delår_Ekonomi',
              sheet,
              area: block,
              exists: held !== undefined,
            },
          ]),
    ];
    return { ...summary, operations, changes: [{ sheet, created: held === undefined, cellsChanged: 1 }] };
  };
}

function asHeld(content: CellContent): string | number {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return content.text;
    case 'number':
      return content.value;
    case 'formula':
      return content.formula;
  }
}

/** A new workbook with one empty sheet, Blad1. */
export const givenBlankWorkbook = (): Promise<EmbeddedHost> => givenWorkbook();

/** The workbook of a file's bytes, or a new one. */
export async function givenWorkbook(
  workbook?: Uint8Array,
  options: { readonly payloadLimit?: number } = {},
): Promise<EmbeddedHost> {
  const started = await startHost(workbook === undefined ? options : { ...options, workbook });
  if (!started.ok) throw new Error(started.problem.message);
  return started.host;
}
