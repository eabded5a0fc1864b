import { AreaNode } from './nodes';
import type { SheetId } from '../source';

/** Areas at least this wide are kept apart from the columns. */
const wide = 16;
/** Each level's blocks are this many times as tall as those of the level below. */
const levelFactor = 8;

/** Areas of about the same height, filed by the blocks of rows that they touch. */
type Level = Map<number, AreaNode[]>;

function levelOf(rows: number): { level: number; block: number } {
  let level = 0;
  let block = 16;
  while (block < rows) {
    block *= levelFactor;
    level++;
  }
  return { level, block };
}

/** One column's areas (or a sheet's wide ones). An area touches at most two blocks of its level. */
class ColumnAreas {
  private readonly levels: (Level | undefined)[] = [];

  add(area: AreaNode): void {
    const { level, block } = levelOf(area.rows);
    const blocks = (this.levels[level] ??= new Map<number, AreaNode[]>());
    for (let index = Math.floor(area.top / block); index <= Math.floor(area.bottom / block); index++) {
      const list = blocks.get(index);
      if (list) list.push(area);
      else blocks.set(index, [area]);
    }
  }

  visit(row: number, column: number, found: (area: AreaNode) => void): void {
    let block = 16;
    for (const level of this.levels) {
      for (const area of level?.get(Math.floor(row / block)) ?? []) {
        if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) found(area);
      }
      block *= levelFactor;
    }
  }
}

/** One sheet's areas. */
class SheetAreas {
  readonly byKey = new Map<string, AreaNode>();
  private readonly columns = new Map<number, ColumnAreas>();
  private readonly wideOnes = new ColumnAreas();

  add(area: AreaNode): void {
    if (area.columns >= wide) {
      this.wideOnes.add(area);
      return;
    }
    for (let column = area.left; column <= area.right; column++) {
      let areas = this.columns.get(column);
      if (!areas) this.columns.set(column, (areas = new ColumnAreas()));
      areas.add(area);
    }
  }

  visit(row: number, column: number, found: (area: AreaNode) => void): void {
    this.columns.get(column)?.visit(row, column, found);
    this.wideOnes.visit(row, column, found);
  }
}

/** All areas that formulas refer to: one object per area, and which of them hold a cell. */
export class AreaIndex {
  private readonly sheets = new Map<SheetId, SheetAreas>();

  /** The area, if a formula refers to it. */
  find(sheet: SheetId, top: number, left: number, bottom: number, right: number): AreaNode | undefined {
    return this.sheets.get(sheet)?.byKey.get(`${top},${left},${bottom},${right}`);
  }

  /** The area, made when no formula has referred to it before. */
  ensure(sheet: SheetId, top: number, left: number, bottom: number, right: number): AreaNode {
    let areas = this.sheets.get(sheet);
    if (!areas) this.sheets.set(sheet, (areas = new SheetAreas()));
    const key = `${top},${left},${bottom},${right}`;
    let area = areas.byKey.get(key);
    if (!area) {
      area = new AreaNode(sheet, top, left, bottom, right);
      areas.byKey.set(key, area);
      areas.add(area);
    }
    return area;
  }

  /** Visits every area that holds the cell. */
  visit(sheet: SheetId, row: number, column: number, found: (area: AreaNode) => void): void {
    this.sheets.get(sheet)?.visit(row, column, found);
  }

  /** Forgets everything. */
  clear(): void {
    this.sheets.clear();
  }
}
