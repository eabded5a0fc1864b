import type { Sheet, SheetVisibility } from '../../document/model';
import {
  deleteSheet as sheetGone,
  deleteTable as tableGone,
  renameSheet as sheetRenamed,
} from '../../formulas/text/renaming';
import { HostError, invalidArgument } from '../../protocol/hostError';
import { accept } from '../state/accept';
import type { Book } from '../state/book';
import { EventType, WORKBOOK_TARGET } from '../state/eventQueue';
import { worksheetId } from '../state/ids';
import { activateSheet } from './select';

/** Sheets of a workbook whose structure is protected stay as they are. */
function requireOpenStructure(book: Book): void {
  if (book.document.structureProtection.protected) {
    throw new HostError('AccessDenied', 'The structure of the workbook is protected.');
  }
}

/** Adds a sheet last among the tabs. Without a name it gets the first free of Sheet1, Sheet2 … */
export function addSheet(book: Book, name: string | undefined): Sheet {
  requireOpenStructure(book);
  const sheet = accept(book.document.sheets.add(name ?? freeSheetName(book)));
  book.calculation.namesChanged();
  const id = worksheetId(sheet.sheetId);
  const payload = {
    type: 'WorksheetAdded',
    worksheetId: id,
    source: 'Local',
    triggerSource: book.events.trigger,
  };
  book.events.add(EventType.worksheetAdded, [WORKBOOK_TARGET], payload);
  return sheet;
}

/** Deletes a sheet. References to it become `#REF!`. The last visible one cannot be deleted, nor a very hidden one. */
export function deleteSheet(book: Book, sheet: Sheet): void {
  requireOpenStructure(book);
  if (sheet.visibility === 'veryHidden')
    throw new HostError('InvalidOperation', `The sheet ${sheet.name} is very hidden.`);
  const { sheets } = book.document;
  const id = worksheetId(sheet.sheetId);
  const { name } = sheet;
  const tables = sheet.tables.list().map((table) => table.name);
  if (sheets.active === sheet) {
    const next = sheets.list().find((other) => other !== sheet && other.visibility === 'visible');
    if (next !== undefined) activateSheet(book, next);
  }
  accept(sheets.delete(sheet));
  book.document.mapFormulas((formula) => tables.reduce(tableGone, sheetGone(formula, name)));
  book.moveRanges(sheet, () => null);
  book.calculation.namesChanged();
  const payload = {
    type: 'WorksheetDeleted',
    worksheetId: id,
    source: 'Local',
    triggerSource: book.events.trigger,
  };
  book.events.add(EventType.worksheetDeleted, [WORKBOOK_TARGET], payload);
}

/** Renames a sheet; formulas that name it follow. */
export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  requireOpenStructure(book);
  const before = sheet.name;
  if (before === name) return;
  accept(book.document.sheets.rename(sheet, name));
  book.document.mapFormulas((formula) => sheetRenamed(formula, before, name));
  book.calculation.namesChanged();
  const id = worksheetId(sheet.sheetId);
  book.events.add(EventType.worksheetNameChanged, [id, WORKBOOK_TARGET], {
    type: 'WorksheetNameChanged',
    worksheetId: id,
    nameBefore: before,
    nameAfter: name,
    source: 'Local',
    triggerSource: book.events.trigger,
  });
}

/** Moves a sheet among the tabs, counted from 0. */
export function moveSheet(book: Book, sheet: Sheet, position: number): void {
  requireOpenStructure(book);
  const before = sheet.position;
  const last = Math.max(...book.document.sheets.list().map((other) => other.position));
  if (!Number.isInteger(position) || position < 0 || position > last)
    throw invalidArgument(`a sheet stands at one of the places 0 to ${last}`);
  if (before === position) return;
  accept(book.document.sheets.move(sheet, position));
  book.calculation.namesChanged();
  const id = worksheetId(sheet.sheetId);
  book.events.add(EventType.worksheetMoved, [WORKBOOK_TARGET], {
    type: 'WorksheetMoved',
    worksheetId: id,
    positionBefore: before,
    positionAfter: position,
    source: 'Local',
    triggerSource: book.events.trigger,
  });
}

/** Shows or hides a sheet. The last visible one cannot be hidden. */
export function setVisibility(book: Book, sheet: Sheet, visibility: SheetVisibility): void {
  requireOpenStructure(book);
  const before = sheet.visibility;
  if (before === visibility) return;
  const { sheets } = book.document;
  if (visibility !== 'visible' && sheets.active === sheet) {
    const next = sheets.list().find((other) => other !== sheet && other.visibility === 'visible');
    if (next !== undefined) activateSheet(book, next);
  }
  accept(sheets.setVisibility(sheet, visibility));
  const id = worksheetId(sheet.sheetId);
  const wire = (value: SheetVisibility): string => value.charAt(0).toUpperCase() + value.slice(1);
  book.events.add(EventType.worksheetVisibilityChanged, [id, WORKBOOK_TARGET], {
    type: 'WorksheetVisibilityChanged',
    worksheetId: id,
    visibilityBefore: wire(before),
    visibilityAfter: wire(visibility),
    source: 'Local',
    triggerSource: book.events.trigger,
  });
}

/** Copies a sheet with everything on it, to a place given as Office.js does. */
export function copySheet(book: Book, sheet: Sheet, place: string, relativeTo: Sheet | undefined): Sheet {
  requireOpenStructure(book);
  const { sheets } = book.document;
  const name = freeCopyName(book, sheet.name);
  const copy = accept(sheets.copy(sheet, name, copyPosition(book, sheet, place, relativeTo)));
  book.calculation.structureChanged();
  const id = worksheetId(copy.sheetId);
  const payload = {
    type: 'WorksheetAdded',
    worksheetId: id,
    source: 'Local',
    triggerSource: book.events.trigger,
  };
  book.events.add(EventType.worksheetAdded, [WORKBOOK_TARGET], payload);
  return copy;
}

function copyPosition(book: Book, sheet: Sheet, place: string, relativeTo: Sheet | undefined): number {
  switch (place) {
    case 'None':
    case 'End':
      return place === 'End' ? book.document.sheets.list().length : sheet.position + 1;
    case 'Beginning':
      return 0;
    case 'Before':
    case 'After':
      if (relativeTo === undefined) throw invalidArgument(`the place ${place} needs a worksheet`);
      return relativeTo.position + (place === 'After' ? 1 : 0);
    default:
      throw invalidArgument(`${place} is no place among worksheets`);
  }
}

function freeSheetName(book: Book): string {
  for (let number = 1; ; number += 1) {
    const name = `${book.locale === 'sv-SE' ? 'Blad' : 'Sheet'}${number}`;
    if (book.document.sheets.find(name) === null) return name;
  }
}

/** `Mål (2)`, shortened to 31 characters. */
function freeCopyName(book: Book, name: string): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const free = `${name.slice(0, 31 - suffix.length)}${suffix}`;
    if (book.document.sheets.find(free) === null) return free;
  }
}
