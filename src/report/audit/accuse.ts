import { classify } from './classify';
import { isBroken, type CellConstraint } from './constraint';
import type { Evidence } from './evidence';
import type { Suspect } from './suspect';
import type { AuditColumn } from './table';

/** How badly a constraint is unexplained at most: several errors in one sum must not outvote a row. */
const worst = 60;
/** How badly a change of a cell leaves one of its constraints unexplained, in squares of what rounding usually makes. */
export function unexplained({ delta, usual }: CellConstraint, change: number): number {
  return Math.min(worst, ((change - delta) / usual) ** 2);
}

/** Tells a cell, by the change that mends it, and mends it. */
export function accuse(evidence: Evidence, column: AuditColumn, row: number, delta: number): Suspect {
  const broken = evidence.constraintsOf(column, row).filter(isBroken);
  const suspect = classify(evidence, { column, row, delta, broken });
  evidence.mend(column, row, suspect.expected ?? evidence.value(column, row) + delta);
  return suspect;
}
