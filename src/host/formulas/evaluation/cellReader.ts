import type { Scalar } from '../scalar';
import type { Area, FormulaSource, SheetId } from '../source';
import { lastColumn, lastRow } from '../syntax/cellReference';
import type { AreaCache } from '../values/areaCache';
import { lookupKey, numericTextKey, type Criterion } from '../values/criterion';
import { spend } from '../values/effort';
import { CellRange, Matrix, RangeUnion, type Operand } from '../values/operand';
import { parseNumberText } from '../values/parseNumberText';
import type { FormulaLocale } from '../source';

/** Says whether a cell's formula has still to be calculated; taking note of it, so that it is calculated first. */
export type PendingGuard = (sheet: SheetId, row: number, column: number) => boolean;

/**
 * Reads cells for a formula. While a guard stands, cells whose formulas are still to be calculated read as empty;
 * the formula is then calculated again when they are done.
 */
export class CellReader {
  private readonly used = new Map<SheetId, Area | undefined>();
  private guard: PendingGuard | undefined;
  private extent: { row: number; column: number } | undefined;

  constructor(
    readonly source: FormulaSource,
    private readonly locale: FormulaLocale,
  ) {}

  /** Cells were edited or rows moved: used areas are asked for anew. */
  forget(): void {
    this.used.clear();
    this.extent = undefined;
  }

  /** An area's look-up tables, unless some of its cells may read as empty for now. */
  cacheOf({ cache }: CellRange): AreaCache | undefined {
    return cache && !(this.guard && cache.stale) ? cache : undefined;
  }

  /** Runs an evaluation under a guard. */
  guarded<T>(guard: PendingGuard, run: () => T): T {
    this.guard = guard;
    try {
      return run();
    } finally {
      this.guard = undefined;
    }
  }

  /** One cell's value. */
  value(sheet: SheetId, row: number, column: number): Scalar {
    if (this.guard?.(sheet, row, column)) return null;
    return this.source.value(sheet, row, column);
  }

  /** The part of an area that can hold anything, or `undefined`. */
  occupied(range: CellRange): Area | undefined {
    const used = this.usedArea(range.sheet);
    if (!used) return undefined;
    const top = Math.max(range.top, used.top);
    const left = Math.max(range.left, used.left);
    const bottom = Math.min(range.bottom, used.bottom);
    const right = Math.min(range.right, used.right);
    return top > bottom || left > right ? undefined : { top, left, bottom, right };
  }

  /** Visits the cells of a reference that can hold anything, row by row, until the visitor returns `true`. */
  each(
    range: CellRange | RangeUnion,
    visit: (value: Scalar, row: number, column: number, sheet: SheetId) => boolean | undefined,
  ): void {
    const ranges = range instanceof RangeUnion ? range.ranges : [range];
    for (const part of ranges) {
      const area = this.occupied(part);
      if (!area) continue;
      const { sheet } = part;
      const guard = part.cache?.stale === false ? undefined : this.guard;
      // Before the first is read: what cannot be ended is not begun.
      spend((area.bottom - area.top + 1) * (area.right - area.left + 1));
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const value = guard?.(sheet, row, column) ? null : this.source.value(sheet, row, column);
          if (visit(value, row, column, sheet) === true) return;
        }
      }
    }
  }

  /** The values of an area as an array; whole columns and rows end where the workbook's last cell is. */
  matrix(range: CellRange): Matrix {
    const { bottom, right } = this.bounded(range);
    const rows = bottom - range.top + 1;
    const columns = right - range.left + 1;
    const cache = this.cacheOf(range)?.cutTo(rows, columns);
    if (cache?.values) return new Matrix(rows, columns, cache.values);
    spend(rows * columns);
    const values: Scalar[] = [];
    for (let row = range.top; row <= bottom; row++) {
      for (let column = range.left; column <= right; column++)
        values.push(this.value(range.sheet, row, column));
    }
    if (cache) cache.values = values;
    return new Matrix(rows, columns, values);
  }

  /** An operand's values as an array. Of several areas only the first counts. */
  toMatrix(operand: Operand): Matrix {
    if (operand instanceof Matrix) return operand;
    if (operand instanceof CellRange) return this.matrix(operand);
    if (operand instanceof RangeUnion) return this.toMatrix(operand.ranges[0] ?? null);
    return new Matrix(1, 1, [operand]);
  }

  /** Where each value stands among an area's cells; made once for an area that is looked up often. */
  positions(range: CellRange): ReadonlyMap<string | number, readonly number[]> {
    const matrix = this.matrix(range);
    const cache = this.cacheOf(range)?.cutTo(matrix.rows, matrix.columns);
    if (!cache) return this.filed(matrix.cells);
    return (cache.positions ??= this.filed(matrix.cells));
  }

  /** Tests an area's cells, by their position row by row, against a criterion. */
  tester(range: CellRange, criterion: Criterion): (position: number) => boolean {
    const { rows, columns, cells } = this.matrix(range);
    const build = (): Uint8Array => {
      spend(cells.length);
      const mask = new Uint8Array(cells.length);
      cells.forEach((value, position) => {
        if (criterion.matches(value)) mask[position] = 1;
      });
      return mask;
    };
    const mask = this.cacheOf(range)?.cutTo(rows, columns).mask(criterion.key, build);
    if (mask) return (position) => mask[position] === 1;
    return (position) => criterion.matches(cells[position] ?? null);
  }

  private filed(cells: readonly Scalar[]): ReadonlyMap<string | number, readonly number[]> {
    const positions = new Map<string | number, number[]>();
    const file = (key: string | number, index: number): void => {
      const list = positions.get(key);
      if (list) list.push(index);
      else positions.set(key, [index]);
    };
    cells.forEach((value, index) => {
      file(lookupKey(value), index);
      if (typeof value !== 'string') return;
      const number = parseNumberText(value, this.locale);
      if (number !== undefined) file(numericTextKey(number), index);
    });
    return positions;
  }

  private usedArea(sheet: SheetId): Area | undefined {
    if (!this.used.has(sheet)) this.used.set(sheet, this.source.usedArea(sheet));
    return this.used.get(sheet);
  }

  private bounded(range: CellRange): { bottom: number; right: number } {
    if (range.bottom < lastRow && range.right < lastColumn) return range;
    this.extent ??= this.source.sheets().reduce(
      (extent, sheet) => {
        const area = this.usedArea(sheet);
        return {
          row: Math.max(extent.row, area?.bottom ?? 0),
          column: Math.max(extent.column, area?.right ?? 0),
        };
      },
      { row: 0, column: 0 },
    );
    return {
      bottom: range.bottom < lastRow ? range.bottom : Math.max(range.top, this.extent.row),
      right: range.right < lastColumn ? range.right : Math.max(range.left, this.extent.column),
    };
  }
}
