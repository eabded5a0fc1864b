import type { FormulaLocale } from '../source';

const decimalComma = (text: string, locale: FormulaLocale): string =>
  locale === 'sv-SE' ? text.replace('.', ',') : text;

/** Digits without trailing zeros, and the power of ten of the first one. */
function significant(value: number, digits: number): { digits: string; exponent: number } {
  const [mantissa = '0', exponent = '0'] = value.toExponential(digits - 1).split('e');
  return { digits: mantissa.replace('.', '').replace(/0+$/, ''), exponent: Number(exponent) };
}

function scientific(digits: string, exponent: number): string {
  const mantissa = digits.length > 1 ? `${digits.slice(0, 1)}.${digits.slice(1)}` : digits;
  return `${mantissa}E${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

function positional(digits: string, exponent: number): string {
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`;
  if (digits.length <= exponent + 1) return digits.padEnd(exponent + 1, '0');
  return `${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`;
}

/**
 * A number as Excel turns it into text in `&` and text functions: up to 15 significant digits,
 * scientific from 1E+20 and where a small number would need more than 20 characters.
 *
 * `numberText(4.4, 'sv-SE')` → `4,4`; `numberText(0.1 + 0.2, 'en-US')` → `0.3`
 */
export function numberText(value: number, locale: FormulaLocale): string {
  if (value === 0) return '0';
  // Integers of up to 15 digits, by far the most common, need no rounding.
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const sign = value < 0 ? '-' : '';
  const { digits, exponent } = significant(Math.abs(value), 15);
  const wide = exponent > 19 || (exponent < 0 && 1 - exponent + digits.length > 20);
  return sign + decimalComma(wide ? scientific(digits, exponent) : positional(digits, exponent), locale);
}

/**
 * A number as a cell with the format General shows it when the column is wide enough:
 * at most 11 characters besides the sign, otherwise scientific with six digits.
 *
 * `generalText(1 / 3, 'sv-SE')` → `0,333333333`; `generalText(123456789012, 'en-US')` → `1.23457E+11`
 */
export function generalText(value: number, locale: FormulaLocale): string {
  if (value === 0) return '0';
  const sign = value < 0 ? '-' : '';
  const size = Math.abs(value);
  const { digits, exponent } = significant(size, 15);
  const fits = exponent >= -4 ? exponent < 11 : 1 - exponent + digits.length <= 11;
  if (fits) {
    // Ten digits in all, of which a small number loses its leading zeros; eleven where there is no decimal point.
    const rounded = significant(size, Math.max(1, exponent >= 10 ? 11 : Math.min(10, 10 + exponent)));
    if (rounded.exponent < 11)
      return sign + decimalComma(positional(rounded.digits, rounded.exponent), locale);
  }
  const short = significant(size, 6);
  return sign + decimalComma(scientific(short.digits, short.exponent), locale);
}
