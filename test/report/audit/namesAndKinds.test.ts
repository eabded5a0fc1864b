import { auditTable } from '../../../src/report/audit/auditTable';
import { columnKind } from '../../../src/report/audit/columnKind';
import {
  isPlainTotal,
  namesADeviation,
  namesARatio,
  resultHint,
  rowHints,
} from '../../../src/report/audit/nameHints';
import { readFigure } from '../../../src/report/audit/readFigure';
import type { CellValue } from '../../../src/report/values/cellValue';

type Grid = readonly (readonly CellValue[])[];

const accusations = (grid: Grid) =>
  auditTable(grid).findings.filter(({ severity }) => severity !== 'information');
const tablesOf = (grid: Grid) => auditTable(grid).inferred.tables;

describe('the kind of a column', () => {
  const kind = (header: string, counts: Partial<Parameters<typeof columnKind>[1]>) =>
    columnKind(header, { numbers: 0, percents: 0, years: 0, texts: 0, unclear: 0, noValues: 0, ...counts });

  it.each([
    ['nothing at all', '', {}, 'empty'],
    ['dashes alone', 'Utfall', { noValues: 3 }, 'text'],
    ['more words than figures', 'Kommentar', { numbers: 2, texts: 3 }, 'text'],
    ['as many words as figures', 'Utfall', { numbers: 3, texts: 3 }, 'amount'],
    ['years alone', 'År', { numbers: 3, years: 3 }, 'year'],
    ['one year', 'År', { numbers: 1, years: 1 }, 'amount'],
    ['counts of which some could be years', 'Antal', { numbers: 3, years: 2 }, 'amount'],
    ['mostly percentages', 'Utfall', { numbers: 3, percents: 2 }, 'percent'],
    ['half of them percentages', 'Utfall', { numbers: 4, percents: 2 }, 'amount'],
    ['figures under “Andel”', 'Andel, %', { numbers: 3 }, 'percent'],
    ['figures under “Pris per st”', 'Pris per st', { numbers: 3 }, 'amount'],
  ] as const)('with %s, “%s” %j, is %s', (_what, header, counts, expected) => {
    expect(kind(header, counts)).toBe(expected);
  });
});

describe('what a name says', () => {
  it.each([
    ['Summa', { total: true, net: false, part: false, cost: false }],
    ['Summa nettokostnad', { total: true, net: true, part: false, cost: false }],
    ['Totalt:', { total: true }],
    ['Verksamhet totalt', { total: true }],
    ['Summarisk bedömning', { total: false }],
    ['varav kostnader', { part: true, cost: true }],
    ['– varav intäkter', { part: true, cost: false }],
    ['Intäkter, varav hyror', { part: false }],
    ['Varavgift', { part: false }],
    ['Årets resultat', { net: true }],
    ['Grundskola', { total: false, net: false, part: false, cost: false }],
  ])('of the row “%s” is %j', (name, hints) => {
    expect(rowHints(name)).toMatchObject(hints);
  });

  it('of a plain total begins with the word for it', () => {
    expect(['Summa', 'Total', 'S:a drift', 'Delsumma 1'].every(isPlainTotal)).toBe(true);
    expect(['Verksamhet totalt', 'Summarisk', 'Netto'].some(isPlainTotal)).toBe(false);
  });

  it('of a column is how much it is computed from others', () => {
    expect(['Avvikelse', 'Diff', 'Skillnad mot 2020', 'Återstår', '+/-'].map(resultHint)).toEqual([
      3, 3, 3, 3, 3,
    ]);
    expect(['Netto', 'Resultat', 'Summa', 'Totalt', 'Budget'].map(resultHint)).toEqual([2, 2, 1, 1, 0]);
  });

  it('of three columns is that one is the deviation of a budget and an outcome, in either order', () => {
    expect(namesADeviation('Avvikelse', 'Budget 2021', 'Prognos helår')).toBe(true);
    expect(namesADeviation('Avvikelse', 'Utfall', 'Investeringsram')).toBe(true);
    expect(namesADeviation('Avvikelse', 'Utfall 2020', 'Utfall 2021')).toBe(false);
    expect(namesADeviation('Avvikelse', 'Budget 2020', 'Budget 2021')).toBe(false);
    expect(namesADeviation('Kommentar', 'Budget', 'Utfall')).toBe(false);
  });

  it('of a ratio is that its figures do not add up', () => {
    expect(
      ['Andel', 'Kr/elev', 'Pris per plats', 'Medelålder', 'Nöjdhetsgrad', 'Index'].every(namesARatio),
    ).toBe(true);
    expect(['Utfall', 'Budget', 'Personal', 'Antal'].some(namesARatio)).toBe(false);
  });
});

