import type { SheetId } from '../source';

/** Something kept per cell, with small integer keys throughout, which is what makes it quick. */
export class CellMap<T> {
  private readonly sheets = new Map<SheetId, Map<number, Map<number, T>>>();

  get(sheet: SheetId, row: number, column: number): T | undefined {
    return this.sheets.get(sheet)?.get(column)?.get(row);
  }

  set(sheet: SheetId, row: number, column: number, item: T): void {
    let columns = this.sheets.get(sheet);
    if (!columns) this.sheets.set(sheet, (columns = new Map<number, Map<number, T>>()));
    let rows = columns.get(column);
    if (!rows) columns.set(column, (rows = new Map<number, T>()));
    rows.set(row, item);
  }

  delete(sheet: SheetId, row: number, column: number): void {
    this.sheets.get(sheet)?.get(column)?.delete(row);
  }

  clear(): void {
    this.sheets.clear();
  }

  /** Every item in an area. */
  *within(sheet: SheetId, top: number, left: number, bottom: number, right: number): Generator<T> {
    for (const [column, rows] of this.sheets.get(sheet) ?? []) {
      if (column < left || column > right) continue;
      if (bottom - top < rows.size) {
        for (let row = top; row <= bottom; row++) {
          const item = rows.get(row);
          if (item !== undefined) yield item;
        }
      } else {
        for (const [row, item] of rows) if (row >= top && row <= bottom) yield item;
      }
    }
  }

  /** Every item. */
  *all(): Generator<T> {
    for (const columns of this.sheets.values()) for (const rows of columns.values()) yield* rows.values();
  }
}
