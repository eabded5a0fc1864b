import type { ColumnRelation } from './columnRelation';
import type { Signs } from './openRows';
import type { RowSum } from './rowSum';
import { valueAt, type AuditColumn, type AuditTable } from './table';

/** Rows without a word for a total are looked for sums of so many rows at most. */
export const widestWindow = 256;
/** What the search may cost altogether, in compared figures; keeps a table of nothing but broken totals quick. */
const budget = 30_000_000;

/** Bits that are asked for where a row stands as the heads of other groups do. */
export const leastOfForm = 8;

/** Where totals stand beside their rows: below them, or above. */
export type TotalsStand = 'last' | 'first';

/** The sums of a table's rows that have been found so far, and what they make of its rows. */
export class SumSearch {
  /** Rows that are part of a sum, and only seen through it. */
  readonly absorbed: Uint8Array;
  readonly isTotal: Uint8Array;
  /** Totals that stand below their rows: what comes after them belongs to the next. */
  readonly closes: Uint8Array;
  readonly levels: Uint8Array;
  /** Totals that stand above their rows. */
  heads = 0;
  readonly sums: RowSum[] = [];
  /** Columns that are computed from others. */
  readonly results: ReadonlySet<AuditColumn>;
  readonly hasCosts: boolean;
  /** Named totals that have been tried already. */
  readonly tested = new Set<number>();
  /** Figures that have been compared. */
  spent = 0;

  constructor(
    readonly table: AuditTable,
    readonly columns: readonly AuditColumn[],
    readonly relations: readonly ColumnRelation[],
  ) {
    this.absorbed = new Uint8Array(table.rows.length);
    this.isTotal = new Uint8Array(table.rows.length);
    this.closes = new Uint8Array(table.rows.length);
    this.levels = new Uint8Array(table.rows.length);
    this.results = new Set(relations.map(({ result }) => result));
    this.hasCosts = table.rows.some(({ hints }) => hints.cost);
  }

  /** Whether the search has cost what it may cost. */
  get isSpent(): boolean {
    return this.spent > budget;
  }

  /** Keeps that a row is the sum of others. */
  accept(row: number, items: readonly number[], signs: Signs, evidence: RowSum['evidence']): void {
    const isCost = (item: number) => this.table.rows[item]?.hints.cost === true;
    const subtracted =
      signs === 'plain' ? [] : items.filter((item) => isCost(item) === (signs === 'costs-taken-away'));
    this.sums.push({ total: row, items: ascending(items), subtracted: ascending(subtracted), evidence });
    items.forEach((item) => (this.absorbed[item] = 1));
    this.isTotal[row] = 1;
    if (items.some((item) => item < row)) this.closes[row] = 1;
    else this.heads++;
    this.levels[row] = 1 + Math.max(0, ...items.map((item) => this.levels[item] ?? 0));
  }

  /** Whether two rows have the same name and figures. */
  isSame(one: number, other: number): boolean {
    const { rows } = this.table;
    return (
      rows[one]?.name === rows[other]?.name &&
      this.columns.every((column) => valueAt(column, one) === valueAt(column, other))
    );
  }
}

/** Rows from above. */
export const ascending = (rows: readonly number[]) => [...rows].sort((a, b) => a - b);
