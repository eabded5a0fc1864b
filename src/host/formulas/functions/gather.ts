import type { CallContext } from '../evaluation/frame';
import type { FormulaError, Scalar } from '../scalar';
import { toNumber } from '../values/coercion';
import { isError } from '../values/errors';
import { CellRange, isScalar, Matrix, RangeUnion, type Operand } from '../values/operand';

/**
 * Visits every value of the arguments. `direct` tells values written as arguments from those in cells and arrays,
 * which aggregate functions treat differently. The visitor may end it by returning `true`.
 */
export function eachValue(
  context: CallContext,
  args: readonly (Operand | undefined)[],
  visit: (value: Scalar, direct: boolean) => boolean | undefined,
): void {
  let done = false;
  for (const arg of args) {
    if (done) return;
    if (arg instanceof CellRange || arg instanceof RangeUnion) {
      context.reader.each(arg, (value) => (done = visit(value, false) === true));
    } else if (arg instanceof Matrix) {
      done = arg.cells.some((value) => visit(value, false) === true);
    } else done = visit(arg ?? null, arg === undefined || isScalar(arg)) === true;
  }
}

/**
 * The numbers among the arguments, as SUM takes them: in cells and arrays only numbers count; a value written as an
 * argument is read as a number. The first error met is the result.
 */
export function numbersOf(
  context: CallContext,
  args: readonly (Operand | undefined)[],
): readonly number[] | FormulaError {
  const [only] = args;
  const cache = args.length === 1 && only instanceof CellRange ? context.reader.cacheOf(only) : undefined;
  // Thousands of formulas may divide by the sum of one and the same column.
  if (cache?.shared) return (cache.numbers ??= readNumbers(context, args));
  return readNumbers(context, args);
}

function readNumbers(context: CallContext, args: readonly (Operand | undefined)[]): number[] | FormulaError {
  const numbers: number[] = [];
  let failure: FormulaError | undefined;
  eachValue(context, args, (value, direct) => {
    if (typeof value === 'number') {
      numbers.push(value);
      return false;
    }
    if (isError(value)) failure = value;
    else if (direct) {
      const number = toNumber(value, context.locale);
      if (isError(number)) failure = number;
      else numbers.push(number);
    }
    return failure !== undefined;
  });
  return failure ?? numbers;
}

/** The sum of some numbers. */
export function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
