import type { Constraint } from './constraint';
import type { Evidence } from './evidence';
import type { Suspect } from './suspect';
import type { AuditColumn } from './table';

/** Differences that rounding explains, one for a cell: those of rows, and those of sums where the row agrees. */
export function findRoundings(evidence: Evidence, suspects: readonly Suspect[]): readonly Suspect[] {
  const told = new Map<AuditColumn, Set<number>>();
  const isTold = (column: AuditColumn, row: number) => told.get(column)?.has(row) === true;
  const tell = (column: AuditColumn, row: number) => {
    told.set(column, (told.get(column) ?? new Set()).add(row));
  };
  suspects.forEach(({ column, row }) => {
    tell(column, row);
  });
  const found: Suspect[] = [];
  const look = (constraint: Constraint | undefined) => {
    if (constraint === undefined) return;
    const { column, row, actual, residual, bound } = constraint;
    if (residual === 0 || Math.abs(residual) > bound || isTold(column, row)) return;
    tell(column, row);
    found.push({
      code: 'rounding-difference',
      column,
      row,
      actual,
      expected: actual - residual,
      broken: [constraint],
    });
  };
  for (const index of evidence.relations.keys()) {
    for (let row = 0; row < evidence.table.rows.length; row++) look(evidence.rowConstraint(index, row));
  }
  for (const index of evidence.sums.keys()) {
    for (const column of evidence.table.figures) look(evidence.sumConstraint(column, index));
  }
  return found;
}
