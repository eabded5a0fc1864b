import type { Report } from '../../report/report';
import type { ColumnKey } from '../../report/schema';
import type { Reading } from '../../report/values/reading';
import type { TargetReading } from '../../report/values/target';
import { oneLine } from '../../report/values/plainText';
import type { StyledCell } from '../cell';
import { entryRef, quoted } from '../formulas';
import { formulaCell } from './cells';
import { textPieces } from './longText';
import { lineLength } from './sectionTexts';

type NotedTable = 'volumes' | 'personnel' | 'indicators';

/** A value that may have a footnote's mark written after it. */
type MarkedValue = Reading | TargetReading;

/** A row that may have a footnote. */
interface NotedRow {
  readonly row: number;
  readonly footnote: string;
}

/** A footnote's mark after a name: the tail of the name's formula, such as `&" 1)"`, and what it shows. */
export interface Mark {
  readonly formula: string;
  readonly shows: string;
}

/** The footnotes of a table: the mark that a row's name gets, and the lines under the table. */
export interface Footnotes {
  /** None where the row has no footnote or its figures carry the mark themselves. */
  readonly markOf: (row: number) => Mark;
  readonly lines: readonly (readonly StyledCell[])[];
}

export const unmarked: Mark = { formula: '', shows: '' };

/** Rows with the same footnote, and the mark that is typed with their figures, if any. */
interface Note<R> {
  readonly typed: string | undefined;
  readonly rows: [R, ...R[]];
}

/**
 * Marks rows with footnotes and writes these out, live. A mark that is typed with a figure (`82*`) stays as it is and its
 * footnote names the row; other footnotes are numbered. Rows with the same footnote share its mark.
 * @param report whose figures a footnote may be linked to
 * @param name the column that names the table's rows
 * @param rows in the order in which they are shown
 * @param figures the row's figures, which may carry a typed mark
 * @param widths of the sheet's columns in characters
 */
export function footnotesOf<K extends NotedTable, R extends NotedRow>(
  report: Report,
  table: K,
  name: ColumnKey<K>,
  rows: readonly R[],
  figures: (row: R) => readonly MarkedValue[],
  widths: readonly number[],
): Footnotes {
  const notes = notesOf(rows, figures);
  const numbered = notes.filter(({ typed }) => typed === undefined);
  const marks = new Map(
    numbered.flatMap((note, index) => note.rows.map(({ row }) => [row, ` ${index + 1})`] as const)),
  );
  return {
    markOf: (row) => {
      const mark = marks.get(row);
      return mark === undefined ? unmarked : { formula: `&${quoted(mark)}`, shows: mark };
    },
    lines: notes.flatMap(({ typed, rows: [first, ...rest] }) => {
      const named = `${entryRef(table, name, first.row)}&${quoted(rest.length === 0 ? ': ' : ' m.fl.: ')}`;
      const number = quoted(`${(marks.get(first.row) ?? '').trim()} `);
      return noteLines(
        report,
        table,
        first,
        typed === undefined ? number : `${quoted(`${typed} `)}&${named}`,
        widths,
      );
    }),
  };
}

/** Footnotes in the order in which they first appear. */
function notesOf<R extends NotedRow>(
  rows: readonly R[],
  figures: (row: R) => readonly MarkedValue[],
): readonly Note<R>[] {
  const notes = new Map<string, Note<R>>();
  for (const row of rows) {
    if (row.footnote === '') continue;
    const typed = typedMark(figures(row));
    const key = `${typed ?? ''}|${oneLine(row.footnote)}`;
    const note = notes.get(key);
    if (note === undefined) notes.set(key, { typed, rows: [row] });
    else note.rows.push(row);
  }
  return [...notes.values()];
}

function typedMark(figures: readonly MarkedValue[]): string | undefined {
  return figures.flatMap((figure) => ('mark' in figure ? [figure.mark] : [])).at(0);
}

function noteLines(
  report: Report,
  table: NotedTable,
  { row, footnote }: NotedRow,
  before: string,
  widths: readonly number[],
): StyledCell[][] {
  return textPieces(report, { table, column: 'footnote', row, text: footnote }, lineLength(widths)).map(
    ({ formula }, index) => [formulaCell(index === 0 ? `=${before}&${formula}` : `=${formula}`, 'note')],
  );
}
