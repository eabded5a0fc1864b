import { createCalculator } from '../../../src/host/formulas/calculator';
import type { Calculator, CellAddress } from '../../../src/host/formulas/source';
import { error } from './expectFormulas';
import { MemoryWorkbook } from './memoryWorkbook';

const sheet = '#Blad1';
const addresses = (cells: readonly CellAddress[]): string[] =>
  cells.map(({ row, column }) => `${String.fromCharCode(65 + column)}${row + 1}`).sort();

function given(rows: readonly (readonly (string | number | null)[])[]): {
  book: MemoryWorkbook;
  calculator: Calculator;
} {
  const book = new MemoryWorkbook();
  book.put('A1', rows);
  const calculator = createCalculator(book, { locale: 'sv-SE', now: () => new Date(2021, 7, 31) });
  return { book, calculator };
}

/** Types something into a cell and calculates. */
function enter(
  book: MemoryWorkbook,
  calculator: Calculator,
  row: number,
  column: number,
  content: string | number | null,
): string[] {
  book.set(sheet, row, column, content);
  calculator.edited(sheet, row, column);
  return addresses(calculator.calculate().changed);
}

describe('the first calculation', () => {
  it('calculates every formula and says which cells changed', () => {
    const { book, calculator } = given([[1, '=A1+1', '=B1*2']]);
    expect(addresses(calculator.calculate().changed)).toEqual(['B1', 'C1']);
    expect([book.at('B1'), book.at('C1')]).toEqual([2, 4]);
  });

  it('changes nothing where the stored results are right', () => {
    const { calculator } = given([[1, '=A1+1', '=B1*2']]);
    calculator.calculate();
    expect(calculator.calculate().changed).toEqual([]);
    calculator.structureChanged();
    expect(calculator.calculate().changed).toEqual([]);
  });

  it('shows 0 for an empty cell', () => {
    const { book, calculator } = given([['=B1', null]]);
    calculator.calculate();
    expect(book.at('A1')).toBe(0);
  });
});

describe('an edit', () => {
  it('recalculates what depends on the cell, and only that', () => {
    const { book, calculator } = given([
      [1, '=A1+1', '=SUM(A1:B1)'],
      [5, '=A2+1', '=SUM(A1:B2)'],
    ]);
    calculator.calculate();
    expect(enter(book, calculator, 1, 0, 7)).toEqual(['B2', 'C2']);
    expect(book.at('C2')).toBe(1 + 2 + 7 + 8);
  });

  it('takes a formula, a value and nothing in turn', () => {
    const { book, calculator } = given([[1, '=A1', '=B1*10']]);
    calculator.calculate();
    expect(enter(book, calculator, 0, 1, '=A1+5')).toEqual(['B1', 'C1']);
    expect(book.at('C1')).toBe(60);
    expect(enter(book, calculator, 0, 1, 3)).toEqual(['C1']);
    expect(enter(book, calculator, 0, 1, null)).toEqual(['C1']);
    expect(book.at('C1')).toBe(0);
    // The formula that stood there no longer listens.
    expect(enter(book, calculator, 0, 0, 100)).toEqual([]);
  });

  it('reaches formulas that look at whole columns, also from cells outside the used area', () => {
    const { book, calculator } = given([[1, null, '=SUM(A:A)']]);
    calculator.calculate();
    expect(enter(book, calculator, 99, 0, 4)).toEqual(['C1']);
    expect(book.at('C1')).toBe(5);
  });

  it('is seen by look-ups that remember their columns', () => {
    const { book, calculator } = given([
      ['a', 1, '=MATCH("c",A1:A9,0)', '=SUMIFS(B1:B9,A1:A9,"b")'],
      ['b', 2, '=VLOOKUP("b",A1:B9,2,FALSE)', '=COUNTIF(A1:A9,"<>a")'],
      ['c', 4, null, null],
    ]);
    calculator.calculate();
    expect([book.at('C1'), book.at('D1'), book.at('C2'), book.at('D2')]).toEqual([3, 2, 2, 8]);
    enter(book, calculator, 0, 0, 'c');
    expect([book.at('C1'), book.at('D2')]).toEqual([1, 9]);
    enter(book, calculator, 1, 1, 7);
    expect([book.at('D1'), book.at('C2')]).toEqual([7, 7]);
  });

  it('reaches cells named by text or offset', () => {
    const { book, calculator } = given([[1, '=INDIRECT("A1")', '=OFFSET(A1,0,0)*2', '=B1+C1']]);
    calculator.calculate();
    expect(enter(book, calculator, 0, 0, 5)).toEqual(['B1', 'C1', 'D1']);
    expect(book.at('D1')).toBe(15);
  });

  it("reaches SUMIF's cells beyond the range that was written", () => {
    const { book, calculator } = given([
      ['x', 1, '=SUMIF(A1:A3,"x",B1)'],
      ['x', 2, null],
      ['y', 4, null],
    ]);
    calculator.calculate();
    expect(book.at('C1')).toBe(3);
    enter(book, calculator, 1, 1, 20);
    expect(book.at('C1')).toBe(21);
  });

  it('reaches the cells between two references joined by a colon', () => {
    const { book, calculator } = given([
      [1, '=SUM(INDEX(A1:A3,1):INDEX(A1:A3,3))'],
      [2, '=SUM(A1:INDEX(A:A,2))'],
      [3, null],
    ]);
    calculator.calculate();
    expect([book.at('B1'), book.at('B2')]).toEqual([6, 3]);
    enter(book, calculator, 1, 0, 10);
    expect([book.at('B1'), book.at('B2')]).toEqual([14, 11]);
  });
});

