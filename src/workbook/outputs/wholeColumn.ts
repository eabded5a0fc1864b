import type { Area } from '../area';

/** Rows of every generated sheet, from 0. */
export const outputRows = { title: 1, subtitle: 2, state: 3, header: 4, body: 5 } as const;

/** Width of the narrow column A of every generated sheet, in characters. */
export const marginWidth = 2;

const lastFormattedRow = 1_999;

/** The body cells of a column (A = 0) for conditional formats, far below today's last row. */
export function wholeColumn(column: number): Area {
  return { top: outputRows.body, bottom: lastFormattedRow, left: column, right: column };
}
