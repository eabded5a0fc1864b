import type { FormulaLocale } from '../source';
import { parseDateText } from './parseDateText';

const separators = {
  'sv-SE': { decimal: ',', group: /[ \u00a0\u202f]/g, currency: /\s?kr\.?$/i },
  'en-US': { decimal: '.', group: /,/g, currency: /^\$/ },
} as const;

/** A number in Excel's plain form with `.` as decimal sign, or `undefined`. */
function plainNumber(text: string): number | undefined {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}

/** Whether thousands are set apart in threes, where they are set apart at all. */
function groupedRight(text: string, locale: FormulaLocale): boolean {
  const { decimal, group } = separators[locale];
  const whole = text.split(decimal)[0] ?? '';
  const parts = whole.replace(/^[+-]/, '').split(group);
  return (
    parts.length === 1 || parts.every((part, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part))
  );
}

/**
 * The number that Excel reads out of a text, in arithmetic, VALUE and criteria: the locale's decimal sign and
 * thousands, percent, currency, parentheses for negative, dates and times as serial numbers.
 * `undefined` when the text is no number. A true minus sign (U+2212) is none to Excel.
 *
 * `parseNumberText('1 234,5', 'sv-SE')` → `1234.5`; `parseNumberText('12,5 %', 'sv-SE')` → `0.125`
 */
export function parseNumberText(text: string, locale: FormulaLocale): number | undefined {
  const { decimal, group, currency } = separators[locale];
  let rest = text.replace(/^[ \u00a0]+|[ \u00a0]+$/g, '');
  if (rest === '') return undefined;
  const first = rest.charCodeAt(0);
  // Most texts are words: they are turned away here before any pattern is tried.
  if (first > 57 && first !== 0xa0) return undefined;
  let factor = 1;
  const inParentheses = /^\((.*)\)$/.exec(rest);
  if (inParentheses?.[1] !== undefined && !/^[+-]/.test(inParentheses[1])) {
    rest = inParentheses[1];
    factor = -1;
  }
  if (rest.endsWith('%')) {
    rest = rest.slice(0, -1).trimEnd();
    factor /= 100;
  } else {
    rest = rest.replace(currency, '');
  }
  if (groupedRight(rest, locale)) {
    const otherDecimal = decimal === ',' && rest.includes('.');
    const number = otherDecimal ? undefined : plainNumber(rest.replace(group, '').replace(decimal, '.'));
    // Dividing, not multiplying by 0.01, gives the double that the written percentage stands for.
    if (number !== undefined)
      return Math.abs(factor) < 1 ? (Math.sign(factor) * number) / 100 : factor * number;
  }
  return factor === 1 ? parseDateText(rest, locale) : undefined;
}