describe('tables and names', () => {
  function givenTable(): { book: MemoryWorkbook; calculator: Calculator } {
    const book = new MemoryWorkbook();
    book.addTable('T', 'A1:C3', ['A', 'B', 'Diff']);
    book.put('A2', [
      [5, 2, '=[@A]-[@B]'],
      [7, 1, '=[@A]-[@B]'],
    ]);
    book.put('E1', [['=SUM(T[Diff])', '=summan']]);
    book.definedNames.set('summan', 'SUM(T[A])');
    return { book, calculator: createCalculator(book, { locale: 'sv-SE' }) };
  }

  it('follow an edit of a row', () => {
    const { book, calculator } = givenTable();
    calculator.calculate();
    expect([book.at('E1'), book.at('F1')]).toEqual([9, 12]);
    expect(enter(book, calculator, 1, 0, 6)).toEqual(['C2', 'E1', 'F1']);
  });

  it('follow a table that has grown', () => {
    const { book, calculator } = givenTable();
    calculator.calculate();
    const [table] = book.tables;
    if (table) book.tables[0] = { ...table, bottom: 3 };
    book.put('A4', [[1, 1, '=[@A]*100']]);
    calculator.structureChanged();
    calculator.calculate();
    expect([book.at('C4'), book.at('E1'), book.at('F1')]).toEqual([100, 109, 13]);
  });
});

