import type { CellAddress, FormulaLocale, FormulaSource, SheetId } from '../source';
import type { FormulaError, Scalar } from '../scalar';
import { errors } from '../values/errors';
import { CellRange, type Operand } from '../values/operand';
import type { CellReader } from './cellReader';

/** What a function may ask besides its arguments. */
export interface CallContext {
  readonly cell: CellAddress;
  readonly reader: CellReader;
  readonly source: FormulaSource;
  readonly locale: FormulaLocale;
  /** Whether the call stands where arrays are calculated, as within SUMPRODUCT. */
  readonly array: boolean;
  now(): Date;
  /** Whether the cell's formula is a SUBTOTAL or AGGREGATE, which such functions leave out. */
  isSubtotal(sheet: SheetId, row: number, column: number): boolean;
  /** The reference to an area; one that other formulas name has its look-up tables with it. */
  areaOf(sheet: SheetId, top: number, left: number, bottom: number, right: number): CellRange;
  /** The reference that a text spells, as seen from the cell. */
  referenceOf(text: string): CellRange | FormulaError;
}

/** The same row of a table as the formula's cell: what `[@Budget]` stands for until the cell is known. */
export class TableRow {
  constructor(
    readonly sheet: SheetId,
    readonly top: number,
    readonly bottom: number,
    readonly left: number,
    readonly right: number,
  ) {}

  /** Whether the cell stands in one of the table's data rows. */
  holds(cell: CellAddress): boolean {
    return cell.row >= this.top && cell.row <= this.bottom && cell.sheet === this.sheet;
  }

  /** The cells in the formula's row; outside the data rows `#VALUE!`, as in Excel. */
  rangeAt(cell: CellAddress): CellRange | FormulaError {
    return this.holds(cell)
      ? new CellRange(this.sheet, cell.row, this.left, cell.row, this.right)
      : errors.value;
  }
}

/** A name in a formula, bound to what it stands for. */
export type BoundName = BoundValues | CellRange | FormulaError;

/** A formula's own literals, references and names, in the order in which they are written. */
export interface BoundValues {
  readonly run: Closure;
  readonly literals: readonly Scalar[];
  readonly references: readonly (CellRange | TableRow | FormulaError)[];
  readonly names: readonly BoundName[];
}

/** One evaluation of one formula in one cell. */
export interface Frame {
  readonly bound: BoundValues;
  readonly plain: CallContext;
  readonly inArray: CallContext;
  /** The same cell, for a formula that a name stands for. */
  with(bound: BoundValues): Frame;
}

/** A compiled expression. */
export type Closure = (frame: Frame) => Operand;
