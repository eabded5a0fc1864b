import { roundHalfAwayFromZero } from '../../arithmetic/decimal';
import { convertAmount } from '../../arithmetic/units';
import type { Settings } from '../../schema/settings';
import { formatNumber } from '../../values/formatNumber';

/** The figure that the report shows of an amount. @param amount in the entry unit @example shownAmount(8245, settings) // 8.2 */
export function shownAmount(amount: number, { entryUnit, reportUnit, decimals }: Settings): number {
  return roundHalfAwayFromZero(convertAmount(amount, entryUnit, reportUnit), decimals);
}

/** An amount as the report shows it, with its unit. @param amount in the entry unit @example amountText(8245, settings) // '8 245 tkr' */
export function amountText(amount: number, { entryUnit, reportUnit, decimals }: Settings): string {
  return `${formatNumber(convertAmount(amount, entryUnit, reportUnit), decimals)}\u00A0${reportUnit}`;
}

/** As {@link amountText}, with a plus before what is above zero. */
export function signedAmountText(amount: number, settings: Settings): string {
  return `${amount > 0 ? '+' : ''}${amountText(amount, settings)}`;
}