describe('formulas that are not calculated', () => {
  it('keep their stored value, count as constants and are reported by name', () => {
    const { book, calculator } = given([['=XLOOKUP(1,B1:B3,C1:C3)', '=A1+1']]);
    book.store(sheet, 0, 0, 41);
    const result = calculator.calculate();
    expect(book.at('A1')).toBe(41);
    expect(book.at('B1')).toBe(42);
    expect(result.unsupported).toEqual([{ sheet, row: 0, column: 0, reason: 'function', name: 'XLOOKUP' }]);
  });

  it.each([
    ['=LET(a,1,a)', 'function', 'LET'],
    ['=IF(TRUE,1,WEBSERVICE("x"))', 'function', 'WEBSERVICE'],
    ['=MINFUNKTION(1)', 'function', 'MINFUNKTION'],
    ['=ÅRSSUMMA(1)', 'function', 'ÅRSSUMMA'],
    ['=[1]Blad1!A1', 'reference', '[1]Blad1!A1'],
    ['=SUM(Blad1:Blad3!A1)', 'reference', 'Blad1:Blad3!A1'],
    ['=B1#', 'syntax', '#'],
    ['=ROUND(1)', 'syntax', 'ROUND: too few arguments'],
    ['=SUM(1)(2)', 'function', '()'],
  ])('%s is one of them', (formula, reason, name) => {
    const { calculator } = given([[formula]]);
    expect(calculator.calculate().unsupported).toEqual([{ sheet, row: 0, column: 0, reason, name }]);
  });

  it('are reported until they are gone', () => {
    const { book, calculator } = given([['=XLOOKUP(1,2,3)', 1]]);
    calculator.calculate();
    book.set(sheet, 0, 1, 2);
    calculator.edited(sheet, 0, 1);
    expect(calculator.calculate().unsupported).toHaveLength(1);
    book.set(sheet, 0, 0, '=B1');
    calculator.edited(sheet, 0, 0);
    expect(calculator.calculate().unsupported).toEqual([]);
    expect(book.at('A1')).toBe(2);
  });

  it('are reported for a name that cannot be read', () => {
    const { book, calculator } = given([['=svår+1']]);
    book.definedNames.set('svår', 'LAMBDA(x,x)(1)');
    expect(calculator.calculate().unsupported).toMatchObject([{ reason: 'function', name: 'LAMBDA' }]);
  });
});

describe('circles', () => {
  it('show 0 and are reported, and what depends on them is calculated', () => {
    const { book, calculator } = given([['=B1+1', '=A1+1', '=A1+5']]);
    const { unsupported } = calculator.calculate();
    expect([book.at('A1'), book.at('B1'), book.at('C1')]).toEqual([0, 0, 5]);
    expect(unsupported.map(({ column, reason }) => [column, reason])).toEqual([
      [0, 'cycle'],
      [1, 'cycle'],
    ]);
  });

  it('end when they are broken', () => {
    const { book, calculator } = given([['=B1+1', '=A1+1']]);
    calculator.calculate();
    enter(book, calculator, 0, 1, 10);
    expect(book.at('A1')).toBe(11);
    expect(calculator.calculate().unsupported).toEqual([]);
    enter(book, calculator, 0, 1, '=A1');
    expect([book.at('A1'), book.at('B1')]).toEqual([0, 0]);
  });

  it('are seen in a range, in the formula itself and through INDIRECT', () => {
    for (const formula of ['=SUM(A1:A3)', '=A1+1', '=INDIRECT("A1")', '=COUNTIF(A:A,1)']) {
      const { book, calculator } = given([[formula]]);
      expect(calculator.calculate().unsupported).toHaveLength(1);
      expect(book.at('A1')).toBe(0);
    }
  });

  it('are none where a formula only asks where its own cell is', () => {
    const { book, calculator } = given([['=ROW(A1:A3)', '=COLUMNS(A1:C1)', '=IF(TRUE,1,C1)']]);
    expect(calculator.calculate().unsupported).toEqual([]);
    expect([book.at('A1'), book.at('B1'), book.at('C1')]).toEqual([1, 3, 1]);
  });

  it('are none where a column looks at its own earlier rows', () => {
    const book = new MemoryWorkbook();
    const rows = 200;
    book.addTable('T', `A1:B${rows + 1}`, ['In', 'Saldo']);
    for (let row = 1; row <= rows; row++) {
      book.set(sheet, row, 0, row);
      book.set(sheet, row, 1, '=[@In]+IF(ROW()=2,0,INDEX([Saldo],ROW()-2))');
    }
    const calculator = createCalculator(book, { locale: 'sv-SE' });
    expect(calculator.calculate().unsupported).toEqual([]);
    expect(book.at(`B${rows + 1}`)).toBe((rows * (rows + 1)) / 2);
    enter(book, calculator, 1, 0, 101);
    expect(book.at(`B${rows + 1}`)).toBe((rows * (rows + 1)) / 2 + 100);
  });
});

