import type { FormulaError } from '../scalar';
import { errors } from '../values/errors';
import { power } from '../values/operators';
import { floorOf, roundAway, roundHalfAway, roundTowardsZero } from '../values/rounding';
import { define, defineRepeated, type FunctionDefinition } from './definition';

/** A function of one number. */
const ofOne = (name: string, calculate: (x: number) => number | FormulaError): FunctionDefinition =>
  define(name, ['number'], (_, x) => calculate(x));

/** A function of two numbers. */
const ofTwo = (
  name: string,
  calculate: (x: number, y: number) => number | FormulaError,
): FunctionDefinition => define(name, ['number', 'number'], (_, x, y) => calculate(x, y));

/** A quotient as Excel's fifteen digits have it, so that 0.3/0.1 is 3. */
const quotient = (x: number, y: number): number => Number((x / y).toPrecision(15));

/** The remainder with the divisor's sign. */
function remainder(x: number, divisor: number): number | FormulaError {
  if (divisor === 0) return errors.division;
  const result = x - divisor * Math.floor(quotient(x, divisor));
  return Math.abs(result) < Math.abs(x) * 1e-15 ? 0 : result;
}

function ceiling(x: number, step: number): number | FormulaError {
  if (step === 0 || x === 0) return 0;
  return x > 0 && step < 0 ? errors.number : tidy(step * Math.ceil(quotient(x, step)));
}

function floor(x: number, step: number): number | FormulaError {
  if (x === 0) return 0;
  if (step === 0) return errors.division;
  return x > 0 && step < 0 ? errors.number : tidy(step * Math.floor(quotient(x, step)));
}

/** A multiple of a step without the noise of binary fractions: 3 × 0.1 is 0.3. */
function tidy(x: number): number {
  return Number(x.toPrecision(15));
}

function toMultiple(x: number, step: number): number | FormulaError {
  if (step === 0 || x === 0) return 0;
  if (Math.sign(x) !== Math.sign(step)) return errors.number;
  return tidy(step * roundHalfAway(quotient(x, step), 0));
}

/** CEILING.MATH and FLOOR.MATH: the sign of the step does not matter; `away` turns negative numbers round. */
function signless(name: string, up: boolean): FunctionDefinition {
  return define(name, ['number', 'number?', 'number?'], (_, x, step = 1, away = 0) => {
    const size = Math.abs(step);
    if (size === 0 || x === 0) return 0;
    const upwards = up !== (x < 0 && away !== 0);
    const steps = quotient(x, size);
    return tidy(size * (upwards ? Math.ceil(steps) : Math.floor(steps)));
  });
}

function logarithm(x: number, base: number): number | FormulaError {
  if (x <= 0 || base <= 0) return errors.number;
  if (base === 1) return errors.division;
  return base === 10 ? Math.log10(x) : Number((Math.log(x) / Math.log(base)).toPrecision(15));
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

function factorial(x: number): number | FormulaError {
  if (x < 0) return errors.number;
  let product = 1;
  for (let factor = 2; factor <= Math.trunc(x) && Number.isFinite(product); factor++) product *= factor;
  return product;
}

function combinations(given: number, taken: number): number | FormulaError {
  const n = Math.trunc(given);
  const k = Math.trunc(taken);
  if (n < 0 || k < 0 || k > n) return errors.number;
  let result = 1;
  for (let step = 1; step <= Math.min(k, n - k) && Number.isFinite(result); step++)
    result = (result * (n - step + 1)) / step;
  return Math.round(result);
}

function whole(name: string, start: number, combine: (a: number, b: number) => number): FunctionDefinition {
  return defineRepeated(name, [], ['number'], (_, args) => {
    let result = start;
    for (const given of args) {
      const number = Math.trunc(given ?? 0);
      if (number < 0) return errors.number;
      result = combine(result, number);
    }
    return result;
  });
}

/** ROUND, MOD, CEILING, POWER and other functions of numbers. */
export const mathematicalFunctions: readonly FunctionDefinition[] = [
  ofTwo('ROUND', roundHalfAway),
  ofTwo('ROUNDUP', roundAway),
  ofTwo('ROUNDDOWN', roundTowardsZero),
  define('TRUNC', ['number', 'number?'], (_, x, places = 0) => roundTowardsZero(x, places)),
  ofOne('INT', floorOf),
  ofTwo('MROUND', toMultiple),
  ofTwo('MOD', remainder),
  ofTwo('QUOTIENT', (x, y) => (y === 0 ? errors.division : Math.trunc(x / y))),
  ofTwo('CEILING', ceiling),
  ofTwo('FLOOR', floor),
  signless('CEILING.MATH', true),
  signless('FLOOR.MATH', false),
  ofOne('EVEN', (x) => Math.sign(x) * 2 * Math.ceil(Math.abs(x) / 2)),
  ofOne('ODD', (x) => (x === 0 ? 1 : Math.sign(x) * (2 * Math.ceil((Math.abs(x) - 1) / 2) + 1))),
  ofOne('ABS', Math.abs),
  ofOne('SIGN', Math.sign),
  ofOne('SQRT', (x) => (x < 0 ? errors.number : Math.sqrt(x))),
  ofTwo('POWER', power),
  ofOne('EXP', Math.exp),
  ofOne('LN', (x) => (x <= 0 ? errors.number : Math.log(x))),
  define('LOG', ['number', 'number?'], (_, x, base = 10) => logarithm(x, base)),
  ofOne('LOG10', (x) => logarithm(x, 10)),
  define('PI', [], () => Math.PI),
  ofOne('FACT', factorial),
  ofTwo('COMBIN', combinations),
  whole('GCD', 0, greatestDivisor),
  whole('LCM', 1, (a, b) => (a === 0 || b === 0 ? 0 : (a / greatestDivisor(a, b)) * b)),
];
