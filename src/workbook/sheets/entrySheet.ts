import type { ColumnKey, Schemas, TableKey } from '../../report/schema';
import type { StyledCell } from '../cell';
import type { NamePlan } from '../plan';

type ComputedKey<K extends TableKey> = {
  [C in ColumnKey<K>]: Schemas[K]['columns'][C] extends { kind: 'computed' } ? C : never;
}[ColumnKey<K>];

/**
 * What the sheet of an entry table adds to the table's schema: its look, its formulas and its paper.
 * Header, kind of value, help and validation come from the schema. Columns are named by their keys.
 */
export interface EntrySheet {
  readonly table: TableKey;
  /** The sheet's first name; people may rename it. */
  readonly sheet: string;
  /** Formula of the line under the title: period, unit and the rule that holds for the figures. */
  readonly lead: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Columns that stay in sight when scrolling sideways. */
  readonly frozenColumns: number;
  /** Widths in characters where the kind's usual width does not fit. */
  readonly widths: Readonly<Record<string, number>>;
  /** Formulas above a header: which period or year the column is about. */
  readonly captions: Readonly<Record<string, string>>;
  /** Every computed column's formula, in the `[@…]` form, the same on every row. */
  readonly formulas: Readonly<Record<string, string>>;
  /** Helper columns that are folded away. */
  readonly folded: readonly string[];
  /** Computed columns that hold amounts; the others hold text or small numbers. */
  readonly amounts: readonly string[];
  /** Columns whose negative figures are shown in dark red. */
  readonly deviations: readonly string[];
  /** Columns that hold a status and are coloured by its meaning. */
  readonly statuses: readonly string[];
  /** Columns whose texts come with the sheet: nobody is asked to write there. */
  readonly fixed: readonly string[];
  /** Names that lead to formulas about this table. */
  readonly names: readonly NamePlan[];
  /** Cells beside the table, from the header's row, one empty column right of it. */
  readonly beside: readonly (readonly StyledCell[])[];
}

interface Declaration<K extends TableKey> {
  readonly sheet: string;
  readonly lead: string;
  readonly orientation?: 'portrait' | 'landscape';
  readonly frozenColumns?: number;
  readonly widths?: Readonly<Partial<Record<ColumnKey<K>, number>>>;
  readonly captions?: Readonly<Partial<Record<ColumnKey<K>, string>>>;
  readonly formulas: Readonly<Record<ComputedKey<K>, string>>;
  readonly folded?: readonly ColumnKey<K>[];
  readonly amounts?: readonly ColumnKey<K>[];
  readonly deviations?: readonly ColumnKey<K>[];
  readonly statuses?: readonly ColumnKey<K>[];
  readonly fixed?: readonly ColumnKey<K>[];
  readonly names?: readonly NamePlan[];
  readonly beside?: readonly (readonly StyledCell[])[];
}

/** Declares an entry sheet; a computed column without a formula does not compile. */
export function entrySheet<K extends TableKey>(table: K, declaration: Declaration<K>): EntrySheet {
  return {
    orientation: 'landscape',
    frozenColumns: 1,
    folded: [],
    amounts: [],
    deviations: [],
    statuses: [],
    fixed: [],
    names: [],
    beside: [],
    ...declaration,
    widths: definedEntries<number>(declaration.widths),
    captions: definedEntries<string>(declaration.captions),
    formulas: definedEntries<string>(declaration.formulas),
    table,
  };
}

function definedEntries<T>(
  record: Readonly<Record<string, T | undefined>> = {},
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(record).filter((entry): entry is [string, T] => entry[1] !== undefined),
  );
}
