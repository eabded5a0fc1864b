import type { Area, Sheet } from '../../../host/document/model';

/** Pixels of the widest digit of Calibri 11, on which column widths in files are based. */
const DIGIT_PIXELS = 7;
const PIXELS_PER_POINT = 96 / 72;
/** Empty rows and columns that are shown beyond what is used, to go on writing in. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 12;
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 26;

/** A row or column that is not as high or wide as the others, or hidden. Pixels. */
export interface Band {
  readonly size: number;
  readonly hidden: boolean;
}

/** All of a sheet that is not in its cells: what it measures on the screen, in pixels at 100 %. */
export interface SheetShape {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rowHeight: number;
  readonly columnWidth: number;
  readonly rows: ReadonlyMap<number, Band>;
  readonly columns: ReadonlyMap<number, Band>;
  readonly merged: readonly Area[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly headings: boolean;
}

/** Pixels of a column of so many characters. `columnPixels(9.140625)` → `64` */
export function columnPixels(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS);
}

/** Pixels of a row of so many points. `rowPixels(15)` → `20` */
export function rowPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/** Measures a sheet. */
export function sheetShape(sheet: Sheet): SheetShape {
  const used = sheet.cells.usedArea(false) ?? { bottom: 0, right: 0 };
  const { selection, frozen, showGridlines, showHeadings } = sheet.view;
  const charts = sheet.charts.list().map(({ anchor }) => anchor.to);
  // A selection of whole columns does not make the sheet a million rows long.
  const selected = { bottom: selection.top, right: selection.left };
  const bottom = Math.max(used.bottom, selected.bottom, ...charts.map(({ row }) => row));
  const right = Math.max(used.right, selected.right, ...charts.map(({ column }) => column));
  const rowCount = Math.max(LEAST_ROWS, bottom + 1 + SPARE_ROWS);
  const columnCount = Math.max(LEAST_COLUMNS, right + 1 + SPARE_COLUMNS);
  return {
    rowCount,
    columnCount,
    rowHeight: rowPixels(sheet.rows.defaultHeight),
    columnWidth: columnPixels(sheet.columns.defaultWidth),
    rows: rowBands(sheet, rowCount),
    columns: columnBands(sheet, columnCount),
    merged: sheet.mergedAreas(),
    frozen,
    gridlines: showGridlines,
    headings: showHeadings,
  };
}

function rowBands(sheet: Sheet, count: number): Map<number, Band> {
  const bands = new Map<number, Band>();
  for (const row of sheet.rows.withProperties()) {
    if (row >= count) break;
    const { height, hidden } = sheet.rows.get(row);
    if (height !== null || hidden)
      bands.set(row, { size: rowPixels(height ?? sheet.rows.defaultHeight), hidden });
  }
  return bands;
}

function columnBands(sheet: Sheet, count: number): Map<number, Band> {
  const bands = new Map<number, Band>();
  for (let column = 0; column < count; column += 1) {
    const { width, hidden } = sheet.columns.get(column);
    if (width !== null || hidden)
      bands.set(column, { size: columnPixels(width ?? sheet.columns.defaultWidth), hidden });
  }
  return bands;
}
