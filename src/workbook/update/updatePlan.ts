import { comparisonOf } from '../approved/comparison';
import { areaAddress, cellAddress, type Area } from '../area';
import { cellStyles, type StyleKey } from '../cellStyles';
import { footerText } from '../footer';
import { freeSheetName } from '../freeName';
import type { LocatedFinding } from '../located';
import type { WriteOperation } from '../operations';
import { outputDeclarations } from '../outputs';
import { composeOutput, type OutputBlock } from '../outputs/compose';
import { charts as chartNames, outputs, type OutputKey } from '../outputs/keys';
import type { Output, OutputInput } from '../outputs/output';
import { outputRows } from '../outputs/wholeColumn';
import { origin } from '../origin';
import { hasOutput } from '../parts/partDeclarations';
import { placeInWorkbook } from '../reading/locate';
import { readEntries, type EntriesRead } from '../reading/readEntries';
import type { OutputSnapshot, WorkbookSnapshot } from '../snapshot';
import { addedCharts, followingCharts, placedCharts, shiftedChart } from './chartChanges';
import { changedCells, differences, heldFormula, isSameContent } from './difference';
import { entryFooters } from './entryFooters';
import { lastUpdateText } from './lastUpdate';
import { newSheet } from './newSheet';
import { pageChanges } from './pageChanges';

/** What an update changes on one generated sheet. */
export interface SheetChange {
  readonly sheet: string;
  readonly created: boolean;
  readonly cellsChanged: number;
}

/** What a chart shows in words. Office.js cannot give a chart an alternative text; who writes a file can. */
export interface ChartDescription {
  readonly sheet: string;
  /** The chart's name in the workbook. */
  readonly chart: string;
  readonly text: string;
}

/** What an update finds and what it would write; no operations = the sheets are as they should be. */
export interface UpdatePlan {
  readonly findings: readonly LocatedFinding[];
  readonly rows: Readonly<Record<string, number>>;
  readonly operations: readonly WriteOperation[];
  readonly changes: readonly SheetChange[];
  /** Every chart that there is something to draw in, whether or not it is still in the workbook. */
  readonly charts: readonly ChartDescription[];
  /** Swedish: why nothing can be written, and what to do. */
  readonly refusal?: string;
}

/**
 * Plans an update of every generated sheet from what the workbook holds. Pure: nothing is read or written here.
 *
 * @param now the local time, `2026-11-29T14:05`, noted in the workbook when there is anything to write; not noted without it
 * @param entries the snapshot's entries, for a caller who has read them already
 */
export function updatePlan(
  snapshot: WorkbookSnapshot,
  now?: string,
  entries = readEntries(snapshot),
): UpdatePlan {
  const { report, findings, missing, rows } = entries;
  const nothing = { findings, rows, operations: [], changes: [], charts: [] };
  if (missing.length > 0) return { ...nothing, refusal: refusalFor(missing) };
  const input = inputOf(snapshot, entries);
  // A sheet that people have kept of parts that they have removed is brought up to date, too.
  const shown = outputDeclarations.filter(
    ({ key }) => hasOutput(key, report) || snapshot.outputs[key] !== undefined,
  );
  const placed = placesOf(shown, snapshot);
  const planned = placed.map((place) => planOutput(place, input, snapshot));
  const inTheWay = planned.flatMap(({ obstacle }) => (obstacle === undefined ? [] : [obstacle]));
  if (inTheWay.length > 0) return { ...nothing, refusal: inTheWay.join(' ') };
  const inOrder = planned.toSorted((a, b) => madeLast.indexOf(a.key) - madeLast.indexOf(b.key));
  const operations = [
    ...inOrder.flatMap((plan) => plan.operations),
    ...entryFooters(snapshot, report.settings),
  ];
  return {
    findings,
    rows,
    operations: [
      ...missingStyles(operations, snapshot),
      ...operations,
      ...(operations.length === 0 || now === undefined ? [] : timeNoted(snapshot, lastUpdateText(now))),
    ],
    changes: planned.flatMap(({ change }) => (change === undefined ? [] : [change])),
    charts: planned.flatMap((plan) => plan.charts),
  };
}

/** Sheets whose formulas lead to the names of others: of Kontroller, and of all of them. */
const madeLast: readonly OutputKey[] = ['changes', 'front'];

/** What would be written on some of the generated sheets alone, where they are there; or Swedish: what is in the way. */
export function outputOperations(
  snapshot: WorkbookSnapshot,
  entries: EntriesRead,
  keys: readonly OutputKey[],
):
  | { readonly ok: true; readonly operations: readonly WriteOperation[] }
  | { readonly ok: false; readonly refusal: string } {
  const input = inputOf(snapshot, entries);
  const planned = placesOf(outputDeclarations, snapshot)
    .filter(({ output: { key } }) => keys.includes(key) && snapshot.outputs[key] !== undefined)
    .map((place) => planOutput(place, input, snapshot));
  const inTheWay = planned.flatMap(({ obstacle }) => (obstacle === undefined ? [] : [obstacle]));
  return inTheWay.length > 0
    ? { ok: false, refusal: inTheWay.join(' ') }
    : { ok: true, operations: planned.flatMap(({ operations }) => operations) };
}

