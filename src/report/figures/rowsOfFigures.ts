import { rowName, wholeRowName } from '../entries/rowName';
import type { Report, ReportRows } from '../report';
import { isSummedTable, sumRow, type FigureTable } from './figureColumns';
import { figureKey } from './figureKey';

type FigureRow = ReportRows[FigureTable][number];

/** A row that a mark can name: its position in the table from 1, or the table's sum. */
export type RowPlace = number | 'sum';

/** The rows of a table, by position and by the names that marks call them. */
export interface FigureRows {
  /** Every name, once, in the order of the table. */
  readonly names: readonly string[];
  /** All rows that a name may mean, whatever its space, case and kind of dash. */
  readonly named: (name: string) => readonly RowPlace[];
  readonly at: (row: number) => FigureRow | undefined;
}

/** Reports are values that never change, so what their rows are called is gathered once. */
const gathered = new WeakMap<ReportRows, Map<FigureTable, FigureRows>>();

/** The rows of a table whose figures can be linked. */
export function figureRows(table: FigureTable, { rows }: Report): FigureRows {
  const tables = gathered.get(rows) ?? new Map<FigureTable, FigureRows>();
  gathered.set(rows, tables);
  const found = tables.get(table) ?? gather(table, rows);
  tables.set(table, found);
  return found;
}

function gather(table: FigureTable, rows: ReportRows): FigureRows {
  const byKey = new Map<string, Set<RowPlace>>();
  const add = (name: string, place: RowPlace) => {
    const key = figureKey(name);
    byKey.set(key, (byKey.get(key) ?? new Set()).add(place));
  };
  const all: readonly FigureRow[] = rows[table];
  const names = new Set<string>();
  for (const row of all) {
    const name = wholeRowName(table, row);
    if (name === '') continue;
    names.add(name);
    add(name, row.row);
    // As findings and lists call it, cut where it is long.
    add(rowName(table, row), row.row);
  }
  if (isSummedTable(table)) add(sumRow, 'sum');
  const byPlace = new Map(all.map((row) => [row.row, row]));
  return {
    names: [...names],
    named: (name) => [...(byKey.get(figureKey(name)) ?? [])],
    at: (row) => byPlace.get(row),
  };
}
