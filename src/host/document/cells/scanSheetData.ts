import { readAreaReference } from '../address';
import type { Allowance, Area } from '../model';
import { decodeContent } from '../xml/text';
import { parseXml } from '../xml/parseXml';
import { attribute } from '../xml/edit';
import { refuse } from '../result';
import { LARGEST_ARRAY } from '../limits';
import { COLUMN_COUNT, ROW_COUNT } from '../model';
import type { CellScanner } from './cellScanner';

/** What cells may refer to. */
export interface CellContext {
  readonly part: string;
  /** Number of cell formats and of shared strings in the workbook. */
  readonly styleCount: number;
  readonly stringCount: number;
  /** Most cells that the sheet may have. */
  readonly cellLimit: number;
  /** How many formulas this sheet and those after it may have. */
  readonly formulasAllowed: Allowance;
}

/** A row as it lies in the sheet's text. */
export interface RowExtent {
  readonly row: number;
  /** Which row of the text it is, counted from 0. */
  readonly order: number;
  /** From `<row` to after its end. */
  readonly from: number;
  readonly to: number;
  readonly columns: ColumnExtent;
}

/** First and last column with a cell, and with a value or formula; −1 when there is none. */
export interface ColumnExtent {
  readonly first: number;
  readonly last: number;
  readonly firstFilled: number;
  readonly lastFilled: number;
}

/** The extent of a row without cells. */
export const NO_COLUMNS: ColumnExtent = { first: -1, last: -1, firstFilled: -1, lastFilled: -1 };

/** A formula that other cells share. */
export interface SharedMaster {
  readonly group: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly area: Area;
}

/** A formula that fills an area as a whole. */
export interface ArrayArea {
  readonly kind: 'array' | 'data-table';
  readonly text: string;
  readonly area: Area;
}

/** Everything about a sheet's cells that must be known before a row is taken apart. */
export interface ScannedSheetData {
  readonly rows: readonly RowExtent[];
  readonly masters: readonly SharedMaster[];
  readonly arrays: readonly ArrayArea[];
  readonly hasFormulas: boolean;
  /** Where the text goes on after `sheetData`. */
  readonly end: number;
}

/**
 * Checks all of `sheetData` token by token and notes where each row lies; `scanner.at` is at its `<`.
 * Below `attempt`. Refuses `index-out-of-range` and `xml-malformed`.
 */
