import type { StyledCell } from '../cell';
import { quoted } from '../formulas';
import { blankCell, formulaCell } from './cells';

/**
 * A link that works in every spreadsheet program; it is written anew at each update.
 *
 * @param tail what stands behind the cell's name
 */
export function linkCell(sheet: string, cell: string, tail = ''): StyledCell {
  const target = `#'${sheet.replaceAll("'", "''")}'!${cell}`;
  return formulaCell(`=HYPERLINK(${quoted(target)},${quoted(`${sheet} ${cell}${tail}`)})`, 'link');
}

/** Stands where there is nothing to lead to; it looks as a link does, so that rows that move keep their styles. */
export const noLink: StyledCell = blankCell('link');
