import { decimalsOf } from '../../report/arithmetic/decimal';
import type { StyleKey } from '../cellStyles';

const amounts: readonly StyleKey[] = ['amount0', 'amount1', 'amount2'];
const ofWhich: readonly StyleKey[] = ['ofWhich0', 'ofWhich1', 'ofWhich2'];

/**
 * The style of figures that stand beside each other to be compared: with so many decimals that it is seen how they differ.
 *
 * @param values the figures; what is no number has no say
 * @example figureStyle([1240.6, 1240.9]) // 'amount1'
 */
export function figureStyle(values: readonly unknown[], italic = false): StyleKey {
  const decimals = values.reduce<number>(
    (most, value) => (typeof value === 'number' ? Math.max(most, decimalsOf(value)) : most),
    0,
  );
  return (italic ? ofWhich : amounts)[decimals] ?? (italic ? 'exactOfWhich' : 'exact');
}
