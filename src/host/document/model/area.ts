/** A rectangle of cells. Rows and columns count from 0; all four edges belong to the area. `A1:B3` = 0, 0, 2, 1. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Number of rows of a sheet (the last one is 1 048 575 counted from 0). */
export const ROW_COUNT = 1_048_576;

/** Number of columns of a sheet (the last one, XFD, is 16 383 counted from 0). */
export const COLUMN_COUNT = 16_384;
