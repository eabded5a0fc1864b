import type { Scalar } from '../scalar';
import { spend } from './effort';
import { Matrix } from './operand';

/** The rows and columns that arrays of these shapes have together: single rows and columns stretch. */
export function commonShape(items: readonly unknown[]): { rows: number; columns: number } {
  let rows = 1;
  let columns = 1;
  for (const item of items) {
    if (!(item instanceof Matrix)) continue;
    rows = Math.max(rows, item.rows);
    columns = Math.max(columns, item.columns);
  }
  return { rows, columns };
}

/** A new array from a function of the position. */
export function fillMatrix(
  rows: number,
  columns: number,
  at: (row: number, column: number) => Scalar,
): Matrix {
  spend(rows * columns);
  const cells: Scalar[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) cells.push(at(row, column));
  }
  return new Matrix(rows, columns, cells);
}

/** An operation on every pair of cells of two operands, at least one of which is an array. */
export function broadcast(
  a: Scalar | Matrix,
  b: Scalar | Matrix,
  operation: (a: Scalar, b: Scalar) => Scalar,
): Matrix {
  if (a instanceof Matrix && b instanceof Matrix) {
    if (a.rows === b.rows && a.columns === b.columns) {
      spend(a.cells.length);
      return new Matrix(
        a.rows,
        a.columns,
        a.cells.map((cell, index) => operation(cell, b.cells[index] ?? null)),
      );
    }
    const { rows, columns } = commonShape([a, b]);
    return fillMatrix(rows, columns, (row, column) => operation(a.at(row, column), b.at(row, column)));
  }
  if (a instanceof Matrix) {
    spend(a.cells.length);
    const right = b instanceof Matrix ? null : b;
    return new Matrix(
      a.rows,
      a.columns,
      a.cells.map((cell) => operation(cell, right)),
    );
  }
  if (b instanceof Matrix) {
    spend(b.cells.length);
    return new Matrix(
      b.rows,
      b.columns,
      b.cells.map((cell) => operation(a, cell)),
    );
  }
  return new Matrix(1, 1, [operation(a, b)]);
}

/** An operation on every cell of an array. */
export function mapMatrix(matrix: Matrix, operation: (value: Scalar) => Scalar): Matrix {
  spend(matrix.cells.length);
  return new Matrix(
    matrix.rows,
    matrix.columns,
    matrix.cells.map((cell) => operation(cell)),
  );
}
