import type { TableKey } from '../schema';
import type { CellValue } from '../values/cellValue';

/** A cell as a workbook or a file holds it. */
export interface RawCell {
  /** The shown value; `''` is an empty cell. */
  readonly value: CellValue;
  /** The formula behind it, beginning with `=`; absent when a person typed the value. */
  readonly formula?: string;
}

/** A row of an entry table before it is read: its position from 1, and its cells by column key. */
export interface RawRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, RawCell | undefined>>;
}

/** Every entry table's rows before they are read; a table that is missing has none. */
export type RawReport = Readonly<Record<TableKey, readonly RawRow[]>>;

/** True when a cell is missing, empty or holds nothing but space. */
export function isBlankCell(cell: RawCell | undefined): boolean {
  return cell === undefined || (typeof cell.value === 'string' && cell.value.trim() === '');
}
