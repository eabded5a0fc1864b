import type { Severity } from '../finding';
import type { AuditCode } from './auditCodes';
import type { ColumnKind } from './columnKind';

/** A cell that breaks what the rest of its table obeys. */
export interface AuditFinding {
  readonly code: AuditCode;
  readonly severity: Severity;
  /** Address of the cell, such as `D16`. */
  readonly cell: string;
  /** The row's name, or '' where it has none. */
  readonly row: string;
  /** The column's header, or its letters where it has none. */
  readonly column: string;
  /** The figure as read. */
  readonly actual: number;
  /** The figure that the relations ask for, where there is one. */
  readonly expected?: number;
  /** Swedish: the relation in words, with its figures. */
  readonly message: string;
}

/** What a column of a table is taken for. */
interface InferredColumn {
  /** Letters, such as `D`. */
  readonly column: string;
  readonly header: string;
  readonly kind: ColumnKind;
  readonly decimals: number;
}

/** A column that is computed from others, row by row. */
interface InferredDifference {
  readonly column: string;
  readonly header: string;
  /** The convention in words: `Avvikelse = Prognos helår − Budget 2021`. */
  readonly relation: string;
  /** Rows whose figures obey it and those that do not. */
  readonly supported: number;
  readonly broken: number;
  /** Rows where it holds with the opposite sign, such as costs. */
  readonly reversed: number;
  /** `figures` where they show it by themselves, `names` where only headers do. */
  readonly evidence: 'figures' | 'names';
}

/** A row that is the sum of others. */
interface InferredSum {
  /** Row number in the sheet, from 1. */
  readonly row: number;
  readonly name: string;
  /** The rows that add up to it, from 1; those with `−` are taken away. */
  readonly items: readonly number[];
  readonly subtracted: readonly number[];
  /** Cells of the total that obey it and those that do not. */
  readonly supported: number;
  readonly broken: number;
  readonly evidence: 'figures' | 'names';
}

/** What was inferred about one table. */
export interface InferredTable {
  /** The table's cells, its header row included. */
  readonly area: string;
  readonly rows: number;
  /** `kr`, `tkr`, `mnkr`, `%`; undefined where nothing says it. */
  readonly unit?: string;
  readonly columns: readonly InferredColumn[];
  readonly differences: readonly InferredDifference[];
  readonly sums: readonly InferredSum[];
}

/** What an audit says. */
export interface AuditResult {
  readonly inferred: {
    readonly tables: readonly InferredTable[];
    /** Swedish sentences on what could not be judged, and why. */
    readonly notes: readonly string[];
  };
  readonly findings: readonly AuditFinding[];
}
