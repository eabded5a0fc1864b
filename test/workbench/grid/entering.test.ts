import { CellValueType } from '@univerjs/core';
import fc from 'fast-check';
import { clipboardRows, clipboardText } from '../../../src/workbench/grid/clipboard';
import { enteredText } from '../../../src/workbench/grid/univer/enteredText';

describe('what was typed into a cell', () => {
  it('is the formula, the text or nothing', () => {
    expect(enteredText({ f: '=A1*2', v: null })).toBe('=A1*2');
    expect(enteredText({ v: '1 234,5' })).toBe('1 234,5');
    expect(enteredText({ v: '' })).toBe('');
    expect(enteredText({ s: { fs: 12 } })).toBeNull();
    expect(enteredText(null)).toBeNull();
  });

  it('keeps the apostrophe of a text that is to stay one', () => {
    expect(enteredText({ v: '=1+1', t: CellValueType.FORCE_STRING })).toBe("'=1+1");
  });

  it('has its lines', () => {
    const body = { dataStream: 'rad ett\rrad två\r\n' };
    expect(enteredText({ p: { id: 'd', body, documentStyle: {} } })).toBe('rad ett\nrad två');
  });
});

describe('the clipboard', () => {
  it('is read as programs for tables write it', () => {
    expect(clipboardRows('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(clipboardRows('"rad ett\nrad två"\t"säger ""hej"""\n')).toEqual([
      ['rad ett\nrad två', 'säger "hej"'],
    ]);
    expect(clipboardRows('a\t')).toEqual([['a', '']]);
  });

  it('gives back what was put there', () => {
    const cell = fc.stringMatching(/^[a-zåäö"\t\n 0-9]{0,8}$/);
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rows, (given) => {
        expect(clipboardRows(clipboardText(given))).toEqual(given);
      }),
    );
  });
});
