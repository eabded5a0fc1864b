import type { Area } from './area';
import type { Outcome, Result } from './outcome';

export type TotalsFunction =
  'none' | 'sum' | 'min' | 'max' | 'average' | 'count' | 'countNums' | 'stdDev' | 'var' | 'custom';

/** A column of a table. */
export interface TableColumn {
  /** Unique in its table and kept when columns move. */
  readonly id: number;
  /** Equals the text of the header cell (line breaks as `\n`). */
  readonly name: string;
  /** File form without `=`, for example `Tabell[[#This Row],[Budget]]*2`; `null` when not a calculated column. */
  readonly calculatedFormula: string | null;
  readonly totalsFunction: TotalsFunction;
  readonly totalsLabel: string | null;
  /** The formula of a `custom` total. */
  readonly totalsFormula: string | null;
}

/** A column as given by the caller: `id` only to say that it is an existing column that lives on. */
export interface TableColumnInput {
  readonly id?: number;
  readonly name: string;
  readonly calculatedFormula?: string | null;
  readonly totalsFunction?: TotalsFunction;
  readonly totalsLabel?: string | null;
  readonly totalsFormula?: string | null;
}

export interface TableStyle {
  /** For example `TableStyleMedium2`; `null` = none. */
  readonly name: string | null;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
}

/** A column that is filtered by what its cells show. */
export interface ValuesFilter {
  /** Counted from the table's first column. */
  readonly column: number;
  /** The texts that are shown; '' stands for empty cells. */
  readonly texts: readonly string[];
}

/** A table. Cells are not touched here: whoever changes headers or totals writes the cells as well. */
export interface Table {
  /** Unique in the workbook, kept for the table's life. */
  readonly id: number;
  /** The name in formulas (the file's displayName). */
  readonly name: string;
  /** The sheet it lies on. */
  readonly sheetId: number;
  /** Header row and totals row included. */
  readonly area: Area;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly columns: readonly TableColumn[];
  readonly style: TableStyle;
  /** The header row has filter buttons. */
  readonly autoFilter: boolean;
  /** Some column is filtered by a criterion (kept as it is; the rows it hides are hidden rows). */
  readonly filtered: boolean;

  /** Refused: `name-invalid` (also names that look like cells), `name-taken`. */
  rename(name: string): Outcome;
  /** New area and, when the number of columns changes, the new columns. Refused: `area-invalid`, `area-overlaps`. */
  resize(area: Area, columns?: readonly TableColumnInput[]): Outcome;
  /** Replaces the columns' definitions (same number as the area is wide). Names are unique without regard to case. */
  setColumns(columns: readonly TableColumnInput[]): Outcome;
  /** Header and totals row flags, together with the area that they lead to. */
  setRows(rows: { area: Area; headerRow: boolean; totalsRow: boolean }): Outcome;
  setStyle(change: Partial<TableStyle>): void;
  setAutoFilter(present: boolean): void;
  /** The columns that are filtered by values. */
  valuesFilters(): readonly ValuesFilter[];
  /** Filters a column by texts; `null` takes its criterion away. Row visibility is the caller's. */
  setValuesFilter(column: number, texts: readonly string[] | null): void;
  /** Takes all filter criteria away (row visibility is the caller's). */
  clearFilter(): void;
}

export interface NewTable {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly TableColumnInput[];
  readonly headerRow?: boolean;
  readonly totalsRow?: boolean;
  readonly autoFilter?: boolean;
  readonly style?: Partial<TableStyle>;
}

/** The tables of one sheet. */
export interface SheetTables {
  list(): readonly Table[];
  /** Refused: `name-invalid`, `name-taken`, `area-overlaps`, `area-invalid`. */
  add(table: NewTable): Result<Table>;
  /** Takes the table away; the cells stay. */
  delete(id: number): Outcome;
}
