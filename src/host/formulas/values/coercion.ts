import type { FormulaError, Scalar } from '../scalar';
import type { FormulaLocale } from '../source';
import { errors, isError } from './errors';
import { numberText } from './numberText';
import { parseNumberText } from './parseNumberText';

/** How truth values are written as text; Excel translates them. */
const truthText = {
  'sv-SE': { true: 'SANT', false: 'FALSKT' },
  'en-US': { true: 'TRUE', false: 'FALSE' },
} as const;

/** TRUE or FALSE in the words of the locale. */
export function booleanText(value: boolean, locale: FormulaLocale): string {
  return value ? truthText[locale].true : truthText[locale].false;
}

/** The truth value that a text spells, in English or the locale's words, or `undefined`. */
export function parseBooleanText(text: string, locale: FormulaLocale): boolean | undefined {
  const word = text.trim().toUpperCase();
  if (word === 'TRUE' || word === truthText[locale].true) return true;
  if (word === 'FALSE' || word === truthText[locale].false) return false;
  return undefined;
}

/** A value as a number, as operators take it: empty is 0, truth 1 or 0, text is read; otherwise `#VALUE!`. */
export function toNumber(value: Scalar, locale: FormulaLocale): number | FormulaError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return parseNumberText(value, locale) ?? errors.value;
  return value;
}

/** A value as text, as `&` takes it. */
export function toText(value: Scalar, locale: FormulaLocale): string | FormulaError {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value, locale);
  if (typeof value === 'boolean') return booleanText(value, locale);
  return value;
}

/** A value as a condition, as IF takes it: numbers other than 0 are true; text must spell a truth value. */
export function toBoolean(value: Scalar, locale: FormulaLocale): boolean | FormulaError {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'string') return parseBooleanText(value, locale) ?? errors.value;
  return value;
}

/** A calculated number, or `#NUM!` where it is outside what a cell can hold. */
export function finite(value: number): number | FormulaError {
  if (!Number.isFinite(value)) return errors.number;
  // Excel has neither a negative zero nor numbers below the smallest normal one.
  return Math.abs(value) < 2.2250738585072014e-308 ? 0 : value;
}

/** Whether two values are the same in a cell. */
export function sameScalar(a: Scalar, b: Scalar): boolean {
  return a === b || (isError(a) && isError(b) && a.error === b.error);
}
