import fc from 'fast-check';
import {
  costIncomeDeviation,
  deviation,
  investmentDeviation,
  investmentNet,
  remaining,
} from '../../../src/report/rules/deviation';
import { readNumber } from '../../../src/report/values/readNumber';

const amount = readNumber;
/** Everything a cell can say instead of a number. */
const noNumbers = ['', '-', 'IU', '1.234', '#REF!'].map(amount);

describe('the deviation of the operating net', () => {
  it('is outcome − budget where a surplus is plus', () => {
    expect(deviation('surplus-positive', amount(380), amount(-41))).toBe(421);
    expect(deviation('surplus-positive', amount(-2200), amount(0))).toBe(-2200);
  });

  it('is budget − outcome where a cost is plus', () => {
    expect(deviation('cost-positive', amount(110), amount(100))).toBe(-10);
  });

  it('is their sum where they are booked with opposite signs', () => {
    expect(deviation('opposite-signs', amount(-110), amount(100))).toBe(-10);
    expect(deviation('opposite-signs', amount(-0.1), amount(0.3))).toBe(0.2);
  });

  it('has no binary noise', () => {
    expect(deviation('surplus-positive', amount(0.3), amount(0.1))).toBe(0.2);
  });

  it('is none, never zero, when either is no number', () => {
    for (const none of noNumbers) {
      expect(deviation('surplus-positive', none, amount(1))).toBeUndefined();
      expect(deviation('cost-positive', amount(1), none)).toBeUndefined();
      expect(deviation('opposite-signs', none, none)).toBeUndefined();
    }
  });

  it('says the same of the same result, whichever way it is signed', () => {
    const ore = fc.integer({ min: -1e10, max: 1e10 }).map((value) => value / 100);
    fc.assert(
      fc.property(ore, ore, (surplus, budgeted) => {
        const expected = deviation('surplus-positive', amount(surplus), amount(budgeted));
        expect(deviation('cost-positive', amount(-surplus), amount(-budgeted))).toBe(expected);
        expect(deviation('opposite-signs', amount(surplus), amount(-budgeted))).toBe(expected);
      }),
    );
  });
});

describe('the deviation of costs and income', () => {
  it('is plus when costs are lower and income higher than budget', () => {
    expect(costIncomeDeviation('kostnader', amount(354881), amount(356658))).toBe(1777);
    expect(costIncomeDeviation('intäkter', amount(363126), amount(356658))).toBe(6468);
  });

  it('is none when either is no number', () => {
    expect(costIncomeDeviation('kostnader', amount('-'), amount(1))).toBeUndefined();
    expect(costIncomeDeviation('intäkter', amount(1), amount(''))).toBeUndefined();
  });
});

describe('investments', () => {
  const investment = (frame: number | string, expenditure: number | string, income: number | string) => ({
    frame: amount(frame),
    forecastExpenditure: amount(expenditure),
    forecastIncome: amount(income),
  });

  it('deviate by frame − net expenditure', () => {
    expect(investmentDeviation(investment(53500, 32500, 0))).toBe(21000);
    expect(investmentDeviation(investment(0, 6500, 0))).toBe(-6500);
    expect(investmentDeviation(investment(10, 15, 5))).toBe(0);
  });

  it('have a net of expenditure − income', () => {
    expect(investmentNet(amount(32500), amount(500))).toBe(32000);
    expect(investmentNet(amount('-'), amount(500))).toBeUndefined();
  });

  it('have none when a part is no number', () => {
    expect(investmentDeviation(investment('-', 1, 1))).toBeUndefined();
    expect(investmentDeviation(investment(1, 'IU', 1))).toBeUndefined();
    expect(investmentDeviation(investment(1, 1, ''))).toBeUndefined();
  });
});

it('what the forecast leaves for the rest of the year is forecast − outcome', () => {
  expect(remaining(amount(-2200), amount(56))).toBe(-2256);
  expect(remaining(amount('-'), amount(56))).toBeUndefined();
});
