import type { SheetPart } from '../book/book';
import { COLUMN_COUNT, type ColumnProperties, type Columns, type Outcome } from '../model';
import { DONE, failure } from '../result';
import { attribute, booleanAttribute, numberAttribute, setAttribute, makeLike } from '../xml/edit';
import { WORKSHEET_ORDER } from '../xml/orders';
import { ensureChild, insertInOrder } from '../xml/schemaOrder';
import { childNamed, childrenNamed, cloneElement, removeChild, type XmlElement } from '../xml/tree';

const NO_PROPERTIES: ColumnProperties = {
  width: null,
  hidden: false,
  outlineLevel: 0,
  collapsed: false,
  style: null,
};

/** Characters with the padding (5 pixels of Calibri 11) that files count in: what Excel shows as 8.43. */
const USUAL_WIDTH = 9.140625;

/** The columns of a sheet. */
export function openColumns(sheet: SheetPart): Columns {
  return {
    get(column) {
      const run = runs(sheet.root).find((each) => first(each) <= column && column <= last(each));
      return run ? readProperties(run) : NO_PROPERTIES;
    },
    set(from, to, change) {
      const refused = refusedColumns(from, to, change, sheet.book.styles.count);
      if (refused) return refused;
      const root = sheet.edit();
      const found = runs(root);
      const changed: XmlElement[] = [];
      let free = from;
      for (const run of found) {
        if (last(run) < from || first(run) > to) {
          changed.push(run);
          continue;
        }
        if (free < first(run)) changed.push(changeRun(newRun(root, free, first(run) - 1), change));
        if (first(run) < from) changed.push(piece(run, first(run), from - 1));
        changed.push(changeRun(piece(run, Math.max(from, first(run)), Math.min(to, last(run))), change));
        if (last(run) > to) changed.push(piece(run, to + 1, last(run)));
        free = last(run) + 1;
      }
      if (free <= to) changed.push(changeRun(newRun(root, free, to), change));
      writeRuns(root, changed);
      return DONE;
    },
    get defaultWidth() {
      return defaultWidthOf(sheet.root);
    },
    setDefaultWidth(width) {
      const format = ensureChild(sheet.edit(), 'sheetFormatPr', WORKSHEET_ORDER);
      setAttribute(format, 'defaultColWidth', width);
      if (attribute(format, 'defaultRowHeight') === null) setAttribute(format, 'defaultRowHeight', 15);
    },
  };
}

/** Moves the columns' properties when whole columns come (`by` > 0) before `at` or go (`by` < 0) from `at` on. */
export function shiftColumns(sheet: SheetPart, at: number, by: number): void {
  if (runs(sheet.root).length === 0) return;
  const root = sheet.edit();
  const moved: XmlElement[] = [];
  for (const run of runs(root)) {
    const gone = by < 0 ? at - by : at;
    if (first(run) < at) moved.push(piece(run, first(run), Math.min(last(run), at - 1)));
    if (last(run) >= gone) {
      const from = Math.max(first(run), gone) + by;
      const to = Math.min(COLUMN_COUNT - 1, last(run) + by);
      if (from <= to) moved.push(piece(run, from, to));
    }
  }
  writeRuns(root, moved);
}

function defaultWidthOf(root: XmlElement): number {
  const format = childNamed(root, 'sheetFormatPr');
  return format ? numberAttribute(format, 'defaultColWidth', USUAL_WIDTH) : USUAL_WIDTH;
}

function runs(root: XmlElement): XmlElement[] {
  const list = childNamed(root, 'cols');
  return list ? childrenNamed(list, 'col') : [];
}

function first(run: XmlElement): number {
  return numberAttribute(run, 'min', 1) - 1;
}

function last(run: XmlElement): number {
  return numberAttribute(run, 'max', 1) - 1;
}

function readProperties(run: XmlElement): ColumnProperties {
  const width = numberAttribute(run, 'width', -1);
  const style = numberAttribute(run, 'style', -1);
  return {
    width: width < 0 ? null : width,
    hidden: booleanAttribute(run, 'hidden', false),
    outlineLevel: numberAttribute(run, 'outlineLevel', 0),
    collapsed: booleanAttribute(run, 'collapsed', false),
    style: style < 0 ? null : style,
  };
}

function newRun(root: XmlElement, from: number, to: number): XmlElement {
  return makeLike(root, 'col', { min: from + 1, max: to + 1 });
}

function piece(run: XmlElement, from: number, to: number): XmlElement {
  const copy = cloneElement(run);
  setAttribute(copy, 'min', from + 1);
  setAttribute(copy, 'max', to + 1);
  return copy;
}

function changeRun(run: XmlElement, change: Partial<ColumnProperties>): XmlElement {
  if (change.width !== undefined) {
    setAttribute(run, 'width', change.width);
    setAttribute(run, 'customWidth', change.width === null ? null : true);
    setAttribute(run, 'bestFit', null);
  }
  if (change.hidden !== undefined) setAttribute(run, 'hidden', change.hidden || null);
  if (change.outlineLevel !== undefined) setAttribute(run, 'outlineLevel', change.outlineLevel || null);
  if (change.collapsed !== undefined) setAttribute(run, 'collapsed', change.collapsed || null);
  if (change.style !== undefined) setAttribute(run, 'style', change.style);
  return run;
}

/** Writes the runs in order; neighbours that say the same become one, those that say nothing go. */
function writeRuns(root: XmlElement, found: readonly XmlElement[]): void {
  const known = childNamed(root, 'cols');
  if (known) removeChild(root, known);
  const joined: XmlElement[] = [];
  const usual = defaultWidthOf(root);
  for (const run of [...found].sort((a, b) => first(a) - first(b))) {
    if (run.attributes.every(({ name }) => name === 'min' || name === 'max')) continue;
    // Excel takes a run without a width for a hidden one.
    if (attribute(run, 'width') === null) setAttribute(run, 'width', usual);
    const before = joined.at(-1);
    if (before && last(before) + 1 === first(run) && saying(before) === saying(run))
      setAttribute(before, 'max', last(run) + 1);
    else joined.push(run);
  }
  if (joined.length > 0) insertInOrder(root, makeLike(root, 'cols', {}, joined), WORKSHEET_ORDER);
}

function saying(run: XmlElement): string {
  const attributes = run.attributes.filter(({ name }) => name !== 'min' && name !== 'max');
  return JSON.stringify(attributes.map(({ name, raw }) => `${name}=${raw}`).sort());
}

function refusedColumns(
  from: number,
  to: number,
  change: Partial<ColumnProperties>,
  styleCount: number,
): Outcome | null {
  if (!(Number.isInteger(from + to) && from >= 0 && from <= to && to < COLUMN_COUNT)) {
    return failure('out-of-sheet', `There are no columns ${from} to ${to}, counted from 0.`);
  }
  const { width, outlineLevel, style } = change;
  if (typeof width === 'number' && !(width >= 0 && width <= 255)) {
    return failure('value-not-storable', `A column cannot be ${width} characters wide; 255 is the most.`);
  }
  if (outlineLevel !== undefined && !(outlineLevel >= 0 && outlineLevel <= 7)) {
    return failure('value-not-storable', `There is no outline level ${outlineLevel}.`);
  }
  if (typeof style === 'number' && style >= styleCount)
    return failure('index-out-of-range', `There is no cell format ${style}.`);
  return null;
}
