import { absoluteReference, sheetPrefix } from '../../document/address';
import type { Area, ChartSeries, SeriesCells } from '../../document/model';
import { invalidArgument } from '../../protocol/hostError';
import { cellArea, columnsOf, rowsOf } from '../state/areas';
import type { Book, RangeRef } from '../state/book';
import { areaOf } from '../state/rangeRef';
import { resolveReference } from '../state/resolveAddress';
import { cellText } from './cellText';
import { drawnCells } from './drawnCells';

/**
 * Series out of a block of cells, as Excel finds them: a first row of texts names the series, a first column of texts the
 * categories; the series run along the longer side (`Auto`), or as asked for (`Columns`, `Rows`).
 */
export function seriesFromRange(range: RangeRef, seriesBy: string): SeriesCells[] {
  if (!['Auto', 'Columns', 'Rows'].includes(seriesBy))
    throw invalidArgument(`${seriesBy} is no direction of series`);
  range.book.calculation.ensure();
  const area = areaOf(range);
  const titles = rowsOf(area) > 1 && hasTitles(range, area);
  const labels = columnsOf(area) > 1 && hasLabels(range, area, titles);
  const data = { ...area, top: area.top + (titles ? 1 : 0), left: area.left + (labels ? 1 : 0) };
  const inColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && rowsOf(data) >= columnsOf(data));
  const firstColumn = labels ? { ...data, left: area.left, right: area.left } : undefined;
  const firstRow = titles ? { ...data, top: area.top, bottom: area.top } : undefined;
  const categories = inColumns ? firstColumn : firstRow;
  const names = inColumns ? firstRow : firstColumn;
  const count = inColumns ? columnsOf(data) : rowsOf(data);
  return Array.from({ length: count }, (_, index) => {
    const line = inColumns
      ? { ...data, left: data.left + index, right: data.left + index }
      : { ...data, top: data.top + index, bottom: data.top + index };
    return {
      name:
        names === undefined
          ? null
          : nameFormula(range, inColumns ? cellArea(names.top, line.left) : cellArea(line.top, names.left)),
      categories: categories === undefined ? null : categoriesOf(range, categories),
      values: valuesOf(range, line),
    };
  });
}

/** A series' values from a range. */
export function valueFormula(range: RangeRef): ChartSeries['values'] {
  range.book.calculation.ensure();
  return valuesOf(range, areaOf(range));
}

/** A series' categories from a range. */
export function categoryFormula(range: RangeRef): NonNullable<ChartSeries['categories']> {
  range.book.calculation.ensure();
  return categoriesOf(range, areaOf(range));
}

/**
 * A series' name as it was given: a text, or a formula such as `=Blad1!$B$1` that leads to a cell, as when a person enters
 * one. [choice: Microsoft does not say what a formula means here.]
 */
export function nameFromText(book: Book, text: string): ChartSeries['name'] {
  const placed = text.startsWith('=') ? resolveReference(book, undefined, text.slice(1)) : undefined;
  if (placed === undefined) return { text };
  book.calculation.ensure();
  return nameFormula({ book, ...placed }, cellArea(placed.area.top, placed.area.left));
}

/** The title that Excel gives when one is switched on: the name of a lone series. */
export function standardTitle(book: Book, series: readonly Pick<ChartSeries, 'name'>[]): string {
  const [only] = series;
  const name = series.length === 1 ? (only?.name ?? null) : null;
  if (name === null) return book.locale === 'sv-SE' ? 'Diagramrubrik' : 'Chart Title';
  return 'text' in name ? name.text : name.cached;
}

function reference({ sheet }: RangeRef, area: Area): string {
  return sheetPrefix(sheet.name) + absoluteReference(area);
}

function nameFormula(range: RangeRef, cell: Area): ChartSeries['name'] {
  return { formula: reference(range, cell), cached: cellText(range.book, range.sheet, cell.top, cell.left) };
}

function categoriesOf(range: RangeRef, area: Area): NonNullable<ChartSeries['categories']> {
  const { numeric, numbers, texts } = drawnCells(range.book, range.sheet, area);
  return { formula: reference(range, area), cached: numeric ? numbers : texts };
}

function valuesOf(range: RangeRef, area: Area): ChartSeries['values'] {
  const style = range.sheet.cells.style(area.top, area.left);
  return {
    formula: reference(range, area),
    cached: drawnCells(range.book, range.sheet, area).numbers,
    numberFormat: range.book.document.styles.format(style).numberFormat,
  };
}

/** A first row of texts, or with an empty corner, names the series. */
function hasTitles({ sheet }: RangeRef, area: Area): boolean {
  if (columnsOf(area) > 1 && sheet.cells.value(area.top, area.left) === null) return true;
  return typeof sheet.cells.value(area.top, area.right) === 'string';
}

function hasLabels({ sheet }: RangeRef, area: Area, titles: boolean): boolean {
  if (titles && sheet.cells.value(area.top, area.left) === null) return true;
  return typeof sheet.cells.value(area.bottom, area.left) === 'string';
}
