import fc from 'fast-check';
import { accumulations } from '../../../src/report/rules/accumulation';
import { questionOf, volumePace } from '../../../src/report/rules/volumePace';
import { readNumber } from '../../../src/report/values/readNumber';
import { givenReport, type GivenRow } from '../given';

const august = { reportType: 'Delårsrapport', month: 8, hasMonth: true } as const;

const row = (forecast: number | string, outcome: number | string) => ({
  forecastYear: readNumber(forecast),
  outcomePeriod: readNumber(outcome),
});

const kindsOf = (...rows: readonly GivenRow[]) => {
  const volumes = rows.map((given) => ({ rowType: 'mått', unit: 'antal', ...given }));
  return [...accumulations(givenReport({ volumes }).report.rows.volumes).values()];
};

describe('what a volume’s figures do during a year', () => {
  it.each([
    ['Ärenden Kontakt Linköping', 'counted'],
    ['Antal rekryteringar HR-Service', 'counted'],
    ['Besök på biblioteket', 'counted'],
    ['Antal upphandlingar', 'counted'],
    ['Elever i grundskola F–9', 'level'],
    ['Barn i förskola', 'level'],
    ['Studerande i vuxenutbildning', 'level'],
    ['Antal platser i särskilt boende', 'level'],
    ['Lån per invånare', 'other'],
    ['Andel nöjda', 'other'],
    ['Handläggningstid i medeltal', 'other'],
    ['Arbetade skift', 'unknown'],
  ])('%s: %s', (volume, kind) => {
    expect(kindsOf({ volume })).toEqual([kind]);
  });

  it('follows from row type and unit, too', () => {
    expect(
      kindsOf(
        { volume: 'Mikro', rowType: 'andel', group: 'Anbud' },
        { volume: 'Ärenden', unit: '%' },
        { volume: 'Väntan', unit: 'dagar' },
      ),
    ).toEqual(['other', 'other', 'other']);
  });

  it('is for a part what it is for its whole, unless its own name tells', () => {
    expect(
      kindsOf(
        { volume: 'Barn i förskola' },
        { volume: 'på obekväm tid', rowType: 'varav' },
        { volume: 'Samtal' },
        { volume: 'på kvällstid', rowType: 'varav' },
        { volume: 'från elever', rowType: 'varav' },
      ),
    ).toEqual(['level', 'level', 'counted', 'counted', 'level']);
    expect(kindsOf({ volume: 'på kvällstid', rowType: 'varav' })).toEqual(['unknown']);
  });
});

describe('the pace of a volume', () => {
  it('is what the months that are left need, beside what they have brought', () => {
    expect(volumePace(row(80, 40), august)).toEqual({
      outcome: 40,
      forecast: 80,
      left: 40,
      neededPerMonth: 10,
      perMonth: 5,
      ratio: 2,
    });
    expect(volumePace(row(80, 0), august)).toMatchObject({ left: 80, perMonth: 0, ratio: undefined });
  });

  it('is none without two figures and a month that is left', () => {
    expect(volumePace(row('-', 40), august)).toBeUndefined();
    expect(volumePace(row(80, 'IU'), august)).toBeUndefined();
    expect(volumePace(row(-5, 2), august)).toBeUndefined();
    expect(volumePace(row(5, -2), august)).toBeUndefined();
    expect(volumePace(row(80, 40), { ...august, reportType: 'Bokslut', month: 12 })).toBeUndefined();
  });
});

describe('a forecast that is questioned', () => {
  it.each([
    [80, 40, 'questioned'],
    [79, 40, undefined],
    [100, 40, 'out-of-reach'],
    [39, 40, 'below-outcome'],
    [40, 40, undefined],
    [60, 40, undefined],
    [80, 0, undefined],
    [80.5, 40, undefined],
    [3.5, 4, 'perhaps-below-outcome'],
  ])('%p with %p counted in August: %p', (forecast, outcome, question) => {
    expect(questionOf(row(forecast, outcome), 'counted', august)).toBe(question);
  });

  it('is never one of a level, a share or a mean', () => {
    const figure = fc.nat({ max: 10_000 });
    fc.assert(
      fc.property(
        figure,
        figure,
        fc.constantFrom('level' as const, 'other' as const, undefined),
        (a, b, kind) => {
          expect(questionOf(row(a, b), kind, august)).toBeUndefined();
        },
      ),
    );
  });

  it('must be far below the outcome to be surely wrong where the row does not tell whether it adds up', () => {
    expect(questionOf(row(480, 500), 'unknown', august)).toBe('perhaps-below-outcome');
    expect(questionOf(row(370, 500), 'unknown', august)).toBe('below-outcome');
  });

  it('is below the outcome in any month, but its pace is not judged before March', () => {
    const february = { ...august, month: 2 };
    expect(questionOf(row(39, 40), 'counted', february)).toBe('below-outcome');
    expect(questionOf(row(4000, 40), 'counted', february)).toBeUndefined();
  });

  it('is never one that keeps the pace so far', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000 }), fc.integer({ min: 1, max: 11 }), (perMonth, month) => {
        const settings = { ...august, month };
        expect(questionOf(row(perMonth * 12, perMonth * month), 'counted', settings)).toBeUndefined();
      }),
    );
  });
});
