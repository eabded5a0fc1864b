import type { Sheet } from '../../../src/host/document/model';
import { numberFormatColour } from '../../../src/host/formulas/values/numberFormatColour';
import { entryText } from '../../../src/host/objects/edit/entryText';
import { linkTarget } from '../../../src/host/objects/edit/linkTarget';
import { listItems } from '../../../src/host/objects/edit/listItems';
import { copiedTexts } from '../../../src/host/person/copiedTexts';
import type { HostCore } from '../../../src/host/openHost';
import { givenCore, givenCoreTable } from '../givenCore';

let host: HostCore;
let sheet: Sheet;
beforeEach(() => {
  host = givenCore();
  sheet = host.book.document.sheets.active;
});
const type = (address: string, text: string): void => {
  expect(host.person.type(sheet.name, address, text)).toMatchObject({ ok: true });
};

describe('what a cell holds, as one would type it', () => {
  it.each([
    ['1234,5', '1234,5'],
    ['1 234,50', '1234,5'],
    ['7%', '7%'],
    ['12,5 %', '12,5%'],
    ['2021-08-31', '2021-08-31'],
    ['2021-08-31 13:30', '2021-08-31 13:30:00'],
    ['13:30', '13:30:00'],
    ['SANT', 'SANT'],
    ["'=1+1", "'=1+1"],
    ['en text', 'en text'],
    ['=1+1', '=1+1'],
  ])('for %s is %s, which typed again gives the same', (typed, expected) => {
    type('B2', typed);
    const value = sheet.cells.value(1, 1);
    expect(entryText(host.book, sheet, 1, 1)).toBe(expected);
    type('B2', expected);
    expect(sheet.cells.value(1, 1)).toEqual(value);
  });

  it('is nothing for an empty cell', () => {
    expect(entryText(host.book, sheet, 0, 0)).toBe('');
  });
});

describe('the list of a cell', () => {
  const cell = { top: 0, left: 0, bottom: 5, right: 0 };
  const offered = (formula1: string, row = 0): readonly string[] | null => {
    sheet.validations.set([cell], { type: 'list', formula1, showDropdown: true });
    return listItems(host.book, sheet, row, 0);
  };

  it('offers the texts of the rule', () => {
    expect(offered('"mål, aktivitet"')).toEqual(['mål', 'aktivitet']);
  });

  it('offers what the cells of a range hold, without the empty ones', () => {
    type('D1', 'grön');
    type('D3', '1,5');
    expect(offered('$D$1:$D$4')).toEqual(['grön', '1,5']);
  });

  it('counts relative references from the cell', () => {
    type('D2', 'andra');
    expect(offered('D1', 1)).toEqual(['andra']);
  });

  it('offers the cells of a table’s column by a name, also where a formula finds them', () => {
    givenCoreTable(host, sheet);
    const { names } = host.book.document;
    names.add({ name: 'Enheter', scope: null, formula: 'Drift[Enhet]' });
    names.add({ name: 'Några', scope: null, formula: 'INDEX(Drift[Enhet],2):INDEX(Drift[Enhet],3)' });
    const far = { top: 20, left: 0, bottom: 20, right: 0 };
    sheet.validations.set([far], { type: 'list', formula1: 'Enheter', showDropdown: true });
    expect(listItems(host.book, sheet, 20, 0)).toEqual(['Skolor', 'Vägar', 'Parker']);
    sheet.validations.set([far], { type: 'list', formula1: 'Några', showDropdown: true });
    expect(listItems(host.book, sheet, 20, 0)).toEqual(['Vägar', 'Parker']);
  });

  it('is none where the rule is another, hides it, or does not hold', () => {
    expect(offered('"a,b"', 0)).not.toBeNull();
    expect(listItems(host.book, sheet, 9, 9)).toBeNull();
    sheet.validations.set([cell], { type: 'list', formula1: '"a,b"', showDropdown: false });
    expect(listItems(host.book, sheet, 0, 0)).toBeNull();
    sheet.validations.set([cell], { type: 'decimal', formula1: '0' });
    expect(listItems(host.book, sheet, 0, 0)).toBeNull();
  });

  it('is empty where the source cannot be found', () => {
    expect(offered('Saknas')).toEqual([]);
  });
});

describe('a click on a cell', () => {
  it('leads where a HYPERLINK formula points to', () => {
    host.person.addSheet('Mål 1');
    type('A1', '=HYPERLINK("#\'Mål 1\'!B3","B3")');
    const target = linkTarget(host.book, sheet, 0, 0);
    expect(target?.sheet.name).toBe('Mål 1');
    expect(target?.area).toEqual({ top: 2, left: 1, bottom: 2, right: 1 });
  });

  it('leads to a name, and where the target is put together', () => {
    host.book.document.names.add({ name: 'Resultat', scope: null, formula: 'Blad1!$C$4' });
    type('A1', '=IF(1=1,HYPERLINK("#"&"Resul"&"tat","Resultat"),"")');
    expect(linkTarget(host.book, sheet, 0, 0)?.area).toEqual({ top: 3, left: 2, bottom: 3, right: 2 });
  });

  it('leads by a link of its own', () => {
    const area = { top: 4, left: 0, bottom: 4, right: 0 };
    sheet.setHyperlink(area, { address: null, location: 'Blad1!D9' });
    expect(linkTarget(host.book, sheet, 4, 0)?.area).toEqual({ top: 8, left: 3, bottom: 8, right: 3 });
  });

  it('leads nowhere for texts, addresses outside and places that are gone', () => {
    type('A1', 'text');
    type('A2', '=HYPERLINK("https://example.org/","ut")');
    type('A3', '=HYPERLINK("#Borta!A1","borta")');
    for (const row of [0, 1, 2]) expect(linkTarget(host.book, sheet, row, 0)).toBeNull();
  });
});

describe('copied cells', () => {
  it('move the references of their formulas and are repeated in a larger area', () => {
    type('A1', '1,5');
    type('B1', '=A1*$A$1');
    const area = { top: 0, left: 0, bottom: 0, right: 1 };
    expect(copiedTexts(host.book, { sheet, area }, { top: 4, left: 0, bottom: 5, right: 1 })).toEqual([
      ['1,5', '=A5*$A$1'],
      ['1,5', '=A6*$A$1'],
    ]);
  });
});

describe('the ink of a number format', () => {
  it.each([
    [-5, '#,##0;[Red]-#,##0', '#FF0000'],
    [5, '#,##0;[Red]-#,##0', null],
    [0, '[Blue]0', '#0000FF'],
    [5, '[>=1000]#,##0;General', null],
    [null, '[Red]0', null],
  ])('for %s in %s is %s', (value, pattern, ink) => {
    expect(numberFormatColour(value, pattern)).toBe(ink);
  });
});
