import { areaReference, cellReference } from '../address';
import { covers, overlaps } from '../areas';
import { COLUMN_COUNT, ROW_COUNT } from '../model';
import type { Area, Outcome } from '../model';
import { DONE, failure } from '../result';
import type { FormulaAreas } from './formulaAreas';
import { partOfArray } from './refusals';
import type { RowStore } from './rowStore';
import type { StoredCell } from './storedCell';

/** In which direction cells make room or close up. */
export type ShiftDirection = 'down' | 'right' | 'up' | 'left';

/**
 * Moves the cells of `source` onto `target` (an area of the same size), which is emptied first. Shared formulas must have
 * been turned into plain ones. Refused when an array formula would be cut.
 */
export function moveCells(store: RowStore, areas: FormulaAreas, source: Area, target: Area): Outcome {
  const cut = areas.cutBy(source) ?? areas.cutBy(target);
  if (cut && !covers(source, cut.area)) return partOfArray(cut.area);
  const rows = target.top - source.top;
  const columns = target.left - source.left;
  const arrays = areas.removeArraysIn(source);
  areas.removeArraysIn(target);
  const taken = takeCells(store, source);
  takeCells(store, target);
  for (const [row, cells] of taken) {
    const stored = store.edit(row + rows);
    for (const cell of cells) cell.column += columns;
    stored.cells = [...stored.cells, ...cells].sort((a, b) => a.column - b.column);
  }
  for (const { kind, text, area } of arrays) {
    const moved = shiftArea(area, rows, columns);
    areas.addArray({ kind, text, area: moved });
    renameArray(store, moved);
  }
  return DONE;
}

/** Why the cells of `area` cannot make room or close up, or `null`. */
export function refusedShift(
  store: RowStore,
  areas: FormulaAreas,
  area: Area,
  shift: ShiftDirection,
): Outcome | null {
  const moving = regionBehind(area, shift);
  const cut = areas.cutBy(moving) ?? (isRemoval(shift) ? areas.cutBy(area) : null);
  if (cut) return partOfArray(cut.area);
  if (isRemoval(shift)) return null;
  const lost = firstCellIn(store, beyondEdge(area, shift));
  return lost === null ? null : failure('out-of-sheet', `The cell ${lost} would be pushed off the sheet.`);
}

/** Makes room at `area` or takes its cells away; to be called when nothing refuses it. */
export function shiftCells(store: RowStore, areas: FormulaAreas, area: Area, shift: ShiftDirection): Outcome {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  if (isRemoval(shift)) {
    areas.removeArraysIn(area);
    takeCells(store, area);
  }
  if ((shift === 'down' || shift === 'up') && width === COLUMN_COUNT) {
    shiftRows(store, areas, area, shift === 'down' ? height : -height);
    return DONE;
  }
  const source = withoutEdge(regionBehind(area, shift), area, shift);
  const rows = shift === 'down' ? height : shift === 'up' ? -height : 0;
  const columns = shift === 'right' ? width : shift === 'left' ? -width : 0;
  return source === null ? DONE : moveCells(store, areas, source, shiftArea(source, rows, columns));
}

/** Whole rows move with their properties. */
function shiftRows(store: RowStore, areas: FormulaAreas, area: Area, by: number): void {
  if (by < 0) for (const row of rowsBetween(store, area.top, area.bottom)) store.delete(row);
  const from = by < 0 ? area.bottom + 1 : area.top;
  const arrays = areas.removeArraysIn({ top: from, left: 0, bottom: ROW_COUNT - 1, right: COLUMN_COUNT - 1 });
  store.renumber(from, by);
  for (const { kind, text, area: known } of arrays) {
    const moved = shiftArea(known, by, 0);
    areas.addArray({ kind, text, area: moved });
    renameArray(store, moved);
  }
}

/** The cells that move when `area` makes room or closes up: all that lies behind it, itself included when it makes room. */
export function regionBehind(area: Area, shift: ShiftDirection): Area {
  switch (shift) {
    case 'down':
      return { ...area, bottom: ROW_COUNT - 1 };
    case 'right':
      return { ...area, right: COLUMN_COUNT - 1 };
    case 'up':
      return { ...area, top: area.bottom + 1, bottom: ROW_COUNT - 1 };
    case 'left':
      return { ...area, left: area.right + 1, right: COLUMN_COUNT - 1 };
  }
}

/** What would be pushed over the sheet's edge. */
function beyondEdge(area: Area, shift: ShiftDirection): Area {
  return shift === 'down'
    ? { ...area, top: Math.max(area.top, ROW_COUNT - (area.bottom - area.top + 1)), bottom: ROW_COUNT - 1 }
    : {
        ...area,
        left: Math.max(area.left, COLUMN_COUNT - (area.right - area.left + 1)),
        right: COLUMN_COUNT - 1,
      };
}

/** The moving region without what has no place to go to (it is empty); `null` when nothing is left. */
function withoutEdge(region: Area, area: Area, shift: ShiftDirection): Area | null {
  const rest =
    shift === 'down'
      ? { ...region, bottom: region.bottom - (area.bottom - area.top + 1) }
      : shift === 'right'
        ? { ...region, right: region.right - (area.right - area.left + 1) }
        : region;
  return rest.top <= rest.bottom && rest.left <= rest.right ? rest : null;
}

function isRemoval(shift: ShiftDirection): boolean {
  return shift === 'up' || shift === 'left';
}

function shiftArea(area: Area, rows: number, columns: number): Area {
  return {
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  };
}

function takeCells(store: RowStore, area: Area): [number, StoredCell[]][] {
  const taken: [number, StoredCell[]][] = [];
  const inArea = (cell: StoredCell): boolean => cell.column >= area.left && cell.column <= area.right;
  for (const row of rowsBetween(store, area.top, area.bottom)) {
    const cells = store.get(row)?.cells.filter(inArea) ?? [];
    if (cells.length === 0) continue;
    const stored = store.edit(row);
    stored.cells = stored.cells.filter((cell) => !inArea(cell));
    taken.push([row, cells]);
  }
  return taken;
}

function firstCellIn(store: RowStore, area: Area): string | null {
  for (const row of rowsBetween(store, area.top, area.bottom)) {
    const columns = store.columnsOf(row);
    const extent = { top: row, left: columns.first, bottom: row, right: columns.last };
    if (columns.first < 0 || !overlaps(extent, area)) continue;
    const found = store.get(row)?.cells.find((cell) => cell.column >= area.left && cell.column <= area.right);
    if (found) return cellReference(row, found.column);
  }
  return null;
}

function rowsBetween(store: RowStore, top: number, bottom: number): number[] {
  return store.numbers().filter((row) => row >= top && row <= bottom);
}

/** Writes an array's new place into its first cell. */
function renameArray(store: RowStore, area: Area): void {
  const cell = store.edit(area.top).cells.find((each) => each.column === area.left);
  if (!cell?.formula || (cell.formula.kind !== 'array' && cell.formula.kind !== 'data-table')) return;
  const ref = areaReference(area);
  cell.formula = { ...cell.formula, ref };
  const value = cell.raw?.inner ?? null;
  const before = cell.formulaXml;
  cell.formulaXml = before?.replace(/(\sref\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${ref}"`) ?? null;
  if (value !== null && before !== null && cell.formulaXml !== null && cell.raw) {
    cell.raw = { type: cell.raw.type, inner: value.replace(before, () => cell.formulaXml ?? before) };
  }
}
