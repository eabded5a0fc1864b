import fc from 'fast-check';
import { compareTexts, equalScalars, fold, sameTexts } from '../../../src/host/formulas/values/comparing';

/** Letters of every trouble: two cases in one text, a capital that becomes two characters, signs that fold into ASCII. */
const letters = 'a A b B å Å ä Ä ö Ö z Z 1 9 - – ß ſ \u212A İ ı Σ σ ς ss \u0301 🙂'.split(' ');
const letter = fc.constantFrom(' ', ...letters);
const text = fc.array(letter, { maxLength: 6 }).map((some) => some.join(''));
const pair = fc.oneof(
  fc.tuple(text, text),
  text.map((one): [string, string] => [one, one.toUpperCase()]),
  fc.tuple(text, text).map(([start, end]): [string, string] => [start + end, start]),
);

describe('texts without regard to case', () => {
  it('are the same when their lower case is, whatever letters they have', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        expect(sameTexts(one, other)).toBe(fold(one) === fold(other));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['Mål 12', 'MÅL 12', true],
    ['Mål 12', 'Mål 13', false],
    ['Mål 1', 'Mål 12', false],
    ['varav', 'Varav', true],
    ['varav', 'varav ', false],
    ['resumé', 'resume', false],
    ['\u212Aiosk', 'kiosk', true],
    ['', 'a', false],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(sameTexts(one, other)).toBe(expected);
    expect(equalScalars(one, other)).toBe(expected);
  });

  it('stand in one order only: equal exactly when they are the same, and otherwise one before the other', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom('sv-SE' as const, 'en-US' as const), ([one, other], locale) => {
        const order = compareTexts(one, other, locale);
        expect(order === 0).toBe(sameTexts(one, other));
        expect(Math.sign(compareTexts(other, one, locale))).toBe(0 - Math.sign(order));
      }),
      { numRuns: 1000 },
    );
  });
});

it('compares values of different kinds as Excel does: an empty cell equals what is empty of each kind', () => {
  for (const empty of ['', 0, false, null]) expect(equalScalars(null, empty)).toBe(true);
  for (const filled of ['a', 1, true]) expect(equalScalars(null, filled)).toBe(false);
  expect(equalScalars('1', 1)).toBe(false);
  expect(equalScalars(1, true)).toBe(false);
  expect(equalScalars(0.1 + 0.2, 0.3)).toBe(true);
});
