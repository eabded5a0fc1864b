import type { FormulaError } from '../scalar';
import { errors, isError } from '../values/errors';
import { define, defineRepeated, type FunctionDefinition } from './definition';
import { numbersOf } from './gather';

/** What one payment grows to over all periods; `due` 1 when it is made at the start of each. */
function annuity(rate: number, periods: number, due: number): number {
  return rate === 0 ? periods : ((1 + rate * due) * ((1 + rate) ** periods - 1)) / rate;
}

const dueOf = (type: number): number => (type === 0 ? 0 : 1);

const npv = defineRepeated('NPV', ['number'], ['range'], (context, rate, args) => {
  const numbers = numbersOf(context, args);
  if (isError(numbers)) return numbers;
  if (rate === -1) return errors.division;
  return numbers.reduce((total, number, index) => total + number / (1 + rate) ** (index + 1), 0);
});

/** The rate at which some payments are worth nothing now, by Newton's method as Excel: 20 steps from the guess. */
function internalRate(payments: readonly number[], guess: number): number | FormulaError {
  if (!payments.some((payment) => payment > 0) || !payments.some((payment) => payment < 0))
    return errors.number;
  let rate = guess;
  for (let step = 0; step < 50; step++) {
    let value = 0;
    let slope = 0;
    payments.forEach((payment, index) => {
      value += payment / (1 + rate) ** index;
      slope -= (index * payment) / (1 + rate) ** (index + 1);
    });
    const next = rate - value / slope;
    if (!Number.isFinite(next) || next <= -1) return errors.number;
    if (Math.abs(next - rate) < 1e-12) return next;
    rate = next;
  }
  return errors.number;
}

/** PMT, PV, FV, NPER, NPV and IRR. Paid amounts are negative. */
export const financialFunctions: readonly FunctionDefinition[] = [
  define(
    'PMT',
    ['number', 'number', 'number', 'number?', 'number?'],
    (_, rate, periods, now, later = 0, type = 0) =>
      periods === 0
        ? errors.number
        : -(now * (1 + rate) ** periods + later) / annuity(rate, periods, dueOf(type)),
  ),
  define(
    'PV',
    ['number', 'number', 'number', 'number?', 'number?'],
    (_, rate, periods, payment, later = 0, type = 0) =>
      rate === -1
        ? errors.division
        : -(later + payment * annuity(rate, periods, dueOf(type))) / (1 + rate) ** periods,
  ),
  define(
    'FV',
    ['number', 'number', 'number', 'number?', 'number?'],
    (_, rate, periods, payment, now = 0, type = 0) =>
      -(now * (1 + rate) ** periods + payment * annuity(rate, periods, dueOf(type))),
  ),
  define(
    'NPER',
    ['number', 'number', 'number', 'number?', 'number?'],
    (_, rate, payment, now, later = 0, type = 0) => {
      if (rate === 0) return payment === 0 ? errors.number : -(now + later) / payment;
      const paid = payment * (1 + rate * dueOf(type));
      const ratio = (paid - later * rate) / (paid + now * rate);
      return ratio > 0 ? Math.log(ratio) / Math.log(1 + rate) : errors.number;
    },
  ),
  npv,
  define('IRR', ['range', 'number?'], (context, range, guess = 0.1) => {
    const numbers = numbersOf(context, [range]);
    return isError(numbers) ? numbers : internalRate(numbers, guess);
  }),
];
