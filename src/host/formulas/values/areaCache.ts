import type { FormulaError, Scalar } from '../scalar';

/** So many criteria are remembered per area before they are forgotten again. */
const mostMasks = 256;

/**
 * What has been worked out about an area's cells and holds until one of them changes.
 * Formulas that look in the same area share it, so that thousands of look-ups read the cells once.
 */
export class AreaCache {
  /** Some formula in the area is still to be calculated. */
  stale = false;
  /** Several formulas name the area, so that its numbers are worth keeping. */
  shared = false;
  /** The numbers among the values, or the first error. */
  numbers: readonly number[] | FormulaError | undefined;
  /** The cells' values row by row. */
  values: readonly Scalar[] | undefined;
  /** Positions (from 0, in reading order, ascending) of each distinct value; see `lookupKey`. */
  positions: ReadonlyMap<string | number, readonly number[]> | undefined;
  /** The caches of the first column and the first row, for look-ups. */
  lines: { column?: AreaCache; row?: AreaCache } = {};
  private readonly masks = new Map<string, Uint8Array | undefined>();
  private shape = '';

  /** The cache for the area cut to a shape: whole columns are cut to what the sheet holds, which changes. */
  cutTo(rows: number, columns: number): this {
    const shape = `${rows},${columns}`;
    if (shape !== this.shape) this.clear();
    this.shape = shape;
    return this;
  }

  /** For a criterion, which cells meet it. Worked out when it is asked for again: most criteria are met once only. */
  mask(key: string, build: () => Uint8Array): Uint8Array | undefined {
    const known = this.masks.get(key);
    if (known) return known;
    const mask = this.masks.has(key) ? build() : undefined;
    if (this.masks.size >= mostMasks) this.masks.clear();
    this.masks.set(key, mask);
    return mask;
  }

  /** Forgets everything: a cell of the area changed. */
  clear(): void {
    this.values = undefined;
    this.positions = undefined;
    this.numbers = undefined;
    this.lines = {};
    if (this.masks.size > 0) this.masks.clear();
  }
}
