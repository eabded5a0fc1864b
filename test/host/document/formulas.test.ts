import fc from 'fast-check';
import { createWorkbook } from '../../../src/host/document/createWorkbook';
import { shiftFormula } from '../../../src/host/document/cells/shiftFormula';
import { codeOf, fileOf, firstSheet, givenParts, opened, partsOf, reopened } from './givenFile';

const SHARED = givenParts(
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B4" si="0">A1*$A$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>' +
    '<row r="4"><c r="A4"><v>4</v></c><c r="B4"><f t="shared" si="0"/><v>4</v></c></row>',
);

describe('a shared formula', () => {
  it('is shown to each cell as its own', () => {
    const { cells } = firstSheet(opened(fileOf(SHARED)));
    expect([0, 1, 2, 3].map((row) => cells.formula(row, 1)!.text)).toEqual([
      'A1*$A$1',
      'A2*$A$1',
      'A3*$A$1',
      'A4*$A$1',
    ]);
  });

  it('stays with the others when its first cell is overwritten, cleared or deleted', () => {
    const overwritten = opened(fileOf(SHARED));
    firstSheet(overwritten).cells.setValue(0, 1, 5);
    const cleared = opened(fileOf(SHARED));
    firstSheet(cleared).cells.clear({ top: 0, left: 0, bottom: 0, right: 5 }, 'all');
    for (const workbook of [overwritten, cleared]) {
      const { cells } = firstSheet(reopened(workbook));
      expect(cells.formula(0, 1)).toBeNull();
      expect(cells.formula(3, 1)!.text).toBe('A4*$A$1');
    }
  });

  it('stays shared when only another of its cells is overwritten', () => {
    const workbook = opened(fileOf(SHARED));
    firstSheet(workbook).cells.setValue(2, 1, 5);
    const text = partsOf(workbook.save())['xl/worksheets/sheet1.xml']!;
    expect(text).toContain('<c r="B3"><v>5</v></c>');
    expect(text).toContain('<f t="shared" si="0"/>');
  });

  it('keeps its text when only the cached value changes', () => {
    const workbook = opened(fileOf(SHARED));
    firstSheet(workbook).cells.setCachedValue(0, 1, 77);
    firstSheet(workbook).cells.setCachedValue(1, 1, 'text');
    const { cells } = firstSheet(reopened(workbook));
    expect([cells.value(0, 1), cells.value(1, 1), cells.value(2, 1)]).toEqual([77, 'text', 3]);
    expect(cells.formula(1, 1)!.text).toBe('A2*$A$1');
  });

  it('is changed cell by cell by mapFormulas', () => {
    const workbook = opened(fileOf(SHARED));
    workbook.mapFormulas((formula) => formula.replace('$A$1', '$Z$9'));
    const { cells } = firstSheet(reopened(workbook));
    expect([0, 3].map((row) => cells.formula(row, 1)!.text)).toEqual(['A1*$Z$9', 'A4*$Z$9']);
  });
});

describe('a formula that moves', () => {
  it.each([
    ['A1+$B$1+C$2+$D3', 2, 1, 'B3+$B$1+D$2+$D5'],
    ['SUM(A:B,1:2,$A:B,$1:2)', 1, 1, 'SUM(B:C,2:3,$A:C,$1:3)'],
    ['LOG10(A1)&"A1"&\'A1\'!A1&Blad1!A1', 1, 0, 'LOG10(A2)&"A1"&\'A1\'!A2&Blad1!A2'],
    ['Tab1[[#This Row],[A1]]+Tab1[A1]+A1', 1, 0, 'Tab1[[#This Row],[A1]]+Tab1[A1]+A2'],
    ["T['#A1]+A1", 1, 0, "T['#A1]+A2"],
    ['[1]Blad1!A1', 1, 0, '[1]Blad1!A2'],
    ['A1', -1, 0, '#REF!'],
    ['XFD1', 0, 1, '#REF!'],
    ['1E5+A1*2.5', 1, 0, '1E5+A2*2.5'],
    ['å1+AB12ö+ABCD1+A1.B', 1, 1, 'å1+AB12ö+ABCD1+A1.B'],
    ['TRUE+RATE', 1, 1, 'TRUE+RATE'],
  ])('turns %s into what it reads %i rows and %i columns further', (formula, rows, columns, moved) => {
    expect(shiftFormula(formula, rows, columns)).toBe(moved);
  });

  it('comes back when it moves back', () => {
    const reference = fc
      .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 500 }))
      .map(([column, row]) => `${String.fromCharCode(65 + (column % 26))}${row}`);
    fc.assert(
      fc.property(
        fc.array(reference, { minLength: 1 }),
        fc.nat(50),
        fc.nat(50),
        (references, rows, columns) => {
          const formula = references.join('+');
          expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
        },
      ),
    );
  });
});

