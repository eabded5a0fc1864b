/**
 * Where rows of different heights begin, in pixels from the first.
 *
 * @returns one number more than there are rows: the last is the height of all
 * @example rowOffsets([10, 20, 5]) // [0, 10, 30, 35]
 */
export function rowOffsets(heights: readonly number[]): Float64Array {
  const offsets = new Float64Array(heights.length + 1);
  heights.forEach((height, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + height;
  });
  return offsets;
}

/**
 * The row that covers a height; the first or the last one beyond the ends.
 *
 * @example rowAt(rowOffsets([10, 20, 5]), 12) // 1
 */
export function rowAt(offsets: Float64Array, height: number): number {
  let low = 0;
  let high = Math.max(offsets.length - 2, 0);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}
