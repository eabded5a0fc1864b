import { arrowSteps, jumpFrom, stretched, type Step } from '../../../src/workbench/grid/jump';

const size = { rows: 20, columns: 5 };
/** Rows 2–4 and 8 of the first column, and the first two columns of row 2. */
const filled = new Set(['2,0', '3,0', '4,0', '8,0', '2,1']);
const isFilled = (row: number, column: number) => filled.has(`${row},${column}`);
const step = (key: string): Step => arrowSteps[key]!;
const jump = (from: { row: number; column: number }, by: Step) => jumpFrom(from, by, isFilled, size);

describe('Ctrl and an arrow key', () => {
  it.each([
    ['ArrowDown', 0, 0, 2, 0],
    ['ArrowDown', 2, 0, 4, 0],
    ['ArrowDown', 4, 0, 8, 0],
    ['ArrowDown', 8, 0, 19, 0],
    ['ArrowDown', 19, 0, 19, 0],
    ['ArrowUp', 8, 0, 4, 0],
    ['ArrowUp', 4, 0, 2, 0],
    ['ArrowUp', 2, 0, 0, 0],
    ['ArrowRight', 2, 0, 2, 1],
    ['ArrowRight', 2, 1, 2, 4],
    ['ArrowLeft', 2, 4, 2, 1],
  ])('%s leads from %i, %i to %i, %i', (key, row, column, toRow, toColumn) => {
    expect(jump({ row, column }, step(key))).toEqual({ row: toRow, column: toColumn });
  });

  it('stretch the selection from its first cell with Shift, and shrink it again', () => {
    const cell = { top: 2, left: 0, bottom: 2, right: 0 };
    const column = stretched(cell, step('ArrowDown'), jump);
    expect(column).toEqual({ ...cell, bottom: 4 });
    expect(stretched(column, step('ArrowUp'), jump)).toEqual(cell);
    expect(stretched(cell, step('ArrowUp'), jump)).toEqual({ ...cell, top: 0 });
    expect(stretched(cell, step('ArrowRight'), jump)).toEqual({ ...cell, right: 1 });
  });
});