describe('a cell of any table', () => {
  it.each<[CellValue | undefined | null, object]>([
    [1234.5, { kind: 'number', value: 1234.5, decimals: 1 }],
    ['1 234,50', { kind: 'number', value: 1234.5, decimals: 1 }],
    ['-12', { kind: 'number', value: -12, decimals: 0 }],
    ['95 %', { kind: 'number', value: 95, decimals: 0, unit: '%' }],
    [0.123456789, { kind: 'number', value: 0.123456789, decimals: 6 }],
    ['', { kind: 'blank' }],
    [undefined, { kind: 'blank' }],
    [null, { kind: 'blank' }],
    ['–', { kind: 'none' }],
    ['IU', { kind: 'unknown' }],
    ['#REF!', { kind: 'error', error: '#REF!' }],
    ['Skola', { kind: 'text', text: 'Skola', hasDigit: false }],
    ['ca 5 st', { kind: 'text', text: 'ca 5 st', hasDigit: true }],
    [true, { kind: 'text', text: 'true', hasDigit: false }],
    [1e13, { kind: 'text', hasDigit: true }],
    [1e12, { kind: 'number', value: 1e12 }],
    [Infinity, { kind: 'text', hasDigit: true }],
  ])('%p is %j', (value, figure) => {
    expect(readFigure(value)).toMatchObject(figure);
  });
});

describe('where tables stand', () => {
  const rows = (factor: number): Grid => [
    ['Förskola', 4120 * factor, 4000 * factor, 120 * factor],
    ['Grundskola', 6350 * factor, 6500 * factor, -150 * factor],
    ['Bibliotek', 1875 * factor, 1800 * factor, 75 * factor],
    ['Summa', 12345 * factor, 12300 * factor, 45 * factor],
  ];
  const header = ['Verksamhet', 'Utfall', 'Budget', 'Avvikelse'];

  it('is one below another, each with its own header; a title says the unit', () => {
    const found = tablesOf([
      ['Drift, tkr'],
      [],
      header,
      ...rows(1),
      [],
      ['Investeringar, mkr'],
      ['Projekt', 'Utgift', 'Ram', 'Avvikelse'],
      ...rows(3),
    ]);
    expect(found.map(({ area, rows: count }) => [area, count])).toEqual([
      ['A3:D7', 4],
      ['A10:D14', 4],
    ]);
    expect(found[0]?.unit).toBe('tkr');
  });

  it('is one when its header stands again, as at the top of a page', () => {
    const [first = [], second = [], ...rest] = rows(1);
    const found = tablesOf([header, first, second, header, ...rest]);
    expect(found).toHaveLength(1);
    expect(found[0]?.sums).toMatchObject([{ items: [2, 3, 5] }]);
  });

  it('is at the second row when years are the header', () => {
    const found = tablesOf([
      ['', 2019, 2020, 2021],
      ['Skola', 10, 12, 14],
      ['Vård', 20, 23, 21],
      ['Park', 31, 32, 35],
      ['Summa', 61, 67, 70],
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]?.columns.map(({ header: name }) => name)).toEqual(['', '2019', '2020', '2021']);
    expect(found[0]?.sums).toMatchObject([{ row: 5, items: [2, 3, 4] }]);
  });
});

describe('an error is told with the rows that it is about', () => {
  const table = (sum: number, ...rest: Grid): Grid => [
    ['Verksamhet', 'Utfall', 'Budget', 'Bokslut'],
    ['Förskola', 4120, 4000, 3991],
    ['Grundskola', 6350, 6500, 6207],
    ['Bibliotek', 1875, 1800, 1822],
    ['Summa', sum, 12300, 12020],
    ...rest,
  ];

  it('as the first and the last where they stand together', () => {
    const [finding, ...others] = accusations(table(12845));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ cell: 'B5', actual: 12845, expected: 12345 });
    expect(finding?.message).toContain('raderna 2–4');
  });

  it('not when the sum is off by what rounding can do', () => {
    expect(accusations(table(12346))).toEqual([]);
    expect(accusations(table(12345))).toEqual([]);
  });

  it('with decimals where the column has them', () => {
    const [finding] = accusations([
      ['Verksamhet', 'Utfall', 'Budget', 'Bokslut'],
      ['Förskola', 41.2, 40.5, 39.9],
      ['Grundskola', 63.5, 65.1, 62.1],
      ['Bibliotek', 18.8, 18.2, 18.3],
      ['Summa', 133.5, 123.8, 120.3],
    ]);
    expect(finding).toMatchObject({ cell: 'B5', actual: 133.5, expected: 123.5 });
    expect(finding?.message).toContain('133,5');
    expect(finding?.message).toContain('123,5');
  });
});

describe('a row called an average', () => {
  it('is no sum, whatever it is called', () => {
    expect(
      accusations([
        ['Skola', 'Nöjdhet'],
        ['Norra', 4.1],
        ['Södra', 3.7],
        ['Västra', 4.4],
        ['Totalt', 4.1],
      ]),
    ).toEqual([]);
  });
});
