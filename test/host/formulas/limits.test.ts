import fc from 'fast-check';
import { createCalculator } from '../../../src/host/formulas/calculator';
import {
  CELLS_FOR_A_FORMULA,
  earn,
  MOST_CELLS_CALCULATED,
  MOST_TEXT_CALCULATED,
  spend,
  spendText,
  TooMuchToCalculate,
  withEffort,
} from '../../../src/host/formulas/values/effort';
import { readWildcard } from '../../../src/host/formulas/values/wildcard';
import { error, expectFormulas } from './expectFormulas';
import { MemoryWorkbook } from './memoryWorkbook';

describe('a calculation', () => {
  it('may read and make as many cells as the limit, and not one more', () => {
    expect(() => {
      withEffort(() => {
        spend(MOST_CELLS_CALCULATED);
      });
    }).not.toThrow();
    expect(() => {
      withEffort(() => {
        spend(MOST_CELLS_CALCULATED);
        spend(1);
      });
    }).toThrow(TooMuchToCalculate);
  });

  it('may read more the more formulas it has: a large workbook is no attack', () => {
    expect(() => {
      withEffort(() => {
        earn();
        spend(MOST_CELLS_CALCULATED + CELLS_FOR_A_FORMULA);
      });
    }).not.toThrow();
    expect(() => {
      withEffort(() => {
        earn();
        spend(MOST_CELLS_CALCULATED + CELLS_FOR_A_FORMULA + 1);
      });
    }).toThrow(TooMuchToCalculate);
  });

  it('may have as many characters as results as the limit, and not one more', () => {
    expect(() => {
      withEffort(() => {
        spendText(MOST_TEXT_CALCULATED);
      });
    }).not.toThrow();
    expect(() => {
      withEffort(() => {
        spendText(MOST_TEXT_CALCULATED);
        spendText(1);
      });
    }).toThrow(TooMuchToCalculate);
  });

  it('has its share anew each time, and one within another has part in that', () => {
    const half = () => {
      spend(MOST_CELLS_CALCULATED / 2 + 1);
    };
    withEffort(half);
    withEffort(half);
    expect(() => {
      withEffort(() => {
        withEffort(half);
        withEffort(half);
      });
    }).toThrow(TooMuchToCalculate);
    expect(() => {
      spend(Number.MAX_SAFE_INTEGER);
    }).not.toThrow();
  });

  it.each([
    ['SUM(A1:XFC1048575)', 'a sum over a sheet'],
    ['SUMPRODUCT((A1:XFC1048575)*1)', 'a product of a sheet'],
    ['SUMPRODUCT((A1:A1048575=1)*(A1:XFC1=1))', 'a column against a row'],
    ['COUNTIF(A1:XFC1048575,">1")', 'a count in a sheet'],
  ])('is given up: %s', (formula) => {
    const book = new MemoryWorkbook('Blad1');
    book.put('XFD1048576', [[1]]);
    book.put('B5', [[`=${formula}`]]);
    expect(() => createCalculator(book, { locale: 'sv-SE' }).calculate()).toThrow(TooMuchToCalculate);
  });

  it('is whole again once the formula is gone', () => {
    const book = new MemoryWorkbook('Blad1');
    book.put('XFD1048576', [[1]]);
    book.put('A1', [['=SUMPRODUCT((B1:XFC1048575)*1)'], ['=1+1']]);
    const calculator = createCalculator(book, { locale: 'sv-SE' });
    expect(() => calculator.calculate()).toThrow(TooMuchToCalculate);
    book.put('A1', [['=A2*2']]);
    calculator.edited('#Blad1', 0, 0);
    calculator.calculate();
    expect([book.at('A1'), book.at('A2')]).toEqual([4, 2]);
  });
});

describe('names within names', () => {
  it('are followed, and given up where each doubles the work of the next', () => {
    const doubling = (names: number) => {
      const book = new MemoryWorkbook('Blad1');
      for (let n = 0; n < names; n++)
        book.definedNames.set(`n${n}x`, n === 0 ? '1' : `N${n - 1}x+N${n - 1}x`);
      book.put('A1', [[`=N${names - 1}x`]]);
      createCalculator(book, { locale: 'sv-SE' }).calculate();
      return book.at('A1');
    };
    expect(doubling(9)).toBe(256);
    expect(() => doubling(30)).toThrow(TooMuchToCalculate);
  });
});

describe('functions that could go on for ever', () => {
  expectFormulas([
    ['COMBIN(1E+15,5E+14)', error('#NUM!')],
    ['COMBIN(10,3)', 120],
    ['LEN(SUBSTITUTE(REPT("a",32767),"a",REPT("b",32767)))', error('#VALUE!')],
    ['LEN(SUBSTITUTE(REPT("a",16383),"a","bb"))', 32_766],
  ]);
});

describe('wildcards', () => {
  /** What Excel's rules say, by trying everything; for short texts only. */
  function fitsSlowly(pattern: string, text: string): boolean {
    if (pattern === '') return text === '';
    if (pattern.startsWith('*'))
      return Array.from({ length: text.length + 1 }, (_, at) => text.slice(at)).some((rest) =>
        fitsSlowly(pattern.slice(1), rest),
      );
    return (
      text !== '' &&
      (pattern.startsWith('?') || text.startsWith(pattern.charAt(0))) &&
      fitsSlowly(pattern.slice(1), text.slice(1))
    );
  }

  const short = (...units: string[]) => fc.string({ unit: fc.constantFrom(...units), maxLength: 7 });

  it('fit what they fit when everything is tried', () => {
    fc.assert(
      fc.property(short('a', 'b', '*', '?'), short('a', 'b', '.'), (pattern, text) => {
        expect(readWildcard(pattern).fits(text)).toBe(fitsSlowly(pattern, text));
        const at = Array.from({ length: text.length + 1 }, (_, from) => from).find((from) =>
          fitsSlowly(`${pattern}*`, text.slice(from)),
        );
        expect(readWildcard(pattern).indexIn(text)).toBe(at ?? -1);
      }),
      { numRuns: 2_000 },
    );
  });

  it('are held against a long text in no time, however many stars they have', () => {
    const wild = readWildcard(`${'*a'.repeat(100)}b`);
    const text = 'a'.repeat(32_767);
    expect([wild.fits(text), wild.indexIn(text), wild.fits(`${text}b`)]).toEqual([false, -1, true]);
  });
});
