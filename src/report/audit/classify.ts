import { repairedDigit } from './digitRepair';
import type { ColumnRelation } from './columnRelation';
import { isBroken, printed, type Constraint } from './constraint';
import type { Evidence } from './evidence';
import type { Suspect } from './suspect';
import { isNumber, type AuditColumn } from './table';

/** A cell, what it must change by, and the relations that it breaks. */
interface Located {
  readonly column: AuditColumn;
  readonly row: number;
  readonly delta: number;
  readonly broken: readonly Constraint[];
}

/** Names what has happened to a cell that is found to be wrong. */
export function classify(evidence: Evidence, { column, row, delta, broken }: Located): Suspect {
  const actual = printed(column, row);
  const expected = evidence.value(column, row) + delta;
  const base = { column, row, actual, broken };
  const precision = Math.min(...broken.map(({ bound }) => bound), Infinity);
  const rounded = Number.isFinite(precision) ? precision : 0;

  if (actual !== 0 && Math.abs(actual + expected) <= rounded && Math.abs(actual) > 2 * rounded)
    return { ...base, code: 'sign-flipped', expected: -actual };

  const copyOf = copiedFrom(evidence, column, row, broken);
  if (copyOf !== undefined) return { ...base, code: 'copied-column', expected, copyOf };

  const inRow = broken.filter(({ kind }) => kind === 'row');
  const inSum = broken.filter(({ kind }) => kind === 'sum');
  if (inRow.length > 0 && inSum.length > 0) {
    const { low, high } = limits(evidence, column, row, broken);
    const repaired = repairedDigit(actual / column.step, low / column.step, high / column.step);
    if (repaired !== undefined) return { ...base, code: 'digit-typo', expected: repaired * column.step };
  }
  const isResult = inRow.some((constraint) => constraint.column === column);
  return { ...base, code: isResult || inSum.length === 0 ? 'difference-differs' : 'sum-differs', expected };
}

/** Where the figure must lie for every broken relation of the cell to hold. */
function limits(evidence: Evidence, column: AuditColumn, row: number, broken: readonly Constraint[]) {
  let [low, high] = [-Infinity, Infinity];
  for (const constraint of evidence.constraintsOf(column, row)) {
    if (!broken.some(({ kind, index }) => kind === constraint.kind && index === constraint.index)) continue;
    const middle = evidence.value(column, row) + constraint.delta;
    low = Math.max(low, middle - constraint.bound);
    high = Math.min(high, middle + constraint.bound);
  }
  return { low, high };
}

/** Another column with the same figure in the row: first those of the broken relations, then the neighbours. */
function copiedFrom(
  evidence: Evidence,
  column: AuditColumn,
  row: number,
  broken: readonly Constraint[],
): AuditColumn | undefined {
  const actual = printed(column, row);
  // A figure of one or two digits is easily the same by chance.
  if (Math.abs(actual) < 100 * column.step) return undefined;
  // Where the rest of a relation is zero, its figures are the same by nature: "Avvikelse = Utfall − 0".
  const alike = new Set(
    evidence
      .constraintsOf(column, row)
      .filter((each) => each.kind === 'row' && !isBroken(each))
      .flatMap(({ index }) => columnsOf(evidence.relations[index])),
  );
  const related = broken.flatMap(({ kind, index }) =>
    kind === 'row' ? (evidence.relations[index]?.terms.map((term) => term.column) ?? []) : [],
  );
  return [...related, ...evidence.table.figures].find(
    (other) =>
      other !== column && !alike.has(other) && isNumber(other, row) && printed(other, row) === actual,
  );
}

const columnsOf = (relation: ColumnRelation | undefined): readonly AuditColumn[] =>
  relation === undefined ? [] : [relation.result, ...relation.terms.map(({ column }) => column)];
