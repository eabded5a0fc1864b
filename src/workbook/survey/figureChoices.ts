import {
  figureColumns,
  figureTables,
  isSummedTable,
  sumRow,
  type FigureColumn,
  type FigureTable,
} from '../../report/figures/figureColumns';
import { usualFormat } from '../../report/figures/figureFormat';
import { figureRows, type RowPlace } from '../../report/figures/rowsOfFigures';
import { readMarks, writtenMark } from '../../report/figures/readMarks';
import { showFigure } from '../../report/figures/showFigure';
import { rowName, wholeRowName } from '../../report/entries/rowName';
import type { Report } from '../../report/report';
import { isUsed } from '../../report/rules/usedColumns';
import { schemas } from '../../report/schema';
import { tableTitle } from '../../report/texts/tableTitle';
import type { FigureSurvey } from './survey';

/** The columns that people write about most, first; the others follow in the order of the sheet. */
const first: Readonly<Record<FigureTable, readonly string[]>> = {
  indicators: ['outcome', 'target', 'yearBefore'],
  operatingSummary: ['forecastYear', 'deviationYear', 'outcomePeriod', 'deviationPeriod'],
  costsAndIncome: ['forecastYear', 'deviationYear'],
  investments: ['forecastNet', 'deviation'],
  volumes: ['outcomePeriod', 'change'],
  personnel: ['outcomePeriod', 'target'],
};

/** More than anybody looks through; a report of thousands of rows has a hundred thousand figures. */
const mostChoices = 3_000;

/**
 * The figures that can be linked into a text, indicators first: every cell with a figure in it whose row has a name of its
 * own, at most 3 000 of them. Rows that share a name, or whose name has braces, cannot be named by a mark and are left out.
 *
 * @example figureChoices(report)[0] // { mark: '{Indikatorer:Svarsservice:Utfall}', label: 'Svarsservice, Utfall', shows: '96 %', … }
 */
export function figureChoices(report: Report): readonly FigureSurvey[] {
  const choices: FigureSurvey[] = [];
  for (const table of figureTables) {
    const columns = orderedColumns(table, report);
    for (const row of rowsOf(table, report)) {
      if (choices.length >= mostChoices) return choices;
      if (!isNameable(table, row, report)) continue;
      choices.push(...columns.flatMap((column) => choice(table, row, column, report)));
    }
  }
  return choices;
}

interface NamedRow {
  readonly name: string;
  readonly row: RowPlace;
  readonly goal?: string;
}

function rowsOf(table: FigureTable, { rows }: Report): readonly NamedRow[] {
  const named = rows[table].map((row) => ({
    name: shortEnough(wholeRowName(table, row), rowName(table, row)),
    row: row.row,
    ...('goal' in row ? { goal: row.goal } : {}),
  }));
  return isSummedTable(table) && named.length > 0 ? [...named, { name: sumRow, row: 'sum' }] : named;
}

/** Names in marks may be cut as they are in findings, and must be where they are very long. */
const longestName = 200;
const shortEnough = (whole: string, cut: string) => (whole.length <= longestName ? whole : cut);

/** Whether a mark with the row's name is read as one, and leads to this row only. */
function isNameable(table: FigureTable, { name }: NamedRow, report: Report): boolean {
  const mark = writtenMark(schemas[table].table, name, '–');
  const [read] = readMarks(mark).marks;
  return read?.written === mark && figureRows(table, report).named(read.rowName).length === 1;
}

function orderedColumns(table: FigureTable, { settings }: Report): readonly FigureColumn[] {
  const rank = (key: string) => {
    const place = first[table].indexOf(key);
    return place < 0 ? first[table].length : place;
  };
  return figureColumns(table)
    .filter(({ key }) => isUsed(table, key, settings))
    .toSorted((a, b) => rank(a.key) - rank(b.key));
}

function choice(
  table: FigureTable,
  { name, row, goal }: NamedRow,
  { key, header, kind }: FigureColumn,
  report: Report,
): readonly FigureSurvey[] {
  const { text, isFigure } = showFigure({ table, column: key, kind, row, format: usualFormat }, report);
  if (!isFigure || text === undefined) return [];
  return [
    {
      mark: writtenMark(schemas[table].table, name, header),
      label: `${tableTitle(table)}: ${name}, ${header}`,
      shows: text,
      ...(goal === undefined ? {} : { goal }),
    },
  ];
}
