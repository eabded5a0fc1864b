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

/** Characters below this are ASCII, and only themselves and their other case fold to the same. */
const asciiEnd = 128;

const lowerCase = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

/**
 * Whether two texts are the same without regard to case. Most texts differ in an early plain letter or digit, which is seen
 * without making two folded ones.
 * @example sameTexts('Mål 12', 'MÅL 12') // true
 */
export function sameTexts(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  for (let index = 0; index < shorter; index++) {
    const one = a.charCodeAt(index);
    const other = b.charCodeAt(index);
    if (one === other) continue;
    // The Kelvin sign is a k in lower case, and one capital becomes two characters: what is not ASCII is folded whole.
    if (one >= asciiEnd || other >= asciiEnd) return fold(a) === fold(b);
    if (lowerCase(one) !== lowerCase(other)) return false;
  }
  // All that both have is alike: the rest of the longer one is more than nothing.
  return a.length === b.length;
}

/**
 * The order of two texts in the locale, without regard to case. Below, at or above zero; zero only where they are the same, for
 * a text is either less than, more than or equal to another, also where the language puts them in the same place.
 */
export function compareTexts(a: string, b: string, locale: FormulaLocale): number {
  if (sameTexts(a, b)) return 0;
  return collators[locale].compare(a, b) || (fold(a) < fold(b) ? -1 : 1);
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

/** Whether two values are equal as the operators `=` and `<>` see them. Error values do not reach this. */
export function equalScalars(
  a: Exclude<Scalar, { error: unknown }>,
  b: Exclude<Scalar, { error: unknown }>,
): boolean {
  const left = a ?? emptyLike(b);
  const right = b ?? emptyLike(a);
  if (typeof left === 'string' && typeof right === 'string') return sameTexts(left, right);
  if (typeof left === 'number' && typeof right === 'number') return left === right || sameDigits(left, right);
  return left === right;
}

function emptyLike(other: number | string | boolean | null): number | string | boolean {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}
