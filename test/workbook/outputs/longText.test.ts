import fc from 'fast-check';
import { reportOf } from '../../report/given';
import { longestInRow, paragraphs, textPieces } from '../../../src/workbook/outputs/longText';

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

describe('a figure in a cell that wraps its text', () => {
  const cellOf = (text: string) => paragraphs(report, entry(text), 80, 'text')[0]?.[0];

  it('keeps its unit on the same line, live and as it is shown', () => {
    const cell = cellOf('Ett överskott på 530 tkr, 2 % av ramen, utan krav.');
    expect(cell?.shows).toBe('Ett överskott på 530\u00A0tkr, 2\u00A0% av ramen, utan krav.');
    expect(cell?.content).toMatchObject({
      formula:
        '=SUBSTITUTE(SUBSTITUTE(INDEX(Texter[Text],3)," %",UNICHAR(160)&"%")," tkr",UNICHAR(160)&"tkr")&""',
    });
  });

  it('leaves a text without units as it is written', () => {
    const cell = cellOf('Det finns 12 krav på 3 krokar, och inga kr.');
    expect(cell?.shows).toBe('Det finns 12 krav på 3 krokar, och inga kr.');
    expect(cell?.content).toMatchObject({ formula: '=INDEX(Texter[Text],3)&""' });
  });
});

it('holds as much in a row as Excel shows of it', () => {
  const linesInRow = 409 / 14;
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 120 }), (width) => {
      expect(longestInRow(width) / width).toBeLessThan(linesInRow);
    }),
  );
});
