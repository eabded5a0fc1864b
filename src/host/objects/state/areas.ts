import { COLUMN_COUNT, ROW_COUNT, type Area } from '../../document/model';

/** Number of rows of an area. */
export function rowsOf(area: Area): number {
  return area.bottom - area.top + 1;
}

/** Number of columns of an area. */
export function columnsOf(area: Area): number {
  return area.right - area.left + 1;
}

/** Number of cells of an area. */
export function cellCount(area: Area): number {
  return rowsOf(area) * columnsOf(area);
}

/** The area of one cell. */
export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** A whole sheet. */
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: ROW_COUNT - 1, right: COLUMN_COUNT - 1 };

/** Whether the area is made of whole columns. */
export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === ROW_COUNT - 1;
}

/** Whether the area is made of whole rows. */
export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === COLUMN_COUNT - 1;
}

/** What two areas have in common, or undefined. */
export function intersect(a: Area, b: Area): Area | undefined {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : undefined;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Whether two areas are the same. */
export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
