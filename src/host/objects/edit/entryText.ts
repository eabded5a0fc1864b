import type { Sheet } from '../../document/model';
import { displayText } from '../../formulas/displayText';
import type { ErrorCode } from '../../formulas/scalar';
import { numberText } from '../../formulas/values/numberText';
import type { Book } from '../state/book';
import { shownFormula } from './formulaForms';

/**
 * What a cell holds as a person would type it, for the formula bar and for editing: formulas with `=`, numbers with all
 * their decimals in the language of the workbook, dates as days, percentages with their sign.
 *
 * @example entryText(book, sheet, 4, 2) // '=SUM(C2:C4)', '1234,5', '12,5%', '2021-08-31'
 */
export function entryText(book: Book, sheet: Sheet, row: number, column: number): string {
  const { value, formula, style } = sheet.cells.read(row, column);
  if (formula !== null) return shownFormula(book, sheet, row, column, formula.text);
  if (value === null) return '';
  const { numberFormat, quotePrefix } = book.document.styles.format(style);
  if (typeof value === 'string') return quotePrefix ? `'${value}` : value;
  if (typeof value === 'object') return displayText({ error: value.error as ErrorCode }, 'General', 'en-US');
  if (typeof value === 'boolean') return displayText(value, 'General', book.locale);
  return numberEntry(book, value, numberFormat);
}

function numberEntry(book: Book, value: number, numberFormat: string): string {
  // Quoted texts and colours in a format are no codes.
  const codes = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  if (/[dmyhs]/.test(codes) && !codes.includes('general')) return dateEntry(book, value, codes);
  if (!codes.includes('%')) return numberText(value, book.locale);
  // Multiplying would add binary noise: 0.07 × 100 is 7.000000000000001.
  return `${numberText(Number((value * 100).toPrecision(15)), book.locale)}%`;
}

function dateEntry(book: Book, value: number, codes: string): string {
  const day = book.locale === 'sv-SE' ? 'yyyy-mm-dd' : 'm/d/yyyy';
  const hasDay = /[dy]/.test(codes) || value >= 1;
  const hasTime = value % 1 !== 0 || !hasDay;
  const pattern = [hasDay ? day : '', hasTime ? 'hh:mm:ss' : ''].join(' ').trim();
  return displayText(value, pattern, book.locale);
}
