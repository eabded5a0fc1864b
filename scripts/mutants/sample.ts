import { createHash } from 'node:crypto';

/**
 * The first `size` of some keys in an order that depends on the seed alone. A larger sample contains the smaller, so that
 * what was tried once stays of use, and a key that comes or goes moves no other.
 *
 * @example sample(['a', 'b', 'c'], 2, '2021').length // 2
 */
export function sample<T extends { readonly key: string }>(
  items: readonly T[],
  size: number,
  seed: string,
): readonly T[] {
  return items
    .map((item) => ({ item, rank: createHash('sha256').update(`${seed}\n${item.key}`).digest('hex') }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ item }) => item);
}

/**
 * Between which shares the share of a whole lies, when `hits` of `tried` chosen at random have it: Wilson's interval, which is
 * wrong one time in twenty. From 0 to 1.
 *
 * @param whole of how many they were chosen; when all were tried the share is known
 * @example shareBetween(95, 100, 1000) // about [0.89, 0.98]
 */
export function shareBetween(hits: number, tried: number, whole: number): readonly [number, number] {
  if (tried === 0) return [0, 1];
  const share = hits / tried;
  if (tried >= whole) return [share, share];
  const z = 1.96;
  const middle = (share + (z * z) / (2 * tried)) / (1 + (z * z) / tried);
  const reach =
    (z / (1 + (z * z) / tried)) * Math.sqrt((share * (1 - share)) / tried + (z * z) / (4 * tried * tried));
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)];
}
