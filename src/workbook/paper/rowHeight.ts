import type { StyledCell } from '../cell';
import { cellStyles, type CellStyle } from '../cellStyles';
import { columnPoints } from '../columnWidth';

/** Excel gives no row more; text beyond it is not shown. */
export const highestRow = 409;

/** A row without larger text is as high as the workbook's normal font needs. */
const lowestRow = 15;

/** Height of a line and width of a character of running text, as parts of the font's size. Both err on the large side. */
const lineHeight = 1.32;
const characterWidth = 0.5;
/** What an indent takes on the left, in points, and the padding of a cell at both sides. */
const indentWidth = 7;
const cellPadding = 5;

/**
 * An estimate of a row's height when it fits its text, in points; rather too high than too low, so that a page that is
 * planned by it is never overfull.
 * @param widths of the columns in characters, in the order of the cells
 */
export function rowHeight(cells: readonly StyledCell[], widths: readonly number[]): number {
  const heights = cells.map((cell, column) => cellHeight(cell, widths[column] ?? 0));
  return Math.min(highestRow, Math.max(lowestRow, ...heights));
}

function cellHeight(cell: StyledCell, width: number): number {
  const text = shownText(cell);
  if (text === '') return 0;
  const style: CellStyle = cellStyles[cell.style];
  const line = style.size * lineHeight;
  if (style.wrap !== true) return line;
  const room = columnPoints(width) - cellPadding - (style.indent ?? 0) * indentWidth;
  const perCharacter = style.size * characterWidth * (style.bold === true ? 1.07 : 1);
  return line * countLines(text, Math.max(1, Math.floor(room / perCharacter)));
}

/** A wrapped formula of which nobody has said what it shows, such as a table's header, is taken to need two lines. */
const unknownText = '\n';

/** What a cell shows, as far as it decides the height. */
function shownText({ content, shows }: StyledCell): string {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return content.text;
    case 'number':
      return '0';
    case 'formula':
      return shows ?? unknownText;
  }
}

/**
 * Lines that a text takes where a line has room for so many characters: it breaks between words, and within a word that
 * is longer than a line.
 * @example countLines('Volymerna ökar', 10) // 2
 */
export function countLines(text: string, perLine: number): number {
  return text
    .split('\n')
    .map((paragraph) => paragraphLines(paragraph, perLine))
    .reduce((sum, lines) => sum + lines, 0);
}

function paragraphLines(paragraph: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= perLine) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    const whole = Math.ceil(word.length / perLine);
    lines += Math.max(0, whole - 1);
    used = word.length - Math.max(0, whole - 1) * perLine;
  }
  return lines;
}
