import { nameKey } from './plainText';

/**
 * The name that was probably meant by a misspelt one: the nearest by inserted, left out and changed
 * letters, if no more than a fourth of the letters differ.
 *
 * @param written the name as written
 * @param names the names that exist
 * @returns one of `names`, or undefined when none is near
 * @example nearestName('Hållbart chef- och ledarskap', ['Hållbart chefs- och ledarskap']) // 'Hållbart chefs- och ledarskap'
 */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const key = nameKey(written);
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(key.length / 4)) + 1;
  for (const name of names) {
    const distance = editDistance(key, nameKey(name), least);
    if (distance < least) {
      least = distance;
      nearest = name;
    }
  }
  return nearest;
}

/** Levenshtein distance, or `limit` when it is that or more. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  // Distances from what is read of `a` so far to each beginning of `b`, the empty one left out.
  let row = Array.from({ length: b.length }, (_, index) => index + 1);
  let distance = b.length;
  for (let read = 0; read < a.length; read += 1) {
    let before = read;
    distance = read + 1;
    row = row.map((above, at) => {
      const changed = before + (a.charAt(read) === b.charAt(at) ? 0 : 1);
      before = above;
      distance = Math.min(changed, above + 1, distance + 1);
      return distance;
    });
  }
  return Math.min(limit, distance);
}
