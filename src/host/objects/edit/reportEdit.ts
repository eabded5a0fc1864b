import type { Area, CellValue, Sheet } from '../../document/model';
import { cellCount, intersect } from '../state/areas';
import type { Book } from '../state/book';
import type { ChangeType } from '../state/changeNotes';
import { EventType, WORKBOOK_TARGET } from '../state/eventQueue';
import { tableId, worksheetId } from '../state/ids';
import { localAddress } from '../state/rangeRef';
import { valueType, wireValue } from './cellValues';

/** A single cell's value before an edit; larger edits do not tell theirs. */
export type Before = { readonly value: CellValue } | undefined;

/** Remembers what the event will tell of the state before. */
export function stateBefore(_book: Book, sheet: Sheet, area: Area): Before {
  return cellCount(area) === 1 ? { value: sheet.cells.value(area.top, area.left) } : undefined;
}

/** Pushes `onChanged` of the sheet, of the workbook's sheets, and of the tables that the cells belong to. */
export function reportEdit(book: Book, sheet: Sheet, area: Area, before?: Before): void {
  // The value after needs calculation; where nobody listens, it can wait until something is read.
  const isTold = before !== undefined && book.events.enabled;
  const details = isTold ? cellDetails(book, sheet, area, before.value) : {};
  reportChange(book, sheet, area, 'RangeEdited', 'None', details);
}

/** Pushes a change of any kind. */
export function reportChange(
  book: Book,
  sheet: Sheet,
  area: Area,
  changeType: ChangeType,
  shiftDirection: string,
  details: Readonly<Record<string, unknown>> = {},
): void {
  book.changes.add({ sheetId: sheet.sheetId, area, changeType, shiftDirection });
  if (!book.events.enabled) return;
  const id = worksheetId(sheet.sheetId);
  const payload = {
    type: 'WorksheetChanged',
    changeType,
    source: 'Local',
    worksheetId: id,
    address: localAddress(area),
    referenceId: book.eventReference(sheet, area),
    triggerSource: book.events.trigger,
    shiftDirection,
    ...details,
  };
  book.events.add(EventType.worksheetChanged, [id, WORKBOOK_TARGET], payload);
  for (const table of sheet.tables.list()) {
    const common = intersect(table.area, area);
    if (common === undefined) continue;
    const target = tableId(table.id);
    const tableChange = { ...payload, type: 'TableChanged', tableId: target, address: localAddress(common) };
    book.events.add(EventType.tableChanged, [target, id, WORKBOOK_TARGET], tableChange);
  }
}

function cellDetails(
  book: Book,
  sheet: Sheet,
  area: Area,
  before: CellValue,
): Readonly<Record<string, unknown>> {
  book.calculation.ensure();
  const after = sheet.cells.value(area.top, area.left);
  return {
    valueBefore: wireValue(before),
    valueAfter: wireValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}
