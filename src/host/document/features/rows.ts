import type { SheetPart } from '../book/book';
import { ROW_COUNT, type Outcome, type RowProperties, type Rows } from '../model';
import { DONE, failure } from '../result';
import { booleanAttribute, numberAttribute, setAttribute } from '../xml/edit';
import { parseXml } from '../xml/parseXml';
import { WORKSHEET_ORDER } from '../xml/orders';
import { ensureChild } from '../xml/schemaOrder';
import { childNamed, type XmlElement } from '../xml/tree';

const NO_PROPERTIES: RowProperties = {
  height: null,
  customHeight: false,
  hidden: false,
  outlineLevel: 0,
  collapsed: false,
  style: null,
};

/** Points; Excel's own default for Calibri 11. */
const USUAL_HEIGHT = 15;

/** Properties of more rows than this (whole columns) change the rows that exist and the sheet's default height. */
const MOST_ROWS_MADE = 200_000;

/** The rows of a sheet. */
export function openRows(sheet: SheetPart): Rows {
  const { store } = sheet;

  /** What only takes properties away concerns the rows that exist; so does what is said of very many rows. */
  function rowsToVisit(first: number, last: number, change: Partial<RowProperties>): readonly number[] {
    const existing = store.numbers().filter((row) => row >= first && row <= last);
    if (changeAttributes('', change) === '') return existing;
    if (last - first < MOST_ROWS_MADE)
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    if (typeof change.height === 'number') setDefault(change.height);
    return existing;
  }

  function setDefault(height: number): void {
    const format = ensureChild(sheet.edit(), 'sheetFormatPr', WORKSHEET_ORDER);
    setAttribute(format, 'defaultRowHeight', height);
    setAttribute(format, 'customHeight', true);
  }

  return {
    get(row) {
      const stored = store.get(row);
      return stored ? readProperties(stored.attributes) : NO_PROPERTIES;
    },
    set(first, last, change) {
      const refused = refusedRows(first, last, change, sheet.book.styles.count);
      if (refused) return refused;
      for (const row of rowsToVisit(first, last, change)) {
        const known = store.get(row)?.attributes ?? '';
        const attributes = changeAttributes(known, change);
        if (attributes !== known) store.edit(row).attributes = attributes;
      }
      return DONE;
    },
    get defaultHeight() {
      const format = childNamed(sheet.root, 'sheetFormatPr');
      return format ? numberAttribute(format, 'defaultRowHeight', USUAL_HEIGHT) : USUAL_HEIGHT;
    },
    setDefaultHeight: setDefault,
    *withProperties() {
      for (const row of store.numbers()) {
        const attributes = store.get(row)?.attributes ?? '';
        if (attributes !== '' && /\s(?:ht|hidden|outlineLevel|collapsed|s)\s*=/.test(attributes)) yield row;
      }
    },
  };
}

function readProperties(attributes: string): RowProperties {
  if (attributes === '') return NO_PROPERTIES;
  const element = rowElement(attributes);
  const height = numberAttribute(element, 'ht', -1);
  const style = booleanAttribute(element, 'customFormat', false) ? numberAttribute(element, 's', 0) : null;
  return {
    height: height < 0 ? null : height,
    customHeight: booleanAttribute(element, 'customHeight', false),
    hidden: booleanAttribute(element, 'hidden', false),
    outlineLevel: numberAttribute(element, 'outlineLevel', 0),
    collapsed: booleanAttribute(element, 'collapsed', false),
    style,
  };
}

function changeAttributes(attributes: string, change: Partial<RowProperties>): string {
  const element = rowElement(attributes);
  if (change.height !== undefined) {
    setAttribute(element, 'ht', change.height);
    const stays = change.height !== null && change.customHeight !== false;
    setAttribute(element, 'customHeight', stays || null);
  }
  if (change.hidden !== undefined) setAttribute(element, 'hidden', change.hidden || null);
  if (change.outlineLevel !== undefined) setAttribute(element, 'outlineLevel', change.outlineLevel || null);
  if (change.collapsed !== undefined) setAttribute(element, 'collapsed', change.collapsed || null);
  if (change.style !== undefined) {
    setAttribute(element, 's', change.style);
    setAttribute(element, 'customFormat', change.style === null ? null : true);
  }
  return element.attributes.map(({ name, raw }) => ` ${name}="${raw}"`).join('');
}

/** The attributes of a row as an element. Their prefixes are those of the sheet, which nobody asks for here. */
function rowElement(attributes: string): XmlElement {
  return parseXml(`<row${attributes}/>`, { part: 'row', depth: 1 }).root;
}

function refusedRows(
  first: number,
  last: number,
  change: Partial<RowProperties>,
  styleCount: number,
): Outcome | null {
  if (!(Number.isInteger(first + last) && first >= 0 && first <= last && last < ROW_COUNT)) {
    return failure('out-of-sheet', `There are no rows ${first} to ${last}, counted from 0.`);
  }
  const { height, outlineLevel, style } = change;
  if (typeof height === 'number' && !(height >= 0 && height <= 409.5)) {
    return failure('value-not-storable', `A row cannot be ${height} points high; 409.5 is the most.`);
  }
  if (outlineLevel !== undefined && !(outlineLevel >= 0 && outlineLevel <= 7)) {
    return failure('value-not-storable', `There is no outline level ${outlineLevel}.`);
  }
  if (typeof style === 'number' && style >= styleCount)
    return failure('index-out-of-range', `There is no cell format ${style}.`);
  return null;
}
