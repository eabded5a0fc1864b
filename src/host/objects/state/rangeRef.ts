import { areaReference, columnLetters, sheetPrefix } from '../../document/address';
import type { Area } from '../../document/model';
import { HostError } from '../../protocol/hostError';
import { isWholeColumns, isWholeRows } from './areas';
import type { RangeRef } from './book';

/** The cells of a range. Refused with `InvalidReference` when they or their sheet have been deleted. */
export function areaOf(range: RangeRef): Area {
  if (range.area === null || !range.book.hasSheet(range.sheet)) {
    throw new HostError('InvalidReference', 'The cells that the range stood for have been deleted.');
  }
  return range.area;
}

/** The address as Office.js gives it. `Data!A1:C3`, `'Mål 1'!A:B` */
export function addressOf(range: RangeRef): string {
  return sheetPrefix(range.sheet.name) + localAddress(areaOf(range));
}

/** The address without the sheet; whole rows and columns in their short form. */
export function localAddress(area: Area): string {
  if (isWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  return areaReference(area);
}
