import type { Anchor, Area, Sheet } from '../../document/model';
import { pointsOfWidth } from '../state/widths';

/** Where a chart stands and how large it is, in points from the sheet's corner. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The place of an anchor. */
export function placeOf(sheet: Sheet, { from, to }: Anchor): Place {
  const left = sumTo(from.column, (column) => columnSize(sheet, column)) + from.x;
  const top = sumTo(from.row, (row) => rowSize(sheet, row)) + from.y;
  const right = sumTo(to.column, (column) => columnSize(sheet, column)) + to.x;
  const bottom = sumTo(to.row, (row) => rowSize(sheet, row)) + to.y;
  return { left, top, width: right - left, height: bottom - top };
}

/** The anchor of a place. */
export function anchorAt(sheet: Sheet, { left, top, width, height }: Place): Anchor {
  const corner = (x: number, y: number): Anchor['from'] => {
    const across = locate(x, (column) => columnSize(sheet, column));
    const down = locate(y, (row) => rowSize(sheet, row));
    return { row: down.index, column: across.index, x: across.rest, y: down.rest };
  };
  return { from: corner(left, top), to: corner(left + width, top + height) };
}

/** The anchor that covers an area of cells. */
export function anchorOver(area: Area): Anchor {
  return {
    from: { row: area.top, column: area.left, x: 0, y: 0 },
    to: { row: area.bottom + 1, column: area.right + 1, x: 0, y: 0 },
  };
}

function columnSize({ columns }: Sheet, column: number): number {
  const { hidden, width } = columns.get(column);
  return hidden ? 0 : pointsOfWidth(width ?? columns.defaultWidth);
}

function rowSize({ rows }: Sheet, row: number): number {
  const { hidden, height } = rows.get(row);
  return hidden ? 0 : (height ?? rows.defaultHeight);
}

function sumTo(count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index += 1) total += size(index);
  return total;
}

function locate(points: number, size: (index: number) => number): { index: number; rest: number } {
  let rest = Math.max(0, points);
  for (let index = 0; ; index += 1) {
    const next = size(index);
    if (rest < next || index >= 16_383) return { index, rest };
    rest -= next;
  }
}
