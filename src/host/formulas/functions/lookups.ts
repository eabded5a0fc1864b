import type { CallContext } from '../evaluation/frame';
import type { FormulaError, Scalar } from '../scalar';
import { AreaCache } from '../values/areaCache';
import { compareScalars } from '../values/comparing';
import { lookupKey } from '../values/criterion';
import { errors, isError } from '../values/errors';
import { CellRange, isScalar, Matrix, RangeUnion, type Operand } from '../values/operand';
import { spend } from '../values/effort';
import { hasWildcard, readWildcard, withoutEscapes } from '../values/wildcard';
import { define, type FunctionDefinition } from './definition';

type Present = Exclude<Scalar, { error: unknown }>;

/** One row or column of values to look in, and where each came from. */
interface Line {
  readonly length: number;
  readonly at: (index: number) => Scalar;
  /** The index of the first equal value, by a table made once, where there is one. */
  readonly firstEqual?: (value: Present) => number;
}

function lineOf(context: CallContext, operand: Operand, column: boolean): Line {
  const { reader } = context;
  const matrix = reader.toMatrix(operand);
  const length = column ? matrix.rows : matrix.columns;
  const line: Line = { length, at: (index) => (column ? matrix.at(index, 0) : matrix.at(0, index)) };
  const range = operand instanceof CellRange ? operand : undefined;
  const oneLine = column ? matrix.columns === 1 : matrix.rows === 1;
  if (!range || !oneLine || length < 8 || !reader.cacheOf(range)) return line;
  return { ...line, firstEqual: (value) => reader.positions(range).get(lookupKey(value))?.[0] ?? -1 };
}

/** Whether two values are of one kind; only those are compared in look-ups. */
function sameKind(a: Present, b: Present): boolean {
  return typeof a === typeof b && a !== null && b !== null;
}

/** The index of the first value equal to the wanted one; texts may have wildcards. */
function findExact(line: Line, wanted: Present): number {
  if (typeof wanted === 'string' && hasWildcard(wanted)) {
    const literal = withoutEscapes(wanted);
    if (literal !== undefined) return findExactText(line, literal);
    spend(line.length);
    const expression = readWildcard(wanted);
    for (let index = 0; index < line.length; index++) {
      const value = line.at(index);
      if (typeof value === 'string' && expression.fits(value)) return index;
    }
    return -1;
  }
  return findExactText(line, wanted);
}

function findExactText(line: Line, wanted: Present): number {
  if (line.firstEqual) return line.firstEqual(wanted);
  spend(line.length);
  const key = lookupKey(wanted);
  for (let index = 0; index < line.length; index++) if (lookupKey(line.at(index)) === key) return index;
  return -1;
}

/**
 * The index of the last value not above the wanted one in an ascending line, by halving as Excel does, so that the
 * answer is Excel's also where the line is not in order. Values of other kinds are stepped over.
 */
function findSorted(line: Line, wanted: Present, context: CallContext): number {
  let low = 0;
  let high = line.length - 1;
  let found = -1;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    let probe = middle;
    let value = line.at(probe);
    while (probe < high && (isError(value) || !sameKind(value, wanted))) value = line.at(++probe);
    if (isError(value) || !sameKind(value, wanted)) {
      high = middle - 1;
    } else if (compareScalars(value, wanted, context.locale) <= 0) {
      found = probe;
      low = probe + 1;
    } else high = middle - 1;
  }
  return found;
}

/** The index of the last value not below the wanted one in a descending line. */
function findDescending(line: Line, wanted: Present, context: CallContext): number {
  spend(line.length);
  let found = -1;
  for (let index = 0; index < line.length; index++) {
    const value = line.at(index);
    if (isError(value) || !sameKind(value, wanted)) continue;
    const order = compareScalars(value, wanted, context.locale);
    if (order < 0) return found;
    found = index;
    if (order === 0) return index;
  }
  return found;
}

function partOf(operand: Operand, row: number, column: number, context: CallContext): Operand {
  if (operand instanceof CellRange) {
    return new CellRange(
      operand.sheet,
      operand.top + row,
      operand.left + column,
      operand.top + row,
      operand.left + column,
    );
  }
  return context.reader.toMatrix(operand).at(row, column);
}

const match = define('MATCH', ['scalar', 'range', 'number?'], (context, wanted, range, type = 1) => {
  if (isError(range)) return range;
  if (range instanceof RangeUnion || (isScalar(range) && range === null)) return errors.notAvailable;
  const shape = range instanceof CellRange || range instanceof Matrix ? range : { rows: 1, columns: 1 };
  if (shape.rows > 1 && shape.columns > 1) return errors.notAvailable;
  const line = lineOf(context, range, shape.columns === 1);
  const value = wanted ?? 0;
  const index =
    type === 0
      ? findExact(line, value)
      : type > 0
        ? findSorted(line, value, context)
        : findDescending(line, value, context);
  return index < 0 ? errors.notAvailable : index + 1;
});

