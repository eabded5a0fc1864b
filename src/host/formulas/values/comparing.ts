import type { Scalar } from '../scalar';
import type { FormulaLocale } from '../source';

const collators = {
  'sv-SE': new Intl.Collator('sv', { sensitivity: 'accent' }),
  'en-US': new Intl.Collator('en', { sensitivity: 'accent' }),
} as const;

/** A text without regard to case, for equality. */
export function fold(text: string): string {
  return text.toLowerCase();
}

/** The order of two texts in the locale, without regard to case. Below, at or above zero. */
export function compareTexts(a: string, b: string, locale: FormulaLocale): number {
  return a === b || fold(a) === fold(b) ? 0 : collators[locale].compare(a, b);
}

/** Whether two different numbers have the same 15 significant digits, which is all that Excel compares. */
export function sameDigits(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(a) * 1e-14 && a.toPrecision(15) === b.toPrecision(15);
}

/** The order of two numbers as `=` and `<` see them. */
function compareNumbers(a: number, b: number): number {
  if (a === b || sameDigits(a, b)) return 0;
  return a < b ? -1 : 1;
}

const rank = (value: number | string | boolean): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;

/**
 * The order of two values as the operators `=`, `<` … see them: numbers before texts before truth values;
 * an empty cell takes the other side's kind. Below, at or above zero. Error values do not reach this.
 */
export function compareScalars(
  a: Exclude<Scalar, { error: unknown }>,
  b: Exclude<Scalar, { error: unknown }>,
  locale: FormulaLocale,
): number {
  const left = a ?? emptyLike(b);
  const right = b ?? emptyLike(a);
  if (typeof left === 'number' && typeof right === 'number') return compareNumbers(left, right);
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right, locale);
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  return rank(left) - rank(right);
}

function emptyLike(other: number | string | boolean | null): number | string | boolean {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}
