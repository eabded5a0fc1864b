import { auditTable } from '../../../src/report/audit/auditTable';
import type { CellValue } from '../../../src/report/values/cellValue';

type Grid = readonly (readonly CellValue[])[];

const told = (grid: Grid) =>
  auditTable(grid)
    .findings.filter(({ severity }) => severity !== 'information')
    .map(({ code, cell, expected }) => [code, cell, expected]);

/** A table with one cell changed. */
const changed = (grid: Grid, row: number, column: number, value: CellValue): Grid =>
  grid.map((cells, at) => (at === row ? cells.with(column, value) : cells));

describe('an error in a subtotal', () => {
  // Held in kronor and rounded one by one: 312 + 207 + 145 is 664, and the subtotal is 666.
  const rounded: Grid = [
    ['Enhet', 'Belopp'],
    ['Alby', 312],
    ['Berga', 207],
    ['Dal', 145],
    ['Summa norr', 666],
    ['Fors', 1207],
    ['Haga', 1544],
    ['Summa söder', 2751],
    ['Lund', 4311],
    ['Mora', 2905],
    ['Summa öster', 7216],
    ['Totalt', 10633],
  ];

  it('is told once, though the rounded rows do not make up the total above to the last digit', () => {
    expect(told(rounded)).toEqual([]);
    expect(told(changed(rounded, 4, 1, 866))).toEqual([['sum-differs', 'B5', 664]]);
  });
});

describe('rows set in below their sum', () => {
  const indented: Grid = [
    ['Område', 'Utfall', 'Budget', 'Avvikelse'],
    ['Norr', 690, 702, -12],
    ['  Alby', 312, 320, -8],
    ['  Berga', 378, 382, -4],
    ['Söder', 1201, 1180, 21],
    ['  Fors', 707, 690, 17],
    ['  Haga', 494, 490, 4],
    ['Öster', 881, 868, 13],
    ['  Lund', 511, 503, 8],
    ['  Mora', 370, 365, 5],
  ];

  it('are known as its rows, and a wrong figure among them by its sum', () => {
    expect(auditTable(indented).inferred.tables[0]?.sums.map(({ row, items }) => [row, items])).toEqual([
      [8, [9, 10]],
      [5, [6, 7]],
      [2, [3, 4]],
    ]);
    expect(told(indented)).toEqual([]);
    expect(told(changed(indented, 5, 2, 960))).toEqual([['digit-typo', 'C6', 690]]);
    expect(told(changed(indented, 4, 1, 1451))).toEqual([['sum-differs', 'B5', 1201]]);
  });

  it('may as well be parts that do not add up', () => {
    const parts = indented.map((row) =>
      row[0] === '  Berga' || row[0] === '  Haga' ? row.with(1, 20) : row,
    );
    const [, , , ...rest] = parts;
    const some: Grid = [
      ['Område', 'Utfall'],
      ['Norr', 690],
      ['  Alby', 12],
      ...rest.map((row) => row.slice(0, 2)),
    ];
    expect(told(some)).toEqual([]);
  });
});

describe('a row that stands twice', () => {
  it('is no sum of itself and a row that is nearly empty', () => {
    const grid: Grid = [
      ['Enhet', 'Utfall', 'Budget', 'Avvikelse', 'Bokslut'],
      ['Alby', 4120, 4000, 120, 3991],
      ['Berga', 89, 74, 15, 103],
      ['Berga', 89, 74, 15, 103],
      ['Dal', 0, 0, 0, 278],
      ['Ekholmen', 6350, 6500, -150, 6207],
      ['Fors', 1875, 1800, 75, 1822],
      ['Summa', 12434, 12374, 60, 12401],
    ];
    expect(told(grid)).toEqual([['duplicate-row', 'B4', undefined]]);
  });
});

describe('a table without budgets', () => {
  it('has deviations that are the outcomes, and nobody has copied them', () => {
    const grid: Grid = [
      ['Enhet', 'Utfall', 'Budget', 'Avvikelse'],
      ['Alby', 4120, 0, 4120],
      ['Berga', 6350, 0, 6350],
      ['Dal', 1875, 0, 1875],
      ['Fors', 960, 0, 960],
      ['Summa', 13305, 0, 13305],
    ];
    expect(told(grid)).toEqual([]);
    expect(told(changed(changed(grid, 5, 1, 14305), 5, 3, 14305)).map(([code]) => code)).not.toContain(
      'copied-column',
    );
    expect(told(changed(grid, 5, 1, 19305)).map(([, cell]) => cell)).toEqual(['B6']);
  });
});
