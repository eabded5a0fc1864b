import type { RawCell, RawRow } from '../entries/rawRow';
import type { TableKey } from '../schema';
import type { Bridge } from './bridge';
import type { ApprovedCell } from './approvedRows';
import type { ComparedAs, UnitChange } from './comparableCell';
import type { SentenceChange } from './diffSentences';

/** A cell of a row that says something else than it did; one of the two sides may be missing. */
export interface ChangedCell {
  /** Column key. */
  readonly column: string;
  readonly told: ComparedAs;
  readonly before?: ApprovedCell;
  readonly after?: RawCell;
  /** Of a text: what differs, sentence by sentence. */
  readonly sentences?: readonly SentenceChange[];
}

/** What has happened to a row since the version was approved. */
export type RowChangeKind = 'changed' | 'renamed' | 'new' | 'gone';

/** A row of an entry table that differs from the approved version. */
export interface RowChange {
  readonly kind: RowChangeKind;
  /** What a reader calls the row now, or called it when it has gone. */
  readonly name: string;
  /** Of a renamed row: what it was called. */
  readonly formerName?: string;
  /** Where the row stands now, from 1; undefined when it has gone. */
  readonly row?: number;
  /** The row's cells as they were; undefined when it is new. */
  readonly was?: Readonly<Record<string, ApprovedCell | undefined>>;
  readonly cells: readonly ChangedCell[];
}

/** What differs in one entry table, rows in the order of the sheet and those that have gone last. */
export interface TableChanges {
  readonly table: TableKey;
  readonly rows: readonly RowChange[];
  /** For each column of amounts that differs in a table that is added up: how its sum came to be what it is. */
  readonly bridges: readonly Bridge[];
  /** The table's rows now. */
  readonly now: readonly RawRow[];
}

/** What differs between a report and the version of it that was approved last. */
export interface Changes {
  /** Tables with differences, in the order of the sheets. */
  readonly tables: readonly TableChanges[];
  /** Amounts are entered in another unit than they were: those of then are converted before they are compared. */
  readonly unit?: UnitChange;
}
