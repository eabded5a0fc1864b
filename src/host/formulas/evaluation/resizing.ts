import type { SheetId } from '../source';
import { lastColumn, lastRow } from '../syntax/cellReference';
import { CellRange } from '../values/operand';

/** Makes the reference to an area; areas that formulas share are one object. */
export type RangeMaker = (
  sheet: SheetId,
  top: number,
  left: number,
  bottom: number,
  right: number,
) => CellRange;

/** Makes references that nobody shares. */
export const plainRange: RangeMaker = (sheet, top, left, bottom, right) =>
  new CellRange(sheet, top, left, bottom, right);

/** SUMIF's sum range: from its first cell as large as the tested range, wherever it was drawn to end. */
export function inShapeOf(target: CellRange, like: CellRange, make: RangeMaker = plainRange): CellRange {
  if (target.rows === like.rows && target.columns === like.columns) return target;
  const bottom = Math.min(lastRow, target.top + like.rows - 1);
  const right = Math.min(lastColumn, target.left + like.columns - 1);
  return make(target.sheet, target.top, target.left, bottom, right);
}
