import type { EndDate } from '../values/endDate';
import type { Reading } from '../values/reading';
import type { TargetReading } from '../values/target';

/**
 * What kind of value people write in a column. The kind decides how a cell is read, validated,
 * formatted and written to JSON; nothing else in the product lists columns again.
 *
 * - `name`: a short text that identifies a row
 * - `text`: a short text, `longText`: sentences that wrap
 * - `amount`: an amount in the entry unit of Inställningar, or `-` / `IU`
 * - `measure`: an outcome of an indicator: number, `82*`, `IU` or `-`
 * - `target`: `>92`, `<5`, `96`, `Ska öka`, `90–95`, `IU` or `-`
 * - `endDate`: a date, `Löpande`, or free text such as "I enlighet med handlingsplan"
 * - `order`: a whole number that sorts rows
 * - `yesNo`: `Ja` or `Nej`
 * - `choice`: one of a fixed list of words
 * - `scale`: a text of one of the status scales in Statusskalor
 * - `goal`: the name of a department goal in Mål
 * - `computed`: a native calculated column; never read as an entry
 */
export type ColumnKind =
  | 'name'
  | 'text'
  | 'longText'
  | 'amount'
  | 'measure'
  | 'target'
  | 'endDate'
  | 'order'
  | 'yesNo'
  | 'choice'
  | 'scale'
  | 'goal'
  | 'computed';

/** One column of an entry table, as the field knows it. */
export interface Column<K extends ColumnKind = ColumnKind, T extends string = string> {
  readonly kind: K;
  /** The header cell's text. Stable: formulas and stored workbooks refer to it. */
  readonly header: string;
  /** What to write here, in at most 255 characters: the cell's input message in Excel. */
  readonly help: string;
  /** True when a row without a value here is incomplete. */
  readonly required: boolean;
  /** The words of a `choice`, in the order of the drop-down list. */
  readonly choices: readonly T[];
  /** The scale (Statusskalor[Skala]) of a `scale` column. */
  readonly scale?: string;
  /** Words that the drop-down list of a `text` offers; any other text may be written too. */
  readonly suggestions?: readonly string[];
}

interface Options {
  readonly required?: boolean;
}

function column<K extends ColumnKind>(
  kind: K,
  header: string,
  help: string,
  options: Options = {},
): Column<K> {
  return { kind, header, help, required: options.required ?? false, choices: [] };
}

/** Short text that names a row; required. */
export const name = (header: string, help: string) => column('name', header, help, { required: true });
export const text = (header: string, help: string, options?: Options) =>
  column('text', header, help, options);
export const longText = (header: string, help: string, options?: Options) =>
  column('longText', header, help, options);
export const amount = (header: string, help: string, options?: Options) =>
  column('amount', header, help, options);
export const measure = (header: string, help: string) => column('measure', header, help);
export const target = (header: string, help: string) => column('target', header, help);
export const endDate = (header: string, help: string) => column('endDate', header, help, { required: true });
export const order = (header: string, help: string) => column('order', header, help);
export const yesNo = (header: string, help: string) => column('yesNo', header, help);
export const goal = (header: string, help: string) => column('goal', header, help, { required: true });
export const computed = (header: string, help: string) => column('computed', header, help);

/** A short text for which a list offers words, and any other may be written. */
export const suggested = (
  header: string,
  suggestions: readonly string[],
  help: string,
  options: Options = {},
) => ({
  ...column('text', header, help, options),
  suggestions,
});

/** One of a fixed list of words, offered as a drop-down list. */
export function choice<const T extends string>(
  header: string,
  choices: readonly T[],
  help: string,
  options: Options = {},
): Column<'choice', T> {
  return { kind: 'choice', header, help, required: options.required ?? false, choices };
}

/** A text of the status scale with that name in Statusskalor. */
export function scale(
  header: string,
  scaleName: string,
  help: string,
  options: Options = {},
): Column<'scale'> {
  return { kind: 'scale', header, help, required: options.required ?? false, choices: [], scale: scaleName };
}

/** What a cell of a kind is read as. Blank text is `''`; a choice that is blank or unknown is undefined. */
export interface ValueOfKind<T extends string> {
  name: string;
  text: string;
  longText: string;
  amount: Reading;
  measure: Reading;
  target: TargetReading;
  endDate: EndDate;
  order: number | undefined;
  yesNo: boolean | undefined;
  choice: T | undefined;
  scale: string;
  goal: string;
}

/** The columns of a table by key, in the order of the sheet. */
export type Columns = Readonly<Record<string, Column>>;

/** One entry table of a report: what its rows mean, not how they look. */
export interface TableSchema<C extends Columns = Columns> {
  /** The Excel table's name; the table is found by it wherever it stands. */
  readonly table: string;
  /** One sentence on what the table is for, shown on the sheet. */
  readonly purpose: string;
  readonly columns: C;
  /** Keys of the columns that together name a row; two rows with the same are duplicates. */
  readonly identity: readonly string[];
}

/** Declares an entry table. @example table('Mål', 'Målen …', { goal: name('Förvaltningsmål', '…') }, ['goal']) */
export function table<const C extends Columns>(
  tableName: string,
  purpose: string,
  columns: C,
  identity: readonly (keyof C & string)[],
): TableSchema<C> {
  return { table: tableName, purpose, columns, identity };
}

/** A row as people entered it: computed columns are left out, `row` counts from 1 within the table. */
export type Row<S extends TableSchema> = { readonly row: number } & {
  readonly [
    K in keyof S['columns'] as S['columns'][K]['kind'] extends 'computed' ? never : K
  ]: S['columns'][K] extends Column<infer Kind, infer T>
    ? Kind extends keyof ValueOfKind<T>
      ? ValueOfKind<T>[Kind]
      : never
    : never;
};
