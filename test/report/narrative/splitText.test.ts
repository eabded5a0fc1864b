import fc from 'fast-check';
import { splitText } from '../../../src/report/narrative/splitText';

const prose = fc
  .array(fc.oneof(fc.constantFrom(' ', '\n', '\n\n', '  ', '. '), fc.string({ maxLength: 12 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

describe('a text split into rows', () => {
  it('gives every paragraph a row of its own', () => {
    expect(splitText('Första stycket.\n\nAndra stycket.', 80)).toEqual([
      { start: 1, length: 17, text: 'Första stycket.' },
      { start: 18, length: 14, text: 'Andra stycket.' },
    ]);
  });

  it('breaks a long line between words', () => {
    expect(splitText('Volymerna ökar under året', 12).map(({ text }) => text)).toEqual([
      'Volymerna',
      'ökar under',
      'året',
    ]);
  });

  it.each([
    [
      'its unit',
      'Avfall redovisar ett överskott på 530 tkr.',
      37,
      ['Avfall redovisar ett överskott', 'på 530 tkr.'],
    ],
    ['the word before it', 'Antalet platser ökade med 90.', 26, ['Antalet platser ökade', 'med 90.']],
    ['its thousands', 'Kostnaden är nu 1 250 000 kr', 22, ['Kostnaden är', 'nu 1 250 000 kr']],
    ['its sign', 'Budgetavvikelsen blev −5 tkr', 22, ['Budgetavvikelsen', 'blev −5 tkr']],
  ])('keeps a figure and %s on one row', (_what, text, longest, rows) => {
    expect(splitText(text, longest).map((part) => part.text)).toEqual(rows);
  });

  it('breaks a row of figures where it must', () => {
    expect(splitText('1 2 3 4 5 6 7 8 9', 8).map(({ text }) => text)).toEqual(['1 2 3 4', '5 6 7 8', '9']);
  });

  it('breaks after a figure that ends a sentence', () => {
    expect(splitText('De blev 90. Nu är de fler', 13).map(({ text }) => text)).toEqual([
      'De blev 90.',
      'Nu är de fler',
    ]);
  });

  it('has no rows for no text', () => {
    expect(splitText('', 80)).toEqual([]);
  });

  it('leaves nothing out, and shows no row longer than asked for', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 1, max: 60 }), (text, longest) => {
        const parts = splitText(text, longest);
        const joined = parts.map(({ start, length }) => text.slice(start - 1, start - 1 + length)).join('');
        expect(joined).toBe(text);
        for (const part of parts) expect(part.text.length).toBeLessThanOrEqual(longest);
      }),
    );
  });
});
