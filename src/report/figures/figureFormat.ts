import { amountUnits, type AmountUnit } from '../schema/settings';
import { nameKey } from '../values/plainText';

/** How a mark asks for its figure to be written. */
export interface FigureFormat {
  /** `own`: the report's unit for amounts, the row's for measures; `none`: the number alone. */
  readonly unit: 'own' | 'none' | AmountUnit;
  /** Undefined: as the report writes it. */
  readonly decimals: number | undefined;
}

export const usualFormat: FigureFormat = { unit: 'own', decimals: undefined };

/** The words for a figure without its unit. */
const withoutUnit = 'utan enhet';

const form = new RegExp(`^(${amountUnits.join('|')}|${withoutUnit})?\\s*([0-4])?$`, 'u');

/**
 * Reads what stands behind a mark's bar: a unit of amounts or "utan enhet", a number of decimals (0–4), or both.
 *
 * @returns undefined when it is something else
 * @example readFormat('mnkr 1') // { unit: 'mnkr', decimals: 1 }
 */
export function readFormat(written: string): FigureFormat | undefined {
  const key = nameKey(written);
  const found = form.exec(key);
  if (found === null || key === '') return undefined;
  const [, unit, decimals] = found;
  return {
    unit: amountUnits.find((each) => each === unit) ?? (unit === withoutUnit ? 'none' : 'own'),
    decimals: decimals === undefined ? undefined : Number(decimals),
  };
}
