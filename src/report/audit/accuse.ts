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
  const isExact = suspect.code === 'digit-typo' || suspect.code === 'sign-flipped';
  const expected = suspect.expected ?? evidence.value(column, row) + delta;
  evidence.mend(column, row, isExact ? expected : withinAll(evidence, column, row, expected));
  return suspect;
}

/**
 * The figure nearest the expected one with which all relations of the cell hold that can hold together: the sum of rounded rows
 * is not yet the rounded sum, and a total above it must not be told for the difference.
 */
function withinAll(evidence: Evidence, column: AuditColumn, row: number, expected: number): number {
  const now = evidence.value(column, row);
  const ranges = evidence
    .constraintsOf(column, row)
    .map(({ delta, bound }) => ({ low: now + delta - bound, high: now + delta + bound, middle: now + delta }))
    .sort((a, b) => Math.abs(a.middle - expected) - Math.abs(b.middle - expected));
  let [low, high] = [-Infinity, Infinity];
  for (const range of ranges) {
    if (range.low > high || range.high < low) continue;
    low = Math.max(low, range.low);
    high = Math.min(high, range.high);
  }
  return Math.min(high, Math.max(low, expected));
}
