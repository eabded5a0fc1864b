import fc from 'fast-check';
import { reportOf } from '../../report/given';
import { longestInRow, textPieces } from '../../../src/workbook/outputs/longText';

const report = reportOf({});
const entry = (text: string) => ({ table: 'texts', column: 'text', row: 3, text }) as const;
/** Words and line breaks as people write them, without space at the end. */
const prose = fc
  .array(fc.constantFrom('ett', 'stycke', 'om', 'förvaltningens', 'arbete.', '\n', '\n\n', 'x'.repeat(70)), {
    minLength: 1,
    maxLength: 60,
  })
  .map((words) => words.join(' ').trimEnd())
  .filter((text) => text !== '');
const plain = (text: string) => text.replace(/\s/gu, '');

it('shows a text that fits whole, as it is written', () => {
  expect(textPieces(report, entry('Ett stycke.'), 80)).toEqual([
    { formula: 'INDEX(Texter[Text],3)', shows: 'Ett stycke.', opensParagraph: true },
  ]);
});

it('gives a blank text no row', () => {
  expect(textPieces(report, entry(''), 80)).toEqual([]);
});

it('shows pieces by position, the last with all that comes after', () => {
  expect(
    textPieces(report, entry('Ett.\nTvå tre'), 5).map(({ formula, opensParagraph }) => [
      formula,
      opensParagraph,
    ]),
  ).toEqual([
    ['TRIM(SUBSTITUTE(MID(INDEX(Texter[Text],3),1,5),CHAR(10)," "))', true],
    ['TRIM(SUBSTITUTE(MID(INDEX(Texter[Text],3),6,4),CHAR(10)," "))', true],
    ['TRIM(SUBSTITUTE(MID(INDEX(Texter[Text],3),10,32767),CHAR(10)," "))', false],
  ]);
});

it('leaves nothing out and shows no blank and no longer piece', () => {
  fc.assert(
    fc.property(prose, fc.integer({ min: 20, max: 120 }), (text, longest) => {
      const pieces = textPieces(report, entry(text), longest);
      expect(plain(pieces.map(({ shows }) => shows).join(''))).toBe(plain(text));
      for (const { shows } of pieces) {
        expect(shows.trim()).not.toBe('');
        if (pieces.length > 1) expect(shows.length).toBeLessThanOrEqual(longest);
      }
    }),
  );
});

it('holds as much in a row as Excel shows of it', () => {
  const linesInRow = 409 / 14;
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 120 }), (width) => {
      expect(longestInRow(width) / width).toBeLessThan(linesInRow);
    }),
  );
});
