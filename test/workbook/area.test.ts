import fc from 'fast-check';
import { areaAddress, cellAddress, columnLetters, parseAddress } from '../../src/workbook/area';

describe('addresses of cells', () => {
  it('names columns as Excel does', () => {
    expect([0, 25, 26, 27, 701, 702, 16383].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AB',
      'ZZ',
      'AAA',
      'XFD',
    ]);
  });

  it('reads back every address that it writes, with or without a sheet name', () => {
    const place = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) });
    fc.assert(
      fc.property(place, place, (a, b) => {
        const area = {
          top: Math.min(a.row, b.row),
          bottom: Math.max(a.row, b.row),
          left: Math.min(a.column, b.column),
          right: Math.max(a.column, b.column),
        };
        expect(parseAddress(areaAddress(area))).toEqual(area);
        expect(parseAddress(`'Mål! 2021'!${areaAddress(area)}`)).toEqual(area);
      }),
    );
  });

  it('reads no whole columns and no several areas', () => {
    expect(parseAddress('A:B')).toBeUndefined();
    expect(parseAddress('A1:B2,C3')).toBeUndefined();
  });

  it('writes one cell as one address', () => {
    expect(areaAddress({ top: 6, left: 6, bottom: 6, right: 6 })).toBe('G7');
    expect(cellAddress(0, 0)).toBe('A1');
  });
});
