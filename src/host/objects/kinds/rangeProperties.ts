import { invalidArgument, notImplemented } from '../../protocol/hostError';
import { reads, writes, type Kind, type Method } from '../../protocol/kind';
import { localAddress, areaOf } from '../state/rangeRef';
import { sheetPrefix } from '../../document/address';
import { gridOf, readGrid } from '../edit/grid';
import { hideColumns, hideRows } from '../edit/hide';
import { requireAllowed, requireFormatting } from '../edit/protection';
import { setColumnWidth } from '../edit/sizes';
import { accept } from '../state/accept';
import { cellArea, cellCount, columnsOf, rowsOf } from '../state/areas';
import type { RangeRef } from '../state/book';
import { formatChanged } from '../state/rangeTarget';
import type { BordersTarget, FormatTarget } from '../state/refs';
import { draftFormat, type DraftFormat } from '../state/styleTarget';
import { pointsOfWidth } from '../state/widths';
import { alignmentScalars } from './alignment';
import { rangeBorderKind } from './borders';
import { formatProtectionKind, rangeFillKind, rangeFontKind } from './formats';
import { hyperlinkAt } from './hyperlinks';
import { styleIndex } from './rangeStyle';
import { toBoolean, toNumber, toRecord, toText } from './readValue';

type Properties = Readonly<Record<string, unknown>>;

/** The keys of `format.borders` in cell properties, and the edges that they mean. */
const BORDER_KEYS: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

/** Reads what the load options ask for of one object, by its scalars. */
function pick<S>(kind: Pick<Kind<S>, 'name' | 'scalars'>, self: S, wanted: unknown): Properties {
  const names =
    wanted === true
      ? Object.keys(kind.scalars ?? {})
      : Object.entries(toRecord(wanted)).flatMap(([name, want]) => (want === true ? [name] : []));
  return Object.fromEntries(
    names.map((name) => {
      const get = kind.scalars?.[name]?.get;
      if (get === undefined) throw notImplemented(`cell property ${kind.name}.${name}`);
      return [name, get(self)];
    }),
  );
}

/** Sets what is given of one object, by its scalars. */
function put<S>(kind: Pick<Kind<S>, 'name' | 'scalars'>, self: S, given: unknown): void {
  for (const [name, value] of Object.entries(toRecord(given))) {
    if (value === null || value === undefined) continue;
    const set = kind.scalars?.[name]?.set;
    if (set === undefined) throw notImplemented(`cell property ${kind.name}.${name}`);
    set(self, value);
  }
}

const alignmentKind = { name: 'CellPropertiesFormat', scalars: alignmentScalars };

function pickFormat(target: FormatTarget, borders: BordersTarget, wanted: unknown): Properties {
  const options = toRecord(wanted);
  const answer: Record<string, unknown> = {};
  for (const [name, want] of Object.entries(options)) {
    if (want === undefined || want === null || want === false) continue;
    if (name === 'font') answer[name] = pick(rangeFontKind, target, want);
    else if (name === 'fill') answer[name] = pick(rangeFillKind, target, want);
    else if (name === 'protection') answer[name] = pick(formatProtectionKind, target, want);
    else if (name === 'borders') answer[name] = pickBorders(borders, want);
    else if (name !== 'columnWidth' && name !== 'rowHeight')
      Object.assign(answer, pick(alignmentKind, target, { [name]: true }));
  }
  return answer;
}

function pickBorders(borders: BordersTarget, wanted: unknown): Properties {
  const keys =
    wanted === true
      ? Object.fromEntries(Object.keys(BORDER_KEYS).map((key) => [key, true]))
      : toRecord(wanted);
  return Object.fromEntries(
    Object.entries(keys).map(([key, want]) => [key, pick(rangeBorderKind, borders.edge(edgeOf(key)), want)]),
  );
}

function edgeOf(key: string): string {
  const edge = BORDER_KEYS[key];
  if (edge === undefined) throw invalidArgument(`${key} is no edge of a cell`);
  return edge;
}

