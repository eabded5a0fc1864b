import { isNumber, valueAt, type AuditColumn } from './table';

/** A column that is added to or taken away from others. */
export interface Term {
  readonly column: AuditColumn;
  readonly sign: 1 | -1;
}

/** A relation that holds row by row: result = Σ sign · column. */
export interface ColumnRelation {
  readonly result: AuditColumn;
  readonly terms: readonly Term[];
  /** `figures` where they show it by themselves, `names` where only headers do. */
  readonly evidence: 'figures' | 'names';
  /** Rows that obey it, break it, and obey it with the opposite sign. */
  readonly supported: number;
  readonly broken: number;
  readonly reversed: number;
  /** Whether so many rows have the opposite sign that it belongs to the row and not to the table. */
  readonly signByRow: boolean;
}

/** The column's own value of the relation in a row; undefined where a figure is missing. */
export function computed(terms: readonly Term[], row: number): number | undefined {
  let sum = 0;
  for (const { column, sign } of terms) {
    if (!isNumber(column, row)) return undefined;
    sum += sign * valueAt(column, row);
  }
  return sum;
}

/**
 * The largest difference that rounding makes: each figure is at most half of its step from its true value, and the whole
 * is less than all halves together (design: less than 1½ steps of a deviation).
 */
export function relationBound({ result, terms }: Pick<ColumnRelation, 'result' | 'terms'>): number {
  const halves = terms.reduce((sum, { column }) => sum + column.step / 2, result.step / 2);
  return halves - 1e-6;
}
