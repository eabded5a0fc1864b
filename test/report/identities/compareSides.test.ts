import fc from 'fast-check';
import { compareSides } from '../../../src/report/identities/compareSides';
import type { Relation } from '../../../src/report/identities/identity';

const compared = (relation: Relation, left: number | undefined, right: number | undefined, bound = 0) =>
  compareSides({ relation, left: { value: left }, right: { value: right }, bound });

describe('two sides of an identity', () => {
  it('are equal, rounded or different', () => {
    expect(compared('equal', 11236, 11236).verdict).toBe('equal');
    expect(compared('equal', 11236, 11235, 5.5)).toEqual({ verdict: 'rounding-difference', difference: 1 });
    expect(compared('equal', 11236, 11230, 5.5).verdict).toBe('differs');
    expect(compared('equal', 0.1 + 0.2, 0.3).verdict).toBe('equal');
  });

  it('are not compared where one of them has no figure', () => {
    expect(compared('equal', undefined, 3).verdict).toBe('not-compared');
    expect(compared('at-most', 3, undefined).verdict).toBe('not-compared');
  });

  it('may differ as much as they want in the direction of a part and its whole', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), (whole, less) => {
        expect(compared('at-most', whole - less, whole).verdict).toBe('equal');
        expect(compared('at-most', whole + less + 1, whole).verdict).toBe('differs');
      }),
    );
  });

  it('come out the same when the sides of an equality change places', () => {
    const figure = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(figure, figure, fc.nat({ max: 50 }), (one, other, bound) => {
        expect(compared('equal', one, other, bound).verdict).toBe(
          compared('equal', other, one, bound).verdict,
        );
      }),
    );
  });
});