export function scanSheetData(scanner: CellScanner, context: CellContext): ScannedSheetData {
  const rows: RowExtent[] = [];
  const masters: SharedMaster[] = [];
  const arrays: ArrayArea[] = [];
  const groups = new Set<number>();
  let hasFormulas = false;
  let cellCount = 0;
  let previousRow = -1;
  if (!scanner.opens('sheetData')) scanner.broken('no sheetData');
  if (scanner.readRowTag()) return { rows, masters, arrays, hasFormulas, end: scanner.at };
  for (;;) {
    scanner.skipSpace();
    const from = scanner.at;
    if (!scanner.opens('row')) {
      if (scanner.closes('sheetData')) break;
      scanner.broken('an element that is no row');
    }
    const empty = scanner.readRowTag();
    const row = scanner.row < 0 ? previousRow + 1 : scanner.row;
    if (row <= previousRow || row >= ROW_COUNT) scanner.broken(`row ${row + 1} after row ${previousRow + 1}`);
    checkRowStyle(scanner, context);
    const columns = empty ? NO_COLUMNS : scanCells(row);
    rows.push({ row, order: rows.length, from, to: scanner.at, columns });
    previousRow = row;
  }
  return { rows, masters, arrays, hasFormulas, end: scanner.at };

  function scanCells(row: number): ColumnExtent {
    let previousColumn = -1;
    let first = -1;
    let firstFilled = -1;
    let lastFilled = -1;
    for (;;) {
      scanner.skipSpace();
      if (!scanner.opens('c')) {
        if (scanner.closes('row')) return { first, last: previousColumn, firstFilled, lastFilled };
        scanner.broken('an element that is no cell');
      }
      scanner.readCell();
      if (++cellCount > context.cellLimit) {
        refuse('too-large', `"${context.part}" has more than ${context.cellLimit} cells.`, context.part);
      }
      const column = scanner.column < 0 ? previousColumn + 1 : scanner.column;
      if (column <= previousColumn) scanner.broken(`a cell that is not in order in row ${row + 1}`);
      if (column >= COLUMN_COUNT) scanner.broken(`a cell outside the sheet in row ${row + 1}`);
      if (scanner.row >= 0 && scanner.row !== row)
        scanner.broken(`a cell of row ${scanner.row + 1} in row ${row + 1}`);
      previousColumn = column;
      if (first < 0) first = column;
      if (isFilled(scanner)) {
        if (firstFilled < 0) firstFilled = column;
        lastFilled = column;
      }
      checkIndices(scanner, context, row);
      if (scanner.formulaTag.from >= 0) {
        hasFormulas = true;
        if (--context.formulasAllowed.left < 0)
          refuse('too-large', `The sheets up to "${context.part}" have too many formulas.`, context.part);
        scanFormula(row, column);
      }
    }
  }

  function scanFormula(row: number, column: number): void {
    const { text, formulaTag } = scanner;
    // Plain formulas are by far the most frequent: they have no attributes.
    if (text.charCodeAt(formulaTag.from + 2 + scanner.prefix.length) === 62) {
      scanner.slice(scanner.formula);
      return;
    }
    const raw = scanner.slice(scanner.formula);
    const element = parseXml(text.slice(formulaTag.from, formulaTag.to), {
      part: context.part,
      depth: 4,
    }).root;
    const kind = attribute(element, 't') ?? 'normal';
    if (kind === 'normal') return;
    const area = readAreaReference(attribute(element, 'ref') ?? '');
    const formula = decodeContent(raw);
    if (kind === 'shared') {
      const group = Number(attribute(element, 'si') ?? NaN);
      if (!Number.isInteger(group)) scanner.broken('a shared formula without a number');
      if (area) {
        groups.add(group);
        masters.push({ group, row, column, text: formula, area });
      } else if (!groups.has(group)) scanner.broken('a shared formula whose first cell is missing');
    } else if (kind === 'array' || kind === 'dataTable') {
      if (!area) return scanner.broken('an array formula without an area');
      if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > LARGEST_ARRAY)
        refuse('too-large', `"${context.part}" has an array of over ${LARGEST_ARRAY} cells.`, context.part);
      arrays.push({ kind: kind === 'array' ? 'array' : 'data-table', text: formula, area });
    } else {
      scanner.broken(`a formula of the kind ${kind}`);
    }
  }
}

function isFilled({ value, formulaTag, inline }: CellScanner): boolean {
  return (value.to > value.from && value.from >= 0) || formulaTag.from >= 0 || inline.from >= 0;
}

const PLAIN_NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/;

function checkIndices(scanner: CellScanner, context: CellContext, row: number): void {
  if (scanner.style >= context.styleCount)
    outOfRange(context, `format ${scanner.style} of ${context.styleCount}`, row);
  const { value } = scanner;
  const filled = value.from >= 0 && value.to > value.from;
  switch (scanner.type) {
    case 'n':
      if (filled && !isNumber(scanner)) scanner.broken('a number that cannot be read');
      return;
    case 's': {
      if (!filled) return;
      const index = Number(scanner.text.slice(value.from, value.to));
      if (!Number.isInteger(index) || index < 0 || index >= context.stringCount) {
        outOfRange(context, `shared text ${index} of ${context.stringCount}`, row);
      }
      return;
    }
    case 'b':
    case 'd':
    case 'e':
    case 'str':
    case 'inlineStr':
      if (filled) scanner.slice(value);
      return;
    default:
      scanner.broken(`a cell of the type ${scanner.type}`);
  }
}

function isNumber(scanner: CellScanner): boolean {
  const { text, value } = scanner;
  for (let at = value.from; at < value.to; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return PLAIN_NUMBER.test(text.slice(value.from, value.to));
  }
  return true;
}

function checkRowStyle(scanner: CellScanner, context: CellContext): void {
  const style = / s="(\d+)"/.exec(scanner.otherAttributes)?.[1];
  if (style !== undefined && Number(style) >= context.styleCount) {
    outOfRange(context, `format ${style} of ${context.styleCount}`, -1);
  }
}

function outOfRange(context: CellContext, what: string, row: number): never {
  const place = row < 0 ? 'A row' : `Row ${row + 1}`;
  return refuse('index-out-of-range', `${place} of "${context.part}" uses ${what}.`, context.part);
}
