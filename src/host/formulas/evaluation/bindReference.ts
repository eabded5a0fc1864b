import type { FormulaError } from '../scalar';
import type { CellAddress, FormulaTable } from '../source';
import { parseCellReference, lastColumn, lastRow, type CellReference } from '../syntax/cellReference';
import type { StructuredReference } from '../syntax/structuredReference';
import { errors } from '../values/errors';
import type { CellRange } from '../values/operand';
import type { Unsupportable } from './compile';
import { TableRow } from './frame';
import type { Lookups } from './meanings';
import type { RangeMaker } from './resizing';

type Bound = CellRange | TableRow | FormulaError;

/** Whether a reference moves with the cell that uses a name. */
function isRelative(reference: CellReference): boolean {
  const { locked, kind } = reference;
  return (
    (kind !== 'columns' && !(locked.top && locked.bottom)) ||
    (kind !== 'rows' && !(locked.left && locked.right))
  );
}

/** A position moved by an offset; over the edge of the sheet it comes in on the other side. */
function wrapped(position: number, isFixed: boolean, offset: number, last: number): number {
  return isFixed ? position : (position + offset) % (last + 1);
}

/**
 * Binds a written cell reference. The relative parts of references in names are written as seen from A1.
 * Other workbooks and references through several sheets are not calculated.
 */
export function bindCells(
  text: string,
  at: CellAddress,
  source: Lookups,
  make: RangeMaker,
  inName: boolean,
): { bound: Bound; relative: boolean } | Unsupportable {
  const reference = parseCellReference(text);
  if (!reference) return { reason: 'reference', name: text };
  const { prefix, locked, kind } = reference;
  if (prefix?.workbook !== undefined || prefix?.lastSheet !== undefined)
    return { reason: 'reference', name: text };
  const sheet = prefix ? source.sheetByName(prefix.sheet) : at.sheet;
  if (sheet === undefined) return { bound: errors.reference, relative: false };
  let { top, left, bottom, right } = reference;
  const relative = inName && isRelative(reference);
  if (relative) {
    if (kind !== 'columns') {
      top = wrapped(top, locked.top, at.row, lastRow);
      bottom = wrapped(bottom, reference.single ? locked.top : locked.bottom, at.row, lastRow);
    }
    if (kind !== 'rows') {
      left = wrapped(left, locked.left, at.column, lastColumn);
      right = wrapped(right, reference.single ? locked.left : locked.right, at.column, lastColumn);
    }
  }
  const range = make(
    sheet,
    Math.min(top, bottom),
    Math.min(left, right),
    Math.max(top, bottom),
    Math.max(left, right),
  );
  return { bound: range, relative };
}

/** The position of a column in a table, without regard to case, or -1. */
export function columnIndex(table: FormulaTable, name: string): number {
  const exact = table.columns.indexOf(name);
  if (exact >= 0) return exact;
  const folded = name.toLowerCase();
  return table.columns.findIndex((column) => column.toLowerCase() === folded);
}

function rowsOf(
  table: FormulaTable,
  reference: StructuredReference,
): { top: number; bottom: number } | undefined {
  const first = table.top + (table.hasHeader ? 1 : 0);
  const last = table.bottom - (table.hasTotals ? 1 : 0);
  const { sections } = reference;
  if (sections.includes('all')) return table;
  const headers = sections.includes('headers');
  const totals = sections.includes('totals');
  if (headers && !table.hasHeader) return undefined;
  if (totals && !table.hasTotals) return undefined;
  if (!headers && !totals) return { top: first, bottom: last };
  if (sections.length === 1)
    return headers ? { top: table.top, bottom: table.top } : { top: table.bottom, bottom: table.bottom };
  return { top: headers ? table.top : first, bottom: totals ? table.bottom : last };
}

/** The cells that a structured reference names in a table; unknown columns and missing rows are `#REF!`. */
export function bindTable(table: FormulaTable, reference: StructuredReference, make: RangeMaker): Bound {
  const [from, to] = reference.columns;
  const first = from === undefined ? 0 : columnIndex(table, from);
  const last =
    to === undefined ? (from === undefined ? table.columns.length - 1 : first) : columnIndex(table, to);
  if (first < 0 || last < 0) return errors.reference;
  const left = table.left + Math.min(first, last);
  const right = table.left + Math.max(first, last);
  const rows = rowsOf(table, reference);
  if (!rows) return errors.reference;
  if (reference.sections.includes('this row'))
    return new TableRow(table.sheet, rows.top, rows.bottom, left, right);
  return make(table.sheet, rows.top, left, rows.bottom, right);
}

/** Binds a structured reference, that of the cell's own table where none is named. */
export function bindStructured(
  reference: StructuredReference,
  at: CellAddress,
  source: Lookups,
  make: RangeMaker,
): Bound {
  const table =
    reference.table === undefined
      ? source.tableAt(at.sheet, at.row, at.column)
      : source.table(reference.table);
  return table ? bindTable(table, reference, make) : errors.reference;
}
