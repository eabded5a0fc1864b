import example from '../../examples/verksamhetsstod-2021-08.json';
import { schemas, type TableKey } from '../../src/report/schema';
import type { Column, TableSchema } from '../../src/report/schema/column';

/** A row of the example as the file has it: what the cells hold, blank cells left out. */
export type ExampleRow = Readonly<Record<string, string | number | undefined>>;

/** The tables of the example that are lists of rows; Inställningar is an object of its own, and no finding is accepted. */
type ExampleTableKey = Exclude<TableKey, 'settings' | 'exceptions'>;

/** The example's settings by key. */
export const settings: Readonly<Record<string, string | number>> = example.settings;

/** The example's rows by table key. */
export const tables: Readonly<Record<ExampleTableKey, readonly ExampleRow[]>> = example;

/** Every key at the top of the example file. */
export const topLevelKeys: readonly string[] = Object.keys(example);

const isRowTable = (key: string): key is ExampleTableKey =>
  key in schemas && key !== 'settings' && key !== 'exceptions';

/** Keys of the tables that are lists of rows, in the order of the sheets. */
export const tableKeys: readonly ExampleTableKey[] = Object.keys(schemas).filter(isRowTable);

/** The columns that people fill in. */
export function entryColumns(key: ExampleTableKey): readonly (readonly [string, Column])[] {
  const schema: TableSchema = schemas[key];
  return Object.entries(schema.columns).filter(([, column]) => column.kind !== 'computed');
}

/** A paragraph that a person wrote as sentences, with the table, row and column it stands in. */
export interface Paragraph {
  readonly table: ExampleTableKey;
  readonly where: string;
  readonly text: string;
}

/** Every paragraph of the example's longer texts. */
export function writtenTexts(): readonly Paragraph[] {
  return tableKeys.flatMap((key) =>
    entryColumns(key)
      .filter(([, column]) => column.kind === 'longText')
      .flatMap(([column]) =>
        tables[key].flatMap((row, index) => {
          const text = row[column];
          if (typeof text !== 'string') return [];
          const where = `${key}[${index}].${column}`;
          return text.split('\n').map((paragraph) => ({ table: key, where, text: paragraph }));
        }),
      ),
  );
}

/** The sum of a column's numbers; `-` and blank cells add nothing. */
export function sumOf(rows: readonly ExampleRow[], column: string): number {
  return rows.reduce((sum, row) => {
    const value = row[column];
    return sum + (typeof value === 'number' ? value : 0);
  }, 0);
}