function inputOf(snapshot: WorkbookSnapshot, { raw, report, findings }: EntriesRead): OutputInput {
  const { entryUnit, reportUnit } = report.settings;
  return {
    report,
    raw,
    findings,
    converts: entryUnit !== reportUnit,
    comparison: comparisonOf(snapshot, raw),
    cellOf: (place) => placeInWorkbook(place, snapshot),
  };
}

/** Says in the workbook when it was last updated. @param text nothing where that does not hold any more */
export function timeNoted({ lastUpdateCell }: WorkbookSnapshot, text: string): readonly WriteOperation[] {
  return lastUpdateCell === undefined ? [] : [{ kind: 'note-time', ...lastUpdateCell, text }];
}

function refusalFor(missing: readonly LocatedFinding[]): string {
  const parts = [...new Set(missing.map(({ name }) => name ?? ''))].join(', ');
  return `Rapportbladen kan inte uppdateras eftersom något saknas i arbetsboken: ${parts}. Ingenting har ändrats. ${missing[0]?.message ?? ''}`;
}

/** A generated sheet and where in the workbook it stands or is going to stand. */
interface Place {
  readonly output: Output;
  readonly sheet: string;
  /** The next generated sheet of the report's order that is there when it is made. */
  readonly before: string | undefined;
}

function placesOf(declarations: readonly Output[], snapshot: WorkbookSnapshot): readonly Place[] {
  const named = declarations.map((output) => ({
    output,
    sheet:
      snapshot.outputs[output.key]?.sheet ?? freeSheetName(outputs[output.key].sheet, snapshot.sheetNames),
  }));
  return named.map(({ output, sheet }, index) => {
    // New sheets are made in the report's order, but for those that are made last.
    const rank = madeLast.indexOf(output.key);
    const before = named
      .slice(index + 1)
      .find(({ output: { key } }) => madeLast.indexOf(key) < rank || snapshot.outputs[key] !== undefined);
    return { output, sheet, before: before?.sheet };
  });
}

/** A row so far below a generated block is certainly under everything that is written and emptied. */
const rowsBelow = 5;

interface PlannedOutput {
  readonly key: OutputKey;
  readonly operations: readonly WriteOperation[];
  readonly charts: readonly ChartDescription[];
  readonly change?: SheetChange;
  readonly obstacle?: string;
}

function planOutput(place: Place, input: OutputInput, snapshot: WorkbookSnapshot): PlannedOutput {
  const { output, sheet } = place;
  const { key } = output;
  const held = snapshot.outputs[key];
  const block = composeOutput(output, input, snapshot);
  const obstacle = held === undefined ? undefined : foreignCell(block, held);
  if (obstacle !== undefined) return { key, operations: [], charts: [], obstacle };
  const written = differences(sheet, block, held);
  const { top, left } = origin(held);
  const area: Area = { top, left, bottom: top + block.length - 1, right: left + (block[0]?.length ?? 1) - 1 };
  const isNamed = held !== undefined && areaAddress(held.block) === areaAddress(area);
  const { name } = outputs[key];
  const drawn = output.charts?.(input) ?? [];
  const charts = drawn.map((plan) => shiftedChart(plan, top, left));
  const footer = footerText(input.report.settings);
  const isFooterOld = held?.footer !== undefined && held.footer !== footer;
  const operations: readonly WriteOperation[] = [
    ...(held === undefined
      ? newSheet(output, { ...place, footer })
      : followingCharts(
          charts,
          sheet,
          isSubtitleHeld(block, held) ? undefined : input.report.settings.reportUnit,
          Math.max(area.bottom, held.block.bottom) + rowsBelow,
          snapshot,
        )),
    ...written,
    ...(held === undefined ? [] : placedCharts(charts, sheet, snapshot)),
    ...(isFooterOld ? [{ kind: 'write-footer' as const, sheet, text: footer }] : []),
    ...addedCharts(charts, sheet, held === undefined, snapshot),
    ...pageChanges(output, sheet, block, held, drawn),
    ...(isNamed
      ? []
      : [{ kind: 'define-name' as const, name, sheet, area, exists: snapshot.definedNames.includes(name) }]),
  ];
  const described = charts
    .filter(({ hasFigures }) => hasFigures)
    .map((plan) => ({ sheet, chart: chartNames[plan.key].chart, text: plan.description }));
  if (operations.length === 0) return { key, operations, charts: described };
  const change = { sheet, created: held === undefined, cellsChanged: changedCells(block, held) };
  return { key, operations, charts: described, change };
}

/** The subtitle says the unit of a sheet's amounts, so it tells whether that is the same as at the last update. */
function isSubtitleHeld(block: OutputBlock, held: OutputSnapshot): boolean {
  const row = outputRows.subtitle;
  return (block[row] ?? []).every(({ content }, column) =>
    isSameContent(content, heldFormula(held, row, column)),
  );
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
