import type { CellValue } from '../../document/model';
import { parseNumberText } from '../../formulas/values/parseNumberText';
import type { HostLocale } from '../state/book';

/** What an entry makes of a cell. */
export type Entry =
  | { readonly kind: 'clear' }
  | {
      readonly kind: 'value';
      readonly value: CellValue;
      /** Typed with a leading apostrophe: text, whatever it looks like. */
      readonly quoted: boolean;
      /** The number format that a cell of format General takes on from the entry. */
      readonly format?: string;
    }
  | {
      readonly kind: 'formula';
      /** As written, without `=`. */
      readonly text: string;
    };

const ERRORS = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
]);

const TRUTH: Record<HostLocale, readonly [string, string]> = {
  'sv-SE': ['SANT', 'FALSKT'],
  'en-US': ['TRUE', 'FALSE'],
};

/**
 * Reads a text as Excel reads what is entered into a cell: numbers, dates, percentages, booleans, error values and formulas
 * in the language given; everything else is text. In a cell with the format Text (`@`) every text stays as it is.
 *
 * @example readTextEntry('12,5 %', false, 'sv-SE') // {kind: 'value', value: 0.125, quoted: false, format: '0.00%'}
 * @example readTextEntry("'=1+1", false, 'sv-SE') // {kind: 'value', value: '=1+1', quoted: true}
 */
export function readTextEntry(text: string, inTextCell: boolean, locale: HostLocale): Entry {
  if (text === '') return { kind: 'clear' };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1), quoted: true };
  if (inTextCell) return constant(text);
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', text: text.slice(1) };
  const upper = text.toUpperCase();
  const truth = TRUTH[locale].indexOf(upper);
  if (truth >= 0) return constant(truth === 0);
  if (ERRORS.has(upper)) return constant({ error: upper });
  const number = parseNumberText(text, locale);
  if (number !== undefined)
    return { kind: 'value', value: number, quoted: false, ...formatOf(text, number, locale) };
  // Since Lotus 1-2-3 a plus, minus or at sign in front begins a formula too, and one that makes no sense is refused.
  // A signed number with another language's decimal sign is no sum: without the sign it is a text, and so it is with it.
  if (/^[+-][\d ]*\d[.,]\d+$/.test(text)) return constant(text);
  if (/^[+\-@]./.test(text)) return { kind: 'formula', text: text.startsWith('@') ? text.slice(1) : text };
  return constant(text);
}

function constant(value: CellValue): Entry {
  return { kind: 'value', value, quoted: false };
}

/** The format that an entry brings along: a percentage, a date, a time, an amount with thousands or a currency. */
function formatOf(text: string, number: number, locale: HostLocale): { format?: string } {
  const decimals = new RegExp(locale === 'sv-SE' ? ',\\d' : '\\.\\d').test(text);
  if (text.includes('%')) return { format: decimals ? '0.00%' : '0%' };
  const time = /\d:\d\d/.test(text);
  if (/\d[-/]\d|\p{L}{3}/u.test(text) && !/e[+-]?\d/i.test(text)) {
    if (/\bkr\.?$/i.test(text)) return { format: decimals ? '#,##0.00 "kr"' : '#,##0 "kr"' };
    const day = locale === 'sv-SE' ? 'yyyy-mm-dd' : 'm/d/yyyy';
    return { format: time ? `${day} hh:mm` : day };
  }
  if (time) return { format: number >= 1 ? '[h]:mm:ss' : 'hh:mm' };
  if (/kr\.?$/i.test(text)) return { format: decimals ? '#,##0.00 "kr"' : '#,##0 "kr"' };
  if (text.startsWith('$')) return { format: decimals ? '$#,##0.00' : '$#,##0' };
  if (/e/i.test(text)) return { format: '0.00E+00' };
  const grouped = locale === 'sv-SE' ? /\d[ \u00a0\u202f]\d{3}/ : /\d,\d{3}/;
  return grouped.test(text) ? { format: decimals ? '#,##0.00' : '#,##0' } : {};
}
