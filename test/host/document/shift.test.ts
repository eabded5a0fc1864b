import fc from 'fast-check';
import { createWorkbook } from '../../../src/host/document/createWorkbook';
import { shiftArea } from '../../../src/host/document/features/shiftArea';
import { COLUMN_COUNT, ROW_COUNT, type Area, type Sheet } from '../../../src/host/document/model';
import { codeOf, firstSheet, reopened } from './givenFile';

const rows = (first: number, last: number): Area => ({
  top: first,
  left: 0,
  bottom: last,
  right: COLUMN_COUNT - 1,
});
const columns = (first: number, last: number): Area => ({
  top: 0,
  left: first,
  bottom: ROW_COUNT - 1,
  right: last,
});

function givenNumbers(): { workbook: ReturnType<typeof createWorkbook>; sheet: Sheet } {
  const workbook = createWorkbook();
  const sheet = firstSheet(workbook);
  for (let row = 0; row < 6; row++)
    for (let column = 0; column < 4; column++) sheet.cells.setValue(row, column, row * 10 + column);
  return { workbook, sheet };
}

describe('inserting and deleting', () => {
  it('moves whole rows with their heights, and everything that lies on them', () => {
    const { workbook, sheet } = givenNumbers();
    sheet.rows.set(3, 3, { height: 40 });
    sheet.setMergedAreas([{ top: 4, left: 0, bottom: 4, right: 1 }]);
    sheet.validations.set([{ top: 1, left: 1, bottom: 4, right: 1 }], {
      type: 'whole',
      formula1: '1',
      formula2: '2',
    });
    sheet.conditionalFormats.add({
      areas: [{ top: 3, left: 0, bottom: 5, right: 0 }],
      rule: { type: 'expression', formula: 'TRUE' },
    });
    sheet.annotations.setNote({ row: 5, column: 2, author: 'A', text: 'not' });
    sheet.annotations.addComment(4, 3, { author: 'B', text: 'tråd', createdAt: '2026-01-01T00:00:00Z' });
    sheet.setHyperlink({ top: 5, left: 0, bottom: 5, right: 0 }, { address: 'https://example.org/' });
    sheet.setPage({ rowBreaks: [5] });
    expect(codeOf(sheet.insertCells(rows(3, 4), 'down'))).toBe('done');
    const after = firstSheet(reopened(workbook));
    expect([2, 3, 4, 5, 7].map((row) => after.cells.value(row, 0))).toEqual([20, null, null, 30, 50]);
    expect([after.rows.get(3).height, after.rows.get(5).height]).toEqual([null, 40]);
    expect(after.mergedAreas()).toEqual([{ top: 6, left: 0, bottom: 6, right: 1 }]);
    expect(after.validations.list()[0]!.areas).toEqual([{ top: 1, left: 1, bottom: 6, right: 1 }]);
    expect(after.conditionalFormats.list()[0]!.areas).toEqual([{ top: 5, left: 0, bottom: 7, right: 0 }]);
    expect(after.annotations.notes()).toMatchObject([{ row: 7, column: 2 }]);
    expect(after.annotations.comments()).toMatchObject([{ row: 6, column: 3 }]);
    expect(after.hyperlinks()).toMatchObject([{ area: { top: 7 } }]);
    expect(after.page.rowBreaks).toEqual([7]);
  });

  it('is undone by the opposite', () => {
    const { sheet } = givenNumbers();
    const before = [...sheet.cells.cellsIn(rows(0, 20))];
    for (const [area, there, back] of [
      [rows(2, 3), 'down', 'up'],
      [columns(1, 1), 'right', 'left'],
      [{ top: 1, left: 1, bottom: 2, right: 2 }, 'down', 'up'],
      [{ top: 1, left: 1, bottom: 2, right: 2 }, 'right', 'left'],
    ] as const) {
      sheet.insertCells(area, there);
      expect([...sheet.cells.cellsIn(rows(0, 20))]).not.toEqual(before);
      sheet.deleteCells(area, back);
      expect([...sheet.cells.cellsIn(rows(0, 20))]).toEqual(before);
    }
  });

  it('moves part of the cells only beside what stays', () => {
    const { sheet } = givenNumbers();
    sheet.insertCells({ top: 1, left: 1, bottom: 2, right: 2 }, 'down');
    expect([0, 1, 2, 3].map((column) => sheet.cells.value(3, column))).toEqual([30, 11, 12, 33]);
    sheet.deleteCells({ top: 0, left: 0, bottom: 0, right: 0 }, 'left');
    expect([0, 1, 2, 3].map((column) => sheet.cells.value(0, column))).toEqual([1, 2, 3, null]);
  });

  it('moves column widths with whole columns', () => {
    const { workbook, sheet } = givenNumbers();
    sheet.columns.set(1, 2, { width: 30 });
    sheet.insertCells(columns(2, 3), 'right');
    const after = firstSheet(reopened(workbook));
    expect([0, 1, 2, 3, 4, 5].map((column) => after.columns.get(column).width)).toEqual([
      null,
      30,
      null,
      null,
      30,
      null,
    ]);
    sheet.deleteCells(columns(1, 2), 'left');
    expect([0, 1, 2, 3].map((column) => sheet.columns.get(column).width)).toEqual([null, null, 30, null]);
  });

  it('lets a table grow when rows come into it, and refuses to cut it', () => {
    const { sheet } = givenNumbers();
    for (const [column, name] of ['a', 'b', 'c'].entries()) sheet.cells.setValue(0, column, name);
    sheet.tables.add({
      name: 'Tal',
      area: { top: 0, left: 0, bottom: 3, right: 2 },
      columns: [{ name: 'a' }, { name: 'b' }, { name: 'c' }],
    });
    expect(codeOf(sheet.insertCells({ top: 2, left: 0, bottom: 2, right: 1 }, 'down'))).toBe('area-overlaps');
    expect(codeOf(sheet.insertCells({ top: 2, left: 0, bottom: 2, right: 2 }, 'down'))).toBe('done');
    expect(sheet.tables.list()[0]!.area).toEqual({ top: 0, left: 0, bottom: 4, right: 2 });
    expect(sheet.cells.value(2, 3)).toBe(23);
    expect(codeOf(sheet.deleteCells(rows(0, 9), 'up'))).toBe('done');
    expect(sheet.tables.list()).toEqual([]);
  });

  it("gives and takes a table's columns with their cells", () => {
    const { workbook, sheet } = givenNumbers();
    const names = ['a', 'b', 'c'];
    for (const [column, name] of names.entries()) sheet.cells.setValue(0, column, name);
    sheet.tables.add({
      name: 'Tal',
      area: { top: 0, left: 0, bottom: 3, right: 2 },
      columns: [{ name: 'a' }, { name: 'b', calculatedFormula: '1+1' }, { name: 'c' }],
    });
    sheet.insertCells(columns(1, 2), 'right');
    const grown = reopened(workbook).table('Tal')!;
    expect(grown.columns.map(({ id, name }) => [id, name])).toEqual([
      [1, 'a'],
      [4, 'Kolumn2'],
      [5, 'Kolumn3'],
      [2, 'b'],
      [3, 'c'],
    ]);
    expect([sheet.cells.value(0, 1), sheet.cells.value(0, 2), sheet.cells.value(0, 3)]).toEqual([
      'Kolumn2',
      'Kolumn3',
      'b',
    ]);
    sheet.deleteCells({ top: 0, left: 0, bottom: 3, right: 1 }, 'left');
    const shrunk = reopened(workbook).table('Tal')!;
    expect(shrunk.columns.map(({ name, calculatedFormula }) => [name, calculatedFormula])).toEqual([
      ['Kolumn3', null],
      ['b', '1+1'],
      ['c', null],
    ]);
    expect(shrunk.area).toEqual({ top: 0, left: 0, bottom: 3, right: 2 });
  });

  it('leaves a table its header and a row of data, and takes the totals row with its cells', () => {
    const { workbook, sheet } = givenNumbers();
    sheet.cells.setValue(1, 0, 'a');
    sheet.tables.add({
      name: 'Tal',
      area: { top: 1, left: 0, bottom: 5, right: 0 },
      totalsRow: true,
      columns: [{ name: 'a' }],
    });
    expect(codeOf(sheet.deleteCells(rows(0, 1), 'up'))).toBe('area-overlaps');
    expect(codeOf(sheet.deleteCells(rows(2, 4), 'up'))).toBe('area-overlaps');
    expect(sheet.cells.value(1, 0)).toBe('a');
    expect(codeOf(sheet.deleteCells(rows(4, 5), 'up'))).toBe('done');
    expect(reopened(workbook).table('Tal')).toMatchObject({ area: { top: 1, bottom: 3 }, totalsRow: false });
    expect(codeOf(sheet.deleteCells(rows(0, 0), 'up'))).toBe('done');
    expect(workbook.table('Tal')).toMatchObject({ area: { top: 0, bottom: 2 } });
  });

  it('refuses to push cells off the sheet', () => {
    const { sheet } = givenNumbers();
    sheet.cells.setValue(ROW_COUNT - 1, 0, 1);
    sheet.cells.setValue(0, COLUMN_COUNT - 1, 1);
    expect(codeOf(sheet.insertCells(rows(0, 0), 'down'))).toBe('out-of-sheet');
    expect(codeOf(sheet.insertCells(columns(5, 5), 'right'))).toBe('out-of-sheet');
    expect(codeOf(sheet.insertCells({ top: 0, left: 1, bottom: 0, right: 1 }, 'down'))).toBe('done');
  });

  it('moves array formulas below and refuses to go through one', () => {
    const { workbook, sheet } = givenNumbers();
    sheet.cells.setArrayFormula({ top: 8, left: 0, bottom: 9, right: 0 }, 'A1:A2', [[1], [2]]);
    expect(codeOf(sheet.insertCells(rows(9, 9), 'down'))).toBe('part-of-array');
    expect(codeOf(sheet.deleteCells(rows(9, 9), 'up'))).toBe('part-of-array');
    expect(codeOf(sheet.insertCells(rows(2, 2), 'down'))).toBe('done');
    expect(firstSheet(reopened(workbook)).cells.formula(10, 0)!.area).toEqual({
      top: 9,
      left: 0,
      bottom: 10,
      right: 0,
    });
  });
});

