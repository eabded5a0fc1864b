import type { FormulaError, Scalar } from '../scalar';
import type { FormulaLocale } from '../source';
import { finite, toNumber, toText } from './coercion';
import { compareScalars, equalScalars, sameDigits } from './comparing';
import { errors, isError } from './errors';

/** An operator on two values. Errors pass through, the left one first. */
export type BinaryOperation = (a: Scalar, b: Scalar, locale: FormulaLocale) => Scalar;

function arithmetic(calculate: (a: number, b: number) => number | FormulaError): BinaryOperation {
  return (a, b, locale) => {
    const left = typeof a === 'number' ? a : toNumber(a, locale);
    if (typeof left !== 'number') return left;
    const right = typeof b === 'number' ? b : toNumber(b, locale);
    if (typeof right !== 'number') return right;
    const result = calculate(left, right);
    return typeof result === 'number' ? finite(result) : result;
  };
}

function comparison(holds: (order: number) => boolean): BinaryOperation {
  return (a, b, locale) => {
    if (isError(a)) return a;
    if (isError(b)) return b;
    return holds(compareScalars(a, b, locale));
  };
}

/** Equality asks for no order: telling two texts apart is much cheaper than telling which comes first. */
function equality(wanted: boolean): BinaryOperation {
  return (a, b) => {
    if (isError(a)) return a;
    if (isError(b)) return b;
    return equalScalars(a, b) === wanted;
  };
}

/** A power as Excel has it: 0^0 and a negative number to a broken power are `#NUM!`. */
export function power(base: number, exponent: number): number | FormulaError {
  if (base === 0 && exponent === 0) return errors.number;
  if (base === 0 && exponent < 0) return errors.division;
  return base ** exponent;
}

/** Excel's operators by their sign. */
export const binaryOperations: Readonly<Record<string, BinaryOperation>> = {
  '+': arithmetic((a, b) => a + b),
  '-': arithmetic((a, b) => a - b),
  '*': arithmetic((a, b) => a * b),
  '/': arithmetic((a, b) => (b === 0 ? errors.division : a / b)),
  '^': arithmetic(power),
  '&': (a, b, locale) => {
    const left = toText(a, locale);
    if (typeof left !== 'string') return left;
    const right = toText(b, locale);
    if (typeof right !== 'string') return right;
    return left.length + right.length > 32_767 ? errors.value : left + right;
  },
  '=': equality(true),
  '<>': equality(false),
  '<': comparison((order) => order < 0),
  '>': comparison((order) => order > 0),
  '<=': comparison((order) => order <= 0),
  '>=': comparison((order) => order >= 0),
};

/**
 * Addition and subtraction as the last step of a formula. There, and only there, Excel shows 0 when the two sides
 * cancel in all 15 digits: `=0.5-0.4-0.1` is 0, `=(0.5-0.4-0.1)*1` is not.
 */
export const finalOperations: Readonly<Record<string, BinaryOperation>> = {
  '+': arithmetic((a, b) => (a !== 0 && sameDigits(a, -b) ? 0 : a + b)),
  '-': arithmetic((a, b) => (a !== 0 && sameDigits(a, b) ? 0 : a - b)),
};
