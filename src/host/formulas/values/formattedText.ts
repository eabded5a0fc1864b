// numfmt 4's package file names files that it does not contain, so its module is imported by its path.
import { delocalize, format, isTextFormat, isValidFormat } from '../../../../node_modules/numfmt/dist/index';
import type { Scalar } from '../scalar';
import type { FormulaLocale } from '../source';
import { booleanText } from './coercion';
import { isError } from './errors';
import { generalText } from './numberText';

const tags = { 'sv-SE': 'sv', 'en-US': 'en-US' } as const;

/** The error values as Swedish Excel shows them; English ones are shown as they are. */
const swedishErrors: Readonly<Record<string, string>> = {
  '#N/A': '#SAKNAS!',
  '#VALUE!': '#VÄRDEFEL!',
  '#REF!': '#REFERENS!',
  '#DIV/0!': '#DIVISION/0!',
  '#NUM!': '#OGILTIGT!',
  '#NAME?': '#NAMN?',
  '#NULL!': '#SKÄRNING!',
  '#SPILL!': '#SPILL!',
  '#CALC!': '#CALC!',
};

const isGeneral = (pattern: string): boolean => pattern === '' || pattern.toLowerCase() === 'general';

/**
 * A value in a number format (in its English form, as workbooks hold it), in the words and signs of a locale.
 * `undefined` when the format is not one.
 *
 * `formattedText(-1234.5, '#,##0.0', 'sv-SE')` → `-1 234,5` with a no-break space
 */
export function formattedText(value: Scalar, pattern: string, locale: FormulaLocale): string | undefined {
  if (value === null) return '';
  if (isError(value)) return locale === 'sv-SE' ? (swedishErrors[value.error] ?? value.error) : value.error;
  if (typeof value === 'boolean') return booleanText(value, locale);
  if (isGeneral(pattern)) return typeof value === 'number' ? generalText(value, locale) : value;
  if (!isValidFormat(pattern)) return undefined;
  if (typeof value === 'number' && isTextFormat(pattern)) return format(pattern, generalText(value, locale));
  return format(pattern, value, {
    locale: tags[locale],
    overflow: '########',
    dateErrorNumber: false,
    dateSpanLarge: false,
  });
}

/**
 * A number format as TEXT takes it, in the letters and signs of the locale, in its English form:
 * Swedish Excel writes `åååå-MM-dd` and `# ##0,00`, and takes `.` and `y` for plain characters.
 *
 * `englishPattern('# ##0,0', 'sv-SE')` → `#,##0.0`
 */
export function englishPattern(pattern: string, locale: FormulaLocale): string {
  if (locale === 'en-US') return pattern;
  const literal = pattern.replace(/"[^"]*"|\[[^\]]*\]|\\.|\./g, (part) => (part === '.' ? '\\.' : part));
  return delocalize(literal, tags[locale]);
}
