/** A row that is drawn, and the height of the rows above it, since the last drawn one, that are not. */
export interface DrawnRow {
  readonly row: number;
  readonly gap: number;
}

interface Given {
  /** The rows of a group: from and up to, not included. */
  readonly from: number;
  readonly to: number;
  /** The rows that are seen, likewise. */
  readonly seen: { readonly from: number; readonly to: number };
  /** Rows that are drawn in any case, of whatever group. */
  readonly kept: readonly (number | undefined)[];
  /** Where rows begin. */
  readonly offsets: Float64Array;
}

/**
 * Which rows of a group to draw, with the gaps that stand for the others.
 *
 * @returns the rows, and the height of those after the last drawn one
 * @example drawnRows({ from: 1, to: 9, seen: { from: 4, to: 6 }, kept: [7], offsets })
 */
export function drawnRows({ from, to, seen, kept, offsets }: Given): { rows: DrawnRow[]; after: number } {
  const chosen = new Set(kept.filter((row) => row !== undefined && row >= from && row < to));
  for (let row = Math.max(from, seen.from); row < Math.min(to, seen.to); row++) chosen.add(row);
  const rows: DrawnRow[] = [];
  let end = from;
  for (const row of [...chosen].filter((each) => each !== undefined).sort((a, b) => a - b)) {
    rows.push({ row, gap: between(offsets, end, row) });
    end = row + 1;
  }
  return { rows, after: between(offsets, end, to) };
}

function between(offsets: Float64Array, from: number, to: number): number {
  return (offsets[to] ?? 0) - (offsets[from] ?? 0);
}
