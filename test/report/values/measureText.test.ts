import { measureText } from '../../../src/report/values/measureText';
import { readNumber } from '../../../src/report/values/readNumber';

describe('a measure in text', () => {
  it.each([
    [96, '%', '96 %'],
    ['82*', '%', '82* %'],
    [9360, 'tkr', '9\u00A0360 tkr'],
    [3.1, 'skala 0–5', '3,1'],
    ['-', '%', '–'],
    ['IU', '%', 'IU'],
    ['IU*', '%', 'IU*'],
    ['-*', '%', '–*'],
    ['#DIV/0!', '%', '#DIV/0!'],
    ['', 'dagar', '–'],
    ['ca 5', 'dagar', 'ca 5'],
    [-2.5, 'dagar', '−2,5 dagar'],
  ])('writes %p in %p as %p', (written, unit, shown) => {
    expect(measureText(readNumber(written), unit)).toBe(shown);
  });
});
