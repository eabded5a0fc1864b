import { cellStyles, type CellStyle } from '../cellStyles';
import type { StyledCell } from '../cell';
import { rowHeight } from '../paper/rowHeight';

/** Above the length of every text that a cell can hold, so that nothing is ever cut. */
const beyondAnyText = 100_000;

/** A text of so many characters to each of its column's width has room on one line, also in bold and indented. */
const surelyOneLine = 0.5;

/**
 * A wrapped text whose formula tells how long it is. Excel fits a row when its cells are written, not when the text that
 * a formula shows has grown; so a text of several lines has a formula of its own for every length, and an update writes
 * and fits the row anew when the length has changed.
 * @param width of the cell's column in characters
 */
export function fittedText(cell: StyledCell, width: number): StyledCell {
  const { content, style, shows } = cell;
  const look: CellStyle = cellStyles[style];
  if (content.kind !== 'formula' || shows === undefined || look.wrap !== true) return cell;
  // Most texts are short, and there may be very many of them.
  if (shows.length < width * surelyOneLine && !shows.includes('\n')) return cell;
  const oneLine = rowHeight([{ ...cell, shows: '' }], [width]);
  if (rowHeight([cell], [width]) <= oneLine) return cell;
  const formula = `=LEFT(${content.formula.slice(1)},${beyondAnyText - shows.length})`;
  return { ...cell, content: { kind: 'formula', formula } };
}
