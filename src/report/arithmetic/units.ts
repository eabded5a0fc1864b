import type { AmountUnit } from '../schema/settings';
import { shiftDecimal } from './decimal';

/** Power of ten of each unit, in kronor. */
const powers: Readonly<Record<AmountUnit, number>> = { kr: 0, tkr: 3, mnkr: 6 };

/**
 * An amount in another unit, unrounded.
 *
 * @example convertAmount(9.4, 'mnkr', 'tkr') // 9400
 */
export function convertAmount(amount: number, from: AmountUnit, to: AmountUnit): number {
  return shiftDecimal(amount, powers[from] - powers[to]);
}
