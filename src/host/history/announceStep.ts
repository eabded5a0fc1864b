import type { WorkbookDocument } from '../document/model';
import { reportChange } from '../objects/edit/reportEdit';
import type { Book } from '../objects/state/book';
import type { ChangeNote, ChangeType } from '../objects/state/changeNotes';
import { EventType, WORKBOOK_TARGET } from '../objects/state/eventQueue';
import { tableId, worksheetId } from '../objects/state/ids';

/** What sheets and tables there are, by the numbers that stay theirs. */
export interface Names {
  readonly sheets: ReadonlyMap<number, string>;
  /** Each table's number with that of its sheet and its name. */
  readonly tables: ReadonlyMap<number, { readonly sheetId: number; readonly name: string }>;
}

const OPPOSITES: Readonly<Record<ChangeType, ChangeType>> = {
  RangeEdited: 'RangeEdited',
  RowInserted: 'RowDeleted',
  RowDeleted: 'RowInserted',
  ColumnInserted: 'ColumnDeleted',
  ColumnDeleted: 'ColumnInserted',
  CellInserted: 'CellDeleted',
  CellDeleted: 'CellInserted',
};

const OPPOSITE_SHIFTS: Readonly<Record<string, string>> = {
  ShiftCellDown: 'ShiftCellUp',
  ShiftCellUp: 'ShiftCellDown',
  ShiftCellRight: 'ShiftCellLeft',
  ShiftCellLeft: 'ShiftCellRight',
};

/** The sheets and tables of a workbook. */
export function namesOf(document: WorkbookDocument): Names {
  return {
    sheets: new Map(document.sheets.list().map(({ sheetId, name }) => [sheetId, name])),
    tables: new Map(document.tables().map(({ id, sheetId, name }) => [id, { sheetId, name }])),
  };
}

/** Tells add-ins what an undone or redone step has changed: sheets and tables that came, went or have another name, and cells. */
export function announceStep(
  book: Book,
  before: Names,
  changes: readonly ChangeNote[],
  direction: 'back' | 'forth',
): void {
  const after = namesOf(book.document);
  announceSheets(book, before, after);
  announceTables(book, before, after);
  for (const change of direction === 'back' ? [...changes].reverse().map(opposite) : changes) {
    const sheet = book.document.sheets.byId(change.sheetId);
    if (sheet !== null) reportChange(book, sheet, change.area, change.changeType, change.shiftDirection);
  }
}

function opposite(change: ChangeNote): ChangeNote {
  return {
    ...change,
    changeType: OPPOSITES[change.changeType],
    shiftDirection: OPPOSITE_SHIFTS[change.shiftDirection] ?? change.shiftDirection,
  };
}

function announceSheets(book: Book, { sheets: before }: Names, { sheets: after }: Names): void {
  const tell = (type: number, id: number, payload: Readonly<Record<string, unknown>>): void => {
    const told = {
      worksheetId: worksheetId(id),
      source: 'Local',
      triggerSource: book.events.trigger,
      ...payload,
    };
    book.events.add(type, [WORKBOOK_TARGET], told);
  };
  for (const id of before.keys())
    if (!after.has(id)) tell(EventType.worksheetDeleted, id, { type: 'WorksheetDeleted' });
  for (const [id, name] of after) {
    const old = before.get(id);
    if (old === undefined) tell(EventType.worksheetAdded, id, { type: 'WorksheetAdded' });
    else if (old !== name) {
      tell(EventType.worksheetNameChanged, id, {
        type: 'WorksheetNameChanged',
        nameBefore: old,
        nameAfter: name,
      });
    }
  }
}

function announceTables(book: Book, { tables: before }: Names, { tables: after }: Names): void {
  const tell = (
    type: number,
    kind: string,
    id: number,
    { sheetId, name }: { sheetId: number; name: string },
  ): void => {
    const sheet = worksheetId(sheetId);
    const payload = {
      type: kind,
      source: 'Local',
      worksheetId: sheet,
      tableId: tableId(id),
      tableName: name,
    };
    book.events.add(type, [sheet, WORKBOOK_TARGET], payload);
  };
  for (const [id, table] of before)
    if (!after.has(id)) tell(EventType.tableDeleted, 'TableDeleted', id, table);
  for (const [id, table] of after) if (!before.has(id)) tell(EventType.tableAdded, 'TableAdded', id, table);
}
