import type { CellValue } from '../../../workbook/snapshot';
import type { FindingsTexts } from '../../texts/findings';

/**
 * What a cell holds, so that a number and a text of the same digits can be told apart.
 *
 * @example shownValue('1 234', swedish.findings) // '”1 234” (text)'
 */
export function shownValue(value: CellValue, texts: FindingsTexts): string {
  if (value === '') return texts.blankCell;
  return typeof value === 'number' ? texts.asNumber(value) : texts.asText(String(value));
}
