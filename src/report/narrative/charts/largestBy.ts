/** The item with the largest measure; undefined when there is none, or when several share the place. */
export function largestBy<T>(items: readonly T[], measure: (item: T) => number): T | undefined {
  const largest = Math.max(...items.map(measure));
  const [found, ...others] = items.filter((item) => measure(item) === largest);
  return others.length === 0 ? found : undefined;
}
