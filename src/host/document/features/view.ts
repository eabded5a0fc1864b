import { areaReference, cellReference, readAreaReference, readCellReference } from '../address';
import type { SheetPart } from '../book/book';
import type { Area, SheetView, SheetViewChange } from '../model';
import { attribute, booleanAttribute, makeLike, numberAttribute, setAttribute } from '../xml/edit';
import { SHEET_VIEW_ORDER, WORKSHEET_ORDER } from '../xml/orders';
import { ensureChild, insertInOrder, replaceChild } from '../xml/schemaOrder';
import { childNamed, childrenNamed, removeChild, type XmlElement } from '../xml/tree';

const FIRST_CELL: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** How the sheet is shown. */
export function readView(sheet: SheetPart): SheetView {
  const view = firstView(sheet.root);
  return {
    showGridlines: view ? booleanAttribute(view, 'showGridLines', true) : true,
    showHeadings: view ? booleanAttribute(view, 'showRowColHeaders', true) : true,
    rightToLeft: view ? booleanAttribute(view, 'rightToLeft', false) : false,
    zoom: view ? numberAttribute(view, 'zoomScale', 100) : 100,
    frozen: readFrozen(view),
    selection: readSelection(view),
  };
}

/** Changes how the sheet is shown. */
export function writeView(sheet: SheetPart, change: SheetViewChange): void {
  const view = ensureView(sheet.edit());
  if (change.showGridlines !== undefined)
    setAttribute(view, 'showGridLines', change.showGridlines ? null : false);
  if (change.showHeadings !== undefined)
    setAttribute(view, 'showRowColHeaders', change.showHeadings ? null : false);
  if (change.rightToLeft !== undefined) setAttribute(view, 'rightToLeft', change.rightToLeft || null);
  if (change.zoom !== undefined) {
    const zoom = Math.min(400, Math.max(10, Math.round(change.zoom)));
    setAttribute(view, 'zoomScale', zoom === 100 ? null : zoom);
    setAttribute(view, 'zoomScaleNormal', zoom === 100 ? null : zoom);
  }
  if (change.frozen) freeze(view, change.frozen.rows, change.frozen.columns);
  if (change.selection) select(view, change.selection);
}

/** Marks the sheet's tab as selected or not. Answers without touching the part when it is so already. */
export function markSelected(sheet: SheetPart, selected: boolean): void {
  const view = firstView(sheet.root);
  if ((view ? booleanAttribute(view, 'tabSelected', false) : false) === selected) return;
  setAttribute(ensureView(sheet.edit()), 'tabSelected', selected || null);
}

function firstView(root: XmlElement): XmlElement | null {
  const views = childNamed(root, 'sheetViews');
  return views && childNamed(views, 'sheetView');
}

function ensureView(root: XmlElement): XmlElement {
  const views = ensureChild(root, 'sheetViews', WORKSHEET_ORDER);
  const found = childNamed(views, 'sheetView');
  if (found) return found;
  const made = makeLike(views, 'sheetView', { workbookViewId: 0 });
  views.children.unshift(made);
  return made;
}

function readFrozen(view: XmlElement | null): { rows: number; columns: number } {
  const pane = view && childNamed(view, 'pane');
  if (!pane || !(attribute(pane, 'state') ?? '').startsWith('frozen')) return { rows: 0, columns: 0 };
  return { rows: numberAttribute(pane, 'ySplit', 0), columns: numberAttribute(pane, 'xSplit', 0) };
}

/** Freezing replaces pane and selections: a selection belongs to a pane that may no longer be there. */
function freeze(view: XmlElement, rows: number, columns: number): void {
  const selected = readSelection(view);
  for (const selection of childrenNamed(view, 'selection')) removeChild(view, selection);
  if (rows === 0 && columns === 0) {
    replaceChild(view, 'pane', null, SHEET_VIEW_ORDER);
    select(view, selected);
    return;
  }
  const active = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const pane = makeLike(view, 'pane', {
    xSplit: columns || null,
    ySplit: rows || null,
    topLeftCell: cellReference(rows, columns),
    activePane: active,
    state: 'frozen',
  });
  replaceChild(view, 'pane', pane, SHEET_VIEW_ORDER);
  const panes = rows > 0 && columns > 0 ? ['topRight', 'bottomLeft', 'bottomRight'] : [active];
  for (const name of panes)
    insertInOrder(view, makeLike(view, 'selection', { pane: name }), SHEET_VIEW_ORDER);
  select(view, selected);
}

function activeSelection(view: XmlElement): XmlElement | null {
  const selections = childrenNamed(view, 'selection');
  const pane = childNamed(view, 'pane');
  const active = pane && attribute(pane, 'activePane');
  return selections.find((each) => attribute(each, 'pane') === active) ?? selections[0] ?? null;
}

function readSelection(view: XmlElement | null): Area {
  const found = view && activeSelection(view);
  const [reference = ''] = (found && attribute(found, 'sqref'))?.split(' ') ?? [];
  return readAreaReference(reference) ?? FIRST_CELL;
}

function select(view: XmlElement, area: Area): void {
  const found = activeSelection(view);
  const reference = areaReference(area);
  if (!found && reference === 'A1') return;
  const selection = found ?? makeLike(view, 'selection');
  if (!found) insertInOrder(view, selection, SHEET_VIEW_ORDER);
  const active = readCellReference(attribute(selection, 'activeCell') ?? '');
  const stays =
    active &&
    active.row >= area.top &&
    active.row <= area.bottom &&
    active.column >= area.left &&
    active.column <= area.right;
  if (!stays) setAttribute(selection, 'activeCell', cellReference(area.top, area.left));
  setAttribute(selection, 'activeCellId', null);
  setAttribute(selection, 'sqref', reference);
}
