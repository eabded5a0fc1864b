/**
 * The power of `sizes` by which `values` grow: the slope of the straight line through their logarithms that fits best.
 * @example exponent([1, 2, 4], [3, 6, 12]) // 1
 */
export function exponent(sizes: readonly number[], values: readonly number[]): number {
  const x = sizes.map(Math.log);
  const y = values.map(Math.log);
  const mean = (numbers: readonly number[]): number =>
    numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const [middle, height] = [mean(x), mean(y)];
  const slope = x.reduce((sum, each, index) => sum + (each - middle) * ((y[index] ?? 0) - height), 0);
  return slope / x.reduce((sum, each) => sum + (each - middle) ** 2, 0);
}
