import type { BoundFormula } from '../evaluation/bind';
import type { Area, SheetId } from '../source';
import { AreaCache } from '../values/areaCache';
import { CellRange } from '../values/operand';

/**
 * How far a formula or an area has come in this run: not met yet; waiting for what it refers to; left for a second
 * round, as something that it refers to could not be calculated before it.
 */
export type Progress = 'idle' | 'waiting' | 'left';

/** A cell with a formula, or the first cell of an array formula. */
export class FormulaNode {
  dirty = false;
  progress: Progress = 'idle';
  /** Part of a circle: shows 0. */
  circular = false;

  constructor(
    readonly sheet: SheetId,
    readonly row: number,
    readonly column: number,
    /** As the workbook gave it. */
    readonly text: string,
    readonly bound: BoundFormula,
    /** The cells that an array formula fills. */
    readonly fills: Area | undefined,
  ) {}
}

/** An area of several cells that formulas refer to. Formulas that name the same area share it. */
export class AreaNode extends CellRange {
  readonly dependents = new Set<FormulaNode>();
  progress: Progress = 'idle';
  /** Formulas in the area that are still to be calculated; `undefined` when it has not been looked at yet. */
  pending: FormulaNode[] | undefined;
  declare readonly cache: AreaCache;

  constructor(sheet: SheetId, top: number, left: number, bottom: number, right: number) {
    super(sheet, top, left, bottom, right, new AreaCache());
  }

  /** Some formula in the area is still to be calculated. */
  get dirty(): boolean {
    return this.cache.stale;
  }

  set dirty(dirty: boolean) {
    this.cache.stale = dirty;
  }
}
