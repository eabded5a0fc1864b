import { valueAt, type AuditColumn } from './table';

/** A relation in one place: a row of a column relation, or a column of a sum. */
export interface Constraint {
  readonly kind: 'row' | 'sum';
  /** Index of the relation or the sum. */
  readonly index: number;
  /** The row of a row relation, or the total of a sum. */
  readonly row: number;
  /** The result's column, or the sum's column. */
  readonly column: AuditColumn;
  /** The result or total, as the figures stood when it was looked at. */
  readonly actual: number;
  /** Result − computed. */
  readonly residual: number;
  /** The largest residual that rounding makes. */
  readonly bound: number;
  /** What rounding usually makes. */
  readonly usual: number;
}

/** A constraint as a cell sees it. */
export interface CellConstraint extends Constraint {
  /** What the cell must be changed by for the residual to be none. */
  readonly delta: number;
}

/** Whether a relation is broken by more than rounding. */
export function isBroken({ residual, bound }: Constraint): boolean {
  return Math.abs(residual) > bound;
}

/** The printed figure of a cell. */
export const printed = valueAt;
