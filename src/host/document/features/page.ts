import { absoluteReference, isInSheet, readAreaReference, sheetPrefix } from '../address';
import type { SheetPart } from '../book/book';
import { COLUMN_COUNT, ROW_COUNT } from '../model';
import type { Area, HeaderFooter, Outcome, PageMargins, PageSetup, PageSetupChange } from '../model';
import { DONE, failure } from '../result';
import {
  attribute,
  booleanAttribute,
  contentOf,
  makeLike,
  numberAttribute,
  setAttribute,
  setContent,
  type AttributeValue,
} from '../xml/edit';
import { SHEET_PROPERTIES_ORDER, WORKSHEET_ORDER } from '../xml/orders';
import { ensureChild, insertInOrder, replaceChild } from '../xml/schemaOrder';
import { childNamed, childrenNamed, removeChild, type XmlElement } from '../xml/tree';
import { decodeExcelText, encodeExcelText } from '../xml/text';
import type { BookNames } from './names';

const USUAL_MARGINS: PageMargins = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};

const TEXTS = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'] as const;

/** The sheet on paper. `names` hold print areas and titles. */
export function readPage(sheet: SheetPart, names: BookNames): PageSetup {
  const { root } = sheet;
  const setup = childNamed(root, 'pageSetup');
  const options = childNamed(root, 'printOptions');
  const properties = childNamed(root, 'sheetPr');
  const fitting = properties && childNamed(properties, 'pageSetUpPr');
  const flag = (element: XmlElement | null, name: string): boolean =>
    element ? booleanAttribute(element, name, false) : false;
  const orientation = setup && attribute(setup, 'orientation');
  const titles = readTitles(names, sheet.sheetId);
  return {
    orientation: orientation === 'portrait' || orientation === 'landscape' ? orientation : 'default',
    paperSize: setup ? numberAttribute(setup, 'paperSize', 1) : 1,
    scale: setup ? numberAttribute(setup, 'scale', 100) : 100,
    fit: flag(fitting, 'fitToPage')
      ? {
          width: setup ? numberAttribute(setup, 'fitToWidth', 1) : 1,
          height: setup ? numberAttribute(setup, 'fitToHeight', 1) : 1,
        }
      : null,
    margins: readMargins(childNamed(root, 'pageMargins')),
    centreHorizontally: flag(options, 'horizontalCentered'),
    centreVertically: flag(options, 'verticalCentered'),
    printGridlines: flag(options, 'gridLines'),
    printHeadings: flag(options, 'headings'),
    blackAndWhite: flag(setup, 'blackAndWhite'),
    draft: flag(setup, 'draft'),
    pageOrder: setup && attribute(setup, 'pageOrder') === 'overThenDown' ? 'overThenDown' : 'downThenOver',
    firstPageNumber:
      setup && flag(setup, 'useFirstPageNumber') ? numberAttribute(setup, 'firstPageNumber', 1) : null,
    headerFooter: readHeaderFooter(childNamed(root, 'headerFooter')),
    printAreas: namedAreas(names.find(PRINT_AREA, sheet.sheetId)?.formula),
    titleRows: titles.rows,
    titleColumns: titles.columns,
    rowBreaks: readBreaks(root, 'rowBreaks'),
    columnBreaks: readBreaks(root, 'colBreaks'),
  };
}

