import { COLUMN_COUNT, ROW_COUNT, type Area } from '../../document/model';
import type { Arguments } from '../../protocol/arguments';
import { HostError, invalidArgument, itemNotFound } from '../../protocol/hostError';
import { isHostObject, reads, type HostObject, type Method } from '../../protocol/kind';
import { object } from '../object';
import {
  bounding,
  cellArea,
  columnsOf,
  contains,
  intersect,
  isWholeColumns,
  isWholeRows,
  rowsOf,
} from '../state/areas';
import type { RangeRef } from '../state/book';
import { areaOf } from '../state/rangeRef';
import { resolveOnSheet } from '../state/resolveAddress';
import { isInSheet } from '../../document/address';

/** A range object on the same sheet. Areas outside a sheet are `InvalidArgument`. */
export function rangeOn({ book, sheet }: Pick<RangeRef, 'book' | 'sheet'>, area: Area): HostObject {
  if (!isInSheet(area)) throw invalidArgument('the range lies outside the sheet');
  return object('Range', book.range(sheet, area));
}

/** A range given as an argument: a Range object or an address on the sheet. */
export function rangeArgument(
  from: Pick<RangeRef, 'book' | 'sheet'>,
  args: Arguments,
  index: number,
): RangeRef {
  const value = args.at(index);
  if (isHostObject(value)) {
    if (value.kind !== 'Range') throw invalidArgument(`a range was expected as argument ${index + 1}`);
    return value.self as RangeRef;
  }
  return from.book.range(from.sheet, resolveOnSheet(from.book, from.sheet, args.text(index)));
}

function sameSheet(range: RangeRef, args: Arguments): Area {
  const other = rangeArgument(range, args, 0);
  if (other.sheet !== range.sheet) throw invalidArgument('both ranges must be on the same sheet');
  return areaOf(other);
}

/** The area moved; whole rows and columns stay whole. */
function offset(area: Area, rows: number, columns: number): Area {
  return {
    top: area.top + rows,
    bottom: area.bottom + rows,
    left: area.left + columns,
    right: area.right + columns,
  };
}

function resized(area: Area, rows: number, columns: number): Area {
  const next = { ...area, bottom: area.bottom + rows, right: area.right + columns };
  if (next.bottom < next.top || next.right < next.left)
    throw invalidArgument('the range would have no cells');
  return next;
}

/** The cells with values or formats inside the area, or undefined. */
function usedPart(range: RangeRef, valuesOnly: boolean): Area | undefined {
  const area = areaOf(range);
  const { cells } = range.sheet;
  const used = cells.usedArea(valuesOnly);
  const common = used === null ? undefined : intersect(area, used);
  if (common === undefined || used === null) return undefined;
  if (contains(area, used)) return used;
  let found: Area | undefined;
  for (const { row, column, value, formula } of cells.cellsIn(common)) {
    if (valuesOnly && value === null && formula === null) continue;
    const cell = cellArea(row, column);
    found = found === undefined ? cell : bounding(found, cell);
  }
  return found;
}

/** The block of cells around a range's first cell, bounded by empty rows and columns (Ctrl+*). */
function surrounding(range: RangeRef): Area {
  const { cells } = range.sheet;
  const filled = (row: number, column: number): boolean =>
    cells.value(row, column) !== null || cells.formula(row, column) !== null;
  const { top, left } = areaOf(range);
  let area = cellArea(top, left);
  for (;;) {
    const next = grow(area, filled);
    if (next === area) return area;
    area = next;
  }
}

function grow(area: Area, filled: (row: number, column: number) => boolean): Area {
  const columns = { from: Math.max(0, area.left - 1), to: Math.min(COLUMN_COUNT - 1, area.right + 1) };
  const rows = { from: Math.max(0, area.top - 1), to: Math.min(ROW_COUNT - 1, area.bottom + 1) };
  const rowHas = (row: number): boolean => some(columns.from, columns.to, (column) => filled(row, column));
  const columnHas = (column: number): boolean => some(rows.from, rows.to, (row) => filled(row, column));
  if (area.top > 0 && rowHas(area.top - 1)) return { ...area, top: area.top - 1 };
  if (area.bottom < ROW_COUNT - 1 && rowHas(area.bottom + 1)) return { ...area, bottom: area.bottom + 1 };
  if (area.left > 0 && columnHas(area.left - 1)) return { ...area, left: area.left - 1 };
  if (area.right < COLUMN_COUNT - 1 && columnHas(area.right + 1)) return { ...area, right: area.right + 1 };
  return area;
}

function some(from: number, to: number, test: (index: number) => boolean): boolean {
  for (let index = from; index <= to; index += 1) if (test(index)) return true;
  return false;
}

/** Ctrl+arrow: the last filled cell of a block, or the next filled one, or the sheet's edge. */
function edge(
  range: RangeRef,
  direction: string,
  from: { row: number; column: number },
): { row: number; column: number } {
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    Up: [-1, 0],
    Down: [1, 0],
    Left: [0, -1],
    Right: [0, 1],
  };
  const step = steps[direction];
  if (step === undefined) throw invalidArgument(`${direction} is no direction`);
  const { cells } = range.sheet;
  const filled = ({ row, column }: { row: number; column: number }): boolean =>
    cells.value(row, column) !== null || cells.formula(row, column) !== null;
  const next = ({
    row,
    column,
  }: {
    row: number;
    column: number;
  }): { row: number; column: number } | undefined => {
    const moved = { row: row + step[0], column: column + step[1] };
    return isInSheet(cellArea(moved.row, moved.column)) ? moved : undefined;
  };
  let at = from;
  let ahead = next(at);
  const running = filled(at) && ahead !== undefined && filled(ahead);
  while (ahead !== undefined && (running ? filled(ahead) : true)) {
    at = ahead;
    if (!running && filled(at)) break;
    ahead = next(at);
  }
  return at;
}

