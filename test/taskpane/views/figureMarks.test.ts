import { hasMarks, insertMark, withFigures } from '../../../src/taskpane/views/goals/figureMarks';

const mark = '{Indikatorer:Svarsservice:Utfall}';
const figures = [{ mark, label: 'Indikatorer: Svarsservice, Utfall', shows: '96 %' }];

describe('a text with marks', () => {
  it('reads as it will in the report', () => {
    expect(withFigures(`Svarar på ${mark}.`, figures)).toEqual([
      { kind: 'words', text: 'Svarar på ' },
      { kind: 'figure', text: '96 %', mark },
      { kind: 'words', text: '.' },
    ]);
  });

  it('says which of them lead nowhere', () => {
    expect(withFigures('{A:B:C}', figures)).toEqual([{ kind: 'unknown', text: '{A:B:C}' }]);
  });

  it.each([
    ['Vanlig text', false],
    ['En { ensam klammer', false],
    [mark, true],
  ])('%p has marks: %p', (text, expected) => {
    expect(hasMarks(text)).toBe(expected);
    expect(hasMarks(text)).toBe(expected);
  });
});

describe('inserting a mark', () => {
  it.each([
    ['at the end of a word', 'Svarar på', 9, 9, `Svarar på ${mark}`],
    ['after a space', 'Svarar på ', 10, 10, `Svarar på ${mark}`],
    ['before a full stop', 'Svarar på .', 10, 10, `Svarar på ${mark}.`],
    ['before a word', 'på samtal', 3, 3, `på ${mark} samtal`],
    ['in place of what is selected', 'på 95 % av', 3, 7, `på ${mark} av`],
    ['after a bracket', 'samtal (', 8, 8, `samtal (${mark}`],
    ['in an empty text', '', 0, 0, mark],
  ])('%s keeps one space towards words', (_, text, from, to, expected) => {
    const inserted = insertMark(text, mark, from, to);
    expect(inserted.text).toBe(expected);
    expect(inserted.text.slice(0, inserted.cursor)).toMatch(/\}\s?$/);
  });
});
