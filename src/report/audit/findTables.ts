import { oneLine } from '../values/plainText';
import { isUnclear, type Figure } from './readFigure';

/** Where a table stands in a grid: its header rows and the rows that may have figures. */
export interface TablePlace {
  /** Titles and headers above the first row of figures, which may say the unit. */
  readonly titles: readonly string[];
  readonly headerRows: readonly number[];
  /** Rows with figures, and `undefined` where a blank row or a heading parts two groups of them. */
  readonly rows: readonly (number | undefined)[];
}

type RowKind = 'blank' | 'heading' | 'header' | 'data';

interface RowView {
  readonly kind: RowKind;
  /** Positions of the cells that are not blank. */
  readonly filled: readonly number[];
}

const isYear = (figure: Figure) =>
  figure.kind === 'number' && figure.decimals === 0 && figure.value >= 1990 && figure.value <= 2060;

/** Years without other figures may be headers, or figures near two thousand. */
function viewRow(row: readonly Figure[], followsHeader: boolean): RowView {
  const filled = row.flatMap((figure, column) => (figure.kind === 'blank' ? [] : [column]));
  const figures = filled.flatMap((column) => row[column] ?? []);
  const numbers = figures.filter(({ kind }) => kind === 'number');
  const texts = figures.filter(({ kind }) => kind === 'text');
  const first = figures[0];
  const hasName = first?.kind === 'text' && !/kr\b|belopp|\bår\b/iu.test(first.text);
  const periods = texts.filter((text) => text.kind === 'text' && /\b(?:19|20)\d\d\b/u.test(text.text));
  // A row of periods: "jan–apr 2026", "helår 2026" and a year by itself.
  const arePeriods = periods.length >= 2 && periods.length >= numbers.length;
  const areYears = numbers.length > 0 && numbers.every(isYear);
  const kind = (): RowKind => {
    if (figures.length === 0) return 'blank';
    if (areYears && (arePeriods || (numbers.length > 1 && !(hasName && followsHeader)))) return 'header';
    if (numbers.length > 0 || figures.some(isUnclear)) return 'data';
    if (texts.length < figures.length) return texts.length > 0 && figures.length > 1 ? 'data' : 'heading';
    return figures.length === 1 ? 'heading' : 'header';
  };
  return { kind: kind(), filled };
}

/**
 * The tables of a grid, one below another. A table begins with its header row, or with its first figures where it has
 * none; a later row of texts above columns of figures begins the next, unless it repeats the header.
 */
export function findTables(grid: readonly (readonly Figure[])[]): readonly TablePlace[] {
  const places: TablePlace[] = [];
  let titles: string[] = [];
  let headerRows: number[] = [];
  let rows: (number | undefined)[] = [];
  let columnsWithFigures = new Set<number>();
  let before: RowKind = 'blank';
  let headerTexts = '';

  const close = () => {
    if (rows.some((row) => row !== undefined)) places.push({ titles, headerRows, rows });
    [titles, headerRows, rows] = [[], [], []];
    columnsWithFigures = new Set();
    headerTexts = '';
  };
  const textOf = (row: number, columns: readonly number[]) =>
    columns.map((column) => wordOf(grid[row]?.[column])).join(' ');

  for (const [at, row] of grid.entries()) {
    const view = viewRow(row, headerRows.length > 0 && rows.length === 0);
    const { filled } = view;
    const text = view.kind === 'data' || view.kind === 'blank' ? '' : textOf(at, filled);
    const hasRows = rows.length > 0;
    if (view.kind === 'data') {
      rows.push(at);
      filled.forEach((column) => {
        if (row[column]?.kind === 'number') columnsWithFigures.add(column);
      });
    } else if (view.kind === 'header' && hasRows && text === headerTexts) {
      // The header again, as at the top of the next page.
    } else if (view.kind === 'header') {
      const stands = filled.filter((column) => columnsWithFigures.has(column)).length;
      if (hasRows && stands >= 2) close();
      if (rows.length > 0) rows.push(undefined);
      else {
        headerRows.push(at);
        headerTexts = headerRows.length === 1 ? text : `${headerTexts} ${text}`;
      }
    } else if (rows.length > 0) {
      if (before !== 'blank' || view.kind === 'heading') rows.push(undefined);
      else if (rows.at(-1) !== undefined) rows.push(undefined);
    } else if (view.kind === 'heading') {
      titles.push(text);
      // A title above a header of its own: what stood as header before it was another block of texts.
      if (headerRows.length > 0 && before === 'blank') headerRows = [];
    }
    before = view.kind;
  }
  close();
  return places;
}

/** What a cell says in a header. */
export function wordOf(figure: Figure | undefined): string {
  switch (figure?.kind) {
    case 'text':
      return oneLine(figure.text);
    case 'number':
      return String(figure.value).replace('.', ',');
    case 'blank':
    case 'none':
    case 'unknown':
    case 'error':
    case undefined:
      return '';
  }
}
