import { isBroken, type Constraint } from './constraint';
import type { Evidence } from './evidence';

/**
 * Tells broken rows that follow a column relation with signs of their own, so that it says nothing of them: below a table
 * of outcomes and budgets with opposite signs “varav kostnader” has both with the same sign, and the deviation is their
 * difference.
 *
 * @returns whether a broken row is such a one
 */
export function otherSigns(evidence: Evidence): (constraint: Constraint) => boolean {
  const usual = new Map<number, number>();
  const usualOf = (index: number) => {
    const found = usual.get(index) ?? usualSigns(evidence, index);
    usual.set(index, found);
    return found;
  };
  return ({ index, row, column, bound }) => {
    const hints = evidence.table.rows[row]?.hints;
    const operands = operandsOf(evidence, index, row);
    if (operands === undefined || hints === undefined) return false;
    const [one, other] = operands;
    if (Math.min(Math.abs(one), Math.abs(other)) <= 2 * bound) return false;
    const fits = Math.abs(Math.abs(evidence.value(column, row)) - Math.abs(one - other)) <= bound;
    const isAside = hints.part || (evidence.sums.length > 0 && evidence.standsAside(row));
    // A row outside the sums whose signs are not those of the others follows another rule, whether its deviation fits or not.
    if (isAside) return fits || Math.sign(one * other) === -usualOf(index);
    return fits && (hints.cost || hints.income) && sumsHold(evidence, index, row);
  };
}

/** What the two operands of a relation add to its result in a row. */
function operandsOf(evidence: Evidence, index: number, row: number): readonly [number, number] | undefined {
  const [one, other, ...more] = evidence.relations[index]?.terms ?? [];
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  return [one.sign * evidence.value(one.column, row), other.sign * evidence.value(other.column, row)];
}

/** Whether the operands pull the same way, 1, or against one another, −1, in nearly all rows that obey a relation; else 0. */
function usualSigns(evidence: Evidence, index: number): number {
  let [same, against] = [0, 0];
  for (let row = 0; row < evidence.table.rows.length; row++) {
    const constraint = evidence.rowConstraint(index, row);
    const [one, other] = operandsOf(evidence, index, row) ?? [0, 0];
    if (constraint === undefined || isBroken(constraint) || one * other === 0) continue;
    if (one * other > 0) same++;
    else against++;
  }
  if (same + against < 2) return 0;
  return same >= 9 * against ? 1 : against >= 9 * same ? -1 : 0;
}

/** Whether nothing else doubts a figure of the row. */
function sumsHold(evidence: Evidence, index: number, row: number): boolean {
  const relation = evidence.relations[index];
  const columns =
    relation === undefined ? [] : [relation.result, ...relation.terms.map(({ column }) => column)];
  return columns.every((column) =>
    evidence.constraintsOf(column, row).every((each) => each.kind === 'row' || !isBroken(each)),
  );
}
