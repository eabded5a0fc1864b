import type { CellValue } from '../values/cellValue';
import { columnKind } from './columnKind';
import { findTables, wordOf, type TablePlace } from './findTables';
import { rowHints } from './nameHints';
import { isUnclear, readFigure, type Figure } from './readFigure';
import { cellState, type AuditColumn, type AuditRow, type AuditTable } from './table';

/** A cell in a column of figures that is none. */
interface UnreadCell {
  readonly row: number;
  readonly column: number;
  readonly kind: 'text' | 'error' | 'unclear';
  readonly text: string;
}

/** The tables of a grid, and what in them could not be read as figures. */
export interface GridRead {
  readonly tables: readonly AuditTable[];
  readonly unread: readonly UnreadCell[];
  /** Columns whose figures are written in several units. */
  readonly mixedUnits: readonly {
    readonly table: number;
    readonly column: AuditColumn;
    readonly units: readonly string[];
  }[];
  /** True when no cell of the grid holds anything. */
  readonly isEmpty: boolean;
}

/** Reads every table of a grid. */
export function readTables(grid: readonly (readonly (CellValue | null)[])[]): GridRead {
  const figures = grid.map((row) => row.map(readFigure));
  const unread: UnreadCell[] = [];
  const mixedUnits: { table: number; column: AuditColumn; units: readonly string[] }[] = [];
  const tables = findTables(figures).map((place, index) => {
    const read = readTable(figures, place);
    unread.push(...read.unread);
    mixedUnits.push(...read.mixed.map((each) => ({ table: index, ...each })));
    return read.table;
  });
  const isEmpty = figures.every((row) => row.every(({ kind }) => kind === 'blank'));
  return { tables, unread, mixedUnits, isEmpty };
}

function readTable(grid: readonly (readonly Figure[])[], place: TablePlace) {
  const positions = place.rows.filter((row) => row !== undefined);
  const width = Math.max(0, ...[...place.headerRows, ...positions].map((row) => grid[row]?.length ?? 0));
  const cellsOf = (column: number) =>
    positions.map((row) => grid[row]?.[column] ?? { kind: 'blank' as const });
  const headerOf = (column: number) =>
    place.headerRows
      .map((row) => wordOf(grid[row]?.[column]))
      .filter((word) => word !== '')
      .join(' ');
  const read = Array.from({ length: width }, (_, column) =>
    readColumn(cellsOf(column), headerOf(column), column),
  );
  const decimals = Math.max(0, ...read.map(({ decimals: each }) => each));
  const columns = read.map(({ build }) => build(decimals));
  const names = nameColumns(columns);
  const rows = readRows(grid, place, names);
  const used = columns.filter(({ kind }) => kind !== 'empty');
  const table: AuditTable = {
    top: place.headerRows[0] ?? positions[0] ?? 0,
    bottom: positions.at(-1) ?? 0,
    left: used[0]?.position ?? 0,
    right: used.at(-1)?.position ?? 0,
    rows,
    columns: used,
    figures: columns.filter(({ kind }) => kind === 'amount' || kind === 'percent'),
    decimals,
    unit: unitOf(columns, place.titles, read),
  };
  const unread = table.figures.flatMap(({ position }) =>
    cellsOf(position).flatMap((figure, row): UnreadCell[] => {
      const at = { row: positions[row] ?? 0, column: position };
      if (figure.kind === 'error') return [{ ...at, kind: 'error', text: figure.error }];
      if (isUnclear(figure) && figure.kind === 'text') return [{ ...at, kind: 'unclear', text: figure.text }];
      return figure.kind === 'text' && figure.hasDigit ? [{ ...at, kind: 'text', text: figure.text }] : [];
    }),
  );
  const mixed = table.figures.flatMap((column) => {
    const units = read[column.position]?.units ?? [];
    return units.length > 1 ? [{ column, units }] : [];
  });
  return { table, unread, mixed };
}

/** The first unit that a header or a title says, or else the cells of a column; a column in per cent speaks for itself only. */
function unitOf(
  columns: readonly AuditColumn[],
  titles: readonly string[],
  read: readonly { readonly units: readonly string[] }[],
): string | undefined {
  const isOnlyPercent = columns.every(({ kind }) => kind !== 'amount');
  for (const text of [...columns.map(({ header }) => header), ...titles]) {
    const found = /(?:^|[\s(,])(mnkr|mkr|tkr|kkr|kr|%)(?:$|[\s),.:;])/iu.exec(text)?.[1]?.toLowerCase();
    if (found === undefined || (found === '%' && !isOnlyPercent)) continue;
    return found === 'mkr' ? 'mnkr' : found === 'kkr' ? 'tkr' : found;
  }
  return read
    .filter(({ units }) => units.length === 1)
    .map(({ units }) => units[0])
    .find((unit) => unit !== '%' || isOnlyPercent);
}