describe('an area under inserted and deleted cells', () => {
  const line = fc.nat(30);
  const area = fc.tuple(line, line, line, line).map(([a, b, c, d]) => ({
    top: Math.min(a, b),
    left: Math.min(c, d),
    bottom: Math.max(a, b),
    right: Math.max(c, d),
  }));

  it('covers exactly the cells that its own cells became', () => {
    fc.assert(
      fc.property(area, line, fc.integer({ min: 1, max: 5 }), (known, at, count) => {
        const change = rows(at, at + count - 1);
        const inserted = shiftArea(known, { area: change, shift: 'down' })!;
        const place = (row: number): number => (row >= at ? row + count : row);
        expect([inserted.top, inserted.bottom]).toEqual([place(known.top), place(known.bottom)]);

        const left = Array.from({ length: known.bottom - known.top + 1 }, (_, index) => known.top + index)
          .filter((row) => row < at || row >= at + count)
          .map((row) => (row >= at + count ? row - count : row));
        const deleted = shiftArea(known, { area: change, shift: 'up' });
        expect(deleted && [deleted.top, deleted.bottom]).toEqual(
          left.length === 0 ? null : [left[0], left.at(-1)],
        );
      }),
    );
  });

  it('comes back when what was inserted is deleted again', () => {
    fc.assert(
      fc.property(area, area, fc.boolean(), (known, change, down) => {
        const moved = shiftArea(known, { area: change, shift: down ? 'down' : 'right' })!;
        expect(shiftArea(moved, { area: change, shift: down ? 'up' : 'left' })).toEqual(known);
      }),
    );
  });
});
