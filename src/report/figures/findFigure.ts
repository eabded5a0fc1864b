import type { Report } from '../report';
import { schemas } from '../schema';
import { nearestName } from '../values/nearestName';
import {
  figureColumns,
  figureTables,
  isFigureTable,
  type FigureKind,
  type FigureTable,
} from './figureColumns';
import { readFormat, usualFormat, type FigureFormat } from './figureFormat';
import { figureKey } from './figureKey';
import { figureRows, type RowPlace } from './rowsOfFigures';
import { readMarks, writtenMark, type FigureMark } from './readMarks';

/** One figure of the report, and how a text wants it written. */
export interface Figure {
  readonly table: FigureTable;
  readonly column: string;
  readonly kind: FigureKind;
  /** Position in the table, from 1; `sum`: the sum of the column. */
  readonly row: RowPlace;
  readonly format: FigureFormat;
}

/** The part of a mark that leads nowhere; `meant` is the mark with the only near name in its place. */
export type MarkProblem =
  | { readonly part: 'table'; readonly known: readonly string[]; readonly meant?: string }
  /** A table whose cells are no figures. */
  | { readonly part: 'no-figures'; readonly known: readonly string[] }
  | { readonly part: 'column'; readonly known: readonly string[]; readonly meant?: string }
  | { readonly part: 'row'; readonly meant?: string }
  | { readonly part: 'several-rows'; readonly rows: readonly RowPlace[] }
  | { readonly part: 'format' };

export type MarkFound =
  { readonly ok: true; readonly figure: Figure } | { readonly ok: false; readonly problem: MarkProblem };

/**
 * Looks up the figure that a mark names. Names are compared without regard to space, case and kind of dash; a name that
 * several rows share leads to none of them.
 *
 * @example findFigure(readMarks('{Driftsammandrag:Summa:Prognos helår}').marks[0], report)
 */
export function findFigure(mark: FigureMark, report: Report): MarkFound {
  const problem = (said: MarkProblem): MarkFound => ({ ok: false, problem: said });
  const known = figureTables.map((table) => schemas[table].table);
  const { table } = mark;
  if (table === undefined) {
    return problem({ part: 'table', known, ...meant(mark, 'tableName', known, report) });
  }
  if (!isFigureTable(table)) return problem({ part: 'no-figures', known });
  const columns = figureColumns(table);
  const column = columns.find(({ header }) => figureKey(header) === figureKey(mark.columnName));
  if (column === undefined) {
    const headers = columns.map(({ header }) => header);
    return problem({ part: 'column', known: headers, ...meant(mark, 'columnName', headers, report) });
  }
  const { names, named } = figureRows(table, report);
  const rows = named(mark.rowName);
  const [row, ...others] = rows;
  if (row === undefined) return problem({ part: 'row', ...meant(mark, 'rowName', names, report) });
  if (others.length > 0) return problem({ part: 'several-rows', rows });
  const format = mark.format === undefined ? usualFormat : readFormat(mark.format);
  // Only amounts can be reckoned into another unit.
  const isFormat = format !== undefined && (column.kind === 'amount' || isOwnUnit(format));
  if (!isFormat) return problem({ part: 'format' });
  return { ok: true, figure: { table, column: column.key, kind: column.kind, row, format } };
}

const isOwnUnit = ({ unit }: FigureFormat) => unit === 'own' || unit === 'none';

/** The mark with the only name that is near the written one; nothing unless it then leads to a figure. */
function meant(
  mark: FigureMark,
  part: 'tableName' | 'rowName' | 'columnName',
  names: readonly string[],
  report: Report,
): { readonly meant?: string } {
  const nearest = nearestName(mark[part], names);
  // Searched from the other end, another name that is as near would come first.
  if (nearest === undefined || nearest !== nearestName(mark[part], names.toReversed())) return {};
  const named: FigureMark = { ...mark, [part]: nearest };
  const written = writtenMark(named.tableName, named.rowName, named.columnName, named.format);
  const [repaired] = readMarks(written).marks;
  return repaired !== undefined && findFigure(repaired, report).ok ? { meant: written } : {};
}
