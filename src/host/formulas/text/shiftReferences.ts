import { lastColumn, lastRow, type CellReference } from '../syntax/cellReference';
import { changeReferences } from './eachReference';

/** Rows or columns put in or taken out of a sheet; `at` counts from 0. Only a band of the other axis may move. */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
  readonly kind: 'insert' | 'delete';
  /** The columns (or rows) that move; all of them, when absent. */
  readonly band?: { readonly from: number; readonly to: number };
}

/** A stretch after an insertion, or `undefined` when it is pushed off the sheet. */
function inserted(
  from: number,
  to: number,
  { at, count }: Shift,
  last: number,
): [number, number] | undefined {
  const start = from >= at ? from + count : from;
  const end = to >= at ? Math.min(last, to + count) : to;
  return start > last ? undefined : [start, end];
}

/** A stretch after a deletion, or `undefined` when nothing is left of it. */
function deleted(from: number, to: number, { at, count }: Shift): [number, number] | undefined {
  const end = at + count;
  const start = from < at ? from : Math.max(at, from - count);
  const stop = to < at ? to : to < end ? at - 1 : to - count;
  return start > stop ? undefined : [start, stop];
}

function shifted(reference: CellReference, shift: Shift): CellReference | 'gone' {
  const rows = shift.axis === 'rows';
  if (reference.kind === (rows ? 'columns' : 'rows')) return reference;
  const [from, to] = rows ? [reference.top, reference.bottom] : [reference.left, reference.right];
  const [first, last] = rows ? [reference.left, reference.right] : [reference.top, reference.bottom];
  // A reference that reaches beyond the band that moves stays where it is, as in Excel.
  if (shift.band && (first < shift.band.from || last > shift.band.to)) return reference;
  const limit = rows ? lastRow : lastColumn;
  const moved = shift.kind === 'insert' ? inserted(from, to, shift, limit) : deleted(from, to, shift);
  if (!moved) return 'gone';
  const [start, end] = moved;
  if (start === from && end === to) return reference;
  return rows ? { ...reference, top: start, bottom: end } : { ...reference, left: start, right: end };
}

/**
 * A formula after rows or columns were inserted or deleted on a sheet: references to that sheet follow their cells,
 * grow and shrink, or become `#REF!`. `formulaSheet` is the sheet that the formula stands on, which references
 * without a sheet mean. Without `=`.
 *
 * `shiftReferences('SUM(A1:A5)', 'Blad1', 'Blad1', { axis: 'rows', at: 2, count: 1, kind: 'insert' })` → `SUM(A1:A6)`
 */
export function shiftReferences(
  formula: string,
  formulaSheet: string,
  changedSheet: string,
  shift: Shift,
): string {
  const changed = changedSheet.toLowerCase();
  return changeReferences(formula, (reference) => {
    const { prefix } = reference;
    if (prefix?.workbook !== undefined || prefix?.lastSheet !== undefined) return reference;
    const sheet = (prefix?.sheet ?? formulaSheet).toLowerCase();
    return sheet === changed ? shifted(reference, shift) : reference;
  });
}
