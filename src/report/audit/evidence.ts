import { relationBound, type ColumnRelation } from './columnRelation';
import { looksLikeAverage } from './looksLikeAverage';
import { namesARatio } from './nameHints';
import type { RowSum } from './rowSum';
import { cellState, isNumber, valueAt, type AuditColumn, type AuditTable } from './table';

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

/**
 * All that the relations say of every cell. Figures can be mended in it, so that what follows from an error that has been
 * found is not told as another one.
 */
export class Evidence {
  private readonly values = new Map<AuditColumn, Float64Array>();
  private readonly relationsOf = new Map<AuditColumn, number[]>();
  private readonly sumsOfItem: number[][];
  private readonly sumsOfTotal: number[][];
  private readonly reversedRows: readonly Set<number>[];
  private readonly sumResiduals = new Map<AuditColumn, Float64Array>();
  private readonly printedResiduals = new Map<AuditColumn, Float64Array>();
  private readonly subtractedOf: readonly ReadonlySet<number>[];
  private readonly bounds: readonly number[];
  private readonly steps: readonly number[];

  constructor(
    readonly table: AuditTable,
    readonly relations: readonly ColumnRelation[],
    readonly sums: readonly RowSum[],
  ) {
    for (const column of table.figures) {
      this.values.set(column, Float64Array.from(column.values));
      this.relationsOf.set(
        column,
        relations.flatMap(({ result, terms }, index) =>
          result === column || terms.some((term) => term.column === column) ? [index] : [],
        ),
      );
    }
    this.bounds = relations.map(relationBound);
    this.steps = relations.map(({ result, terms }) =>
      Math.max(result.step, ...terms.map(({ column }) => column.step)),
    );
    this.reversedRows = relations.map(() => new Set<number>());
    this.sumsOfItem = table.rows.map(() => []);
    this.sumsOfTotal = table.rows.map(() => []);
    this.subtractedOf = sums.map(({ subtracted }) => new Set(subtracted));
    for (const [index, { total, items }] of sums.entries()) {
      this.sumsOfTotal[total]?.push(index);
      items.forEach((item) => this.sumsOfItem[item]?.push(index));
    }
    this.chooseSumColumns();
  }

  /** The figure as it stands now: as printed, or mended. */
  value(column: AuditColumn, row: number): number {
    return this.values.get(column)?.[row] ?? 0;
  }

  /** Puts the figure that was meant in a cell's place. */
  mend(column: AuditColumn, row: number, value: number): void {
    const values = this.values.get(column);
    if (values === undefined) return;
    values[row] = value;
    const residuals = this.sumResiduals.get(column);
    if (residuals === undefined) return;
    for (const sum of [...(this.sumsOfItem[row] ?? []), ...(this.sumsOfTotal[row] ?? [])]) {
      if (!Number.isNaN(residuals[sum])) residuals[sum] = this.computeSum(column, sum);
    }
  }

  /** Lets a column relation hold with the opposite sign in a row. */
  reverse(relation: number, row: number): void {
    this.reversedRows[relation]?.add(row);
  }

  /** Whether a column relation holds with the opposite sign in a row. */
  isReversed(relation: number, row: number): boolean {
    return this.reversedRows[relation]?.has(row) === true;
  }

  /** The rows where a column relation holds with the opposite sign, as far as it is told. */
  reversedIn(relation: number): readonly number[] {
    return [...(this.reversedRows[relation] ?? [])].sort((a, b) => a - b);
  }

  /** Whether a row is taken away from a sum, as costs are from income. */
  isSubtracted(row: number): boolean {
    return (this.sumsOfItem[row] ?? []).some((sum) => this.subtractedOf[sum]?.has(row));
  }

  /** The sums of a row: those that it is an item of. */
  itemIn(row: number): readonly number[] {
    return this.sumsOfItem[row] ?? [];
  }

  /** A column relation in a row; undefined where a figure is missing. */
  rowConstraint(relation: number, row: number): Constraint | undefined {
    const found = this.relations[relation];
    if (found === undefined || !isNumber(found.result, row)) return undefined;
    let sum = 0;
    for (const { column, sign } of found.terms) {
      if (!isNumber(column, row)) return undefined;
      sum += sign * this.value(column, row);
    }
    if (this.reversedRows[relation]?.has(row)) sum = -sum;
    const usual = 0.6 * (this.steps[relation] ?? 1);
    const actual = this.value(found.result, row);
    return {
      kind: 'row',
      actual,
      index: relation,
      row,
      column: found.result,
      residual: actual - sum,
      bound: this.bounds[relation] ?? 0,
      usual,
    };
  }

  /** A sum in a column; undefined where the column does not add up there or a figure is missing. */
  sumConstraint(column: AuditColumn, sum: number): Constraint | undefined {
    const residual = this.sumResiduals.get(column)?.[sum];
    const found = this.sums[sum];
    if (residual === undefined || Number.isNaN(residual) || found === undefined) return undefined;
    const figures = found.items.length + 1;
    return {
      kind: 'sum',
      index: sum,
      row: found.total,
      column,
      actual: this.value(column, found.total),
      residual,
      bound: (figures / 2) * column.step,
      usual: Math.max(0.6, Math.sqrt(figures / 12)) * column.step,
    };
  }

