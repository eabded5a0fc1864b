import { relationBound, type ColumnRelation } from './columnRelation';
import type { CellConstraint, Constraint } from './constraint';
import type { RowSum } from './rowSum';
import { SumResiduals } from './sumResiduals';
import { totalsOfGaps } from './totalsOfGaps';
import { sumsOfRows, type SumsOfRows } from './sumsOfRows';
import { isNumber, type AuditColumn, type AuditTable } from './table';

/**
 * All that the relations say of every cell. Figures can be mended in it, so that what follows from an error that has been
 * found is not told as another one.
 */
export class Evidence {
  private readonly values = new Map<AuditColumn, Float64Array>();
  private readonly relationsOf = new Map<AuditColumn, number[]>();
  private readonly sumsOf: SumsOfRows;
  private readonly residuals: SumResiduals;
  private readonly reversedRows: readonly Set<number>[];
  private readonly asideRows: readonly Set<number>[];
  private readonly gaps: readonly Uint8Array[];
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
    this.asideRows = relations.map(() => new Set<number>());
    this.sumsOf = sumsOfRows(table.rows.length, sums);
    this.gaps = relations.map((relation) => totalsOfGaps(table, relation, sums, this.sumsOf));
    const value = (column: AuditColumn, row: number) => this.value(column, row);
    this.residuals = new SumResiduals(table.figures, relations, sums, this.sumsOf, value);
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
    this.residuals.refresh(column, row);
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

  /** Asks nothing of a column relation in a row, whose figures have other signs than those of the table. */
  leaveOut(relation: number, row: number): void {
    this.asideRows[relation]?.add(row);
  }

  /** The rows that a column relation is not asked of because of their signs. */
  leftOutOf(relation: number): readonly number[] {
    return [...(this.asideRows[relation] ?? [])].sort((a, b) => a - b);
  }

  /** Whether a row is neither part nor total of a sum. */
  standsAside(row: number): boolean {
    return [this.sumsOf.asItem, this.sumsOf.asTotal].every((sums) => (sums[row] ?? []).length === 0);
  }

  /** Whether a row is taken away from a sum, as costs are from income. */
  isSubtracted(row: number): boolean {
    return (this.sumsOf.asItem[row] ?? []).some((sum) => this.sumsOf.subtracted[sum]?.has(row));
  }

  /** The sums of a row: those that it is an item of. */
  itemIn(row: number): readonly number[] {
    return this.sumsOf.asItem[row] ?? [];
  }

  /** A column relation in a row; undefined where a figure is missing, or where nothing is asked of the row. */
  rowConstraint(relation: number, row: number): Constraint | undefined {
    const found = this.relations[relation];
    if (found === undefined || !isNumber(found.result, row)) return undefined;
    if (this.gaps[relation]?.[row] === 1 || this.asideRows[relation]?.has(row) === true) return undefined;
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
    const residual = this.residuals.now(column, sum);
    const found = this.sums[sum];
    if (residual === undefined || found === undefined) return undefined;
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
    const residual = this.residuals.asPrinted(column, sum);
    return constraint === undefined || residual === undefined ? undefined : { ...constraint, residual };
  }

  /** Columns of amounts whose totals are no sums of their rows, though other columns' are. */
  columnsThatDoNotAdd(): readonly AuditColumn[] {
    return this.table.figures.filter(
      (column) =>
        column.kind === 'amount' &&
        !this.residuals.has(column) &&
        this.openIn(column).length === 0 &&
        this.sums.some(
          ({ total, items }) => isNumber(column, total) && items.some((item) => isNumber(column, item)),
        ),
    );
  }

  /** The sums that nothing is asked of in a column, because some of their rows have no figure there. */
  openIn(column: AuditColumn): readonly number[] {
    return this.residuals.openIn(column);
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
    for (const index of this.sumsOf.asTotal[row] ?? []) {
      const constraint = this.sumConstraint(column, index);
      if (constraint !== undefined) found.push({ ...constraint, delta: -constraint.residual });
    }
    for (const index of this.sumsOf.asItem[row] ?? []) {
      const constraint = this.sumConstraint(column, index);
      const weight = this.sumsOf.subtracted[index]?.has(row) ? 1 : -1;
      if (constraint !== undefined) found.push({ ...constraint, delta: -constraint.residual / weight });
    }
    return found;
  }
}
