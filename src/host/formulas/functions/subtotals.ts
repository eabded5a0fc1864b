import type { CallContext } from '../evaluation/frame';
import type { FormulaError, Scalar } from '../scalar';
import { errors, isError } from '../values/errors';
import { isScalar, type Operand } from '../values/operand';
import { isReference, largestOf, meanOf, medianOf, productOf, smallestOf, varianceOf } from './aggregates';
import { defineRepeated, type FunctionDefinition } from './definition';
import { eachValue, sumOf } from './gather';
import { nthOf, percentileOf } from './rankings';
import { toNumber } from '../values/coercion';

type Numbers = readonly number[];
const root = (value: number | FormulaError): number | FormulaError =>
  typeof value === 'number' ? Math.sqrt(value) : value;

/** The functions that SUBTOTAL and AGGREGATE know by number; 2 and 3 count. */
const byNumber: Readonly<Record<number, (numbers: Numbers, filled: number) => number | FormulaError>> = {
  1: meanOf,
  2: (numbers) => numbers.length,
  3: (_, filled) => filled,
  4: largestOf,
  5: smallestOf,
  6: productOf,
  7: (numbers) => root(varianceOf(numbers, 1)),
  8: (numbers) => root(varianceOf(numbers, 0)),
  9: sumOf,
  10: (numbers) => varianceOf(numbers, 1),
  11: (numbers) => varianceOf(numbers, 0),
  12: medianOf,
};

/** AGGREGATE's functions that take a second number. */
const withOption: Readonly<Record<number, (numbers: Numbers, k: number) => number | FormulaError>> = {
  14: (numbers, k) => nthOf(numbers, k, true),
  15: (numbers, k) => nthOf(numbers, k, false),
  16: percentileOf,
  17: (numbers, k) => percentileOf(numbers, Math.trunc(k) / 4),
};

interface LeaveOut {
  readonly subtotals: boolean;
  readonly hidden: 'filter' | 'all' | 'none';
  readonly errors: boolean;
}

/** The values that count, without hidden rows, other subtotals and errors as asked. */
function collect(
  context: CallContext,
  args: readonly Operand[],
  leaveOut: LeaveOut,
): { numbers: number[]; filled: number } | FormulaError {
  const numbers: number[] = [];
  let filled = 0;
  let failure: FormulaError | undefined;
  const take = (value: Scalar): boolean => {
    if (isError(value)) {
      if (leaveOut.errors) return false;
      failure = value;
      return true;
    }
    if (value !== null) filled++;
    if (typeof value === 'number') numbers.push(value);
    return false;
  };
  for (const arg of args) {
    if (!isReference(arg)) {
      eachValue(context, [arg], take);
      continue;
    }
    context.reader.each(arg, (value, row, column, sheet) => {
      if (leaveOut.hidden !== 'none') {
        const hidden = context.source.rowHidden?.(sheet, row);
        if (hidden === 'filter' || (hidden === 'hand' && leaveOut.hidden === 'all')) return false;
      }
      if (leaveOut.subtotals && context.isSubtotal(sheet, row, column)) return false;
      return take(value);
    });
  }
  return failure ?? { numbers, filled };
}

const subtotal = defineRepeated('SUBTOTAL', ['number'], ['range'], (context, given, args) => {
  const number = Math.trunc(given);
  const calculate = number % 100 <= 11 ? byNumber[number % 100] : undefined;
  if (!calculate || (number > 11 && number < 101) || number > 111) return errors.value;
  const references = args.filter(isReference);
  if (references.length !== args.length) return errors.value;
  const values = collect(context, references, {
    subtotals: true,
    hidden: number > 100 ? 'all' : 'filter',
    errors: false,
  });
  return isError(values) ? values : calculate(values.numbers, values.filled);
});

const aggregate = defineRepeated(
  'AGGREGATE',
  ['number', 'number'],
  ['array'],
  (context, given, option, args) => {
    const number = Math.trunc(given);
    const choice = Math.trunc(option);
    if (choice < 0 || choice > 7) return errors.value;
    const leaveOut: LeaveOut = {
      subtotals: choice < 4,
      hidden: choice % 4 === 1 || choice % 4 === 3 ? 'all' : 'none',
      errors: choice % 4 >= 2,
    };
    const simple = byNumber[number];
    const optioned = withOption[number];
    const operands = args.map((arg): Operand => arg ?? null);
    const values = collect(context, optioned ? operands.slice(0, 1) : operands, leaveOut);
    if (isError(values)) return values;
    if (simple) return operands.every(isReference) ? simple(values.numbers, values.filled) : errors.value;
    const last = operands[1];
    if (!optioned || last === undefined || operands.length !== 2) return errors.value;
    const k = toNumber(isScalar(last) ? last : context.reader.toMatrix(last).at(0, 0), context.locale);
    return isError(k) ? k : optioned(values.numbers, k);
  },
);

/** SUBTOTAL and AGGREGATE: they leave out hidden rows and each other. */
export const subtotalFunctions: readonly FunctionDefinition[] = [subtotal, aggregate];