  /** A sum in a column as it was printed, before anything was mended. */
  printedSum(column: AuditColumn, sum: number): Constraint | undefined {
    const constraint = this.sumConstraint(column, sum);
    const residual = this.printedResiduals.get(column)?.[sum];
    return constraint === undefined || residual === undefined ? undefined : { ...constraint, residual };
  }

  /** Columns of amounts whose totals are no sums of their rows, though other columns' are. */
  columnsThatDoNotAdd(): readonly AuditColumn[] {
    return this.table.figures.filter(
      (column) =>
        column.kind === 'amount' &&
        !this.sumResiduals.has(column) &&
        this.sums.some(({ total }) => isNumber(column, total)),
    );
  }

  /** Everything that a cell takes part in. */
  constraintsOf(column: AuditColumn, row: number): readonly CellConstraint[] {
    const found: CellConstraint[] = [];
    for (const index of this.relationsOf.get(column) ?? []) {
      const constraint = this.rowConstraint(index, row);
      const relation = this.relations[index];
      if (constraint === undefined || relation === undefined) continue;
      const sign = relation.terms.find((term) => term.column === column)?.sign ?? 1;
      const turned = this.reversedRows[index]?.has(row) ? -1 : 1;
      const weight = relation.result === column ? 1 : -sign * turned;
      found.push({ ...constraint, delta: -constraint.residual / weight });
    }
    for (const index of this.sumsOfTotal[row] ?? []) {
      const constraint = this.sumConstraint(column, index);
      if (constraint !== undefined) found.push({ ...constraint, delta: -constraint.residual });
    }
    for (const index of this.sumsOfItem[row] ?? []) {
      const constraint = this.sumConstraint(column, index);
      const weight = this.subtractedOf[index]?.has(row) ? 1 : -1;
      if (constraint !== undefined) found.push({ ...constraint, delta: -constraint.residual / weight });
    }
    return found;
  }

  /**
   * Which columns add up in the sums. A column of averages or shares does not, whatever its header says: where its totals
   * mostly do not fit, or its only total could be an average, nothing is asked of it.
   */
  private chooseSumColumns(): void {
    const adds = new Set<AuditColumn>();
    const residualsOf = new Map<AuditColumn, Float64Array>();
    for (const column of this.table.figures) {
      const residuals = Float64Array.from(this.sums, (_, sum) => this.firstResidual(column, sum));
      residualsOf.set(column, residuals);
      if (this.addsUp(column, residuals)) adds.add(column);
    }
    // What is computed from columns that add up adds up too, and so does the last operand of a result that does.
    for (const { result, terms } of this.relations) {
      const all = [result, ...terms.map(({ column }) => column)];
      const others = all.filter((column) => !adds.has(column));
      if (others.length === 1) others.forEach((column) => adds.add(column));
    }
    for (const [column, residuals] of residualsOf) {
      if (!adds.has(column)) continue;
      this.sumResiduals.set(column, residuals);
      this.printedResiduals.set(column, Float64Array.from(residuals));
    }
  }

  private addsUp(column: AuditColumn, residuals: Float64Array): boolean {
    if (column.kind !== 'amount' || namesARatio(column.header)) return false;
    let [hits, misses, averages] = [0, 0, 0];
    for (const [sum, { total, items }] of this.sums.entries()) {
      const residual = residuals[sum] ?? NaN;
      if (Number.isNaN(residual)) continue;
      const bound = ((items.length + 1) / 2) * column.step;
      // A subtotal that is wrong makes its total look wrong too, though it is the sum of what should stand there.
      const below = items.reduce((each, item) => each + this.ownResidual(residuals, item), 0);
      if (Math.abs(residual) <= bound || Math.abs(residual + below) <= 2 * bound) hits++;
      else {
        misses++;
        if (items.length >= 2 && looksLikeAverage(column, total, items)) averages++;
      }
    }
    if (hits > 0) return hits >= misses;
    return misses === 1 && averages === 0;
  }

  /** What a subtotal is off by as the sum of its own rows. */
  private ownResidual(residuals: Float64Array, row: number): number {
    const own = this.sumsOfTotal[row]?.[0];
    const residual = own === undefined ? 0 : (residuals[own] ?? 0);
    return Number.isNaN(residual) ? 0 : residual;
  }

  private firstResidual(column: AuditColumn, sum: number): number {
    const found = this.sums[sum];
    if (found === undefined || !isNumber(column, found.total)) return NaN;
    // Deviations of costs may be printed with either sign, so that nothing follows for their sum.
    const isDeviation = this.relations.some(({ result }) => result === column);
    if (found.subtracted.length > 0 && isDeviation) return NaN;
    if (found.items.some((item) => column.states[item] === cellState.unknown)) return NaN;
    return this.computeSum(column, sum);
  }

  private computeSum(column: AuditColumn, sum: number): number {
    const found = this.sums[sum];
    if (found === undefined) return NaN;
    let total = 0;
    for (const item of found.items) {
      const value = this.value(column, item);
      total += this.subtractedOf[sum]?.has(item) ? -value : value;
    }
    return this.value(column, found.total) - total;
  }
}

/** Whether a relation is broken by more than rounding. */
export function isBroken({ residual, bound }: Constraint): boolean {
  return Math.abs(residual) > bound;
}

/** The printed figure of a cell. */
export const printed = valueAt;
