import fc from 'fast-check';
import { createWorkbook } from '../../../src/host/document/createWorkbook';
import { codeOf, firstSheet, reopened } from './givenFile';

const anyText = fc.string({
  unit: fc.oneof(
    { weight: 4, arbitrary: fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(' ', '\n', '\r', '\t', '_x000D_', '<', '&', ']]>', '=1+1', "'", '"', '✔'),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('\ud83d', '\ude00', '\u0000', '\u000b', '\ufffe', '\uffff', '\u0085'),
    },
  ),
  minLength: 1,
  maxLength: 20,
});

describe('texts in cells', () => {
  it('read back identical after saving, as constants and as results of formulas', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 60 }), (texts) => {
        const workbook = createWorkbook();
        const { cells } = firstSheet(workbook);
        for (const [row, text] of texts.entries()) {
          cells.setValue(row, 0, text);
          cells.setFormula(row, 1, 'A1', text);
        }
        const read = firstSheet(reopened(workbook)).cells;
        expect(texts.map((_, row) => read.value(row, 0))).toEqual(texts);
        // Formula results are not kept apart from layout at their ends by every reader, but they are by ours.
        expect(texts.map((_, row) => read.value(row, 1))).toEqual(texts);
      }),
      { numRuns: 60 },
    );
  });

  it('never become formulas', () => {
    const workbook = createWorkbook();
    const { cells } = firstSheet(workbook);
    for (const [row, text] of ['=1+1', '+1', '-1', '@SUM(A1)', '#N/A', 'TRUE', '5'].entries()) {
      cells.setValue(row, 0, text);
      expect(firstSheet(reopened(workbook)).cells.read(row, 0)).toEqual({
        value: text,
        formula: null,
        style: 0,
      });
    }
  });

  it('are stored once however often they occur, and appended without renumbering', () => {
    const workbook = createWorkbook();
    const { cells } = firstSheet(workbook);
    for (let row = 0; row < 5; row++) cells.setValue(row, 0, row % 2 === 0 ? 'jämn' : 'udda');
    const again = reopened(workbook);
    firstSheet(again).cells.setValue(9, 9, 'ny');
    firstSheet(again).cells.setValue(9, 8, 'udda');
    const last = firstSheet(reopened(again)).cells;
    expect([last.value(0, 0), last.value(1, 0), last.value(9, 9), last.value(9, 8)]).toEqual([
      'jämn',
      'udda',
      'ny',
      'udda',
    ]);
  });

  it('of 32 767 characters are stored whole; one more is refused', () => {
    const workbook = createWorkbook();
    const { cells } = firstSheet(workbook);
    expect(codeOf(cells.setValue(0, 0, 'a'.repeat(32_768)))).toBe('text-too-long');
    expect(codeOf(cells.setValue(0, 0, 'ö'.repeat(32_767)))).toBe('done');
    expect(firstSheet(reopened(workbook)).cells.value(0, 0)).toBe('ö'.repeat(32_767));
  });
});

describe('numbers in cells', () => {
  it('read back as exactly the same doubles', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 200 }),
        (numbers) => {
          const workbook = createWorkbook();
          const { cells } = firstSheet(workbook);
          for (const [row, number] of numbers.entries()) cells.setValue(row, 0, number);
          const read = firstSheet(reopened(workbook)).cells;
          // A cell knows no minus zero.
          expect(numbers.map((_, row) => read.value(row, 0))).toEqual(numbers.map((number) => number + 0));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('that are none are refused', () => {
    const { cells } = firstSheet(createWorkbook());
    expect([NaN, Infinity, -Infinity].map((number) => codeOf(cells.setValue(0, 0, number)))).toEqual(
      Array(3).fill('value-not-storable'),
    );
    expect(cells.usedArea(false)).toBeNull();
  });
});
