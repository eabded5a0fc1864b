import type { Area, Sheet } from '../../document/model';
import { accept } from '../state/accept';
import { intersect } from '../state/areas';
import type { Book } from '../state/book';
import { pointsOfWidth } from '../state/widths';
import { cellText } from './cellText';
import { wrappedLines } from './textLines';

/** The cells' padding, in characters. */
const PADDING = 5 / 7;

/**
 * Makes columns as wide as their longest text in the area. Without fonts to measure, a character counts as one digit's width
 * and bold ones a tenth more, which is close to what Excel finds for figures and a little wide for words.
 */
export function autofitColumns(book: Book, sheet: Sheet, area: Area): void {
  const used = sheet.cells.usedArea(true);
  const cells = used === null ? undefined : intersect(area, used);
  if (cells === undefined) return;
  book.calculation.ensure();
  const longest = new Map<number, number>();
  for (const { row, column, style } of sheet.cells.cellsIn(cells)) {
    const format = book.document.styles.format(style);
    // A text that wraps has no length of its own.
    if (format.alignment.wrapText) continue;
    const text = cellText(book, sheet, row, column);
    const size =
      (text.length * format.font.size * (format.font.bold ? 1.1 : 1)) / 11 + format.alignment.indent;
    longest.set(column, Math.max(longest.get(column) ?? 0, size));
  }
  for (const [column, size] of longest) {
    if (size > 0) accept(sheet.columns.set(column, column, { width: Math.min(255, size + PADDING) }));
  }
}

/** Height of one line in proportion to the font's size: Calibri 11 takes 15 points. */
const LINE_HEIGHT = 1.3;
/** Text is set a little differently by every program; without this reserve its last word falls off a full line. */
const RESERVE = 0.97;
/** Points beside the text of a cell, and for one step of indentation. */
const CELL_PADDING = 5;
const INDENT_STEP = 7;
const MOST_POINTS = 409.5;

/**
 * Makes rows as high as their text needs, wrapped text included, and never lower than the sheet's usual height. The widths
 * are estimated, since there are no fonts to measure.
 */
export function autofitRows(book: Book, sheet: Sheet, area: Area): void {
  accept(sheet.rows.set(area.top, area.bottom, { height: null }));
  const used = sheet.cells.usedArea(true);
  const cells = used === null ? undefined : intersect(area, { ...used, top: area.top, bottom: area.bottom });
  if (cells === undefined) return;
  book.calculation.ensure();
  const usual = sheet.rows.defaultHeight;
  const heights = new Map<number, number>();
  for (const { row, column, style } of sheet.cells.cellsIn(cells)) {
    const { font, alignment } = book.document.styles.format(style);
    const text = cellText(book, sheet, row, column);
    if (text === '' || sheet.columns.get(column).hidden) continue;
    const width = pointsOfWidth(sheet.columns.get(column).width ?? sheet.columns.defaultWidth);
    const room = (width - CELL_PADDING - alignment.indent * INDENT_STEP) * RESERVE;
    const lines = alignment.wrapText ? wrappedLines(text, room, font) : 1;
    heights.set(row, Math.max(heights.get(row) ?? 0, lines * font.size * LINE_HEIGHT));
  }
  for (const [row, height] of heights) {
    const rounded = Math.min(MOST_POINTS, Math.ceil(height * 4) / 4);
    if (rounded > usual) accept(sheet.rows.set(row, row, { height: rounded, customHeight: false }));
  }
}
