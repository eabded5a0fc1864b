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
  return shiftDecimal(amount, powersBetween(from, to));
}

/** The power of ten that an amount is multiplied by to be in another unit. @example powersBetween('mnkr', 'tkr') // 3 */
export function powersBetween(from: AmountUnit, to: AmountUnit): number {
  return powers[from] - powers[to];
}
