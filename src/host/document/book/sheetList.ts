import { sheetPrefix } from '../address';
import { CONTENT_TYPE } from '../opc/vocabulary';
import type { BookNames } from '../features/names';
import { markSelected } from '../features/view';
import type { TableNeighbours } from '../features/tables';
import type { Outcome, Result, Sheet, Sheets, SheetVisibility } from '../model';
import { DONE, failure, refuse, success } from '../result';
import {
  attribute,
  makeLike,
  numberAttribute,
  prefixedAttribute,
  setAttribute,
  setTextAttribute,
  textAttribute,
} from '../xml/edit';
import { WORKBOOK_ORDER } from '../xml/orders';
import { ensureChild } from '../xml/schemaOrder';
import { childNamed, childrenNamed, elementsOf, type XmlElement } from '../xml/tree';
import { copySheetPart } from './copySheet';
import { forgetSheetTitles } from './documentProperties';
import { emptyWorksheet, openSheetPart } from './openSheetPart';
import { relationPrefix } from './relationAttributes';
import { openSheet, type OpenSheet } from './sheet';
import { refusedSheetName } from './sheetNames';
import type { Book, SheetEntry } from './book';

/** The sheets, with what the workbook itself needs. */
export interface SheetList extends Sheets {
  list(): readonly OpenSheet[];
}