describe('an array formula', () => {
  const area = { top: 1, left: 1, bottom: 2, right: 2 };
  const withArray = (): ReturnType<typeof createWorkbook> => {
    const workbook = createWorkbook();
    firstSheet(workbook).cells.setArrayFormula(area, 'A1:B2*2', [
      [1, 2],
      [3, 4],
    ]);
    return workbook;
  };

  it('is known to all its cells, also after saving', () => {
    const { cells } = firstSheet(reopened(withArray()));
    expect(cells.formula(2, 2)).toEqual({ text: 'A1:B2*2', kind: 'array', area });
    expect(cells.value(2, 1)).toBe(3);
    expect(cells.formula(3, 3)).toBeNull();
  });

  it('cannot be changed in part', () => {
    const { cells } = firstSheet(withArray());
    expect(codeOf(cells.setValue(2, 2, 1))).toBe('part-of-array');
    expect(codeOf(cells.setFormula(1, 1, '1', 1))).toBe('part-of-array');
    expect(codeOf(cells.clear({ top: 0, left: 0, bottom: 1, right: 9 }, 'contents'))).toBe('part-of-array');
    expect(codeOf(cells.move({ top: 0, left: 0, bottom: 1, right: 9 }, 10, 0))).toBe('part-of-array');
    expect(cells.value(2, 2)).toBe(4);
  });

  it('can be cleared and moved as a whole', () => {
    const workbook = withArray();
    const { cells } = firstSheet(workbook);
    expect(codeOf(cells.move(area, 5, 5))).toBe('done');
    const moved = firstSheet(reopened(workbook)).cells;
    expect(moved.formula(6, 6)).toEqual({
      text: 'A1:B2*2',
      kind: 'array',
      area: { top: 5, left: 5, bottom: 6, right: 6 },
    });
    expect(moved.value(1, 1)).toBeNull();
    expect(codeOf(cells.clear({ top: 5, left: 5, bottom: 6, right: 6 }, 'contents'))).toBe('done');
    expect(codeOf(cells.setValue(6, 6, 1))).toBe('done');
  });
});

describe('writing a formula', () => {
  it('stores text and value together and keeps them', () => {
    const workbook = createWorkbook();
    const { cells } = firstSheet(workbook);
    cells.setFormula(0, 0, 'IF(A2<>"&",1,0)', 1.5);
    cells.setFormula(0, 1, '1/0', { error: '#DIV/0!' });
    cells.setFormula(0, 2, 'A1="x"', false);
    cells.setFormula(0, 3, 'A9&""', '');
    const read = firstSheet(reopened(workbook)).cells;
    expect([0, 1, 2, 3].map((column) => read.value(0, column))).toEqual([
      1.5,
      { error: '#DIV/0!' },
      false,
      '',
    ]);
    expect(read.formula(0, 0)!.text).toBe('IF(A2<>"&",1,0)');
  });

  it('refuses what a file cannot hold', () => {
    const { cells } = firstSheet(createWorkbook());
    expect(codeOf(cells.setFormula(0, 0, '', 0))).toBe('value-not-storable');
    expect(codeOf(cells.setFormula(0, 0, '=A1', 0))).toBe('value-not-storable');
    expect(codeOf(cells.setFormula(0, 0, `"${'a'.repeat(8191)}"`, 0))).toBe('formula-too-long');
    expect(codeOf(cells.setFormula(0, 0, `"${'a'.repeat(8190)}"`, 0))).toBe('done');
    expect(codeOf(cells.setValue(1_048_576, 0, 1))).toBe('out-of-sheet');
    expect(codeOf(cells.setValue(1_048_575, 16_383, 1))).toBe('done');
  });

  it('changes nothing in the file when it writes what is there', () => {
    const bytes = fileOf(SHARED);
    const workbook = opened(bytes);
    const { cells } = firstSheet(workbook);
    cells.setValue(0, 0, 1);
    cells.setCachedValue(1, 1, 2);
    cells.setStyle(0, 0, 0);
    cells.setValue(9, 9, null);
    expect(Buffer.from(workbook.save()).equals(Buffer.from(opened(bytes).save()))).toBe(true);
  });
});
