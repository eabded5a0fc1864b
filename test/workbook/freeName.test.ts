import { freeSheetName } from '../../src/workbook/freeName';

describe('a sheet name that is free', () => {
  it('is the wished one where nobody has it', () => {
    expect(freeSheetName('Mål', ['Blad1'])).toBe('Mål');
  });

  it('gets a number where the controller has a sheet of that name, in whatever case', () => {
    expect(freeSheetName('Mål', ['MÅL', 'mål 2'])).toBe('Mål 3');
  });

  it('stays within 31 characters', () => {
    const long = 'x'.repeat(31);
    expect(freeSheetName(long, [long])).toHaveLength(31);
  });
});
