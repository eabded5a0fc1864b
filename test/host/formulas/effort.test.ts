import { createCalculator } from '../../../src/host/formulas/calculator';
import { CountingWorkbook } from './countingWorkbook';

const rows = 2000;
const sheet = '#Blad1';

function givenTable(): CountingWorkbook {
  const book = new CountingWorkbook('Blad1', 'Rapport');
  book.addTable('T', `A1:D${rows + 1}`, ['Namn', 'Typ', 'A', 'B']);
  for (let row = 1; row <= rows; row++) {
    book.put(`A${row + 1}`, [[`namn ${row}`, row % 3 === 0 ? 'varav' : 'rad', row, '=[@A]*2']]);
  }
  return book;
}

describe('cells are read no more often than needed', () => {
  it('for a calculated column: an edit reads one row', () => {
    const book = givenTable();
    const calculator = createCalculator(book, { locale: 'sv-SE' });
    expect(book.readsOf(() => calculator.calculate())).toBeLessThanOrEqual(rows * 2);
    book.set(sheet, 5, 2, 99);
    calculator.edited(sheet, 5, 2);
    expect(book.readsOf(() => calculator.calculate())).toBeLessThanOrEqual(4);
  });

  it('for a reference into every row: once per formula', () => {
    const book = givenTable();
    for (let row = 0; row < rows; row++) book.set('#Rapport', row, 0, `=INDEX(T[B],${row + 1})`);
    const calculator = createCalculator(book, { locale: 'sv-SE' });
    expect(book.readsOf(() => calculator.calculate())).toBeLessThanOrEqual(rows * 4);
    book.set(sheet, 5, 2, 99);
    calculator.edited(sheet, 5, 2);
    expect(book.readsOf(() => calculator.calculate())).toBeLessThanOrEqual(rows * 2 + 10);
  });

  it('for look-ups and conditional sums in one table: each column once', () => {
    const book = givenTable();
    for (let row = 0; row < 500; row++) {
      book.put(`Rapport!A${row + 1}`, [
        [
          `=SUMIFS(T[B],T[Namn],"namn ${row}",T[Typ],"<>varav")`,
          `=MATCH("namn ${row + 1}",T[Namn],0)`,
          `=VLOOKUP("namn ${row + 1}",T,3,FALSE)`,
          `=A${row + 1}/SUM(T[B])`,
        ],
      ]);
    }
    const calculator = createCalculator(book, { locale: 'sv-SE' });
    expect(book.readsOf(() => calculator.calculate())).toBeLessThanOrEqual(rows * 12 + 500 * 10);
    expect(book.at('Rapport!C500')).toBe(500);
  });
});