/** Lays cell properties over a draft of a format. Sizes of rows and columns are left to the caller. */
function putCell(range: RangeRef, draft: DraftFormat, given: Properties): void {
  if (given['style'] !== undefined && given['style'] !== null)
    draft.restart(styleIndex(range.book, toText(given['style'])));
  for (const [name, value] of Object.entries(toRecord(given['format'] ?? {}))) {
    if (value === null || value === undefined || name === 'columnWidth' || name === 'rowHeight') continue;
    if (name === 'font') put(rangeFontKind, draft.target, value);
    else if (name === 'fill') put(rangeFillKind, draft.target, value);
    else if (name === 'protection') put(formatProtectionKind, draft.target, value);
    else if (name === 'borders') {
      for (const [key, border] of Object.entries(toRecord(value)))
        put(rangeBorderKind, draft.borders.edge(edgeOf(key)), border);
    } else put(alignmentKind, draft.target, { [name]: value });
  }
}

const CELL_KEYS = new Set(['style', 'format']);

function refuseUnknown(given: Properties, known: ReadonlySet<string>): void {
  const stranger = Object.keys(given).find((key) => !known.has(key));
  if (stranger !== undefined) throw notImplemented(`setting the cell property ${stranger}`);
}

/** Makes new styles out of old ones by the properties given; equal cases are worked out once. */
function styler(range: RangeRef): (style: number, given: Properties) => number {
  const memo = new Map<string, number>();
  return (style, given) => {
    const key = `${style} ${JSON.stringify(given)}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const draft = draftFormat(range.book, style);
    putCell(range, draft, given);
    memo.set(key, draft.index());
    return draft.index();
  };
}

function setCells(range: RangeRef, given: (row: number, column: number) => Properties | null): void {
  requireFormatting(range.sheet);
  const next = styler(range);
  const { top, left, bottom, right } = areaOf(range);
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const properties = given(row - top, column - left);
      if (properties === null) continue;
      const style = range.sheet.cells.style(row, column);
      const made = next(style, properties);
      if (made !== style) accept(range.sheet.cells.setStyle(row, column, made));
    }
  }
  formatChanged(range);
}

/** Per-row or per-column properties: a list as long as the range. */
function readList(value: unknown, count: number): readonly (Properties | null)[] {
  if (!Array.isArray(value) || value.length !== count) {
    throw invalidArgument(`a list of ${count} property objects was expected`);
  }
  const list: readonly unknown[] = value;
  return list.map((entry) => (entry === null || entry === undefined ? null : toRecord(entry)));
}

function sizeIn(properties: Properties | null, key: string): unknown {
  const format = properties?.['format'];
  return format === undefined || format === null ? undefined : toRecord(format)[key];
}

/** `getCellProperties`, `setCellProperties` and their counterparts for rows and columns. */
export const rangeProperties: Record<string, Method<RangeRef>> = {
  getCellProperties: reads((range, args) => {
    const options = toRecord(args.at(0));
    const { book, sheet } = range;
    const area = areaOf(range);
    book.tally.cellsRead += cellCount(area);
    const parts = new Map<number, Properties>();
    const partsOf = (style: number): Properties => {
      const known = parts.get(style);
      if (known !== undefined) return known;
      const draft = draftFormat(book, style);
      const made: Record<string, unknown> = {};
      if (options['style'] === true) made['style'] = book.document.styles.format(style).styleName;
      if (options['format'] !== undefined)
        made['format'] = pickFormat(draft.target, draft.borders, options['format']);
      parts.set(style, made);
      return made;
    };
    return gridOf(area, (row, column) => {
      const cell: Record<string, unknown> = { ...partsOf(sheet.cells.style(row, column)) };
      if (options['address'] === true || options['addressLocal'] === true) {
        const address = sheetPrefix(sheet.name) + localAddress(cellArea(row, column));
        if (options['address'] === true) cell['address'] = address;
        if (options['addressLocal'] === true) cell['addressLocal'] = address;
      }
      if (options['hidden'] === true)
        cell['hidden'] = sheet.rows.get(row).hidden || sheet.columns.get(column).hidden;
      if (options['hyperlink'] === true) cell['hyperlink'] = hyperlinkAt(sheet, row, column);
      return cell;
    });
  }),
  setCellProperties: writes((range, args) => {
    const { at } = readGrid(areaOf(range), args.at(0));
    setCells(range, (row, column) => {
      const given = at(row, column);
      if (given === null || given === undefined) return null;
      const properties = toRecord(given);
      refuseUnknown(properties, CELL_KEYS);
      return properties;
    });
  }),
  getRowProperties: reads((range, args) => lines(range, toRecord(args.at(0)), 'rows')),
  getColumnProperties: reads((range, args) => lines(range, toRecord(args.at(0)), 'columns')),
  setRowProperties: writes((range, args) => {
    const { top, bottom } = areaOf(range);
    const list = readList(args.at(0), bottom - top + 1);
    const { rows } = range.sheet;
    for (const [index, given] of list.entries()) {
      if (given === null) continue;
      refuseUnknown(given, new Set([...CELL_KEYS, 'rowHidden']));
      const height = sizeIn(given, 'rowHeight');
      if (height !== undefined && height !== null) {
        requireAllowed(range.sheet, 'formatRows');
        accept(rows.set(top + index, top + index, { height: toNumber(height) }));
      }
      const hidden = given['rowHidden'];
      if (hidden !== undefined)
        hideRows(range.book, range.sheet, top + index, top + index, toBoolean(hidden));
    }
    if (list.some(hasCellPart)) setCells(range, (row) => list[row] ?? null);
  }),
  setColumnProperties: writes((range, args) => {
    const { left, right } = areaOf(range);
    const list = readList(args.at(0), right - left + 1);
    for (const [index, given] of list.entries()) {
      if (given === null) continue;
      refuseUnknown(given, new Set([...CELL_KEYS, 'columnHidden']));
      const column = left + index;
      const width = sizeIn(given, 'columnWidth');
      if (width !== undefined && width !== null) {
        setColumnWidth(
          range.book.range(range.sheet, { ...areaOf(range), left: column, right: column }),
          toNumber(width),
        );
      }
      const hidden = given['columnHidden'];
      if (hidden !== undefined) hideColumns(range.sheet, column, column, toBoolean(hidden));
    }
    if (list.some(hasCellPart)) setCells(range, (_, column) => list[column] ?? null);
  }),
};

/** Whether properties of a row or column say anything of its cells. */
function hasCellPart(given: Properties | null): boolean {
  if (given === null) return false;
  if (given['style'] !== undefined && given['style'] !== null) return true;
  return Object.keys(toRecord(given['format'] ?? {})).some(
    (key) => key !== 'columnWidth' && key !== 'rowHeight',
  );
}

/** The properties of each row or column; a property whose cells differ is null. */
function lines(range: RangeRef, options: Properties, along: 'rows' | 'columns'): readonly Properties[] {
  const { book, sheet } = range;
  const area = areaOf(range);
  const count = along === 'rows' ? rowsOf(area) : columnsOf(area);
  return Array.from({ length: count }, (_, index) => {
    const line =
      along === 'rows'
        ? { ...area, top: area.top + index, bottom: area.top + index }
        : { ...area, left: area.left + index, right: area.left + index };
    const styles = [...new Set(gridOf(line, (row, column) => sheet.cells.style(row, column)).flat())];
    const read = styles.map((style) => {
      const draft = draftFormat(book, style);
      const made: Record<string, unknown> = {};
      if (options['style'] === true) made['style'] = book.document.styles.format(style).styleName;
      if (options['format'] !== undefined)
        made['format'] = pickFormat(draft.target, draft.borders, options['format']);
      return made;
    });
    const [first = {}] = read;
    const answer: Record<string, unknown> = read.every(
      (other) => JSON.stringify(other) === JSON.stringify(first),
    )
      ? { ...first }
      : Object.fromEntries(Object.keys(first).map((key) => [key, null]));
    const sizeKey = along === 'rows' ? 'rowHeight' : 'columnWidth';
    if (options['format'] !== undefined && toRecord(options['format'])[sizeKey] === true) {
      const size =
        along === 'rows'
          ? (sheet.rows.get(line.top).height ?? sheet.rows.defaultHeight)
          : pointsOfWidth(sheet.columns.get(line.left).width ?? sheet.columns.defaultWidth);
      answer['format'] = { ...toRecord(answer['format'] ?? {}), [sizeKey]: size };
    }
    if (options['rowHidden'] === true) answer['rowHidden'] = sheet.rows.get(line.top).hidden;
    if (options['columnHidden'] === true) answer['columnHidden'] = sheet.columns.get(line.left).hidden;
    if (options['address'] === true) answer['address'] = sheetPrefix(sheet.name) + localAddress(line);
    return answer;
  });
}
