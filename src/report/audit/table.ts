import type { ColumnKind } from './columnKind';
import type { RowHints } from './nameHints';

/** A cell's state, in {@link AuditColumn.states}. */
export const cellState = {
  /** Blank or a dash: adds nothing, and is no figure. */
  none: 0,
  number: 1,
  /** IU, an error value, a text that cannot be read: a figure that nobody knows. */
  unknown: 2,
} as const;

/** A column of a table. */
export interface AuditColumn {
  /** Position in the grid, from 0. */
  readonly position: number;
  readonly header: string;
  readonly kind: ColumnKind;
  readonly decimals: number;
  /** The step that the column is written in, in the table's whole numbers. */
  readonly step: number;
  /** The figures as whole numbers of the table's finest step; 0 where there is none. */
  readonly values: Float64Array;
  readonly states: Uint8Array;
}

/** A row with figures. */
export interface AuditRow {
  /** Position in the grid, from 0. */
  readonly position: number;
  readonly name: string;
  /** How far the name is set in, in spaces before it. */
  readonly indent: number;
  readonly hints: RowHints;
  /** Rows with the same number stand together, without a blank row or a heading between them. */
  readonly group: number;
}

/** A table as figures. */
export interface AuditTable {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly rows: readonly AuditRow[];
  /** Every column, those without figures too. */
  readonly columns: readonly AuditColumn[];
  /** Those that relations are looked for in: amounts and percentages. */
  readonly figures: readonly AuditColumn[];
  /** Decimals of the table's finest step: figure = whole number / 10^decimals. */
  readonly decimals: number;
  readonly unit: string | undefined;
}

/** Whether a cell holds a figure. */
export function isNumber(column: AuditColumn, row: number): boolean {
  return column.states[row] === cellState.number;
}

/** A cell's whole number; 0 where it has no figure. */
export function valueAt(column: AuditColumn, row: number): number {
  return column.values[row] ?? 0;
}

/** A figure as it was written, from a whole number of the table's finest step. */
export function figureOf(table: AuditTable, whole: number): number {
  const figure = Math.round(whole) / 10 ** table.decimals;
  return figure === 0 ? 0 : figure;
}