/** Changes how the sheet is printed. `sheetName` is needed for the names of print areas and titles. */
export function writePage(
  sheet: SheetPart,
  names: BookNames,
  sheetName: string,
  change: PageSetupChange,
): Outcome {
  const outside = change.printAreas?.find((area) => !isInSheet(area));
  if (outside) return failure('area-invalid', `${JSON.stringify(outside)} is no area of a sheet.`);
  const root = sheet.edit();
  if (change.orientation !== undefined) {
    setSetup(root, 'orientation', change.orientation === 'default' ? null : change.orientation);
  }
  if (change.paperSize !== undefined) setSetup(root, 'paperSize', change.paperSize);
  if (change.scale !== undefined) setSetup(root, 'scale', change.scale === 100 ? null : change.scale);
  if (change.fit !== undefined) writeFit(root, change.fit);
  if (change.margins) writeMargins(root, change.margins);
  if (change.centreHorizontally !== undefined)
    setOption(root, 'horizontalCentered', change.centreHorizontally);
  if (change.centreVertically !== undefined) setOption(root, 'verticalCentered', change.centreVertically);
  if (change.printGridlines !== undefined) setOption(root, 'gridLines', change.printGridlines);
  if (change.printHeadings !== undefined) setOption(root, 'headings', change.printHeadings);
  if (change.blackAndWhite !== undefined) setSetup(root, 'blackAndWhite', change.blackAndWhite || null);
  if (change.draft !== undefined) setSetup(root, 'draft', change.draft || null);
  if (change.pageOrder !== undefined) {
    setSetup(root, 'pageOrder', change.pageOrder === 'downThenOver' ? null : change.pageOrder);
  }
  if (change.firstPageNumber !== undefined) {
    setSetup(root, 'firstPageNumber', change.firstPageNumber);
    setSetup(root, 'useFirstPageNumber', change.firstPageNumber === null ? null : true);
  }
  if (change.headerFooter) writeHeaderFooter(root, change.headerFooter);
  if (change.rowBreaks) writeBreaks(root, 'rowBreaks', change.rowBreaks, COLUMN_COUNT - 1);
  if (change.columnBreaks) writeBreaks(root, 'colBreaks', change.columnBreaks, ROW_COUNT - 1);
  const prefix = sheetPrefix(sheetName);
  if (change.printAreas) {
    const formula = change.printAreas.map((area) => prefix + absoluteReference(area)).join(',');
    names.setBuiltin(PRINT_AREA, sheet.sheetId, formula || null);
  }
  if (change.titleRows !== undefined || change.titleColumns !== undefined)
    writeTitles(sheet, names, prefix, change);
  return DONE;
}

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';

function setSetup(root: XmlElement, name: string, value: AttributeValue): void {
  if (value === null && !childNamed(root, 'pageSetup')) return;
  const setup = ensureChild(root, 'pageSetup', WORKSHEET_ORDER);
  setAttribute(setup, name, value);
  // Settings of one printer would overrule what was asked for.
  setAttribute(setup, 'usePrinterDefaults', null);
}

function setOption(root: XmlElement, name: string, value: boolean): void {
  if (!value && !childNamed(root, 'printOptions')) return;
  setAttribute(ensureChild(root, 'printOptions', WORKSHEET_ORDER), name, value || null);
}

function writeFit(root: XmlElement, fit: PageSetup['fit']): void {
  const properties = ensureChild(root, 'sheetPr', WORKSHEET_ORDER);
  const fitting = ensureChild(properties, 'pageSetUpPr', SHEET_PROPERTIES_ORDER);
  setAttribute(fitting, 'fitToPage', fit ? true : null);
  setSetup(root, 'fitToWidth', fit && fit.width !== 1 ? fit.width : null);
  setSetup(root, 'fitToHeight', fit && fit.height !== 1 ? fit.height : null);
}

function readMargins(element: XmlElement | null): PageMargins {
  if (!element) return USUAL_MARGINS;
  const read = (name: keyof PageMargins): number => numberAttribute(element, name, USUAL_MARGINS[name]);
  return {
    left: read('left'),
    right: read('right'),
    top: read('top'),
    bottom: read('bottom'),
    header: read('header'),
    footer: read('footer'),
  };
}

function writeMargins(root: XmlElement, change: Partial<PageMargins>): void {
  const margins = { ...readMargins(childNamed(root, 'pageMargins')), ...change };
  replaceChild(root, 'pageMargins', makeLike(root, 'pageMargins', { ...margins }), WORKSHEET_ORDER);
}

