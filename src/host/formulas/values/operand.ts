import type { Scalar } from '../scalar';
import type { Area, SheetId } from '../source';
import type { AreaCache } from './areaCache';
import { errors } from './errors';

/** A rectangular array of values, row by row. */
export class Matrix {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly cells: readonly Scalar[],
  ) {}

  /** The value at a position from 0; one row, one column or one cell stretches, outside is `#N/A` as in Excel. */
  at(row: number, column: number): Scalar {
    const r = this.rows === 1 ? 0 : row;
    const c = this.columns === 1 ? 0 : column;
    if (r >= this.rows || c >= this.columns) return errors.notAvailable;
    return this.cells[r * this.columns + c] ?? null;
  }
}

/** A reference to a rectangle of cells on one sheet. */
export class CellRange implements Area {
  constructor(
    readonly sheet: SheetId,
    readonly top: number,
    readonly left: number,
    readonly bottom: number,
    readonly right: number,
    /** Look-up tables over the cells; present when several formulas share the area. */
    readonly cache?: AreaCache,
  ) {}

  get rows(): number {
    return this.bottom - this.top + 1;
  }

  get columns(): number {
    return this.right - this.left + 1;
  }
}

/** Several references, from the union operator: `(A1:A3,C1)`. */
export class RangeUnion {
  constructor(readonly ranges: readonly CellRange[]) {}
}

/** Whatever an expression can give. */
export type Operand = Scalar | Matrix | CellRange | RangeUnion;

/** Whether an operand is one value, not an array or a reference. */
export function isScalar(operand: Operand): operand is Scalar {
  return typeof operand !== 'object' || operand === null || 'error' in operand;
}
