import fc from 'fast-check';
import { roundHalfAwayFromZero } from '../../../src/report/arithmetic/decimal';
import { addsUp, liesBetween, sexProblem } from '../../../src/report/rules/bySex';
import { measureNature } from '../../../src/report/rules/measureNature';

const figures = (total: number, women: number, men: number) => ({ total, women, men });

describe('a total beside women and men', () => {
  it.each([
    ['full-time shares of the first department', 98.9, 98.8, 98.9],
    ['pension ages, one of them written without its decimal', 64.7, 64.5, 65],
    ['sick leave 2020', 4.7, 5.9, 3],
    ['sick leave 2019, where men and both are rounded to the same', 3.8, 3.7, 3.8],
    ['equal figures that were rounded apart', 50.1, 50, 50],
    ['a total at the edge of what rounding allows', 3.95, 3.7, 3.9],
    ['whole figures, the total as far below as rounding allows', 3, 4, 5],
    ['whole figures, the total as far above as rounding allows', 6, 4, 5],
  ])('can be right: %s', (_what, total, women, men) => {
    expect(sexProblem(figures(total, women, men), 'average')).toBeUndefined();
  });

  it.each([
    ['above both', 6.2, 5.1, 3.8],
    ['below both', 3.6, 5.1, 3.8],
    ['two below both', 2, 4, 5],
    ['two above both', 7, 4, 5],
    ['a decimal above what rounding allows', 3.91, 3.7, 3.8],
  ])('cannot be an average: %s', (_what, total, women, men) => {
    expect(sexProblem(figures(total, women, men), 'average')).toBe('outside');
  });

  it('is the sum of a count, but for rounding', () => {
    expect(sexProblem(figures(1248, 1007, 241), 'count')).toBeUndefined();
    expect(sexProblem(figures(1249, 1007, 241), 'count')).toBeUndefined();
    expect(sexProblem(figures(1250, 1007, 241), 'count')).toBe('sum');
    expect(sexProblem(figures(12.7, 8.4, 4.2), 'count')).toBeUndefined();
    expect(sexProblem(figures(12.8, 8.4, 4.2), 'count')).toBe('sum');
    // Half of one for the women, half a tenth for the men and half a tenth for both.
    expect(sexProblem(figures(13.7, 9, 4.1), 'count')).toBeUndefined();
    expect(sexProblem(figures(13.8, 9, 4.1), 'count')).toBe('sum');
  });

  it('of a measure that may be either is right as either', () => {
    expect(sexProblem(figures(13, 9, 4), 'unknown')).toBeUndefined();
    expect(sexProblem(figures(6, 9, 4), 'unknown')).toBeUndefined();
    expect(sexProblem(figures(30, 9, 4), 'unknown')).toBe('neither');
  });

  it('of 100 per cent is the whole of a distribution', () => {
    expect(sexProblem(figures(100, 79, 21), 'average')).toBeUndefined();
    expect(sexProblem(figures(100, 79, 12), 'average')).toBe('outside');
  });
});

describe('figures that are right', () => {
  const people = fc.integer({ min: 1, max: 5000 });
  const decimals = fc.integer({ min: 0, max: 2 });

  it('are never accused, however their averages are rounded', () => {
    fc.assert(
      fc.property(
        people,
        people,
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        decimals,
        (women, men, w, m, kept) => {
          const round = (value: number) => roundHalfAwayFromZero(value, kept);
          const total = (women * w + men * m) / (women + men);
          expect(
            sexProblem({ total: round(total), women: round(w), men: round(m) }, 'average'),
          ).toBeUndefined();
        },
      ),
    );
  });

  it('are never accused, however their parts are rounded', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 9000, noNaN: true }),
        fc.double({ min: 0, max: 9000, noNaN: true }),
        decimals,
        (w, m, kept) => {
          const round = (value: number) => roundHalfAwayFromZero(value, kept);
          expect(addsUp({ total: round(w + m), women: round(w), men: round(m) })).toBe(true);
        },
      ),
    );
  });

  it('lie between whichever of the two is larger', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer(), (total, women, men) => {
        expect(liesBetween(figures(total, women, men))).toBe(liesBetween(figures(total, men, women)));
      }),
    );
  });
});

describe('what kind of measure a row is', () => {
  it.each([
    ['%', 'Total sjukfrånvaro', 'average'],
    ['procent', 'Frånvaro', 'average'],
    ['index', 'Hållbart medarbetarengagemang', 'average'],
    ['skala 0–5', 'Kundnöjdhet', 'average'],
    ['år', 'Avgångsålder pension', 'average'],
    ['antal', 'Sjukdagar i genomsnitt', 'average'],
    ['', 'Jämställdhetsindex', 'average'],
    ['antal', 'Antal tillsvidareanställda', 'count'],
    ['antal', 'Antal anställda per den 31 augusti', 'count'],
    ['antal', 'Antal anställda per 31 augusti', 'count'],
    ['antal', 'Barn i förskoleålder', 'count'],
    ['antal', 'Elever med frånvaro över 15 procent', 'count'],
    ['årsarbetare', 'Årsarbetare', 'count'],
    ['antal', 'Sjukdagar per anställd', 'unknown'],
    ['dagar', 'Sjukdagar', 'unknown'],
    ['', 'Internkommunikation', 'unknown'],
  ] as const)('%s, %s', (unit, name, nature) => {
    expect(measureNature(unit, name)).toBe(nature);
  });
});