/** Rows or columns beside a range for a positive count, or its own outermost ones for a negative. */
function beside(first: number, last: number, count: number, after: boolean): { from: number; to: number } {
  if (count === 0) throw invalidArgument('the count of rows or columns is not zero');
  const [low, high] = after
    ? count > 0
      ? [last + 1, last + count]
      : [last + count + 1, last]
    : count > 0
      ? [first - count, first - 1]
      : [first, first - count - 1];
  return { from: low, to: high };
}

function rowsBeside(range: RangeRef, args: Arguments, after: boolean): HostObject {
  const area = areaOf(range);
  const { from, to } = beside(area.top, area.bottom, args.optionalInteger(0) ?? 1, after);
  return rangeOn(range, { ...area, top: from, bottom: to });
}

function columnsBeside(range: RangeRef, args: Arguments, after: boolean): HostObject {
  const area = areaOf(range);
  const { from, to } = beside(area.left, area.right, args.optionalInteger(0) ?? 1, after);
  return rangeOn(range, { ...area, left: from, right: to });
}

function startCell(range: RangeRef, args: Arguments): { row: number; column: number } {
  const area = args.has(1) ? areaOf(rangeArgument(range, args, 1)) : areaOf(range);
  return { row: area.top, column: area.left };
}

/** The methods of a range that give other ranges. */
export const rangeNavigation: Record<string, Method<RangeRef>> = {
  getCell: reads((range, args) => {
    const { top, left } = areaOf(range);
    return rangeOn(range, cellArea(top + args.integer(0), left + args.integer(1)));
  }),
  getRow: reads((range, args) => {
    const area = areaOf(range);
    const row = area.top + args.integer(0);
    return rangeOn(range, { ...area, top: row, bottom: row });
  }),
  getColumn: reads((range, args) => {
    const area = areaOf(range);
    const column = area.left + args.integer(0);
    return rangeOn(range, { ...area, left: column, right: column });
  }),
  getLastCell: reads((range) => rangeOn(range, cellArea(areaOf(range).bottom, areaOf(range).right))),
  getLastRow: reads((range) => rangeOn(range, { ...areaOf(range), top: areaOf(range).bottom })),
  getLastColumn: reads((range) => rangeOn(range, { ...areaOf(range), left: areaOf(range).right })),
  getEntireRow: reads((range) => rangeOn(range, { ...areaOf(range), left: 0, right: COLUMN_COUNT - 1 })),
  getEntireColumn: reads((range) => rangeOn(range, { ...areaOf(range), top: 0, bottom: ROW_COUNT - 1 })),
  getOffsetRange: reads((range, args) =>
    rangeOn(range, offset(areaOf(range), args.integer(0), args.integer(1))),
  ),
  getResizedRange: reads((range, args) =>
    rangeOn(range, resized(areaOf(range), args.integer(0), args.integer(1))),
  ),
  getAbsoluteResizedRange: reads((range, args) => {
    const area = areaOf(range);
    return rangeOn(range, resized(area, args.integer(0) - rowsOf(area), args.integer(1) - columnsOf(area)));
  }),
  getBoundingRect: reads((range, args) => rangeOn(range, bounding(areaOf(range), sameSheet(range, args)))),
  getIntersection: reads((range, args) => {
    const common = intersect(areaOf(range), sameSheet(range, args));
    if (common === undefined) throw itemNotFound('the ranges have no cell in common');
    return rangeOn(range, common);
  }),
  getIntersectionOrNullObject: reads((range, args) => {
    const other = rangeArgument(range, args, 0);
    const common = other.sheet === range.sheet ? intersect(areaOf(range), areaOf(other)) : undefined;
    return common === undefined ? null : rangeOn(range, common);
  }),
  getUsedRange: reads((range, args) => {
    const used = usedPart(range, args.flag(0));
    if (used !== undefined) return rangeOn(range, used);
    const { top, left } = areaOf(range);
    return rangeOn(range, cellArea(top, left));
  }),
  getUsedRangeOrNullObject: reads((range, args) => {
    const used = usedPart(range, args.flag(0));
    return used === undefined ? null : rangeOn(range, used);
  }),
  getRowsAbove: reads((range, args) => rowsBeside(range, args, false)),
  getRowsBelow: reads((range, args) => rowsBeside(range, args, true)),
  getColumnsBefore: reads((range, args) => columnsBeside(range, args, false)),
  getColumnsAfter: reads((range, args) => columnsBeside(range, args, true)),
  getSurroundingRegion: reads((range) => rangeOn(range, surrounding(range))),
  getRangeEdge: reads((range, args) => {
    const { row, column } = edge(range, args.text(0), startCell(range, args));
    return rangeOn(range, cellArea(row, column));
  }),
  getExtendedRange: reads((range, args) => {
    const { row, column } = edge(range, args.text(0), startCell(range, args));
    return rangeOn(range, bounding(areaOf(range), cellArea(row, column)));
  }),
  getMergedAreasOrNullObject: reads((range) => {
    const merged = range.sheet.mergedAreas().filter((area) => intersect(area, areaOf(range)) !== undefined);
    if (merged.length === 0) return null;
    return object('RangeAreas', { ranges: merged.map((area) => range.book.range(range.sheet, area)) });
  }),
  getVisibleView: reads((range) => {
    if (isWholeColumns(areaOf(range)) || isWholeRows(areaOf(range))) {
      throw new HostError('InvalidOperation', 'A visible view needs a bounded range.');
    }
    return object('RangeView', range);
  }),
};
