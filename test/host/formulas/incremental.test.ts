import fc from 'fast-check';
import { createCalculator } from '../../../src/host/formulas/calculator';
import type { Scalar } from '../../../src/host/formulas/scalar';
import { MemoryWorkbook } from './memoryWorkbook';

const sheet = '#Blad1';
const rows = 6;
const columns = 4;

const cell = fc
  .tuple(fc.nat(columns - 1), fc.nat(rows - 1))
  .map(([column, row]) => `${String.fromCharCode(65 + column)}${row + 1}`);
const area = fc.tuple(cell, cell).map(([from, to]) => `${from}:${to}`);

/** Formulas that name what they read: by cell, area, column, look-up, name. */
const naming = fc.oneof(
  fc.tuple(cell, cell, fc.constantFrom('+', '-', '*', '&', '=')).map(([a, b, sign]) => `=${a}${sign}${b}`),
  area.map((range) => `=SUM(${range})`),
  fc.tuple(area, cell).map(([range, wanted]) => `=COUNTIF(${range},${wanted})`),
  fc.tuple(cell, cell, cell).map(([a, b, c]) => `=IF(${a}>2,${b},${c})`),
  fc
    .tuple(fc.constantFrom('A', 'B', 'C'), cell)
    .map(([column, wanted]) => `=IFERROR(MATCH(${wanted},${column}:${column},0),-1)`),
  fc.tuple(area, cell).map(([range, last]) => `=SUM(INDEX(${range},1,1):${last})`),
  fc.tuple(cell, area).map(([wanted, range]) => `=SUMIF(${range},${wanted},A1)`),
  area.map((range) => `=SUMPRODUCT((${range}<>"")*1)`),
  area.map((range) => `=ROW(${range})+COLUMNS(${range})`),
  cell.map((name) => `=namn+${name}`),
);

/** Formulas that read cells which they do not name. */
const pointing = fc.oneof(
  cell.map((name) => `=INDIRECT("${name}")`),
  fc.tuple(fc.nat(3), fc.nat(3)).map(([down, across]) => `=N(OFFSET(A1,${down},${across}))`),
);

const contentWith = (formula: fc.Arbitrary<string>): fc.Arbitrary<Scalar> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: -3, max: 5 }) },
    { weight: 1, arbitrary: fc.constantFrom('x', 'y', null, true) },
    { weight: 3, arbitrary: formula },
  );

interface Edit {
  readonly row: number;
  readonly column: number;
  readonly typed: Scalar;
}

/** A filled sheet, and edits in batches. */
function story(content: fc.Arbitrary<Scalar>): fc.Arbitrary<[Scalar[][], Edit[][]]> {
  const edit = fc.record({ row: fc.nat(rows - 1), column: fc.nat(columns - 1), typed: content });
  return fc.tuple(
    fc.array(fc.array(content, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
    fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
  );
}

function givenBook(grid: readonly (readonly Scalar[])[]): MemoryWorkbook {
  const book = new MemoryWorkbook();
  book.definedNames.set('namn', 'SUM(Blad1!$B$1:$B$3)');
  book.put('A1', grid);
  return book;
}

function valuesOf(book: MemoryWorkbook): Scalar[] {
  const values: Scalar[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) values.push(book.value(sheet, row, column));
  }
  return values;
}

/** Plays the edits and after each batch compares with a workbook that is calculated from nothing. */
function play(
  [grid, batches]: readonly [Scalar[][], Edit[][]],
  compare: (edited: [Scalar[], circles: number], fresh: [Scalar[], circles: number]) => void,
): void {
  const book = givenBook(grid);
  const calculator = createCalculator(book, { locale: 'sv-SE' });
  const latest = grid.map((row) => [...row]);
  calculator.calculate();
  for (const batch of batches) {
    for (const { row, column, typed } of batch) {
      book.set(sheet, row, column, typed);
      latest[row]?.splice(column, 1, typed);
      calculator.edited(sheet, row, column);
    }
    const circles = calculator.calculate().unsupported.length;
    const fresh = givenBook(latest);
    const everything = createCalculator(fresh, { locale: 'sv-SE' }).calculate();
    compare([valuesOf(book), circles], [valuesOf(fresh), everything.unsupported.length]);
  }
}

describe('calculating only what an edit reaches', () => {
  it('gives the same as calculating everything, circles included', () => {
    fc.assert(
      fc.property(story(contentWith(naming)), (played) => {
        play(played, (edited, fresh) => {
          expect(edited).toEqual(fresh);
        });
      }),
      { numRuns: 250 },
    );
  });

  it('does so where cells are named by text and offset, as long as they make no circle', () => {
    fc.assert(
      fc.property(story(contentWith(fc.oneof(naming, pointing))), (played) => {
        play(played, ([values, circles], [freshValues, freshCircles]) => {
          expect(circles > 0).toBe(freshCircles > 0);
          if (freshCircles === 0) expect(values).toEqual(freshValues);
        });
      }),
      { numRuns: 250 },
    );
  });
});
