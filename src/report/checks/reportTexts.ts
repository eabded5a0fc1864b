import { rowName } from '../entries/rowName';
import type { Report } from '../report';
import { schemas, type TableKey } from '../schema';
import type { Column, ColumnKind } from '../schema/column';
import { where } from '../texts/where';
import { isDraft } from '../values/draft';
import type { NamedCell } from './check';

/** A text that people wrote, with its place. */
export interface ReportText extends NamedCell {
  /** The text’s own words: marks of linked figures are blanked, place for place. */
  readonly text: string;
  /** The whole text as it stands in the cell. */
  readonly written: string;
  /** Where it is, as messages begin. */
  readonly at: string;
}

/** Tables whose texts are the product’s own, or quote a finding. */
const notOwn: ReadonlySet<TableKey> = new Set<TableKey>([
  'settings',
  'statusScales',
  'controlTotals',
  'exceptions',
]);

/** Kinds of columns that people write in their own words. References to goals are checked against Mål. */
type TextKind = Extract<ColumnKind, 'name' | 'text' | 'longText'>;

const tables = (Object.keys(schemas) as TableKey[])
  .filter((table) => !notOwn.has(table))
  .map((table) => ({
    table,
    columns: Object.entries(schemas[table].columns as Readonly<Record<string, Column>>),
  }));

/** Figures’ marks name tables and rows; what they say is not the text’s own words. */
const figureMark = /\{[^{}]*\}/gu;

/** A text without the marks of linked figures, each letter in its place. */
function ownWords(text: string): string {
  return !text.includes('{') ? text : text.replaceAll(figureMark, (mark) => ' '.repeat(mark.length));
}

/**
 * The texts of a report that people have written for it: comments, reasons, results, footnotes and free texts, and names
 * where they are asked for. Texts marked as drafts from an earlier period have a finding of their own.
 *
 * @param kinds of columns to read
 */
export function reportTexts(
  { rows }: Report,
  kinds: readonly TextKind[] = ['longText'],
): readonly ReportText[] {
  return tables.flatMap(({ table, columns }) => {
    const read = columns.filter(([, { kind }]) => kinds.some((each) => each === kind));
    return rows[table].flatMap((row): readonly ReportText[] => {
      const values: Readonly<Record<string, unknown>> = row;
      return read.flatMap(([column, { header }]): readonly ReportText[] => {
        const written = values[column];
        if (typeof written !== 'string' || written === '' || isDraft(written)) return [];
        const name = rowName(table, row);
        const at = where({ name, row: row.row }, header);
        return [{ table, row: row.row, column, text: ownWords(written), written, name, at }];
      });
    });
  });
}
