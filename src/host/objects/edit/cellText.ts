import type { Sheet } from '../../document/model';
import { displayText } from '../../formulas/displayText';
import type { ErrorCode, Scalar } from '../../formulas/scalar';
import { formattedText } from '../../formulas/values/formattedText';
import type { Book } from '../state/book';

/** What a cell shows in a column that is wide enough. */
export function cellText(book: Book, sheet: Sheet, row: number, column: number): string {
  const value = sheet.cells.value(row, column);
  if (value === null) return '';
  const { numberFormat } = book.document.styles.format(sheet.cells.style(row, column));
  const scalar: Scalar = typeof value === 'object' ? { error: value.error as ErrorCode } : value;
  return displayText(scalar, numberFormat, book.locale);
}

/** Whether Excel can read a number format code. */
export function isFormatText(code: string): boolean {
  return formattedText(0, code, 'en-US') !== undefined;
}
