import { areaAddress, cellAddress, type Area } from '../area';
import { cellStyles, colors, type StyleKey } from '../cellStyles';
import { footerText } from '../footer';
import { freeSheetName } from '../freeName';
import type { LocatedFinding } from '../located';
import type { WriteOperation } from '../operations';
import { outputDeclarations } from '../outputs';
import { composeOutput, type OutputBlock } from '../outputs/compose';
import { outputs } from '../outputs/keys';
import type { Output, OutputInput } from '../outputs/output';
import { outputRows } from '../outputs/wholeColumn';
import type { SheetPlan, SheetRules } from '../plan';
import { readEntries } from '../reading/readEntries';
import type { OutputSnapshot, WorkbookSnapshot } from '../snapshot';
import { changedCells, differences, heldFormula, origin } from './difference';

/** What an update changes on one generated sheet. */
export interface SheetChange {
  readonly sheet: string;
  readonly created: boolean;
  readonly cellsChanged: number;
}

/** What an update finds and what it would write; no operations = the sheets are as they should be. */
export interface UpdatePlan {
  readonly findings: readonly LocatedFinding[];
  readonly rows: Readonly<Record<string, number>>;
  readonly operations: readonly WriteOperation[];
  readonly changes: readonly SheetChange[];
  /** Swedish: why nothing can be written, and what to do. */
  readonly refusal?: string;
}

/** Plans an update of every generated sheet from what the workbook holds. Pure: nothing is read or written here. */
export function updatePlan(snapshot: WorkbookSnapshot): UpdatePlan {
  const { report, findings, missing, rows } = readEntries(snapshot);
  const nothing = { findings, rows, operations: [], changes: [] };
  if (missing.length > 0) return { ...nothing, refusal: refusalFor(missing) };
  const { entryUnit, reportUnit } = report.settings;
  const input: OutputInput = { report, findings, converts: entryUnit !== reportUnit };
  const planned = outputDeclarations.map((output) => planOutput(output, input, snapshot));
  const inTheWay = planned.flatMap(({ obstacle }) => (obstacle === undefined ? [] : [obstacle]));
  if (inTheWay.length > 0) return { ...nothing, refusal: inTheWay.join(' ') };
  const operations = planned.flatMap((plan) => plan.operations);
  return {
    findings,
    rows,
    operations: [...missingStyles(operations, snapshot), ...operations],
    changes: planned.flatMap(({ change }) => (change === undefined ? [] : [change])),
  };
}

function refusalFor(missing: readonly LocatedFinding[]): string {
  const parts = [...new Set(missing.map(({ name }) => name ?? ''))].join(', ');
  return `Rapportbladen kan inte uppdateras eftersom något saknas i arbetsboken: ${parts}. Ingenting har ändrats. ${missing[0]?.message ?? ''}`;
}

interface PlannedOutput {
  readonly operations: readonly WriteOperation[];
  readonly change?: SheetChange;
  readonly obstacle?: string;
}

function planOutput(output: Output, input: OutputInput, snapshot: WorkbookSnapshot): PlannedOutput {
  const held = snapshot.outputs[output.key];
  const block = composeOutput(output, input, snapshot);
  const sheet = held?.sheet ?? freeSheetName(outputs[output.key].sheet, snapshot.sheetNames);
  const obstacle = held === undefined ? undefined : foreignCell(block, held);
  if (obstacle !== undefined) return { operations: [], obstacle };
  const written = differences(sheet, block, held);
  const { top, left } = origin(held);
  const area: Area = { top, left, bottom: top + block.length - 1, right: left + (block[0]?.length ?? 1) - 1 };
  const isNamed = held !== undefined && areaAddress(held.block) === areaAddress(area);
  const { name } = outputs[output.key];
  const footer = footerText(input.report.settings);
  const isFooterOld = held?.footer !== undefined && held.footer !== footer;
  const operations: readonly WriteOperation[] = [
    ...(held === undefined ? newSheet(output, sheet, footer) : []),
    ...written,
    ...(isFooterOld ? [{ kind: 'write-footer' as const, sheet, text: footer }] : []),
    ...(isNamed
      ? []
      : [{ kind: 'define-name' as const, name, sheet, area, exists: snapshot.definedNames.includes(name) }]),
  ];
  if (operations.length === 0) return { operations };
  const change = { sheet, created: held === undefined, cellsChanged: changedCells(block, held) };
  return { operations, change };
}

/** A cell of the controller's own where a growing block would be written; we never write over it. */
function foreignCell(block: OutputBlock, held: OutputSnapshot): string | undefined {
  const { top, left } = origin(held);
  for (const [row, cells] of block.entries()) {
    for (const column of cells.keys()) {
      const isOurs = row + top <= held.block.bottom && column + left <= held.block.right;
      if (!isOurs && heldFormula(held, row, column) !== '') {
        return `På bladet ${held.sheet} står något i cell ${cellAddress(row + top, column + left)}, där rapporten behöver plats. Flytta det till ett eget blad eller till höger om rapporten och uppdatera igen. Ingenting har ändrats.`;
      }
    }
  }
  return undefined;
}

function newSheet(output: Output, sheet: string, footer: string): readonly WriteOperation[] {
  const header = outputRows.header + 1;
  const plan: SheetPlan = {
    sheet,
    tabColor: output.key === 'controls' ? colors.tabControl : colors.tabOutput,
    gridlines: false,
    columnWidths: [marginWidth, ...output.widths],
    hiddenColumns: [],
    frozenRows: outputRows.body,
    frozenColumns: 0,
    page: { orientation: output.orientation, titleRows: `$${header}:$${header}`, footer },
    cells: [],
    styles: [],
  };
  const rules: SheetRules = {
    names: [],
    calculatedColumns: [],
    validations: [],
    conditionalFormats: output.conditionalFormats,
  };
  return [
    { kind: 'add-sheet', plan },
    { kind: 'add-rules', sheet, rules },
  ];
}

const marginWidth = 2;

/** The cell styles that operations use and the workbook lacks. */
export function missingStyles(
  operations: readonly WriteOperation[],
  { styleNames }: WorkbookSnapshot,
): readonly WriteOperation[] {
  const used = new Set<StyleKey>();
  for (const operation of operations) {
    if (operation.kind === 'write-styles') operation.rows.flat().forEach((style) => used.add(style));
    if (operation.kind === 'add-sheet') operation.plan.styles.forEach(({ style }) => used.add(style));
  }
  const styles = [...used].filter((style) => !styleNames.includes(cellStyles[style].name));
  return styles.length === 0 ? [] : [{ kind: 'add-styles', styles }];
}
