import fc from 'fast-check';
import { createCalculator } from '../../../src/host/formulas/calculator';
import type { Scalar } from '../../../src/host/formulas/scalar';
import type { Calculator } from '../../../src/host/formulas/source';
import { error } from './expectFormulas';
import { CountingWorkbook } from './countingWorkbook';
import { MemoryWorkbook } from './memoryWorkbook';

const rows = 500;

/** A long table with a calculated column, a name, and formulas that speak of them. */
function given(): { book: CountingWorkbook; calculator: Calculator } {
  const book = new CountingWorkbook('Blad1', 'Rapport');
  book.addTable('Drift', `A1:B${rows + 1}`, ['Budget', 'Dubbel']);
  for (let row = 1; row <= rows; row++) book.put(`A${row + 1}`, [[row, '=[@Budget]*2']]);
  book.definedNames.set('andel', '0.5');
  book.put('Rapport!A1', [
    ['=SUM(Drift[Dubbel])', '=andel*A1', '=okänt+1', '=Nytt!A1', '=B1+1'],
    ['=SUM(Drift[Budget])'],
  ]);
  const calculator = createCalculator(book, { locale: 'sv-SE' });
  calculator.calculate();
  return { book, calculator };
}

/** Says that names have changed, and calculates. */
function told(calculator: Calculator): void {
  calculator.namesChanged();
  calculator.calculate();
}

describe('a new name, sheet or table', () => {
  it('that no formula speaks of calculates nothing', () => {
    const { book, calculator } = given();
    book.addSheet('Annat');
    book.definedNames.set('annat', '7');
    book.addTable('Annan', 'Annat!A1:A3', ['X']);
    expect(
      book.readsOf(() => {
        told(calculator);
      }),
    ).toBe(0);
  });

  it('calculates the formulas that speak of it, and what depends on them', () => {
    const { book, calculator } = given();
    expect(book.at('Rapport!C1')).toEqual(error('#NAME?'));
    expect(book.at('Rapport!D1')).toEqual(error('#REF!'));
    book.definedNames.set('okänt', '41');
    book.addSheet('Nytt');
    book.put('Nytt!A1', [[9]]);
    const reads = book.readsOf(() => {
      told(calculator);
    });
    expect([book.at('Rapport!C1'), book.at('Rapport!D1')]).toEqual([42, 9]);
    expect(reads).toBeLessThan(10);
  });

  it('that means something else now reaches what leads on from it', () => {
    const { book, calculator } = given();
    const sum = rows * (rows + 1);
    expect(book.at('Rapport!E1')).toBe(sum / 2 + 1);
    book.definedNames.set('andel', 'Rapport!$A$2/100');
    told(calculator);
    expect(book.at('Rapport!E1')).toBe((sum / 2 / 100) * sum + 1);
    book.definedNames.delete('andel');
    told(calculator);
    expect(book.at('Rapport!E1')).toEqual(error('#NAME?'));
  });

  it('that is gone takes its formulas with it', () => {
    const { book, calculator } = given();
    book.put('Rapport!A3', [['=XLOOKUP(1,A1,A1)']]);
    calculator.edited('#Rapport', 2, 0);
    expect(calculator.calculate().unsupported).toHaveLength(1);
    book.removeSheet('Rapport');
    calculator.namesChanged();
    expect(calculator.calculate()).toEqual({ changed: [], unsupported: [] });
  });
});

describe('a table', () => {
  it('that has grown is summed with its new row', () => {
    const { book, calculator } = given();
    const [table] = book.tables;
    book.tables[0] = { ...table!, bottom: rows + 1 };
    book.put(`A${rows + 2}`, [[1000, '=[@Budget]*2']]);
    calculator.edited('#Blad1', rows + 1, 0);
    calculator.edited('#Blad1', rows + 1, 1);
    told(calculator);
    expect(book.at('Rapport!A2')).toBe((rows * (rows + 1)) / 2 + 1000);
    expect(book.at('Rapport!A1')).toBe(rows * (rows + 1) + 2000);
  });

  it('whose columns have other names is read by these, also in the middle of a round', () => {
    const { book, calculator } = given();
    const [table] = book.tables;
    book.tables[0] = { ...table!, columns: ['Dubbel', 'Budget'] };
    told(calculator);
    // Each row's formula now stands in the column that it doubles: a circle.
    expect(calculator.calculate().unsupported).toHaveLength(rows);
    book.tables[0] = table!;
    told(calculator);
    expect(book.at('Rapport!A1')).toBe(rows * (rows + 1));
    expect(calculator.calculate().unsupported).toEqual([]);
  });
});

const names = ['ett', 'två', 'tre'];
const formula = fc.oneof(
  fc.constantFrom(...names).map((name) => `=${name}+1`),
  fc.constantFrom('A', 'B').map((column) => `=SUM(T[${column}])`),
  fc.constantFrom('Blad1', 'Extra').map((sheet) => `=${sheet}!A1`),
  fc.constant('=A1&B2'),
);
const meaning = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map(String),
  fc.constantFrom(...names),
  fc.constant('SUM(T[A])'),
  fc.constant('Extra!$A$1'),
);
const change = fc.oneof(
  fc.record({ kind: fc.constant('name' as const), name: fc.constantFrom(...names), meaning }),
  fc.record({ kind: fc.constant('no name' as const), name: fc.constantFrom(...names) }),
  fc.record({ kind: fc.constant('table' as const), bottom: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: fc.constant('sheet' as const), there: fc.boolean() }),
  fc.record({ kind: fc.constant('cell' as const), column: fc.nat(3), text: formula }),
);
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

function givenSmall(): MemoryWorkbook {
  const book = new MemoryWorkbook();
  book.addTable('T', 'A1:B3', ['A', 'B']);
  book.put('A2', [
    [1, 10],
    [2, 20],
    [3, 30],
    [4, 40],
  ]);
  book.put('D1', [['=ett+1', '=SUM(T[A])', '=Extra!A1', '=två&tre']]);
  return book;
}

function apply(book: MemoryWorkbook, made: Change): void {
  switch (made.kind) {
    case 'name':
      book.definedNames.set(made.name, made.meaning);
      break;
    case 'no name':
      book.definedNames.delete(made.name);
      break;
    case 'table':
      book.tables[0] = { ...book.tables[0]!, bottom: made.bottom };
      break;
    case 'sheet':
      if (!made.there) book.removeSheet('Extra');
      else if (book.sheetByName('Extra') === undefined) {
        book.addSheet('Extra');
        book.put('Extra!A1', [[5]]);
      }
      break;
    case 'cell':
      book.set('#Blad1', 0, 3 + made.column, made.text);
  }
}

const shown = (book: MemoryWorkbook): Scalar[] => ['D1', 'E1', 'F1', 'G1'].map((address) => book.at(address));

it('gives the same as calculating everything from nothing, whatever is renamed, grows, comes and goes', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
      const book = givenSmall();
      const calculator = createCalculator(book, { locale: 'sv-SE' });
      calculator.calculate();
      const fresh = givenSmall();
      for (const made of changes) {
        apply(book, made);
        apply(fresh, made);
        if (made.kind === 'cell') calculator.edited('#Blad1', 0, 3 + made.column);
        else calculator.namesChanged();
        calculator.calculate();
        createCalculator(fresh, { locale: 'sv-SE' }).calculate();
        expect(shown(book)).toEqual(shown(fresh));
      }
    }),
    { numRuns: 300 },
  );
});
