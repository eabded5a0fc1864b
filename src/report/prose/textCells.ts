import { rowName, wholeRowName } from '../entries/rowName';
import type { Report } from '../report';
import { schemas, type TableKey } from '../schema';
import type { Column } from '../schema/column';
import { textSections } from '../schema/narrative';
import { nameKey } from '../values/plainText';
import { isDraft } from '../values/draft';
import type { NamedRow, RowIndex } from './reportRows';

/** A text that people wrote, and what the sheet says that it is about. */
export interface TextCell {
  readonly table: TableKey;
  readonly row: number;
  readonly column: string;
  readonly text: string;
  /** What findings call the row. */
  readonly name: string;
  /** The row of figures that the text comments. */
  readonly self: NamedRow | undefined;
  /** The goal that the text belongs to. */
  readonly goal: string | undefined;
  /** What the text's row is called, where that tells what it is about. */
  readonly owner: string;
  /** The heading that it stands under; empty for most. */
  readonly section: string;
  /** Sums that a figure without a name may be: those of the part that the text is about. */
  readonly sums: readonly ('operatingSummary' | 'investments')[];
}

/** Tables whose long texts are no part of what is reported. */
const silent: ReadonlySet<TableKey> = new Set<TableKey>([
  'settings',
  'exceptions',
  'controlTotals',
  'statusScales',
]);

const textColumns = (Object.keys(schemas) as TableKey[])
  .filter((table) => !silent.has(table))
  .map((table) => {
    const columns = Object.entries(schemas[table].columns as Readonly<Record<string, Column>>);
    return { table, columns: columns.flatMap(([key, { kind }]) => (kind === 'longText' ? [key] : [])) };
  });

const footnote = 'footnote';
const wholeReport = ['operatingSummary', 'investments'] as const;
const sumsOfSections: ReadonlyMap<string, TextCell['sums']> = new Map<string, TextCell['sums']>([
  [nameKey(textSections.investments), ['investments', 'operatingSummary']],
  [nameKey(textSections.volumes), []],
  [nameKey(textSections.personnel), []],
  [nameKey(textSections.indicators), []],
  [nameKey(textSections.activities), []],
]);

/**
 * The texts of a report that have digits in them, in the order of the sheets. Drafts of an earlier period are left out: their
 * figures are old, and another finding says so. A footnote that many rows share is read once.
 */
export function textCells(report: Report, index: RowIndex): readonly TextCell[] {
  return textColumns.flatMap(({ table, columns }) => {
    const seen = new Set<string>();
    return report.rows[table].flatMap((row): readonly TextCell[] => {
      const values: Readonly<Record<string, unknown>> = row;
      return columns.flatMap((column): readonly TextCell[] => {
        const text = values[column];
        if (typeof text !== 'string' || !hasFigures(text) || isDraft(text)) return [];
        if (column === footnote) {
          if (seen.has(text)) return [];
          seen.add(text);
        }
        const name = rowName(table, values);
        return [
          { table, row: row.row, column, text, name, ...aboutOf(table, row.row, column, values, index) },
        ];
      });
    });
  });
}

/** Digits, or counts in words. */
const hasFigures = (text: string) => /\d/u.test(text) || /aktivitet|indikator|mål/iu.test(text);

function aboutOf(
  table: TableKey,
  row: number,
  column: string,
  values: Readonly<Record<string, unknown>>,
  index: RowIndex,
): Pick<TextCell, 'self' | 'goal' | 'owner' | 'section' | 'sums'> {
  const owner = table === 'texts' || table === 'goalResults' ? '' : wholeRowName(table, values);
  const goal = typeof values['goal'] === 'string' ? values['goal'] : undefined;
  const isComment =
    column === 'comment' &&
    (table === 'operatingSummary' || table === 'costsAndIncome' || table === 'investments');
  const section = table === 'texts' ? nameKey(String(values['section'])) : '';
  return {
    self: isComment ? index.at(table, row) : undefined,
    goal: table === 'indicators' ? undefined : goal,
    owner,
    section: table === 'texts' ? String(values['section']) : '',
    sums: column === 'comment' || column === footnote ? [] : (sumsOfSections.get(section) ?? wholeReport),
  };
}
