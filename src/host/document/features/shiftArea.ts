import { COLUMN_COUNT, ROW_COUNT, type Area } from '../model';
import { regionBehind, type ShiftDirection } from '../cells/moveCells';
import { covers, overlaps } from '../areas';

/** How areas move when cells are inserted or deleted at one place. */
export interface AreaShift {
  readonly area: Area;
  readonly shift: ShiftDirection;
}

/**
 * Where an area lies afterwards: moved when all of it lies in the cells that move, grown or shrunk when the change goes
 * through its full height or width, `null` when nothing of it is left. What is only touched in part stays as it is.
 */
export function shiftArea(known: Area, { area, shift }: AreaShift): Area | null {
  const vertical = shift === 'down' || shift === 'up';
  // Only what lies between the edges of the moving strip can move as a whole.
  const inStrip = vertical
    ? known.left >= area.left && known.right <= area.right
    : known.top >= area.top && known.bottom <= area.bottom;
  if (!inStrip) return known;
  if (vertical) {
    const lines = shiftLines(known.top, known.bottom, area.top, area.bottom, shift === 'down', ROW_COUNT);
    return lines && { ...known, top: lines.first, bottom: lines.last };
  }
  const lines = shiftLines(known.left, known.right, area.left, area.right, shift === 'right', COLUMN_COUNT);
  return lines && { ...known, left: lines.first, right: lines.last };
}

/** Whether the change would cut the area: it moves some of its cells away from the others. */
export function wouldCut(known: Area, { area, shift }: AreaShift): boolean {
  const moving = regionBehind(area, shift);
  const vertical = shift === 'down' || shift === 'up';
  const inStrip = vertical
    ? known.left >= area.left && known.right <= area.right
    : known.top >= area.top && known.bottom <= area.bottom;
  if (inStrip) return false;
  return (overlaps(known, moving) && !covers(moving, known)) || overlaps(known, area);
}

/** First and last line after `count` lines were inserted at `from` or the lines `from` … `to` were deleted. */
function shiftLines(
  first: number,
  last: number,
  from: number,
  to: number,
  insert: boolean,
  limit: number,
): { first: number; last: number } | null {
  const count = to - from + 1;
  if (insert) {
    // Whole rows and columns (as in A:B) already reach to the edge and stay there.
    const moved = { first: first >= from ? first + count : first, last: last >= from ? last + count : last };
    if (moved.first >= limit) return null;
    return { first: moved.first, last: Math.min(moved.last, limit - 1) };
  }
  if (first >= from && last <= to) return null;
  const back = (line: number, atEnd: boolean): number => {
    if (line > to) return line - count;
    if (line < from) return line;
    return atEnd ? from - 1 : from;
  };
  const end = last === limit - 1 ? last : back(last, true);
  return { first: back(first, false), last: end };
}
