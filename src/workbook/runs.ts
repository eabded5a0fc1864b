/** Numbers that lie close together: the first and the last of them. */
export type Run = readonly [first: number, last: number];

/** Cells that are written with so few others between them are written as one range: a range of its own costs more. */
export const mergeDistance = 12;

/**
 * Joins numbers that lie close together.
 * @param numbers ascending
 * @param distance the largest step within a run
 * @example runs([1, 2, 5]) // [[1, 2], [5, 5]]
 */
export function runs(numbers: readonly number[], distance = 1): readonly Run[] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last !== undefined && number - last[1] <= distance) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}
