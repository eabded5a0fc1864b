import fc from 'fast-check';
import { formatNumber } from '../../../src/report/values/formatNumber';
import { readNumber } from '../../../src/report/values/readNumber';
import type { Reading, UnreadableReason } from '../../../src/report/values/reading';
import { fifteenDigits } from '../../../src/report/arithmetic/decimal';
import { absent, numbers, unreadable } from './writtenForms';

function summary(reading: Reading): unknown {
  return reading.kind === 'number'
    ? [reading.value, reading.unit ?? null, reading.mark ?? null]
    : reading.kind;
}

describe('reading a number as people write it', () => {
  it('has a table of at least 300 written forms', () => {
    expect(numbers.length + absent.length + unreadable.length).toBeGreaterThanOrEqual(300);
  });

  it.each(numbers.map(([written, value, unit = null, mark = null]) => [written, value, unit, mark] as const))(
    '%j is read as %p %s %s',
    (written, value, unit, mark) => {
      expect(summary(readNumber(written))).toEqual([value, unit, mark]);
      expect(readNumber(written)).toHaveProperty('asText', true);
    },
  );

  it.each(absent)('%j says that there is no number: %s', (written, kind) => {
    expect(readNumber(written)).toMatchObject({ kind });
  });

  it.each(unreadable)('%j is unreadable: %s', (written, reason: UnreadableReason) => {
    expect(readNumber(written)).toEqual({ kind: 'unreadable', text: written.trim(), reason });
  });

  it('keeps the footnote mark of IU and of a dash', () => {
    expect(readNumber('IU*')).toEqual({ kind: 'no-information', mark: '*' });
    expect(readNumber('– **')).toEqual({ kind: 'not-applicable', mark: '**' });
  });

  it('takes a number of a cell as it is, and says that it is no text', () => {
    expect(readNumber(12.5)).toEqual({ kind: 'number', value: 12.5, asText: false });
  });

  it('knows no negative zero', () => {
    expect(Object.is((readNumber(-0) as { value: number }).value, 0)).toBe(true);
    expect(Object.is((readNumber('−0,0') as { value: number }).value, 0)).toBe(true);
  });

  it('does not read a truth value as a number', () => {
    expect(readNumber(true)).toEqual({ kind: 'unreadable', text: 'SANT', reason: 'wrong-type' });
    expect(readNumber(false)).toEqual({ kind: 'unreadable', text: 'FALSKT', reason: 'wrong-type' });
  });

  it.each([NaN, Infinity, -Infinity])('does not read %p', (value) => {
    expect(readNumber(value)).toMatchObject({ kind: 'unreadable', reason: 'too-large' });
  });
});

describe('properties of reading numbers', () => {
  /** Every number that a spreadsheet can hold. */
  const largest = 9.99999999999999e307;
  const finite = fc.double({ noNaN: true, min: -largest, max: largest });

  it('reads back every number that is displayed', () => {
    fc.assert(
      fc.property(finite, (value) => {
        expect(readNumber(formatNumber(value))).toEqual({
          kind: 'number',
          value: fifteenDigits(value),
          asText: true,
        });
      }),
    );
  });

  it('reads back every amount with two decimals as it was displayed', () => {
    const ore = fc.integer({ min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(ore, (amount) => {
        const kronor = amount / 100;
        expect(readNumber(formatNumber(kronor, 2))).toMatchObject({ value: kronor === 0 ? 0 : kronor });
      }),
    );
  });

  it('never takes a number from a text with letters other than units', () => {
    const withLetters = fc
      .tuple(fc.string(), fc.constantFrom(...Array.from('abcdefghijlnopqsuvwxyzåäöEIUß')), fc.string())
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(withLetters, (text) => {
        const lettersOfUnits = /(?:kronor|procent|mnkr|mkr|tkr|kr)[\s)*]*$/iu;
        fc.pre(/\p{L}/u.test(text.replace(lettersOfUnits, '')));
        expect(readNumber(text).kind).not.toBe('number');
      }),
    );
  });

  it('never throws and never makes a number of anything that is not finite', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const reading = readNumber(text);
        expect(reading.kind !== 'number' || Number.isFinite(reading.value)).toBe(true);
      }),
    );
  });

  it('does not depend on the kind of space between thousands or around the number', () => {
    const spaces = ['\u0020', '\u00A0', '\u2007', '\u2009', '\u200A', '\u202F', '\u205F'];
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(...spaces), (value, space) => {
        const written = `${space}${formatNumber(value).replaceAll('\u00A0', space)}${space}`;
        expect(readNumber(written)).toMatchObject({ kind: 'number', value });
      }),
    );
  });

  it('reads what was unreadable as unreadable once more', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0123456789., -–(IU)%*')) }), (text) => {
        const first = readNumber(text);
        if (first.kind === 'unreadable') expect(readNumber(first.text)).toEqual(first);
        if (first.kind === 'number') expect(readNumber(first.value)).toMatchObject({ value: first.value });
      }),
    );
  });
});
