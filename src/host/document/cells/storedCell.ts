import type { CellValue } from '../model';

/** A formula as the file stores it. */
export type StoredFormula =
  | { readonly kind: 'plain'; readonly text: string }
  /** The first cell of a group that shares one formula; the others (`shared`) have only the number of the group. */
  | { readonly kind: 'shared-master'; readonly text: string; readonly group: number; readonly ref: string }
  | { readonly kind: 'shared'; readonly group: number }
  | { readonly kind: 'array' | 'data-table'; readonly text: string; readonly ref: string };

/** A cell in memory. What was not changed keeps its raw text, so that nothing unknown is lost. */
export interface StoredCell {
  column: number;
  style: number;
  value: CellValue;
  formula: StoredFormula | null;
  /** The whole `f` element as written, or `null` when there is none or the formula was changed. */
  formulaXml: string | null;
  /** Attributes other than r, s and t, raw with a leading blank (`cm`, `vm`, `ph`): dropped when the cell is edited. */
  attributes: string;
  /** The cell's `extLst`, raw. */
  tail: string;
  /** `t` and everything inside the cell as written; `null` when value or formula were changed. */
  raw: { readonly type: string; readonly inner: string } | null;
}

/** A row in memory: its cells by ascending column, and its attributes other than r and spans. */
export interface StoredRow {
  attributes: string;
  cells: StoredCell[];
}

/** An empty cell. */
export function emptyCell(column: number, style: number): StoredCell {
  return { column, style, value: null, formula: null, formulaXml: null, attributes: '', tail: '', raw: null };
}
