import type { Area } from '../../document/model';
import { HostError, invalidArgument } from '../../protocol/hostError';
import { cellCount, columnsOf, rowsOf } from '../state/areas';

/** The largest number of cells that Excel reads or writes in one operation. */
const MOST_CELLS = 5_000_000;

/** What an add-in gives for the cells of a range: one value for all of them, or rows of columns. */
export type Grid = (row: number, column: number) => unknown;

/**
 * Reads what was given to `values`, `formulas` or `numberFormat`: a single value holds for every cell; an array must have the
 * range's very shape, else `InvalidArgument`.
 */
export function readGrid(area: Area, input: unknown): { at: Grid; single: boolean } {
  if (!Array.isArray(input)) {
    requireCells(area);
    return { at: () => input, single: true };
  }
  const rows: readonly unknown[] = input;
  if (rows.length !== rowsOf(area)) throw wrongShape(area);
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== columnsOf(area)) throw wrongShape(area);
  }
  const grid = rows as readonly (readonly unknown[])[];
  return { at: (row, column) => grid[row]?.[column], single: false };
}

/** Refuses operations on more cells than Excel takes at once. */
export function requireCells(area: Area): void {
  if (cellCount(area) > MOST_CELLS) {
    throw new HostError('OperationCellsExceedLimit', `The operation would touch ${cellCount(area)} cells.`);
  }
}

/** Makes rows of columns, one value per cell of an area. */
export function gridOf<T>(area: Area, value: (row: number, column: number) => T): T[][] {
  requireCells(area);
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: T[] = [];
    for (let column = area.left; column <= area.right; column += 1) line.push(value(row, column));
    rows.push(line);
  }
  return rows;
}

function wrongShape(area: Area): HostError {
  return invalidArgument(
    `the number of rows or columns in the input array doesn't match the size of the range (${rowsOf(area)} x ${columnsOf(area)})`,
  );
}
