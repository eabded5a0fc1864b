import type { StyledCell } from '../../cell';
import { columnPoints } from '../../columnWidth';
import { rowHeight } from '../../paper/rowHeight';
import { sheetOfPaper } from '../../paper/sheetOfPaper';
import { marginWidth } from '../wholeColumn';

/** Columns of the sheet, from B: four for the tables, a gap, and one for the charts. */
export const chartSheetWidths = [38, 14, 14, 14, 3, 78] as const;

/** The sheet's column (A = 0) that the charts stand in. */
export const chartColumn = chartSheetWidths.length;

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

/** Characters of a line that runs over the whole width of the sheet. */
export const textLength = Math.floor(0.95 * sum(chartSheetWidths));

/** Characters of a line that runs under a table, beside the chart. */
export const tableLength = Math.floor(0.95 * sum(chartSheetWidths.slice(0, -1)));

/** Points of a row that nobody has made higher, of a bar with its space, and of a chart's title, axis and legend. */
const rowPoints = 15;
const barPoints = { first: 17, further: 12 } as const;
const framePoints = 70;
const legendPoints = 18;

/** A chart is never lower than this, also while it has nothing to draw. */
const lowestChart = 11 * rowPoints;

/** Points of the sheet's own head: a blank row, title, organisation, state and header. */
const headPoints = 85;

/** Points of rows that a landscape page holds together with the sheet's head. */
export const pageRoom =
  sheetOfPaper(
    'landscape',
    [marginWidth, ...chartSheetWidths].reduce((total, width) => total + columnPoints(width), 0),
  ).height - headPoints;

/** Points of rows of the sheet, by the texts in them. */
export function rowsHeight(rows: readonly (readonly StyledCell[])[]): number {
  return rows.reduce((height, cells) => height + rowHeight(cells, chartSheetWidths), 0);
}

/** What decides how high a chart is. */
interface Drawn {
  readonly categories: number;
  readonly series: number;
  /** Points that the page has for it. */
  readonly room: number;
}

/**
 * The last row (from the table's own first) that a chart beside a table covers: as high as its bars need, within what a page
 * can hold. Rows below the table are counted as blank ones.
 */
export function chartBottom(
  table: readonly (readonly StyledCell[])[],
  { categories, series, room }: Drawn,
): number {
  const bars = categories * (barPoints.first + (series - 1) * barPoints.further);
  const needed = framePoints + bars + (series > 1 ? legendPoints : 0);
  const wanted = Math.min(room, Math.max(lowestChart, needed));
  let row = 0;
  let covered = heightOf(table[0]);
  while (covered < wanted) {
    const next = heightOf(table[row + 1]);
    if (covered + next > room) break;
    covered += next;
    row += 1;
  }
  return row;
}

const heightOf = (cells: readonly StyledCell[] | undefined) =>
  cells === undefined ? rowPoints : rowHeight(cells, chartSheetWidths);
