import { fieldState, type Draft } from '../../../src/taskpane/views/goals/draft';
import { fieldKey, followRows, goalKeys } from '../../../src/taskpane/views/goals/goalKeys';
import type { EntryText, ResultSurvey } from '../../../src/workbook/survey/survey';

function entry(row: number, text: string): EntryText {
  return { text, cell: { table: 'goalResults', row, name: '', column: 'text', was: text } };
}

function results(...texts: readonly string[]): { goal: string; result: ResultSurvey }[] {
  return texts.map((text, at) => ({
    goal: 'God service',
    result: { text: entry(at + 1, text), assignment: entry(at + 1, '') },
  }));
}

function draftOf(row: number, text: string, draft: string): Draft {
  return { text: draft, base: text, row: { number: row, text } };
}

const key = (row: number) => fieldKey('God service', 'text', row);

describe('goals', () => {
  it('are known by their names, and those that are alike by their order', () => {
    expect(goalKeys([{ goal: 'A' }, { goal: 'B' }, { goal: 'A' }])).toEqual(['A', 'B', 'A 2']);
  });
});

describe('drafts of results', () => {
  const drafts = new Map([
    [key(1), draftOf(1, 'ett', 'ett och ett')],
    [key(2), draftOf(2, 'två', 'två och två')],
  ]);

  it('stay while nothing has moved', () => {
    expect(followRows(drafts, results('ett', 'två'))).toBe(drafts);
  });

  it('follow their rows when one comes above them', () => {
    const followed = followRows(drafts, results('noll', 'ett', 'två'));
    expect([...followed].map(([at, { text }]) => [at, text])).toEqual([
      [key(2), 'ett och ett'],
      [key(3), 'två och två'],
    ]);
  });

  it('stay where their row stood when its text has been changed in the sheet', () => {
    expect(followRows(drafts, results('annat', 'två'))).toBe(drafts);
  });

  it('are never laid over each other', () => {
    const alike = new Map([
      [key(3), draftOf(3, 'lika', 'mitt')],
      [key(4), draftOf(4, 'lika', 'ditt')],
    ]);
    expect(followRows(alike, results('lika'))).toBe(alike);
  });
});

describe('a draft beside its cell', () => {
  it.each([
    ['the same text is nothing to save', { text: 'a', base: 'b' }, 'a', 'same'],
    ['a text of one’s own is to be saved', { text: 'b', base: 'a' }, 'a', 'unsaved'],
    ['a cell that was changed meanwhile needs a person', { text: 'b', base: 'a' }, 'c', 'conflict'],
    ['what was just saved is no conflict', { text: 'b', base: 'b', stale: 'a' }, 'a', 'same'],
    ['what was typed after a save is to be saved', { text: 'c', base: 'b', stale: 'a' }, 'a', 'unsaved'],
    ['a number in the cell is the text that it shows', { text: 'b', base: 5 }, '5', 'unsaved'],
  ])('%s', (_, draft, held, expected) => {
    expect(fieldState(draft, entry(1, held))).toBe(expected);
  });
});
