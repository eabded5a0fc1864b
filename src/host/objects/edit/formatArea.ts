import {
  COLUMN_COUNT,
  ROW_COUNT,
  type Area,
  type CellFormat,
  type CellFormatChange,
  type Sheet,
} from '../../document/model';
import { HostError } from '../../protocol/hostError';
import { accept } from '../state/accept';
import { cellCount, isWholeColumns, isWholeRows } from '../state/areas';
import type { Book } from '../state/book';

/** The largest part of a sheet that is formatted cell by cell. Whole rows and columns do not count: they have a style of their own. */
const MOST_CELLS = 5_000_000;

/** Gives every cell of an area another style: `next` makes the new style index out of the old one. */
export function restyle(sheet: Sheet, area: Area, next: (style: number) => number): void {
  const memo = new Map<number, number>();
  const styled = (style: number): number => {
    const known = memo.get(style);
    if (known !== undefined) return known;
    const made = next(style);
    memo.set(style, made);
    return made;
  };
  if (isWholeColumns(area)) restyleColumns(sheet, area, styled);
  else if (isWholeRows(area)) restyleRows(sheet, area, styled);
  else restyleCells(sheet, area, styled);
}

/** Lays some properties over the formats of an area's cells. */
export function changeFormat(book: Book, sheet: Sheet, area: Area, change: CellFormatChange): void {
  const { styles } = book.document;
  restyle(sheet, area, (style) => styles.change(style, change));
}

/** Style indices that occur in an area. */
export function stylesIn(sheet: Sheet, area: Area): Set<number> {
  const found = new Set<number>();
  if (cellCount(area) <= 20_000) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1)
        found.add(sheet.cells.style(row, column));
    }
    return found;
  }
  // Large areas: the cells that exist, and for the others what their columns and rows say.
  for (const cell of sheet.cells.cellsIn(area)) found.add(cell.style);
  if (area.bottom >= ROW_COUNT - 1 || area.right < COLUMN_COUNT - 1) {
    for (let column = area.left; column <= area.right; column += 1)
      found.add(sheet.columns.get(column).style ?? 0);
  }
  for (const row of sheet.rows.withProperties()) {
    const { style } = sheet.rows.get(row);
    if (row >= area.top && row <= area.bottom && style !== null) found.add(style);
  }
  if (found.size === 0) found.add(0);
  return found;
}

/** One property of the formats in an area; null where the cells differ, as Excel answers. */
export function commonFormat<T>(
  book: Book,
  sheet: Sheet,
  area: Area,
  property: (format: CellFormat) => T,
): T | null {
  let common: T | undefined;
  for (const style of stylesIn(sheet, area)) {
    const value = property(book.document.styles.format(style));
    if (common === undefined) common = value;
    else if (common !== value) return null;
  }
  return common ?? null;
}

function restyleColumns(sheet: Sheet, area: Area, styled: (style: number) => number): void {
  // A row's own style wins over the column's where no cell exists: such cells must come into being.
  const hidden: { row: number; column: number }[] = [];
  for (const row of sheet.rows.withProperties()) {
    if (sheet.rows.get(row).style === null) continue;
    const existing = new Set([...sheet.cells.cellsInRow(row)].map(({ column }) => column));
    for (let column = area.left; column <= area.right; column += 1) {
      if (!existing.has(column)) hidden.push({ row, column });
    }
  }
  restyleExisting(sheet, area, styled);
  for (const { row, column } of hidden) {
    accept(sheet.cells.setStyle(row, column, styled(sheet.cells.style(row, column))));
  }
  for (let first = area.left; first <= area.right;) {
    const style = sheet.columns.get(first).style ?? 0;
    let last = first;
    while (last < area.right && (sheet.columns.get(last + 1).style ?? 0) === style) last += 1;
    accept(sheet.columns.set(first, last, { style: styled(style) }));
    first = last + 1;
  }
}

function restyleRows(sheet: Sheet, area: Area, styled: (style: number) => number): void {
  if (area.top === 0 && area.bottom === ROW_COUNT - 1) {
    restyleColumns(sheet, area, styled);
    return;
  }
  restyleExisting(sheet, area, styled);
  for (let row = area.top; row <= area.bottom; row += 1) {
    accept(sheet.rows.set(row, row, { style: styled(sheet.rows.get(row).style ?? 0) }));
  }
}

function restyleExisting(sheet: Sheet, area: Area, styled: (style: number) => number): void {
  const cells = [...sheet.cells.cellsIn(area)].map(({ row, column, style }) => ({ row, column, style }));
  for (const { row, column, style } of cells) accept(sheet.cells.setStyle(row, column, styled(style)));
}

function restyleCells(sheet: Sheet, area: Area, styled: (style: number) => number): void {
  if (cellCount(area) > MOST_CELLS) {
    throw new HostError('OperationCellsExceedLimit', `The operation would format ${cellCount(area)} cells.`);
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const old = sheet.cells.style(row, column);
      const style = styled(old);
      if (style !== old) accept(sheet.cells.setStyle(row, column, style));
    }
  }
}
