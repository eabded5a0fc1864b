import { relationBound, type ColumnRelation } from './columnRelation';
import type { RowSum } from './rowSum';
import type { SumsOfRows } from './sumsOfRows';
import { cellState, isNumber, valueAt, type AuditTable } from './table';

/**
 * The totals that a column relation need not hold in, as 1 by row: it holds in their rows by itself only where every figure is
 * there. A row with an outcome and no budget adds to one total and not to the other, so that the deviation of the totals
 * is not the total of the deviations.
 *
 * @example totalsOfGaps(table, relation, sums, sumsOfRows(table.rows.length, sums))[9] // 1
 */
export function totalsOfGaps(
  table: AuditTable,
  relation: ColumnRelation,
  sums: readonly RowSum[],
  { asTotal }: SumsOfRows,
): Uint8Array {
  const found = Uint8Array.from(table.rows, (_, row) => (hasGap(relation, row) ? 1 : 0));
  const isAny = found.includes(1);
  // A row's own gap makes its relation impossible to compute; here only what it does to its totals counts.
  const looked = new Set<number>();
  const look = (row: number): boolean => {
    const own = asTotal[row] ?? [];
    if (looked.has(row) || own.length === 0) return found[row] === 1;
    looked.add(row);
    const isOpen = own.every((sum) => sums[sum]?.items.some(look) === true);
    if (isOpen) found[row] = 1;
    return found[row] === 1;
  };
  for (const [row, { hints }] of table.rows.entries()) {
    look(row);
    // Which rows such a total has is not known, so that any gap may be one of theirs.
    if (isAny && hints.total && asTotal[row]?.length === 0) found[row] = 1;
  }
  return found;
}

/** Whether a row lacks a figure of the relation, and no zero in its place makes the relation hold. */
function hasGap({ result, terms }: ColumnRelation, row: number): boolean {
  const columns = [result, ...terms.map(({ column }) => column)];
  if (columns.every((column) => isNumber(column, row))) return false;
  if (columns.some((column) => column.states[row] === cellState.unknown)) return true;
  const sum = terms.reduce((total, { column, sign }) => total + sign * valueAt(column, row), 0);
  return Math.abs(valueAt(result, row) - sum) > relationBound({ result, terms });
}
