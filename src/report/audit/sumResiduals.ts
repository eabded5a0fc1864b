import type { ColumnRelation } from './columnRelation';
import { looksLikeAverage } from './looksLikeAverage';
import { namesARatio } from './nameHints';
import type { RowSum } from './rowSum';
import type { SumsOfRows } from './sumsOfRows';
import { cellState, isNumber, type AuditColumn } from './table';

/** What the sums leave over, total − items, in every column that adds up: as printed, and as figures are mended. */
export class SumResiduals {
  private readonly present = new Map<AuditColumn, Float64Array>();
  private readonly printed = new Map<AuditColumn, Float64Array>();

  private readonly openSums = new Map<AuditColumn, number[]>();

  /** @param value the figure of a cell as it stands now */
  constructor(
    private readonly columns: readonly AuditColumn[],
    private readonly relations: readonly ColumnRelation[],
    private readonly sums: readonly RowSum[],
    private readonly rows: SumsOfRows,
    private readonly value: (column: AuditColumn, row: number) => number,
  ) {
    this.chooseColumns();
  }

  /** Whether the column adds up in the sums. */
  has(column: AuditColumn): boolean {
    return this.present.has(column);
  }

  /** The sums that nothing is asked of in a column, because some of their rows have no figure there. */
  openIn(column: AuditColumn): readonly number[] {
    return column.kind === 'amount' && mayAdd(column) ? (this.openSums.get(column) ?? []) : [];
  }

  /** What is left over now; undefined where the column does not add up there or a figure is missing. */
  now(column: AuditColumn, sum: number): number | undefined {
    const residual = this.present.get(column)?.[sum];
    return residual === undefined || Number.isNaN(residual) ? undefined : residual;
  }

  /** What was left over as the figures were printed. */
  asPrinted(column: AuditColumn, sum: number): number | undefined {
    return this.printed.get(column)?.[sum];
  }

  /** Computes the sums of a row anew, one of whose figures has been mended. */
  refresh(column: AuditColumn, row: number): void {
    const residuals = this.present.get(column);
    if (residuals === undefined) return;
    for (const sum of [...(this.rows.asItem[row] ?? []), ...(this.rows.asTotal[row] ?? [])]) {
      if (!Number.isNaN(residuals[sum])) residuals[sum] = this.computeSum(column, sum);
    }
  }

  /**
   * Which columns add up in the sums. A column of averages or shares does not, whatever its header says: where its totals
   * mostly do not fit, or its only total could be an average, nothing is asked of it.
   */
  private chooseColumns(): void {
    const adds = new Set<AuditColumn>();
    const residualsOf = new Map<AuditColumn, Float64Array>();
    for (const column of this.columns) {
      residualsOf.set(
        column,
        Float64Array.from(this.sums, (_, sum) => this.firstResidual(column, sum)),
      );
    }
    this.leaveGapsOut(residualsOf);
    for (const [column, residuals] of residualsOf) {
      if (this.addsUp(column, residuals)) adds.add(column);
    }
    // What is computed from columns that add up adds up too, and so does the last operand of a result that does.
    for (const { result, terms } of this.relations) {
      const all = [result, ...terms.map(({ column }) => column)];
      const others = all.filter((column) => !adds.has(column));
      if (others.length === 1 && others.every(mayAdd)) others.forEach((column) => adds.add(column));
    }
    for (const [column, residuals] of residualsOf) {
      if (!adds.has(column)) continue;
      this.present.set(column, residuals);
      this.printed.set(column, Float64Array.from(residuals));
    }
  }

  /**
   * A dash or a blank cell is no zero: a sum with one among its rows is asked nothing, unless another such sum of the table
   * holds when the gaps are read as zero.
   */
  private leaveGapsOut(residualsOf: ReadonlyMap<AuditColumn, Float64Array>): void {
    const gaps: {
      readonly column: AuditColumn;
      readonly residuals: Float64Array;
      readonly sum: number;
      readonly isEmpty: boolean;
    }[] = [];
    let areZero = false;
    for (const [column, residuals] of residualsOf) {
      for (const [sum, { total, items }] of this.sums.entries()) {
        const residual = residuals[sum] ?? NaN;
        const known = items.filter((item) => isNumber(column, item));
        if (Number.isNaN(residual) || known.length === items.length) continue;
        const isTelling = this.value(column, total) !== 0 && known.length > 0;
        if (isTelling && Math.abs(residual) <= ((items.length + 1) / 2) * column.step) areZero = true;
        gaps.push({ column, residuals, sum, isEmpty: known.length === 0 });
      }
    }
    for (const { column, residuals, sum, isEmpty } of gaps) {
      if (!isEmpty && areZero) continue;
      residuals[sum] = NaN;
      if (!isEmpty) this.openSums.set(column, [...(this.openSums.get(column) ?? []), sum]);
    }
  }

  private addsUp(column: AuditColumn, residuals: Float64Array): boolean {
    if (!mayAdd(column)) return false;
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
    const own = this.rows.asTotal[row]?.[0];
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
      total += this.rows.subtracted[sum]?.has(item) ? -value : value;
    }
    return this.value(column, found.total) - total;
  }
}

/** Shares and averages do not add up over rows. */
const mayAdd = ({ kind, header }: AuditColumn) => kind === 'amount' && !namesARatio(header);