function readColumn(cells: readonly Figure[], header: string, position: number) {
  const counts = { numbers: 0, percents: 0, years: 0, texts: 0, unclear: 0, noValues: 0 };
  const withDecimals = [0, 0, 0, 0, 0, 0, 0];
  const units = new Map<string, number>();
  for (const cell of cells) {
    if (cell.kind === 'number') {
      counts.numbers++;
      if (cell.unit === '%') counts.percents++;
      if (cell.unit !== undefined) units.set(cell.unit, (units.get(cell.unit) ?? 0) + 1);
      if (cell.decimals === 0 && cell.value >= 1900 && cell.value <= 2100) counts.years++;
      withDecimals[cell.decimals] = (withDecimals[cell.decimals] ?? 0) + 1;
    } else if (isUnclear(cell)) counts.unclear++;
    else if (cell.kind === 'text') counts.texts++;
    else if (cell.kind !== 'blank') counts.noValues++;
  }
  const own = usualDecimals(withDecimals, counts.numbers);
  const kind = columnKind(header, counts);
  const finest =
    kind === 'amount' || kind === 'percent' ? withDecimals.findLastIndex((count) => count > 0) : 0;
  const usualUnit = [...units].sort(([, a], [, b]) => b - a)[0]?.[0];
  return {
    decimals: Math.max(0, finest),
    units: [...units.keys()],
    build: (decimals: number) =>
      buildColumn(cells, { position, header, kind, decimals: own }, decimals, usualUnit),
  };
}

/** One cell with a decimal among a hundred whole ones does not make the column finer: a fifth must have it. */
function usualDecimals(withDecimals: readonly number[], numbers: number): number {
  for (let decimals = withDecimals.length - 1, seen = 0; decimals > 0; decimals--) {
    seen += withDecimals[decimals] ?? 0;
    if (seen * 5 >= numbers && seen > 0) return decimals;
  }
  return 0;
}

function buildColumn(
  cells: readonly Figure[],
  column: Pick<AuditColumn, 'position' | 'header' | 'kind' | 'decimals'>,
  decimals: number,
  usualUnit: string | undefined,
): AuditColumn {
  const values = new Float64Array(cells.length);
  const states = new Uint8Array(cells.length);
  const factor = 10 ** decimals;
  for (const [row, cell] of cells.entries()) {
    if (cell.kind === 'number') {
      values[row] = Math.round(cell.value * factor);
      // A figure in another unit than the column's is not compared with it.
      const isForeign = cell.unit !== undefined && cell.unit !== usualUnit;
      states[row] = isForeign ? cellState.unknown : cellState.number;
    } else if (cell.kind !== 'blank' && cell.kind !== 'none') states[row] = cellState.unknown;
  }
  return { ...column, step: 10 ** (decimals - column.decimals), values, states };
}

/** The columns that name a row: those of texts to the left of the figures, or else the first one of texts. */
function nameColumns(columns: readonly AuditColumn[]): readonly number[] {
  const texts = columns.filter(({ kind }) => kind === 'text').map(({ position }) => position);
  const firstFigures = columns.find(({ kind }) => kind === 'amount' || kind === 'percent')?.position ?? 0;
  const before = texts.filter((position) => position < firstFigures);
  return before.length > 0 ? before : texts.slice(0, 1);
}

function readRows(
  grid: readonly (readonly Figure[])[],
  place: TablePlace,
  names: readonly number[],
): readonly AuditRow[] {
  const rows: AuditRow[] = [];
  let group = 0;
  for (const position of place.rows) {
    if (position === undefined) {
      group++;
      continue;
    }
    const words = names.map((column) => wordOf(grid[position]?.[column])).filter((word) => word !== '');
    // The last of several names is the row's own; those before it say what it stands under.
    const own = words.at(-1) ?? '';
    const indent = Math.max(0, ...names.map((column) => indentOf(grid[position]?.[column])));
    rows.push({ position, name: words.join(', '), indent, hints: rowHints(own), group });
  }
  return rows;
}

const indentOf = (figure: Figure | undefined) => (figure?.kind === 'text' ? figure.indent : 0);
