import type { Area } from '../../workbook/area';
import { cellStyles } from '../../workbook/cellStyles';
import type {
  ApprovedSnapshot,
  CellValue,
  ChartSnapshot,
  NamedCell,
  OutputSnapshot,
  TableSnapshot,
} from '../../workbook/snapshot';
import { readLastUpdate } from '../../workbook/update/lastUpdate';
import { footerAsText } from '../footer';
import type { Turns } from '../run/session';
import { isPassingName, scaffoldName } from '../unfinished';
import { areaOf } from './areaOf';
import type { Cells } from './cells';
import type { BlockKey } from './blockKey';
import type { Reading } from './reading';
import type { ApprovedRequest } from './requestApproved';
import type { ChartRequest } from './requestCharts';
import type { NamedCellRequest } from './requestNamedCell';
import type { OutputRequest } from './requestOutputs';
import type { TableRequest } from './requestTables';
import { tellTextsFromFormulas } from './textsAndFormulas';
import { unnamedSheets } from './unnamedSheets';
import type { Skeleton } from './skeleton';

/** Finds the cells of a table or output by its key. */
export type CellsOf = (key: BlockKey) => Cells;

/** Builds the reading from what Excel answered, large tables in several turns. */
export async function toReading(session: Turns, skeleton: Skeleton, cellsOf: CellsOf): Promise<Reading> {
  const { sheets, styles, names, protection } = skeleton.workbook;
  const sheetNames = sheets.items.map((sheet) => sheet.name);
  const scaffold = sheetNames.includes(scaffoldName);
  const halfBuilt = scaffold ? sheetNames.filter(isPassingName) : [];
  const isValid = (sheet: string): boolean => sheet !== scaffoldName && !halfBuilt.includes(sheet);
  const tables = await byKey(skeleton.tables, (request) =>
    tableOf(session, request, cellsOf(request.key), isValid),
  );
  const outputs = await byKey(skeleton.outputs, (request) =>
    outputOf(session, request, cellsOf(request.key), isValid),
  );
  const styleNames = styles.items.map((style) => style.name);
  const { workbook } = skeleton;
  const mark = namedCell(workbook.mark, isValid);
  const noted = namedCell(workbook.lastUpdate, isValid);
  const approved = approvedOf(skeleton.approved, cellsOf('approved'), isValid);
  const lastUpdate = noted === undefined ? undefined : readLastUpdate(noted.text);
  const brokeOff = scaffold || (mark !== undefined && mark.text !== '');
  const validNames = sheetNames.filter(isValid);
  return {
    snapshot: {
      tables,
      outputs,
      charts: outputs.charts === undefined ? {} : await byKey(skeleton.charts, chartOf),
      sheetNames: validNames,
      styleNames: brokeOff ? styleNames.filter((name) => !ourStyles.has(name)) : styleNames,
      definedNames: names.items.map((item) => item.name),
      mark,
      ...(lastUpdate === undefined ? {} : { lastUpdate }),
      ...(noted === undefined ? {} : { lastUpdateCell: { sheet: noted.sheet, area: noted.area } }),
      ...(approved === undefined ? {} : { approved }),
    },
    sheetNames: new Set(sheetNames),
    leftovers: { scaffold, halfBuilt, unnamed: unnamedSheets({ tables, outputs, approved }, validNames) },
    protectedSheets: new Set(
      sheets.items.filter((sheet) => sheet.protection.protected).map((sheet) => sheet.name),
    ),
    structureProtected: protection.protected,
    styleNames: new Set(styleNames),
  };
}

const ourStyles = new Set<string>(Object.values(cellStyles).map((style) => style.name));

async function byKey<R extends { readonly key: string }, S>(
  requests: readonly R[],
  snapshotOf: (request: R) => S | undefined | Promise<S | undefined>,
): Promise<Partial<Record<R['key'], S>>> {
  const found: Partial<Record<R['key'], S>> = {};
  for (const request of requests) {
    const snapshot = await snapshotOf(request);
    if (snapshot !== undefined) found[request.key as R['key']] = snapshot;
  }
  return found;
}

async function tableOf(
  session: Turns,
  { table, sheet, range, foot }: TableRequest,
  cells: Cells,
  isValid: (sheet: string) => boolean,
): Promise<TableSnapshot | undefined> {
  if (table.isNullObject || !isValid(sheet.name)) return undefined;
  const whole = rectangle(range.address);
  const totals = table.showTotals ? 1 : 0;
  const values = cells.take('values');
  const rows = values.length - totals;
  const formulas: (readonly CellValue[])[] = [];
  for (const [index, row] of cells.take('formulas').slice(0, rows).entries()) {
    formulas.push(tellTextsFromFormulas(row, values[index] ?? []));
    await session.handled(row.length);
  }
  return {
    sheet: sheet.name,
    area: { ...whole, bottom: whole.bottom - totals },
    values: values.slice(0, rows),
    formulas,
    footer: footerAsText(foot.leftFooter),
  };
}

async function outputOf(
  session: Turns,
  { block, sheet, used, foot, breaks }: OutputRequest,
  cells: Cells,
  isValid: (sheet: string) => boolean,
): Promise<OutputSnapshot | undefined> {
  if (block.isNullObject || !isValid(sheet.name)) return undefined;
  const area = areaOf(block.address);
  if (area === undefined) return undefined;
  const styles = cells.take('styles') as readonly (readonly string[])[];
  await session.handled(styles.length * (styles[0]?.length ?? 0));
  return {
    sheet: sheet.name,
    block: area,
    used: rectangle(used.address),
    formulas: cells.take('formulas'),
    styles,
    footer: footerAsText(foot.leftFooter),
    pageBreaks: breaks.items.map(({ rowIndex }) => rowIndex),
  };
}

function chartOf({ chart, series, source }: ChartRequest): ChartSnapshot | undefined {
  if (chart.isNullObject) return undefined;
  return {
    source: source.isNullObject ? undefined : areaOf(source.address),
    type: chart.chartType,
    series: series.items.map(({ name }) => name),
  };
}

function approvedOf(
  { table, sheet, range, used, time, period }: ApprovedRequest,
  cells: Cells,
  isValid: (sheet: string) => boolean,
): ApprovedSnapshot | undefined {
  if (table.isNullObject || !isValid(sheet.name)) return undefined;
  const whole = rectangle(range.address);
  const totals = table.showTotals ? 1 : 0;
  const values = cells.take('values');
  return {
    sheet: sheet.name,
    area: { ...whole, bottom: whole.bottom - totals },
    hasTotals: table.showTotals,
    used: rectangle(used.address),
    values: totals === 0 ? values : values.slice(0, -totals),
    time: namedCell(time, isValid),
    period: namedCell(period, isValid),
  };
}

/** A single cell that a name of ours leads to, and what it says. */
function namedCell(
  { cell, sheet }: NamedCellRequest,
  isValid: (sheet: string) => boolean,
): NamedCell | undefined {
  if (cell.isNullObject || !isValid(sheet.name)) return undefined;
  const area = areaOf(cell.address);
  if (area === undefined) return undefined;
  const [[text = ''] = []] = cell.values as CellValue[][];
  return { sheet: sheet.name, area, text: String(text) };
}

/** @throws when Excel answers with something that is no rectangle, which tables and used ranges never are */
function rectangle(address: string): Area {
  const area = areaOf(address);
  if (area === undefined) throw new Error(`Not the address of a rectangle: ${address}`);
  return area;
}