function readHeaderFooter(element: XmlElement | null): HeaderFooter {
  const text = (name: string): string => {
    const child = element && childNamed(element, name);
    return child ? decodeExcelText(contentOf(child)) : '';
  };
  const flag = (name: string, usual: boolean): boolean =>
    element ? booleanAttribute(element, name, usual) : usual;
  return {
    oddHeader: text('oddHeader'),
    oddFooter: text('oddFooter'),
    evenHeader: text('evenHeader'),
    evenFooter: text('evenFooter'),
    firstHeader: text('firstHeader'),
    firstFooter: text('firstFooter'),
    differentFirst: flag('differentFirst', false),
    differentOddEven: flag('differentOddEven', false),
    scaleWithDocument: flag('scaleWithDoc', true),
    alignWithMargins: flag('alignWithMargins', true),
  };
}

function writeHeaderFooter(root: XmlElement, change: Partial<HeaderFooter>): void {
  const element = ensureChild(root, 'headerFooter', WORKSHEET_ORDER);
  const merged = { ...readHeaderFooter(element), ...change };
  setAttribute(element, 'differentOddEven', merged.differentOddEven || null);
  setAttribute(element, 'differentFirst', merged.differentFirst || null);
  setAttribute(element, 'scaleWithDoc', merged.scaleWithDocument ? null : false);
  setAttribute(element, 'alignWithMargins', merged.alignWithMargins ? null : false);
  for (const name of TEXTS) {
    const text = merged[name];
    const child = text === '' ? null : makeLike(element, name);
    if (child) setContent(child, encodeExcelText(text));
    replaceChild(element, name, child, TEXTS);
  }
  if (element.children.length === 0 && element.attributes.length === 0) removeChild(root, element);
}

function readBreaks(root: XmlElement, name: string): number[] {
  const list = childNamed(root, name);
  return list ? childrenNamed(list, 'brk').map((element) => numberAttribute(element, 'id', 0)) : [];
}

function writeBreaks(root: XmlElement, name: string, breaks: readonly number[], max: number): void {
  const places = [...new Set(breaks)].filter((place) => place > 0).sort((a, b) => a - b);
  const known = childNamed(root, name);
  if (known) removeChild(root, known);
  if (places.length === 0) return;
  const children = places.map((id) => makeLike(root, 'brk', { id, max, man: true }));
  const list = makeLike(root, name, { count: places.length, manualBreakCount: places.length }, children);
  insertInOrder(root, list, WORKSHEET_ORDER);
}

type Span = { readonly first: number; readonly last: number } | null;

function readTitles(names: BookNames, sheetId: number): { rows: Span; columns: Span } {
  const areas = namedAreas(names.find(PRINT_TITLES, sheetId)?.formula);
  const rows = areas.find((area) => area.right - area.left === COLUMN_COUNT - 1);
  const columns = areas.find((area) => area.bottom - area.top === ROW_COUNT - 1);
  return {
    rows: rows ? { first: rows.top, last: rows.bottom } : null,
    columns: columns ? { first: columns.left, last: columns.right } : null,
  };
}

function writeTitles(sheet: SheetPart, names: BookNames, prefix: string, change: PageSetupChange): void {
  const known = readTitles(names, sheet.sheetId);
  const rows = change.titleRows === undefined ? known.rows : change.titleRows;
  const columns = change.titleColumns === undefined ? known.columns : change.titleColumns;
  const areas: Area[] = [];
  if (columns) areas.push({ top: 0, left: columns.first, bottom: ROW_COUNT - 1, right: columns.last });
  if (rows) areas.push({ top: rows.first, left: 0, bottom: rows.last, right: COLUMN_COUNT - 1 });
  const formula = areas.map((area) => prefix + absoluteReference(area)).join(',');
  names.setBuiltin(PRINT_TITLES, sheet.sheetId, formula || null);
}

/** The areas of a name such as `'Blad 1'!$A:$B,'Blad 1'!$1:$2`; what is no area is left out. */
function namedAreas(formula: string | undefined): Area[] {
  if (formula === undefined) return [];
  const pieces = formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return pieces.flatMap((piece) => readAreaReference(piece.slice(piece.lastIndexOf('!') + 1).trim()) ?? []);
}
