import type { LocatedFinding } from '../workbook/located';
import type { ChartDescription, SheetChange } from '../workbook/update/updatePlan';

export type { ChartDescription, SheetChange } from '../workbook/update/updatePlan';

/** Why a command could not be carried out: a sentence for the user, and details that can be copied. */
export interface Failure {
  /** Stable English kebab-case, such as `cell-edit-mode`, `workbook-protected`, `no-answer`. */
  readonly code: string;
  /** Swedish: what happened, whether anything was changed, and what to do. */
  readonly message: string;
  /** For support: Excel's code, statement and location; never shown unasked. */
  readonly details: string;
}

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** Tells how far a command has come. `done` and `total` count steps of any kind. */
export type Progress = (step: {
  readonly text: string;
  readonly done: number;
  readonly total: number;
  /** Whether the command can still be cancelled: nothing has been written yet. */
  readonly cancellable: boolean;
}) => void;

export interface CreateSummary {
  /** Names of the sheets that were added. */
  readonly added: readonly string[];
  /** Names of the tables that stood there already and were left alone. */
  readonly kept: readonly string[];
}

export interface CheckSummary {
  readonly findings: readonly LocatedFinding[];
  /** Filled rows per entry table name. */
  readonly rows: Readonly<Record<string, number>>;
}

export interface UpdateSummary extends CheckSummary {
  /** One entry per output sheet that was written; empty = nothing to update. */
  readonly changes: readonly SheetChange[];
  /** What the charts show in words, for a program that writes the file itself. */
  readonly charts: readonly ChartDescription[];
}

/** The part of Office.js's `Excel` namespace that commands need; tests and the command line pass the host's. */
export type ExcelApi = Pick<typeof Excel, 'run'>;