/** Opens all worksheets of the workbook. Below `attempt`. */
export function openSheets(book: Book, names: BookNames): SheetList {
  const { parts } = book;
  const open = new Map<number, OpenSheet>();

  const listElement = (): XmlElement =>
    childNamed(book.root, 'sheets') ?? refuse('unsupported-structure', 'The workbook has no list of sheets.');
  const elements = (): XmlElement[] => childrenNamed(listElement(), 'sheet');
  const idOf = (element: XmlElement): number => numberAttribute(element, 'sheetId', 0);
  const nameOf = (element: XmlElement): string => textAttribute(element, 'name') ?? '';
  const elementOf = (sheetId: number): XmlElement => {
    const found = elements().find((element) => idOf(element) === sheetId);
    if (!found) throw new Error(`The sheet number ${sheetId} was deleted.`);
    return found;
  };
  // Every look-up of a table goes through the list, so it is kept until sheets come, go or move.
  let listed: readonly OpenSheet[] | undefined;
  const list = (): readonly OpenSheet[] =>
    (listed ??= elements().flatMap((element) => open.get(idOf(element)) ?? []));

  const neighbours: TableNeighbours = {
    takenNames() {
      const tables = list().flatMap((sheet) => sheet.tables.list().map((table) => table.name.toLowerCase()));
      return new Set([...tables, ...names.list().map((each) => each.name.toLowerCase())]);
    },
    takenIds: () => list().flatMap((sheet) => sheet.tables.list().map((table) => table.id)),
  };

  function openOne(part: string, sheetId: number): OpenSheet {
    const entry: SheetEntry = {
      name: () => nameOf(elementOf(sheetId)),
      position: () => elements().indexOf(elementOf(sheetId)),
      visibility: () => visibilityOf(elementOf(sheetId)),
    };
    const sheet = openSheet(openSheetPart(book, part, sheetId), entry, names, neighbours);
    open.set(sheetId, sheet);
    listed = undefined;
    return sheet;
  }

  for (const element of elements()) {
    const relation = parts.relation(book.part, prefixedAttribute(element, 'id'));
    if (typeof relation?.part !== 'string')
      return refuse('part-missing', `The sheet "${nameOf(element)}" leads nowhere.`, book.part);
    if (relation.kind !== 'worksheet') continue;
    if (open.has(idOf(element)))
      refuse('unsupported-structure', `Two sheets have the number ${idOf(element)}.`, book.part);
    openOne(relation.part, idOf(element));
  }
  const sheetNames = elements().map((element) => nameOf(element).toLowerCase());
  if (new Set(sheetNames).size < sheetNames.length) {
    refuse('unsupported-structure', 'Two sheets have the same name.', book.part);
  }
  // A formula that speaks of the sheet would carry the character where XML has no way to write it.
  if (elements().some((element) => /\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u.test(nameOf(element)))) {
    refuse(
      'unsupported-structure',
      'The name of a sheet has a character that XML does not allow.',
      book.part,
    );
  }
  if (open.size === 0) refuse('unsupported-structure', 'The workbook has no worksheet.', book.part);

  /** What every change of the list has to look after. */
  function changed(before: readonly XmlElement[]): void {
    listed = undefined;
    const after = elements();
    names.sheetsMoved((index) => {
      const element = before[index];
      const place = element ? after.indexOf(element) : -1;
      return place < 0 ? null : place;
    });
    forgetSheetTitles(book);
    const view = bookView(book);
    if (!view) return;
    const wasActive = before[numberAttribute(view, 'activeTab', 0)];
    const place = wasActive ? after.indexOf(wasActive) : -1;
    const first = after.findIndex((element) => visibilityOf(element) === 'visible');
    setAttribute(view, 'activeTab', (place < 0 ? first : place) || null);
    setAttribute(view, 'firstSheet', null);
    if (place >= 0) return;
    const sheet = open.get(idOf(after[first] ?? after[0] ?? listElement()));
    if (sheet) markSelected(sheet.part, true);
  }

  function insert(name: string, position: number | undefined, part: string): OpenSheet {
    const before = elements();
    const root = book.edit();
    const prefix = relationPrefix(root, parts.vocabulary);
    const sheetId = Math.max(0, ...before.map(idOf)) + 1;
    const element = makeLike(root, 'sheet');
    setTextAttribute(element, 'name', name);
    setAttribute(element, 'sheetId', sheetId);
    setAttribute(element, `${prefix}id`, parts.relate(book.part, 'worksheet', part));
    const { children } = listElement();
    const neighbour = position === undefined ? undefined : before[position];
    children.splice(neighbour ? children.indexOf(neighbour) : children.length, 0, element);
    changed(before);
    return openOne(part, sheetId);
  }

  function otherVisible(sheet: Sheet): boolean {
    return elements().some(
      (element) => idOf(element) !== sheet.sheetId && visibilityOf(element) === 'visible',
    );
  }

  function lastVisible(sheet: Sheet): Outcome {
    return failure('last-visible-sheet', `"${sheet.name}" is the only visible sheet of the workbook.`);
  }

  return {
    list,
    find: (name) => list().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null,
    byId: (sheetId) => open.get(sheetId) ?? null,
    get active() {
      const view = bookView(book);
      const element = elements()[view ? numberAttribute(view, 'activeTab', 0) : 0];
      const sheet = element && open.get(idOf(element));
      return sheet ?? list().find((each) => each.visibility === 'visible') ?? firstOf(list());
    },
    activate(sheet) {
      if (sheet.visibility !== 'visible') return failure('last-visible-sheet', `"${sheet.name}" is hidden.`);
      // Sheets that stay selected together would all be edited together.
      for (const each of list()) markSelected(each.part, each.sheetId === sheet.sheetId);
      const view = bookView(book);
      if ((view ? numberAttribute(view, 'activeTab', 0) : 0) === sheet.position) return DONE;
      const views = ensureChild(book.edit(), 'bookViews', WORKBOOK_ORDER);
      const made = view ?? makeLike(views, 'workbookView');
      if (!view) views.children.push(made);
      setAttribute(made, 'activeTab', sheet.position || null);
      return DONE;
    },
    add(name, position): Result<Sheet> {
      const refused = refusedSheetName(name, elements().map(nameOf));
      if (refused) return refused;
      const part = parts.freeName('xl/worksheets/sheet', '.xml');
      const { main, relationships } = parts.vocabulary;
      parts.put(part, emptyWorksheet(main, relationships), CONTENT_TYPE.worksheet);
      return success(insert(name, position, part));
    },
    copy(sheet, name, position): Result<Sheet> {
      const refused = refusedSheetName(name, elements().map(nameOf));
      if (refused) return refused;
      const source = open.get(sheet.sheetId);
      if (!source) return failure('not-found', 'The sheet to be copied was deleted.');
      const part = copySheetPart(book, source, neighbours);
      const copy = insert(name, position, part);
      markSelected(copy.part, false);
      const renamed = (formula: string): string =>
        formula.replaceAll(sheetPrefix(sheet.name), () => sheetPrefix(name));
      for (const each of names.list()) {
        if (each.scope !== sheet.sheetId) continue;
        const formula = renamed(each.formula);
        if (each.builtin) names.setBuiltin(each.name, copy.sheetId, formula);
        else names.add({ ...each, formula, scope: copy.sheetId });
      }
      return success(copy);
    },
    delete(sheet) {
      if (!otherVisible(sheet)) return lastVisible(sheet);
      const before = elements();
      const element = elementOf(sheet.sheetId);
      book.edit();
      const { children } = listElement();
      children.splice(children.indexOf(element), 1);
      open.delete(sheet.sheetId);
      changed(before);
      parts.unrelate(book.part, prefixedAttribute(element, 'id') ?? '');
      book.formulasChanged();
      return DONE;
    },
    rename(sheet, name) {
      const element = elementOf(sheet.sheetId);
      if (nameOf(element) === name) return DONE;
      const refused = refusedSheetName(
        name,
        elements()
          .filter((each) => each !== element)
          .map(nameOf),
      );
      if (refused) return refused;
      book.edit();
      setTextAttribute(element, 'name', name);
      forgetSheetTitles(book);
      return DONE;
    },
    move(sheet, position) {
      const before = elements();
      const element = elementOf(sheet.sheetId);
      const others = before.filter((each) => each !== element);
      const place = Math.min(Math.max(0, position), others.length);
      if (before.indexOf(element) === place) return DONE;
      book.edit();
      others.splice(place, 0, element);
      const sheets = listElement();
      const rest = sheets.children.filter((node) => !(node.kind === 'element' && before.includes(node)));
      sheets.children = [...others, ...rest.filter((node) => node.kind === 'element')];
      changed(before);
      return DONE;
    },
    setVisibility(sheet, visibility) {
      const element = elementOf(sheet.sheetId);
      if (visibilityOf(element) === visibility) return DONE;
      if (visibility !== 'visible' && !otherVisible(sheet)) return lastVisible(sheet);
      const wasActive = this.active.sheetId === sheet.sheetId;
      book.edit();
      setAttribute(element, 'state', visibility === 'visible' ? null : visibility);
      const next = list().find((each) => each.visibility === 'visible');
      if (visibility !== 'visible' && wasActive && next) this.activate(next);
      if (visibility !== 'visible')
        markSelected(firstOf(list().filter((each) => each.sheetId === sheet.sheetId)).part, false);
      return DONE;
    },
  };
}

function visibilityOf(element: XmlElement): SheetVisibility {
  const state = attribute(element, 'state');
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

function bookView(book: Book): XmlElement | null {
  const views = childNamed(book.root, 'bookViews');
  return views ? (elementsOf(views)[0] ?? null) : null;
}

function firstOf<T>(items: readonly T[]): T {
  const [first] = items;
  if (first === undefined) throw new Error('The workbook has no worksheet.');
  return first;
}
