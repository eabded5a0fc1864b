import fc from 'fast-check';
import {
  addUp,
  decimalsOf,
  fifteenDigits,
  roundHalfAwayFromZero,
  shiftDecimal,
  subtract,
} from '../../../src/report/arithmetic/decimal';
import {
  compareSum,
  deviationIsRounded,
  granularityOf,
  roundingBound,
} from '../../../src/report/arithmetic/rounding';
import { convertAmount } from '../../../src/report/arithmetic/units';

/** Amounts with at most two decimals, as ledgers have them, as whole öre. */
const ore = fc.integer({ min: -1e11, max: 1e11 });

describe('decimal arithmetic', () => {
  it('keeps fifteen digits, as a spreadsheet does', () => {
    expect(fifteenDigits(0.1 + 0.2)).toBe(0.3);
    expect(fifteenDigits(1 / 3)).toBe(0.333333333333333);
    expect(Object.is(fifteenDigits(-0), 0)).toBe(true);
    expect(fifteenDigits(Number.MAX_VALUE)).toBe(Number.MAX_VALUE);
  });

  it('counts decimals', () => {
    expect([12.5, 1200, 0, 0.001, 1e-7, 1.5e10, 0.1 + 0.2].map(decimalsOf)).toEqual([1, 0, 0, 3, 7, 0, 1]);
  });

  it('moves the decimal mark without noise', () => {
    expect(shiftDecimal(1.005, 2)).toBe(100.5);
    expect(shiftDecimal(8.2, 3)).toBe(8200);
    expect(shiftDecimal(-1, -2)).toBe(-0.01);
    expect(shiftDecimal(0, 5)).toBe(0);
  });

  it.each([
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [2.4, 0, 2],
    [-2.4, 0, -2],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.675, 2, 2.68],
    [1.15, 1, 1.2],
    [1234, -2, 1200],
    [1250, -2, 1300],
    [0.49999999999999994, 0, 1],
    [0.3, 5, 0.3],
    [1e300, 2, 1e300],
    [123456789012345.6, 2, 123456789012346],
  ])('%p rounded to %p decimals is %p', (value, decimals, rounded) => {
    expect(roundHalfAwayFromZero(value, decimals)).toBe(rounded);
  });

  it('never rounds to a negative zero', () => {
    expect(Object.is(roundHalfAwayFromZero(-0.4, 0), 0)).toBe(true);
  });

  it('rounds symmetrically, by at most half a step, and once only', () => {
    fc.assert(
      fc.property(ore, fc.integer({ min: 0, max: 3 }), (amount, decimals) => {
        const value = amount / 1000;
        const rounded = roundHalfAwayFromZero(value, decimals);
        expect(roundHalfAwayFromZero(-value, decimals)).toBe(rounded === 0 ? 0 : -rounded);
        expect(Math.abs(subtract(rounded, value))).toBeLessThanOrEqual(0.5 / 10 ** decimals);
        expect(roundHalfAwayFromZero(rounded, decimals)).toBe(rounded);
        expect(decimalsOf(rounded)).toBeLessThanOrEqual(decimals);
      }),
    );
  });

  it('adds amounts exactly, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(ore, { maxLength: 60 }), (amounts) => {
        const exact = amounts.reduce((sum, amount) => sum + amount, 0) / 100;
        const kronor = amounts.map((amount) => amount / 100);
        expect(addUp(kronor)).toBe(exact === 0 ? 0 : exact);
        expect(addUp(kronor.toReversed())).toBe(exact === 0 ? 0 : exact);
      }),
    );
  });

  it('subtracts exactly', () => {
    expect(subtract(0.3, 0.1)).toBe(0.2);
    expect(subtract(9.4, 9.36)).toBe(0.04);
    fc.assert(
      fc.property(ore, ore, (a, b) => {
        expect(subtract(a / 100, b / 100)).toBe((a - b) / 100 || 0);
        expect(addUp([subtract(a / 100, b / 100), b / 100])).toBe(a / 100 || 0);
      }),
    );
  });
});

describe('units', () => {
  it('converts between kronor, thousands and millions', () => {
    expect(convertAmount(9.4, 'mnkr', 'tkr')).toBe(9400);
    expect(convertAmount(9360, 'tkr', 'mnkr')).toBe(9.36);
    expect(convertAmount(500, 'kr', 'tkr')).toBe(0.5);
    expect(convertAmount(-1030, 'tkr', 'kr')).toBe(-1030000);
    expect(convertAmount(7, 'tkr', 'tkr')).toBe(7);
  });

  it('converts back to the same amount', () => {
    const unit = fc.constantFrom('kr' as const, 'tkr' as const, 'mnkr' as const);
    fc.assert(
      fc.property(ore, unit, unit, (amount, from, to) => {
        const value = amount / 100;
        expect(convertAmount(convertAmount(value, from, to), to, from)).toBe(value || 0);
      }),
    );
  });
});

describe('telling rounding from error', () => {
  it('takes the step from the finest entry', () => {
    expect(granularityOf([380, -41, 1076])).toBe(1);
    expect(granularityOf([9.4, 12])).toBe(0.1);
    expect(granularityOf([9.45, 12.1])).toBe(0.01);
    expect(granularityOf([])).toBe(1);
    expect(granularityOf([-2200, 100])).toBe(1);
  });

  it('allows half a step for each figure and for the total', () => {
    expect(roundingBound(10, 1)).toBe(5.5);
    expect(roundingBound(0, 1)).toBe(0.5);
    expect(roundingBound(2, 0.1)).toBe(0.15);
  });

  it('knows a difference of rounding from one that rounding cannot make', () => {
    expect(compareSum(0, 5.5)).toBe('equal');
    expect(compareSum(-1, 5.5)).toBe('rounding-difference');
    expect(compareSum(5.5, 5.5)).toBe('rounding-difference');
    expect(compareSum(-5.5, 5.5)).toBe('rounding-difference');
    expect(compareSum(5.6, 5.5)).toBe('differs');
    expect(compareSum(-6, 5.5)).toBe('differs');
  });

  it('never calls a sum of rounded entries wrong', () => {
    fc.assert(
      fc.property(fc.array(ore, { minLength: 1, maxLength: 40 }), (amounts) => {
        const exact = addUp(amounts.map((amount) => amount / 100));
        const rounded = amounts.map((amount) => roundHalfAwayFromZero(amount / 100, 0));
        const total = roundHalfAwayFromZero(exact, 0);
        expect(compareSum(subtract(addUp(rounded), total), roundingBound(rounded.length, 1))).not.toBe(
          'differs',
        );
      }),
    );
  });

  it('lets a printed deviation differ by less than one and a half steps', () => {
    expect(deviationIsRounded(111 - 110, 1)).toBe(true);
    expect(deviationIsRounded(-1, 1)).toBe(true);
    expect(deviationIsRounded(2, 1)).toBe(false);
    expect(deviationIsRounded(1.5, 1)).toBe(false);
    expect(deviationIsRounded(0.1, 0.1)).toBe(true);
    expect(deviationIsRounded(0.2, 0.1)).toBe(false);
  });

  it('never calls the printed difference of two rounded figures wrong', () => {
    fc.assert(
      fc.property(ore, ore, (a, b) => {
        const round = (amount: number) => roundHalfAwayFromZero(amount / 100, 0);
        const printed = round(a - b);
        const computed = subtract(round(a), round(b));
        expect(deviationIsRounded(subtract(printed, computed), 1)).toBe(true);
      }),
    );
  });
});
