import fc from 'fast-check';
import { cellAddress, columnLetters } from '../../../src/report/values/cellAddress';
import { formatEndDate } from '../../../src/report/values/formatEndDate';
import { readEndDate } from '../../../src/report/values/readEndDate';

/** What a column's letters say, read as Excel reads them: A is 1 and each further letter counts 26. */
function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

describe('a cell’s address', () => {
  it.each([
    [0, 0, 'A1'],
    [6, 6, 'G7'],
    [0, 25, 'Z1'],
    [0, 26, 'AA1'],
    [9, 51, 'AZ10'],
    [0, 52, 'BA1'],
    [0, 701, 'ZZ1'],
    [0, 702, 'AAA1'],
    [1_048_575, 16_383, 'XFD1048576'],
  ])('of row %p and column %p is %s', (row, column, address) => {
    expect(cellAddress(row, column)).toBe(address);
  });

  it('has the letters of every column of a sheet', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16_383 }), (column) => {
        expect(columnLetters(column)).toMatch(/^[A-Z]{1,3}$/u);
        expect(columnOf(columnLetters(column))).toBe(column);
      }),
    );
  });
});

describe('an end date in a list', () => {
  it.each([
    ['2021-08-31', '2021-08-31'],
    ['31 augusti 2021', '2021-08-31'],
    ['löpande', 'Löpande'],
    ['I enlighet med handlingsplan', 'I enlighet med handlingsplan'],
    ['2021-02-30', '2021-02-30'],
    ['#REF!', '#REF!'],
    ['', '–'],
  ])('written as %j is shown as %j', (written, shown) => {
    expect(formatEndDate(readEndDate(written, 2021))).toBe(shown);
  });
});
