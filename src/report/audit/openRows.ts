import { cellState, valueAt, type AuditColumn, type AuditTable } from './table';

/** How the rows of a sum are added: all alike, or costs with the opposite sign of income. */
export type Signs = 'plain' | 'costs-taken-away' | 'costs-left';

/** Open rows with running sums, so that any number of the last ones is added at once. */
export class OpenRows {
  readonly rows: number[] = [];
  private readonly sums: number[][];
  private readonly signed: number[][];
  private readonly unknown: number[][];

  constructor(
    private readonly table: AuditTable,
    private readonly columns: readonly AuditColumn[],
  ) {
    this.sums = columns.map(() => [0]);
    this.signed = columns.map(() => [0]);
    this.unknown = columns.map(() => [0]);
  }

  push(row: number): void {
    const at = this.rows.push(row);
    const isCost = this.table.rows[row]?.hints.cost === true;
    for (const [index, column] of this.columns.entries()) {
      const value = valueAt(column, row);
      const isUnknown = column.states[row] === cellState.unknown ? 1 : 0;
      add(this.sums[index], at, value);
      add(this.signed[index], at, isCost ? -value : value);
      add(this.unknown[index], at, isUnknown);
    }
  }

  cut(length: number): void {
    this.rows.length = length;
  }

  /** Sum of the rows from `start` less the total; undefined where one of their figures is not known. */
  residual(column: number, start: number, total: number, signs: Signs): number | undefined {
    const end = this.rows.length;
    const unknown = this.unknown[column];
    if ((unknown?.[end] ?? 0) !== (unknown?.[start] ?? 0)) return undefined;
    const sums = signs === 'plain' ? this.sums[column] : this.signed[column];
    const sum = (sums?.[end] ?? 0) - (sums?.[start] ?? 0);
    return (signs === 'costs-left' ? -sum : sum) - total;
  }
}

function add(sums: number[] | undefined, at: number, value: number): void {
  if (sums !== undefined) sums[at] = (sums[at - 1] ?? 0) + value;
}
