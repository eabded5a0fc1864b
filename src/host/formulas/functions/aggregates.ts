import { errors, isError } from '../values/errors';
import { CellRange, isScalar, Matrix, RangeUnion, type Operand } from '../values/operand';
import { toNumber } from '../values/coercion';
import type { FormulaError } from '../scalar';
import { defineRepeated, define, type FunctionDefinition } from './definition';
import { eachValue, numbersOf, sumOf } from './gather';

/** A function of the numbers among its arguments. */
function ofNumbers(
  name: string,
  calculate: (numbers: readonly number[]) => number | FormulaError,
): FunctionDefinition {
  return defineRepeated(name, [], ['range'], (context, args) => {
    const numbers = numbersOf(context, args);
    return isError(numbers) ? numbers : calculate(numbers);
  });
}

/** The middle of some numbers, or the mean of the middle two. */
export function medianOf(numbers: readonly number[]): number | FormulaError {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? errors.number : (lower + upper) / 2;
}

/** The mean, or `#DIV/0!` of nothing. */
export function meanOf(numbers: readonly number[]): number | FormulaError {
  return numbers.length === 0 ? errors.division : sumOf(numbers) / numbers.length;
}

/** The variance of a sample (`spare` 1) or of everything (`spare` 0). */
export function varianceOf(numbers: readonly number[], spare: 0 | 1): number | FormulaError {
  if (numbers.length <= spare) return errors.division;
  const mean = sumOf(numbers) / numbers.length;
  return sumOf(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - spare);
}

const rootOf = (value: number | FormulaError): number | FormulaError =>
  typeof value === 'number' ? Math.sqrt(value) : value;

/** The largest, or 0 of nothing. */
export function largestOf(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b));
}

/** The smallest, or 0 of nothing. */
export function smallestOf(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b));
}

/** The product, or 0 of nothing. */
export function productOf(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b);
}

const count = defineRepeated('COUNT', [], ['range'], (context, args) => {
  let found = 0;
  eachValue(context, args, (value, direct) => {
    if (typeof value === 'number' || (direct && !isError(toNumber(value, context.locale)))) found++;
    return false;
  });
  return found;
});

const counta = defineRepeated('COUNTA', [], ['range'], (context, args) => {
  let found = 0;
  eachValue(context, args, (value, direct) => {
    if (value !== null || direct) found++;
    return false;
  });
  return found;
});

const countblank = define('COUNTBLANK', ['range'], (context, range) => {
  if (isScalar(range) || range instanceof Matrix) return errors.value;
  let filled = 0;
  context.reader.each(range, (value) => {
    if (value !== null && value !== '') filled++;
    return false;
  });
  const areas = range instanceof RangeUnion ? range.ranges : [range];
  return areas.reduce((size, area) => size + area.rows * area.columns, 0) - filled;
});

/** Arrays of the same shape multiplied cell by cell and summed; text and truth values count as 0. */
const sumproduct = defineRepeated(
  'SUMPRODUCT',
  [],
  ['array'],
  (context, args: readonly (Operand | undefined)[]) => {
    const arrays: Matrix[] = [];
    for (const arg of args) {
      if (arg instanceof RangeUnion) return errors.value;
      arrays.push(context.reader.toMatrix(arg ?? null));
    }
    const [first, ...others] = arrays;
    if (!first) return errors.value;
    if (others.some((other) => other.rows !== first.rows || other.columns !== first.columns))
      return errors.value;
    let sum = 0;
    for (const [index, cell] of first.cells.entries()) {
      let product = isError(cell) ? cell : typeof cell === 'number' ? cell : 0;
      for (const other of others) {
        const factor = other.cells[index] ?? null;
        if (isError(factor)) return isError(product) ? product : factor;
        if (typeof product === 'number') product *= typeof factor === 'number' ? factor : 0;
      }
      if (isError(product)) return product;
      sum += product;
    }
    return sum;
  },
);

/** Whether an argument is a reference, as SUBTOTAL needs. */
export function isReference(operand: Operand | undefined): operand is CellRange | RangeUnion {
  return operand instanceof CellRange || operand instanceof RangeUnion;
}

/** SUM, COUNT, AVERAGE and other functions of any number of values and ranges. */
export const aggregateFunctions: readonly FunctionDefinition[] = [
  ofNumbers('SUM', sumOf),
  ofNumbers('PRODUCT', productOf),
  ofNumbers('AVERAGE', meanOf),
  ofNumbers('MIN', smallestOf),
  ofNumbers('MAX', largestOf),
  ofNumbers('MEDIAN', medianOf),
  ofNumbers('SUMSQ', (numbers) => sumOf(numbers.map((number) => number * number))),
  ofNumbers('VAR.S', (numbers) => varianceOf(numbers, 1)),
  ofNumbers('VAR.P', (numbers) => varianceOf(numbers, 0)),
  ofNumbers('STDEV.S', (numbers) => rootOf(varianceOf(numbers, 1))),
  ofNumbers('STDEV.P', (numbers) => rootOf(varianceOf(numbers, 0))),
  ofNumbers('VAR', (numbers) => varianceOf(numbers, 1)),
  ofNumbers('STDEV', (numbers) => rootOf(varianceOf(numbers, 1))),
  count,
  counta,
  countblank,
  sumproduct,
];
