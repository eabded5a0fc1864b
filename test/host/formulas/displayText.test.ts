import { displayText } from '../../../src/host/formulas/displayText';
import type { Scalar } from '../../../src/host/formulas/scalar';

const nbsp = '\u00a0';

describe('what a cell shows in Swedish', () => {
  const rows: [value: Scalar, format: string, expected: string][] = [
    [null, '0', ''],
    ['text', 'General', 'text'],
    ['text', '0', 'text'],
    ['text', '0;0;0;"t: "@', 't: text'],
    [true, 'General', 'SANT'],
    [false, '0', 'FALSKT'],
    [{ error: '#N/A' }, 'General', '#SAKNAS!'],
    [{ error: '#DIV/0!' }, '0.00', '#DIVISION/0!'],
    [{ error: '#REF!' }, '0.00', '#REFERENS!'],
    [0, 'General', '0'],
    [1, 'General', '1'],
    [-1.5, 'General', '-1,5'],
    [1 / 3, 'General', '0,333333333'],
    [2 / 3, 'General', '0,666666667'],
    [1234567.891234, 'General', '1234567,891'],
    [123456789.12345, 'General', '123456789,1'],
    [12345678901, 'General', '12345678901'],
    [123456789012, 'General', '1,23457E+11'],
    [0.00001, 'General', '0,00001'],
    [0.000012345678, 'General', '1,23457E-05'],
    [0.0001234567891, 'General', '0,000123457'],
    [99999999999.9, 'General', '1E+11'],
    [1e21, 'General', '1E+21'],
    [0.1 + 0.2, 'General', '0,3'],
    [1234.5, '#,##0', `1${nbsp}235`],
    [-1234.5, '#,##0.0', `-1${nbsp}234,5`],
    [1234567, '#,##0;-#,##0;"–"', `1${nbsp}234${nbsp}567`],
    [0, '#,##0;-#,##0;"–"', '–'],
    [0.1234, '0.0%', '12,3%'],
    [0.956, '0 %', '96 %'],
    [44439, 'yyyy-mm-dd', '2021-08-31'],
    [44439, 'd mmmm yyyy', '31 augusti 2021'],
    [44439.75, 'yyyy-mm-dd hh:mm', '2021-08-31 18:00'],
    [60, 'yyyy-mm-dd', '1900-02-29'],
    [-1, 'yyyy-mm-dd', '########'],
    [1.5, '[h]:mm', '36:00'],
    [5, '@', '5'],
    [0.5, '@', '0,5'],
    [12345, '#,##0,', '12'],
    [1.005, '0.00', '1,01'],
    [5, 'inte [ett format', '5'],
    [-5, '[Red]-0', '--5'],
    [1.5, '# ?/?', '1 1/2'],
  ];
  it.each(rows)('%j in %s is %s', (value, format, expected) => {
    expect(displayText(value, format, 'sv-SE')).toBe(expected);
  });
});

describe('what a cell shows in English', () => {
  it.each([
    [1234.5, '#,##0.00', '1,234.50'],
    [true, 'General', 'TRUE'],
    [{ error: '#N/A' } as const, 'General', '#N/A'],
    [44439, 'd mmmm yyyy', '31 August 2021'],
  ])('%j in %s is %s', (value, format, expected) => {
    expect(displayText(value, format, 'en-US')).toBe(expected);
  });
});
