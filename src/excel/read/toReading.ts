import type { TableKey } from '../../report/schema';
import type { Area } from '../../workbook/area';
import { cellStyles } from '../../workbook/cellStyles';
import type { OutputKey } from '../../workbook/outputs/keys';
import type {
  CellValue,
  ChartSnapshot,
  OutputSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../../workbook/snapshot';
import { footerAsText } from '../footer';
import { isPassingName, scaffoldName } from '../unfinished';
import { areaOf } from './areaOf';
import type { Cells } from './cells';
import type { Reading } from './reading';
import type { ChartRequest } from './requestCharts';
import type { OutputRequest } from './requestOutputs';
import type { TableRequest } from './requestTables';
import type { WorkbookRequest } from './requestWorkbook';
import { unnamedSheets } from './unnamedSheets';
import type { Skeleton } from './skeleton';

/** Finds the cells of a table or output by its key. */
export type CellsOf = (key: TableKey | OutputKey) => Cells;

/** Builds the reading from what Excel answered. */
export function toReading(skeleton: Skeleton, cellsOf: CellsOf): Reading {
  const { sheets, styles, names, protection } = skeleton.workbook;
  const sheetNames = sheets.items.map((sheet) => sheet.name);
  const scaffold = sheetNames.includes(scaffoldName);
  const halfBuilt = scaffold ? sheetNames.filter(isPassingName) : [];
  const isValid = (sheet: string): boolean => sheet !== scaffoldName && !halfBuilt.includes(sheet);
  const tables = byKey(skeleton.tables, (request) => tableOf(request, cellsOf(request.key), isValid));
  const outputs = byKey(skeleton.outputs, (request) => outputOf(request, cellsOf(request.key), isValid));
  const styleNames = styles.items.map((style) => style.name);
  const mark = markOf(skeleton.workbook, isValid);
  const brokeOff = scaffold || (mark !== undefined && mark.text !== '');
  const validNames = sheetNames.filter(isValid);
  return {
    snapshot: {
      tables,
      outputs,
      charts: outputs.charts === undefined ? {} : byKey(skeleton.charts, chartOf),
      sheetNames: validNames,
      styleNames: brokeOff ? styleNames.filter((name) => !ourStyles.has(name)) : styleNames,
      definedNames: names.items.map((item) => item.name),
      mark,
    },
    sheetNames: new Set(sheetNames),
    leftovers: { scaffold, halfBuilt, unnamed: unnamedSheets(tables, outputs, validNames) },
    protectedSheets: new Set(
      sheets.items.filter((sheet) => sheet.protection.protected).map((sheet) => sheet.name),
    ),
    structureProtected: protection.protected,
    styleNames: new Set(styleNames),
  };
}

const ourStyles = new Set<string>(Object.values(cellStyles).map((style) => style.name));

function byKey<R extends { readonly key: string }, S>(
  requests: readonly R[],
  snapshotOf: (request: R) => S | undefined,
): Partial<Record<R['key'], S>> {
  const found: Partial<Record<R['key'], S>> = {};
  for (const request of requests) {
    const snapshot = snapshotOf(request);
    if (snapshot !== undefined) found[request.key as R['key']] = snapshot;
  }
  return found;
}

function tableOf(
  { table, sheet, range, foot }: TableRequest,
  cells: Cells,
  isValid: (sheet: string) => boolean,
): TableSnapshot | undefined {
  if (table.isNullObject || !isValid(sheet.name)) return undefined;
  const whole = rectangle(range.address);
  const totals = table.showTotals ? 1 : 0;
  const values = cells.take('values');
  const rows = values.length - totals;
  return {
    sheet: sheet.name,
    area: { ...whole, bottom: whole.bottom - totals },
    values: values.slice(0, rows),
    formulas: cells
      .take('formulas')
      .slice(0, rows)
      .map((row, index) => tellTextsFromFormulas(row, values[index] ?? [])),
    footer: footerAsText(foot.leftFooter),
  };
}

/**
 * Excel answers the same for the formula =1+1 and for a text that reads "=1+1". Only the text is its own value; it gets back
 * the apostrophe that it was entered with, so that what begins with "=" is a formula.
 */
function tellTextsFromFormulas(
  formulas: readonly CellValue[],
  values: readonly CellValue[],
): readonly CellValue[] {
  const isText = (formula: CellValue, column: number): boolean =>
    typeof formula === 'string' && formula.startsWith('=') && formula === values[column];
  if (!formulas.some(isText)) return formulas;
  return formulas.map((formula, column) => (isText(formula, column) ? `'${formula}` : formula));
}

function outputOf(
  { block, sheet, used, foot, breaks }: OutputRequest,
  cells: Cells,
  isValid: (sheet: string) => boolean,
): OutputSnapshot | undefined {
  if (block.isNullObject || !isValid(sheet.name)) return undefined;
  const area = areaOf(block.address);
  if (area === undefined) return undefined;
  return {
    sheet: sheet.name,
    block: area,
    used: rectangle(used.address),
    formulas: cells.take('formulas'),
    styles: cells.take('styles') as readonly (readonly string[])[],
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

function markOf(
  { mark, markSheet }: WorkbookRequest,
  isValid: (sheet: string) => boolean,
): WorkbookSnapshot['mark'] {
  if (mark.isNullObject || !isValid(markSheet.name)) return undefined;
  const area = areaOf(mark.address);
  if (area === undefined) return undefined;
  const [[text = ''] = []] = mark.values as CellValue[][];
  return { sheet: markSheet.name, area, text: String(text) };
}

/** @throws when Excel answers with something that is no rectangle, which tables and used ranges never are */
function rectangle(address: string): Area {
  const area = areaOf(address);
  if (area === undefined) throw new Error(`Not the address of a rectangle: ${address}`);
  return area;
}
