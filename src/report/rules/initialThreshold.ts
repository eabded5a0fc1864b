import { convertAmount } from '../arithmetic/units';
import { settingDeclarations, type AmountUnit } from '../schema/settings';

/**
 * The limit for comments that a report starts with, in the unit that amounts are entered in: it is declared in tkr,
 * and 500 in another unit would ask for a comment always or never.
 *
 * @example initialThreshold('mnkr') // 0.5
 */
export function initialThreshold(entryUnit: AmountUnit): number {
  const { entryUnit: declaredUnit, thresholdAmount } = settingDeclarations;
  return convertAmount(thresholdAmount.initial, declaredUnit.initial, entryUnit);
}
