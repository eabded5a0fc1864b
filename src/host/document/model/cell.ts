import type { Area } from './area';
import type { Outcome } from './outcome';

/** An error value in a cell, for example `{ error: '#N/A' }`. Told from the text `#N/A`, which is a string. */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell shows, before any format. `null` = empty. Dates are serial numbers. */
export type CellValue = number | string | boolean | ErrorValue | null;

/** A cell's formula as the file has it: English, A1, comma separated, without the leading `=`. */
export interface CellFormula {
  /** Shared formulas are expanded for the cell that is asked for. */
  readonly text: string;
  /** `array` and `data-table` formulas belong to all cells of `area` and can only be changed as a whole. */
  readonly kind: 'plain' | 'array' | 'data-table';
  /** The cells that the formula fills; `null` for a plain formula. */
  readonly area: Area | null;
}

/** One cell in full. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: CellFormula | null;
  /** Index for `Styles.format`. A cell that the file does not have takes its row's or else its column's style. */
  readonly style: number;
}

/** A cell that exists in the file, with its column. Empty cells with a style of their own count as existing. */
export interface UsedCell extends CellContent {
  readonly row: number;
  readonly column: number;
}

/** What `Cells.clear` takes away. */
export type ClearKind = 'contents' | 'formats' | 'all';

/**
 * The cells of one worksheet. Reading never fails; writing answers with a refusal when a cell belongs to an array
 * formula (`part-of-array`), lies outside the sheet, or when the value cannot be stored (NaN, infinite numbers, texts of
 * more than 32 767 characters, formulas of more than 8 192).
 *
 * Writing a constant or formula keeps the cell's style. Nothing is calculated here.
 */
export interface Cells {
  /** The cell's value; `null` when it is empty. Cheap enough for tight loops. */
  value(row: number, column: number): CellValue;
  /** The cell's formula, or `null`. Every cell of an array formula's area answers with that formula. */
  formula(row: number, column: number): CellFormula | null;
  /** The style index that holds for the cell (own, else row's, else column's, else 0). */
  style(row: number, column: number): number;
  /** Value, formula and style together. */
  read(row: number, column: number): CellContent;

  /** Writes a constant (and takes a formula away); `null` empties the cell but keeps its style. */
  setValue(row: number, column: number, value: CellValue): Outcome;
  /** Writes a plain formula (file form, without `=`) and its cached value. */
  setFormula(row: number, column: number, formula: string, cached: CellValue): Outcome;
  /** Writes one array formula over an area, with its cached values as rows of columns. */
  setArrayFormula(area: Area, formula: string, cached: readonly (readonly CellValue[])[]): Outcome;
  /** Replaces only the calculated value of a cell that has a formula; a cell without one is left alone. */
  setCachedValue(row: number, column: number, value: CellValue): void;
  /** Gives the cell a format; creates an empty cell where there is none. */
  setStyle(row: number, column: number, style: number): Outcome;
  /** Empties all cells of the area; array formulas must lie in it as a whole. */
  clear(area: Area, kind: ClearKind): Outcome;

  /** Rows that have at least one cell, in ascending order. */
  usedRows(): Iterable<number>;
  /** The existing cells of a row in ascending column order. */
  cellsInRow(row: number): Iterable<UsedCell>;
  /** All existing cells inside the area, by row and column. */
  cellsIn(area: Area): Iterable<UsedCell>;
  /** Smallest area with all values and formulas (and, unless `valuesOnly`, all cells with a style of their own). */
  usedArea(valuesOnly: boolean): Area | null;

  /**
   * Moves the cells of `source` (values, formulas as they are written, styles) so that its corner lands on
   * (`row`, `column`); what was there is overwritten and the cells left behind are emptied. Formula texts are not adjusted.
   */
  move(source: Area, row: number, column: number): Outcome;
}
