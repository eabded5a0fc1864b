import { addUp, subtract } from '../arithmetic/decimal';
import type { costIncomeKinds } from '../schema/economy';
import type { SignConvention } from '../schema/settings';
import { numberIn, type Reading } from '../values/reading';

/** `combine(a, b)`, or undefined when either of them is no number: blank, `-`, `IU` or unreadable. */
function ofNumbers(a: Reading, b: Reading, combine: (a: number, b: number) => number): number | undefined {
  const first = numberIn(a);
  const second = numberIn(b);
  return first === undefined || second === undefined ? undefined : combine(first, second);
}

/**
 * The deviation of a net of operations from its budget, in the entry unit; plus is better than budget.
 *
 * - `surplus-positive`: outcome − budget
 * - `cost-positive`: budget − outcome
 * - `opposite-signs`: outcome + budget, since the outcome is booked negative and the budget positive
 *
 * @param outcome the period's outcome, or the forecast of the year
 * @returns undefined when either is no number; never zero in its place
 * @example deviation('surplus-positive', readNumber(380), readNumber(-41)) // 421
 */
export function deviation(convention: SignConvention, outcome: Reading, budget: Reading): number | undefined {
  switch (convention) {
    case 'surplus-positive':
      return ofNumbers(outcome, budget, subtract);
    case 'cost-positive':
      return ofNumbers(budget, outcome, subtract);
    case 'opposite-signs':
      return ofNumbers(outcome, budget, (a, b) => addUp([a, b]));
  }
}

/** The two kinds of the net of operations. */
export type CostIncomeKind = (typeof costIncomeKinds)[number];

/**
 * The deviation of costs or of income, both booked positive; plus is better than budget. Costs: budget −
 * outcome. Income: outcome − budget. The sign convention of the net does not matter.
 *
 * @example costIncomeDeviation('kostnader', readNumber(354881), readNumber(356658)) // 1777
 */
export function costIncomeDeviation(
  kind: CostIncomeKind,
  outcome: Reading,
  budget: Reading,
): number | undefined {
  return kind === 'kostnader' ? ofNumbers(budget, outcome, subtract) : ofNumbers(outcome, budget, subtract);
}

/** Net expenditure of an investment: expenditure − income. @example investmentNet(readNumber(32500), readNumber(0)) // 32500 */
export function investmentNet(expenditure: Reading, income: Reading): number | undefined {
  return ofNumbers(expenditure, income, subtract);
}

/**
 * The deviation of an investment: frame − forecast net expenditure. Plus means that the frame suffices.
 *
 * @example investmentDeviation({ frame: readNumber(0), forecastExpenditure: readNumber(6500), forecastIncome: readNumber(0) }) // -6500
 */
export function investmentDeviation(row: {
  readonly frame: Reading;
  readonly forecastExpenditure: Reading;
  readonly forecastIncome: Reading;
}): number | undefined {
  const net = investmentNet(row.forecastExpenditure, row.forecastIncome);
  const frame = numberIn(row.frame);
  return net === undefined || frame === undefined ? undefined : subtract(frame, net);
}

/** What the forecast implies for the rest of the year: forecast − outcome. @example remaining(readNumber(-2200), readNumber(56)) // -2256 */
export function remaining(forecast: Reading, outcome: Reading): number | undefined {
  return ofNumbers(forecast, outcome, subtract);
}
