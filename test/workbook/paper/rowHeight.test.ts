import { formulaContent, textContent, type StyledCell } from '../../../src/workbook/cell';
import type { StyleKey } from '../../../src/workbook/cellStyles';
import { countLines, highestRow, rowHeight } from '../../../src/workbook/paper/rowHeight';

const cell = (text: string, style: StyleKey): StyledCell => ({ content: textContent(text), style });
const sentence = 'Arbetet med målet har gått framåt under perioden, och två aktiviteter är klara. ';

describe('the lines of a wrapped text', () => {
  it.each([
    ['', 10, 1],
    ['kort', 10, 1],
    ['Volymerna ökar', 10, 2],
    ['tio tecken', 10, 1],
    ['ett\ntvå\n\nfyra', 10, 4],
    ['ordsomärlångtutanmellanslag', 10, 3],
    ['kort ordsomärlångtutanmellanslag', 10, 4],
  ])('%j in lines of %i characters takes %i', (text, perLine, lines) => {
    expect(countLines(text, perLine)).toBe(lines);
  });
});

describe('the estimated height of a row', () => {
  it('is that of an ordinary row while nothing larger stands in it', () => {
    expect(rowHeight([cell('', 'plain'), cell('kort', 'text')], [2, 40])).toBe(15);
  });

  it('follows the cell that needs most', () => {
    const low = rowHeight([cell(sentence, 'text'), cell('kort', 'status')], [88, 30]);
    const high = rowHeight([cell(sentence, 'text'), cell(sentence.repeat(3), 'status')], [88, 30]);
    expect(low).toBeLessThan(30);
    expect(high).toBeGreaterThan(100);
  });

  it('is one line for a text that runs over the cells beside it', () => {
    expect(rowHeight([cell(sentence.repeat(3), 'subtitle')], [20])).toBe(15);
  });

  it('takes what a formula shows, and two lines where nobody has said it', () => {
    const shown: StyledCell = {
      content: formulaContent('=INDEX(Mål[Motivering],1)'),
      style: 'text',
      shows: sentence.repeat(4),
    };
    const { shows: _shows, ...unsaid } = shown;
    expect(rowHeight([shown], [40])).toBe(rowHeight([cell(sentence.repeat(4), 'text')], [40]));
    expect(rowHeight([unsaid], [40])).toBeCloseTo(26.4);
  });

  it('is at most what Excel gives a row', () => {
    expect(rowHeight([cell(sentence.repeat(100), 'text')], [40])).toBe(highestRow);
  });
});
