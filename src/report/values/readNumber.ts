import { truthValueText, type CellValue } from './cellValue';
import { bareText } from './bareText';
import { formatNumber } from './formatNumber';
import { readNoValue } from './noValue';
import { visibleText } from './plainText';
import type { Reading } from './reading';
import { readWrittenNumber } from './writtenNumber';

/**
 * Reads a cell where a number is wanted: an amount or a measure. The rules for text are those of
 * {@link readWrittenNumber}; `-` and `IU` are no numbers and no errors.
 *
 * @param value what the cell holds
 * @returns what it says; a number from text has `asText`, because Excel's own sums leave it out
 * @example readNumber('82*') // { kind: 'number', value: 82, mark: '*', asText: true }
 * @example readNumber('1.234') // { kind: 'unreadable', text: '1.234', reason: 'ambiguous-separator' }
 */
export function readNumber(value: CellValue): Reading {
  if (typeof value === 'boolean') {
    return { kind: 'unreadable', text: truthValueText(value), reason: 'wrong-type' };
  }
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? { kind: 'number', value: value === 0 ? 0 : value, asText: false }
      : { kind: 'unreadable', text: String(value), reason: 'too-large' };
  }
  const noValue = readNoValue(value);
  if (noValue !== undefined) return noValue;
  const written = readWrittenNumber(value);
  if (!written.ok) return { kind: 'unreadable', text: visibleText(value), reason: written.reason };
  const bare = bareText(value);
  const isUsual = bare === bareText(formatNumber(written.number.value));
  return { kind: 'number', ...written.number, asText: true, ...(isUsual ? {} : { written: bare }) };
}
