import type { CallContext } from '../evaluation/frame';
import type { CellReader } from '../evaluation/cellReader';
import { inShapeOf } from '../evaluation/resizing';
import type { FormulaError, Scalar } from '../scalar';
import { readCriterion, type Criterion } from '../values/criterion';
import { spend } from '../values/effort';
import { errors, isError } from '../values/errors';
import { CellRange, isScalar, RangeUnion, type Operand } from '../values/operand';
import { meanOf } from './aggregates';
import { define, defineRepeated, type FunctionDefinition } from './definition';

interface Condition {
  readonly range: CellRange;
  readonly criterion: Criterion;
}

/** The part of some ranges of one shape below and right of which none has a cell with a value. */
function trimmed(reader: CellReader, ranges: readonly CellRange[]): readonly CellRange[] {
  const [first] = ranges;
  if (!first || (first.rows <= 1024 && first.columns <= 64)) return ranges;
  let rows = 1;
  let columns = 1;
  for (const range of ranges) {
    const area = reader.occupied(range);
    if (!area) continue;
    rows = Math.max(rows, area.bottom - range.top + 1);
    columns = Math.max(columns, area.right - range.left + 1);
  }
  if (rows === first.rows && columns === first.columns) return ranges;
  // Whole columns are cut; the cells cut off are empty in all of them.
  return ranges.map(
    (range) =>
      new CellRange(
        range.sheet,
        range.top,
        range.left,
        range.top + rows - 1,
        range.left + columns - 1,
        reader.cacheOf(range),
      ),
  );
}

/** The positions that an equality finds, in ascending order. */
function equalPositions(reader: CellReader, { range, criterion }: Condition): readonly number[] | undefined {
  if (!criterion.equals || (!range.cache && range.rows * range.columns < 8)) return undefined;
  const positions = reader.positions(range);
  const lists = criterion.equals.map((key) => positions.get(key) ?? []).filter((list) => list.length > 0);
  return lists.length > 1 ? lists.flat().sort((a, b) => a - b) : (lists[0] ?? []);
}

/** Visits the positions (row by row, from 0) whose cells meet all conditions. */
function eachMatch(
  reader: CellReader,
  conditions: readonly Condition[],
  visit: (position: number) => void,
): void {
  const [first] = conditions;
  if (!first) return;
  // An equality narrows the search to a few positions before anything else is looked at.
  let best: { at: number; list: readonly number[] } | undefined;
  for (const [at, condition] of conditions.entries()) {
    const list = equalPositions(reader, condition);
    if (list && (!best || list.length < best.list.length)) best = { at, list };
  }
  const others = conditions.filter((_, at) => at !== best?.at);
  const tests = others.map(({ range, criterion }) => reader.tester(range, criterion));
  const meetsAll = (position: number): boolean => {
    for (const test of tests) if (!test(position)) return false;
    return true;
  };
  if (best) {
    for (const position of best.list) if (meetsAll(position)) visit(position);
    return;
  }
  const { rows, columns } = reader.matrix(first.range);
  spend(rows * columns);
  for (let position = 0; position < rows * columns; position++) if (meetsAll(position)) visit(position);
}

function asRange(operand: Operand | undefined): CellRange | FormulaError {
  if (operand instanceof CellRange) return operand;
  if (operand instanceof RangeUnion && operand.ranges.length === 1) return operand.ranges[0] ?? errors.value;
  return isError(operand) ? operand : errors.value;
}

/** Reads pairs of range and criterion; all ranges must have the shape of the first. */
function conditionsOf(
  context: CallContext,
  pairs: readonly (Operand | undefined)[],
  like: CellRange | undefined,
): Condition[] | FormulaError {
  if (pairs.length === 0 || pairs.length % 2 !== 0) return errors.value;
  const conditions: Condition[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const range = asRange(pairs[index]);
    if (isError(range)) return range;
    const shape = like ?? conditions[0]?.range ?? range;
    if (range.rows !== shape.rows || range.columns !== shape.columns) return errors.value;
    const given = pairs[index + 1] ?? null;
    const criterion: Scalar = isScalar(given) ? given : errors.value;
    conditions.push({ range, criterion: readCriterion(criterion, context.locale) });
  }
  return conditions;
}

