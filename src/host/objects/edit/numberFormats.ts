import { isFormatText } from './cellText';
import type { Area, Sheet } from '../../document/model';
import { invalidArgument } from '../../protocol/hostError';
import { accept } from '../state/accept';
import { isWholeColumns, isWholeRows } from '../state/areas';
import type { Book, RangeRef } from '../state/book';
import { areaOf } from '../state/rangeRef';
import { formatChanged } from '../state/rangeTarget';
import { restyle } from './formatArea';
import { gridOf, type Grid } from './grid';
import { requireFormatting } from './protection';

/** The number format codes of the cells, rows of columns. */
export function numberFormats(book: Book, sheet: Sheet, area: Area): string[][] {
  return gridOf(
    area,
    (row, column) => book.document.styles.format(sheet.cells.style(row, column)).numberFormat,
  );
}

/** Gives cells number formats. Codes that Excel cannot read are `InvalidArgument`. */
export function setNumberFormats(range: RangeRef, at: Grid): void {
  const { book, sheet } = range;
  const area = areaOf(range);
  const { styles } = book.document;
  requireFormatting(sheet);
  const checked = (value: unknown): string => {
    if (typeof value !== 'string' || !isFormatText(value))
      throw invalidArgument(`${String(value)} is no number format`);
    return value === '' ? 'General' : value;
  };
  if (isWholeColumns(area) || isWholeRows(area)) {
    const numberFormat = checked(at(0, 0));
    restyle(sheet, area, (style) => styles.change(style, { numberFormat }));
  } else {
    const memo = new Map<string, number>();
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const value = at(row - area.top, column - area.left);
        if (value === null || value === undefined) continue;
        const style = sheet.cells.style(row, column);
        const numberFormat = checked(value);
        const key = `${style} ${numberFormat}`;
        const next = memo.get(key) ?? styles.change(style, { numberFormat });
        memo.set(key, next);
        if (next !== style) accept(sheet.cells.setStyle(row, column, next));
      }
    }
  }
  formatChanged(range);
}
