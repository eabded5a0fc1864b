import fc from 'fast-check';
import {
  departsFromBoth,
  forecastImplication,
  hasPace,
  monthsLeft,
} from '../../../src/report/rules/forecastImplication';
import type { Reading } from '../../../src/report/values/reading';
import { readNumber } from '../../../src/report/values/readNumber';

const august = { reportType: 'Delårsrapport', month: 8, hasMonth: true } as const;

const row = (outcome: number, forecast: number, before: Reading | number, accounts: Reading | number) => {
  const reading = (figure: Reading | number) => (typeof figure === 'number' ? readNumber(figure) : figure);
  return {
    outcomePeriod: readNumber(outcome),
    forecastYear: readNumber(forecast),
    outcomePreviousYear: reading(before),
    accountsPreviousYear: reading(accounts),
  };
};

describe('the months that are left', () => {
  it('are none when the year is over or nobody knows the month', () => {
    expect(monthsLeft(august)).toBe(4);
    expect(monthsLeft({ ...august, reportType: 'Bokslut', month: 12 })).toBe(0);
    expect(monthsLeft({ ...august, reportType: 'Månadsrapport', month: 12 })).toBe(0);
    expect(monthsLeft({ ...august, hasMonth: false })).toBe(0);
  });

  it('have a pace to be compared with from March to November', () => {
    const months = Array.from({ length: 12 }, (_, index) => index + 1);
    expect(months.filter((month) => hasPace({ ...august, month }))).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });
});

describe('what a forecast implies', () => {
  it('is told beside the pace and the year before', () => {
    // Kontakt Linköping per August 2021.
    expect(forecastImplication(row(2477, 750, 2532, 739), august)).toEqual({
      remaining: -1727,
      atPace: 1238.5,
      yearBefore: -1793,
      departure: 0,
    });
    expect(forecastImplication(row(56, -2200, -272, -1044), august)).toMatchObject({
      remaining: -2256,
      atPace: 28,
      yearBefore: -772,
      departure: -1484,
    });
  });

  it('cannot be told without one of the four figures', () => {
    const none = readNumber('-');
    expect(forecastImplication(row(56, -2200, none, -1044), august)).toBeUndefined();
    expect(forecastImplication(row(56, -2200, -272, none), august)).toBeUndefined();
    expect(forecastImplication({ ...row(1, 1, 1, 1), forecastYear: none }, august)).toBeUndefined();
    expect(forecastImplication({ ...row(1, 1, 1, 1), outcomePeriod: none }, august)).toBeUndefined();
    expect(forecastImplication(row(1, 1, 1, 1), { ...august, month: 2 })).toBeUndefined();
  });

  it('departs by nothing when the remainder lies between the two, and by the distance to the nearer one otherwise', () => {
    const amount = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(amount, amount, amount, amount, (outcome, forecast, before, accounts) => {
        const implied = forecastImplication(row(outcome, forecast, before, accounts), august)!;
        const distances = [implied.atPace, implied.yearBefore].map((other) => implied.remaining - other);
        const isOutside = distances.every((each) => each > 0) || distances.every((each) => each < 0);
        const nearest = Math.min(...distances.map(Math.abs));
        expect(Math.abs(implied.departure)).toBeCloseTo(isOutside ? nearest : 0, 6);
      }),
    );
  });
});

describe('a forecast that departs from both', () => {
  const limits = { thresholdAmount: 500, thresholdPercent: 0 };
  const departs = (departure: number, forecast: number, budget = 0, given = limits) =>
    departsFromBoth({ departure }, { forecast, budget }, given);

  it('reaches the limit of Inställningar in either direction', () => {
    expect([departs(-500, -2200), departs(500, 2200), departs(499, 2200), departs(0, 0)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('reaches a twentieth of the forecast as well, so that a large unit’s raises and inflation are none', () => {
    expect([departs(1200, 100_000), departs(5000, 100_000)]).toEqual([false, true]);
  });

  it('reaches the percentage of the budget where there is one, and nothing without a limit', () => {
    expect(departs(600, 1000, 20_000, { thresholdAmount: 500, thresholdPercent: 5 })).toBe(false);
    expect(departs(1000, 1000, 20_000, { thresholdAmount: 500, thresholdPercent: 5 })).toBe(true);
    expect(
      departsFromBoth(
        { departure: 9e9 },
        { forecast: 1, budget: 1 },
        { thresholdAmount: undefined, thresholdPercent: 0 },
      ),
    ).toBe(false);
  });
});