/** The numbers of `values` at the positions where all conditions hold, or the first error among them. */
function matchingNumbers(
  context: CallContext,
  values: CellRange,
  conditions: readonly Condition[],
): number[] | FormulaError {
  const { reader } = context;
  const [sums = values, ...ranges] = trimmed(reader, [values, ...conditions.map(({ range }) => range)]);
  const narrowed = conditions.map((condition, index) => ({
    ...condition,
    range: ranges[index] ?? condition.range,
  }));
  const width = sums.columns;
  const numbers: number[] = [];
  let failure: FormulaError | undefined;
  eachMatch(reader, narrowed, (position) => {
    const value = reader.value(
      sums.sheet,
      sums.top + Math.floor(position / width),
      sums.left + (position % width),
    );
    if (typeof value === 'number') numbers.push(value);
    else if (isError(value)) failure ??= value;
  });
  return failure ?? numbers;
}

function oneCondition(
  name: string,
  calculate: (numbers: readonly number[]) => number | FormulaError,
): FunctionDefinition {
  return define(
    name,
    ['range', 'any', 'range?'],
    (context, tested, criterion, target) => {
      const conditions = conditionsOf(context, [tested, criterion], undefined);
      if (isError(conditions)) return conditions;
      const [condition] = conditions;
      if (!condition) return errors.value;
      const given = target === undefined ? condition.range : asRange(target);
      if (isError(given)) return given;
      const numbers = matchingNumbers(context, inShapeOf(given, condition.range), conditions);
      return isError(numbers) ? numbers : calculate(numbers);
    },
    { resizes: true },
  );
}

function manyConditions(
  name: string,
  calculate: (numbers: readonly number[]) => number | FormulaError,
): FunctionDefinition {
  return defineRepeated(
    name,
    ['range'],
    ['range', 'any'],
    (context, target, pairs) => {
      const values = asRange(target);
      if (isError(values)) return values;
      const conditions = conditionsOf(context, pairs, values);
      if (isError(conditions)) return conditions;
      const numbers = matchingNumbers(context, values, conditions);
      return isError(numbers) ? numbers : calculate(numbers);
    },
    { least: 2 },
  );
}

/** How many cells are empty for every condition beyond what was looked at. */
function countMatches(context: CallContext, pairs: readonly (Operand | undefined)[]): number | FormulaError {
  const conditions = conditionsOf(context, pairs, undefined);
  if (isError(conditions)) return conditions;
  const ranges = trimmed(
    context.reader,
    conditions.map(({ range }) => range),
  );
  const narrowed = conditions.map((condition, index) => ({
    ...condition,
    range: ranges[index] ?? condition.range,
  }));
  let count = 0;
  eachMatch(context.reader, narrowed, () => count++);
  const [before] = conditions;
  const [after] = narrowed;
  if (before && after && conditions.every(({ criterion }) => criterion.matches(null))) {
    count += before.range.rows * before.range.columns - after.range.rows * after.range.columns;
  }
  return count;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const largest = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);
const smallest = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);

/** SUMIF, COUNTIFS and their kin. */
export const conditionalFunctions: readonly FunctionDefinition[] = [
  oneCondition('SUMIF', sum),
  oneCondition('AVERAGEIF', meanOf),
  manyConditions('SUMIFS', sum),
  manyConditions('AVERAGEIFS', meanOf),
  manyConditions('MAXIFS', largest),
  manyConditions('MINIFS', smallest),
  define('COUNTIF', ['range', 'any'], (context, range, criterion) =>
    countMatches(context, [range, criterion]),
  ),
  defineRepeated('COUNTIFS', [], ['range', 'any'], countMatches, { least: 2 }),
];
