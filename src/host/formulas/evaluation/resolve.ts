import type { Scalar } from '../scalar';
import { errors } from '../values/errors';
import { isScalar, Matrix, RangeUnion, type CellRange, type Operand } from '../values/operand';
import type { CallContext, Frame } from './frame';

/** The one cell of a range that a formula sees where it needs one value: that of its own row or column. */
function intersect(range: CellRange, context: CallContext): Scalar {
  const { cell, reader } = context;
  const oneRow = range.top === range.bottom;
  const oneColumn = range.left === range.right;
  if (oneRow && oneColumn) return reader.value(range.sheet, range.top, range.left);
  if (oneColumn && cell.row >= range.top && cell.row <= range.bottom) {
    return reader.value(range.sheet, cell.row, range.left);
  }
  if (oneRow && cell.column >= range.left && cell.column <= range.right) {
    return reader.value(range.sheet, range.top, cell.column);
  }
  return errors.value;
}

/**
 * An operand as a value: a reference gives its cells' values where arrays are calculated,
 * and the cell of the formula's own row or column elsewhere.
 */
export function resolve(operand: Operand, frame: Frame, array: boolean): Scalar | Matrix {
  if (isScalar(operand) || operand instanceof Matrix) return operand;
  if (operand instanceof RangeUnion) return errors.value;
  if (!array) return intersect(operand, frame.plain);
  if (operand.top === operand.bottom && operand.left === operand.right) {
    return frame.plain.reader.value(operand.sheet, operand.top, operand.left);
  }
  return frame.plain.reader.matrix(operand);
}
