import type { ColumnRelation } from './columnRelation';
import { namesARatio } from './nameHints';
import { isNumber, valueAt, type AuditColumn, type AuditTable } from './table';

/** A “varav” row whose figure is larger than that of the row that it is a part of. */
interface PartBeyondWhole {
  readonly column: AuditColumn;
  readonly part: number;
  readonly whole: number;
}

/**
 * Finds “varav” rows that are larger than the row above them, in columns that hold no differences. Parts that may have the
 * opposite sign of one another, such as costs and income of a net, may each be larger.
 *
 * @example partsBeyondWhole(table, relations) // [{ column, part: 5, whole: 3 }]
 */
export function partsBeyondWhole(
  { rows, figures }: AuditTable,
  relations: readonly ColumnRelation[],
): readonly PartBeyondWhole[] {
  const results = new Set(relations.map(({ result }) => result));
  const columns = figures.filter(
    (column) => column.kind === 'amount' && !results.has(column) && !namesARatio(column.header),
  );
  const found: PartBeyondWhole[] = [];
  for (let whole = 0, end = 1; whole < rows.length; whole = end, end = whole + 1) {
    while (rows[end]?.hints.part === true) end++;
    const parts = Array.from({ length: end - whole - 1 }, (_, at) => whole + 1 + at);
    const isMixed = parts.some(
      (part) => rows[part]?.hints.cost === true || rows[part]?.hints.income === true,
    );
    if (isMixed || rows[whole]?.hints.net === true || rows[whole]?.hints.part === true) continue;
    for (const column of columns) {
      const size = valueAt(column, whole);
      const hasOtherSign = parts.some((part) => valueAt(column, part) * size < 0);
      if (size === 0 || hasOtherSign || !isNumber(column, whole)) continue;
      for (const part of parts) {
        if (Math.abs(valueAt(column, part)) > Math.abs(size) + column.step)
          found.push({ column, part, whole });
      }
    }
  }
  return found;
}