function tableLookup(name: string, vertical: boolean): FunctionDefinition {
  return define(
    name,
    ['scalar', 'range', 'number', 'logical?'],
    (context, wanted, table, given, sorted = true) => {
      if (isError(table)) return table;
      if (!(table instanceof CellRange) && !(table instanceof Matrix)) return errors.notAvailable;
      const offset = Math.trunc(given) - 1;
      if (offset < 0) return errors.value;
      if (offset >= (vertical ? table.columns : table.rows)) return errors.reference;
      const first = firstLine(table, vertical, context);
      const line = lineOf(context, first, vertical);
      const value = wanted ?? 0;
      const index = sorted ? findSorted(line, value, context) : findExact(line, value);
      if (index < 0) return errors.notAvailable;
      return vertical ? partOf(table, index, offset, context) : partOf(table, offset, index, context);
    },
  );
}

/** The first column (or row) of a table, with look-up tables of its own while the table's hold. */
function firstLine(table: CellRange | Matrix, vertical: boolean, context: CallContext): Operand {
  if (table instanceof Matrix) return table;
  const { sheet, top, left, bottom, right } = table;
  const cache = context.reader.cacheOf(table);
  const own = cache && (cache.lines[vertical ? 'column' : 'row'] ??= new AreaCache());
  return new CellRange(sheet, top, left, vertical ? bottom : top, vertical ? left : right, own);
}

const lookup = define('LOOKUP', ['scalar', 'array', 'array?'], (context, wanted, vector, results) => {
  if (isError(vector)) return vector;
  const matrix = context.reader.toMatrix(vector);
  const vertical = matrix.rows >= matrix.columns;
  const line = lineOf(context, vector, vertical);
  const index = findSorted(line, wanted ?? 0, context);
  if (index < 0) return errors.notAvailable;
  if (results === undefined) {
    // In the array form the answer stands in the last row or column.
    return vertical ? matrix.at(index, matrix.columns - 1) : matrix.at(matrix.rows - 1, index);
  }
  if (isError(results)) return results;
  const shape = results instanceof CellRange ? results : context.reader.toMatrix(results);
  return shape.rows > 1 || shape.columns === 1
    ? partOf(results, index, 0, context)
    : partOf(results, 0, index, context);
});

/** The row and column of INDEX; with one number a single row counts along its columns. */
function position(
  rows: number,
  columns: number,
  first: number,
  second: number | undefined,
): { row: number; column: number } | FormulaError {
  const alongRow = second === undefined && rows === 1;
  const row = Math.trunc(alongRow ? 0 : first);
  const column = Math.trunc(alongRow ? first : (second ?? (columns === 1 ? 1 : 0)));
  if (row < 0 || column < 0) return errors.value;
  return row > rows || column > columns ? errors.reference : { row, column };
}

const index = define(
  'INDEX',
  ['array', 'number', 'number?', 'number?'],
  (context, source, first, second, areaNumber = 1) => {
    if (isError(source)) return source;
    let target: Operand = source;
    if (source instanceof RangeUnion) {
      const area = source.ranges[Math.trunc(areaNumber) - 1];
      if (!area) return errors.reference;
      target = area;
    } else if (areaNumber !== 1) return errors.reference;
    if (target instanceof CellRange) {
      const at = position(target.rows, target.columns, first, second);
      if (isError(at)) return at;
      const { sheet, top, left, bottom, right } = target;
      if (at.row === 0 && at.column === 0) return target;
      if (at.row > 0 && at.column > 0) {
        const row = top + at.row - 1;
        const column = left + at.column - 1;
        return new CellRange(sheet, row, column, row, column);
      }
      return at.row === 0
        ? context.areaOf(sheet, top, left + at.column - 1, bottom, left + at.column - 1)
        : context.areaOf(sheet, top + at.row - 1, left, top + at.row - 1, right);
    }
    const matrix = context.reader.toMatrix(target);
    const at = position(matrix.rows, matrix.columns, first, second);
    if (isError(at)) return at;
    const rows = at.row === 0 ? matrix.rows : 1;
    const columns = at.column === 0 ? matrix.columns : 1;
    const cells: Scalar[] = [];
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        cells.push(matrix.at(at.row === 0 ? row : at.row - 1, at.column === 0 ? column : at.column - 1));
      }
    }
    return cells.length === 1 ? (cells[0] ?? null) : new Matrix(rows, columns, cells);
  },
);

/** MATCH, INDEX, VLOOKUP, HLOOKUP and LOOKUP. */
export const lookupFunctions: readonly FunctionDefinition[] = [
  match,
  tableLookup('VLOOKUP', true),
  tableLookup('HLOOKUP', false),
  lookup,
  index,
];
