import { itemNotFound, notImplemented } from '../../protocol/hostError';
import { restyle, commonFormat } from '../edit/formatArea';
import { requireFormatting } from '../edit/protection';
import { accept } from '../state/accept';
import type { Book, RangeRef } from '../state/book';
import { areaOf } from '../state/rangeRef';
import { formatChanged } from '../state/rangeTarget';
import { toText } from './readValue';

/** The style that all cells of the range have; null when they differ. */
export function styleNameOf(range: RangeRef): string | null {
  return commonFormat(range.book, range.sheet, areaOf(range), (format) => format.styleName);
}

/** Gives the range a cell style by name: everything that the style includes is taken over. */
export function setStyle(range: RangeRef, value: unknown): void {
  requireFormatting(range.sheet);
  const index = styleIndex(range.book, toText(value));
  restyle(range.sheet, areaOf(range), () => index);
  formatChanged(range);
}

/** The index of the format that a named style is. `ItemNotFound` when the workbook has no such style. */
export function styleIndex(book: Book, name: string): number {
  const { styles } = book.document;
  const style = styles.namedStyle(name);
  if (style === null)
    throw isBuiltIn(name) ? notImplemented(`Excel's own style ${name}`) : itemNotFound(`the style ${name}`);
  return accept(styles.indexOfNamedStyle(style.name));
}

/**
 * Styles that Excel has in every workbook. Files hold only those that are in use, and this host does not know how the others
 * look.
 */
function isBuiltIn(name: string): boolean {
  return /^(bad|good|neutral|calculation|check cell|explanatory text|input|linked cell|note|output|warning text|title|total|heading [1-4]|comma( \[0\])?|currency( \[0\])?|percent|hyperlink|followed hyperlink|(20|40|60)% - accent[1-6]|accent[1-6])$/i.test(
    name,
  );
}
