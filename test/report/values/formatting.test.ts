import { errorValueIn } from '../../../src/report/values/errorValue';
import { formatDayInWords, formatIsoDay } from '../../../src/report/values/formatDay';
import { formatNumber } from '../../../src/report/values/formatNumber';
import { formatTarget } from '../../../src/report/values/formatTarget';
import { monthName, monthNamed, shortMonthName } from '../../../src/report/values/months';
import { nearestName } from '../../../src/report/values/nearestName';
import { nameIndex } from '../../../src/report/values/nameIndex';
import { nameKey } from '../../../src/report/values/plainText';

describe('numbers in Swedish text', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [5, '5'],
    [1234, '1\u00A0234'],
    [-1234.5, '−1\u00A0234,5'],
    [1234567.891, '1\u00A0234\u00A0567,891'],
    [123, '123'],
    [0.5, '0,5'],
    [0.1 + 0.2, '0,3'],
    [1e-7, '0,0000001'],
    [1.5e-7, '0,00000015'],
    [1e21, '1\u00A0000\u00A0000\u00A0000\u00A0000\u00A0000\u00A0000\u00A0000'],
    [123456789012345680000, '123\u00A0456\u00A0789\u00A0012\u00A0346\u00A0000\u00A0000'],
  ])('%p is written %j', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it.each([
    [2.345, 2, '2,35'],
    [-2.345, 2, '−2,35'],
    [2, 1, '2,0'],
    [0.04, 1, '0,0'],
    [-0.04, 1, '0,0'],
    [999.95, 1, '1\u00A0000,0'],
    [1234.5, 0, '1\u00A0235'],
    [-0.5, 0, '−1'],
  ])('%p with %p decimals is written %j', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it('refuses what is no number', () => {
    expect(() => formatNumber(NaN)).toThrow(RangeError);
    expect(() => formatNumber(Infinity, 1)).toThrow(RangeError);
  });
});

describe('targets, days and months in Swedish text', () => {
  it('writes targets as they are entered', () => {
    expect(formatTarget({ kind: 'above', limit: 1000 })).toBe('>1\u00A0000');
    expect(formatTarget({ kind: 'at-least', limit: 92.5 })).toBe('≥92,5');
    expect(formatTarget({ kind: 'below', limit: 5 })).toBe('<5');
    expect(formatTarget({ kind: 'at-most', limit: -5 })).toBe('≤−5');
    expect(formatTarget({ kind: 'plain', limit: 96 })).toBe('96');
    expect(formatTarget({ kind: 'between', low: 90, high: 95 })).toBe('90–95');
    expect(formatTarget({ kind: 'increase' })).toBe('Ska öka');
    expect(formatTarget({ kind: 'decrease' })).toBe('Ska minska');
  });

  it('writes days in words and for cells', () => {
    expect(formatDayInWords({ year: 2021, month: 8, day: 31 })).toBe('31 augusti 2021');
    expect(formatIsoDay({ year: 2021, month: 8, day: 1 })).toBe('2021-08-01');
    expect(formatIsoDay({ year: 987, month: 12, day: 31 })).toBe('0987-12-31');
  });

  it('names months', () => {
    expect([monthName(1), shortMonthName(5), shortMonthName(8)]).toEqual(['januari', 'maj', 'aug']);
    expect(() => monthName(13)).toThrow(RangeError);
    expect(monthNamed('a.ug')).toBeUndefined();
    expect(monthNamed(undefined)).toBeUndefined();
    expect([monthNamed('Mars'), monthNamed('sept.'), monthNamed('okt'), monthNamed('')]).toEqual([
      3,
      9,
      10,
      undefined,
    ]);
  });
});

describe('names', () => {
  it('are the same whatever their case, space and composition', () => {
    expect(nameKey(' Hållbar\u00A0 ekonomi ')).toBe(nameKey('hållbar ekonomi'.normalize('NFD')));
    expect(nameKey('God service')).not.toBe(nameKey('God  servis'));
  });

  it('are proposed when they are near', () => {
    const goals = ['God service', 'Hållbart chefs- och ledarskap', 'God styrning av tjänsteproduktion'];
    expect(nearestName('Hållbart chef- och ledarskap', goals)).toBe('Hållbart chefs- och ledarskap');
    expect(nearestName('God styrningen av tjänsteproduktion', goals)).toBe(
      'God styrning av tjänsteproduktion',
    );
    expect(nearestName('God servis', goals)).toBe('God service');
    expect(nearestName('Etablerad affärsmodell', goals)).toBeUndefined();
    expect(nearestName('', goals)).toBeUndefined();
    expect(nearestName('a', ['ab', 'b'])).toBe('ab');
  });

  it('are found in a list as the list writes them, the first of two', () => {
    const index = nameIndex(['God service', 'GOD SERVICE', 'Ekonomi']);
    expect(index.find(' god  service')).toBe('God service');
    expect(index.find('saknas')).toBeUndefined();
    expect([index.nearest('Ekonmi'), index.nearest('Ekonmi')]).toEqual(['Ekonomi', 'Ekonomi']);
  });

  it('are no longer guessed when hundreds of them are unknown', () => {
    const index = nameIndex(['Ekonomi']);
    const unknown = Array.from({ length: 200 }, (_, number) => `okänt mål nummer ${number}`);
    expect(unknown.map(index.nearest).filter((name) => name !== undefined)).toEqual([]);
    expect(index.nearest('Ekonmi')).toBeUndefined();
  });

  it('that are error values are known as such', () => {
    expect(errorValueIn(' #ref! ')).toBe('#REF!');
    expect(errorValueIn('REF')).toBeUndefined();
  });
});