describe('long chains', () => {
  it('are calculated without exhausting the stack, whichever end comes first', () => {
    const length = 20_000;
    for (const reversed of [false, true]) {
      const book = new MemoryWorkbook();
      const place = (index: number): number => (reversed ? length - index : index);
      for (let index = 1; index <= length; index++) {
        book.set(sheet, place(index), 0, index === 1 ? 1 : `=A${place(index - 1) + 1}+1`);
      }
      createCalculator(book, { locale: 'sv-SE' }).calculate();
      expect(book.value(sheet, place(length), 0)).toBe(length);
    }
  });
});

describe('array formulas', () => {
  it('fill their area and are recalculated as one', () => {
    const { book, calculator } = given([
      [1, '=A1:A3*10', '=SUM(B1:B3)'],
      [2, null, null],
      [3, null, '=B3+1'],
    ]);
    book.arrays.set(`${sheet}!0,1`, { top: 0, left: 1, bottom: 2, right: 1 });
    calculator.calculate();
    expect([book.at('B1'), book.at('B2'), book.at('B3'), book.at('C1'), book.at('C3')]).toEqual([
      10, 20, 30, 60, 31,
    ]);
    expect(enter(book, calculator, 2, 0, 5)).toEqual(['B3', 'C1', 'C3']);
  });

  it('of one cell calculate on arrays throughout', () => {
    const { book, calculator } = given([
      [1, '=SUM(IF(A1:A3>1,A1:A3*10,0))'],
      [2, null],
      [3, null],
    ]);
    book.arrays.set(`${sheet}!0,1`, { top: 0, left: 1, bottom: 0, right: 1 });
    calculator.calculate();
    expect(book.at('B1')).toBe(50);
  });
});

describe('volatile functions', () => {
  it('are calculated every time', () => {
    const book = new MemoryWorkbook();
    book.put('A1', [['=TODAY()', '=A1+1', 5]]);
    let now = new Date(2021, 7, 31);
    const calculator = createCalculator(book, { locale: 'sv-SE', now: () => now });
    calculator.calculate();
    expect(book.at('B1')).toBe(44440);
    now = new Date(2021, 8, 1);
    expect(addresses(calculator.calculate().changed)).toEqual(['A1', 'B1']);
  });
});

describe('SUBTOTAL', () => {
  it('leaves out other subtotals and filtered rows, from 101 also rows hidden by hand', () => {
    const { book, calculator } = given([
      [1, '=SUBTOTAL(9,A1:A5)', '=SUBTOTAL(109,A1:A5)', '=AGGREGATE(9,5,A1:A5)'],
      [2, null, null, null],
      ['=SUBTOTAL(9,A1:A2)', null, null, null],
      [4, null, null, null],
      [8, null, null, null],
    ]);
    book.hiddenRows.set(3, 'filter');
    book.hiddenRows.set(4, 'hand');
    calculator.calculate();
    expect([book.at('B1'), book.at('C1'), book.at('D1')]).toEqual([11, 3, 6]);
  });
});

describe('evaluate', () => {
  it('sees edits that are not calculated yet, and leaves their report to the next calculation', () => {
    const { book, calculator } = given([[1, '=A1+1']]);
    calculator.calculate();
    book.set(sheet, 0, 0, 5);
    calculator.edited(sheet, 0, 0);
    expect(calculator.evaluate('=B1*2', { sheet, row: 9, column: 9 })).toBe(12);
    expect(addresses(calculator.calculate().changed)).toEqual(['B1']);
  });

  it('gives #NAME? for what cannot be read or calculated', () => {
    const { calculator } = given([[1]]);
    const at = { sheet, row: 0, column: 1 };
    expect(calculator.evaluate('=1+', at)).toEqual(error('#NAME?'));
    expect(calculator.evaluate('=XLOOKUP(1,A1,A1)', at)).toEqual(error('#NAME?'));
  });
});
