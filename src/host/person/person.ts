import type { DataValidation, Sheet, Table } from '../document/model';
import { deleteArea, insertArea } from '../objects/edit/structure';
import { filterRows } from '../objects/edit/filterRows';
import { hideRows } from '../objects/edit/hide';
import { selectCells } from '../objects/edit/select';
import { addSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../objects/edit/sheets';
import { setColumnWidth, setRowHeight } from '../objects/edit/sizes';
import { sortRows } from '../objects/edit/sortRows';
import { deleteTable, renameColumn, renameTable } from '../objects/edit/tables';
import { accept } from '../objects/state/accept';
import { clearCells } from '../objects/edit/clearCells';
import { COLUMN_COUNT, ROW_COUNT, type Area } from '../document/model';
import { readAreaReference } from '../document/address';
import type { Book } from '../objects/state/book';
import { dataArea } from '../objects/state/tableAreas';
import { TooMuchToCalculate } from '../formulas/values/effort';
import { HostError, itemNotFound } from '../protocol/hostError';
import type { StepRecorder } from '../history/history';
import { pasteTexts } from './paste';
import { typeText, type Typed } from './typeText';

/** Why something could not be done, as Excel would tell the person in a box. */
export interface Refused {
  readonly ok: false;
  readonly code: string;
  readonly message: string;
}

/** What a person's action came to. */
export type Done = { readonly ok: true } | Refused;

/**
 * A person at the keyboard of the open workbook. What they do runs what Excel runs for people and not for add-ins: data
 * validation, growing tables, formulas filled down. Add-ins are told of it by events, as in Excel. Sheets and tables are
 * named as they are called at the moment; a name that does not exist is a mistake of the test and throws.
 */
export class Person {
  constructor(
    private readonly book: Book,
    /** Called after each action: events go out, waiting requests proceed. */
    private readonly done: () => void,
    /** Told before and after what people can undo. */
    private readonly history: StepRecorder,
  ) {}

  /**
   * Types a text into a cell and presses Enter. Numbers, dates and percentages are read in the host's language, formulas in
   * English.
   *
   * @example host.person.type('Driftsammandrag', 'C5', '1 234') // {ok: true}; the cell holds 1234
   */
  type(sheet: string, address: string, text: string): Typed | Refused {
    return this.act(() => typeText(this.book, this.sheet(sheet), this.area(address), text));
  }

  /** Pastes rows of texts with the first into the cell given. Pasting passes data validation by, as in Excel. */
  paste(sheet: string, address: string, rows: readonly (readonly string[])[]): Done {
    return this.simply(() => {
      pasteTexts(this.book, this.sheet(sheet), this.area(address), rows);
    });
  }

  /** Empties cells with the Delete key. */
  clear(sheet: string, address: string): Done {
    return this.simply(() => {
      clearCells(this.book, this.sheet(sheet), this.area(address), 'Contents');
    });
  }

  /** Selects cells, which also shows their sheet. */
  select(sheet: string, address: string): Done {
    return this.show(() => {
      selectCells(this.book, this.sheet(sheet), this.area(address));
    });
  }

  /** The input message that Excel shows beside a selected cell, or null. */
  promptAt(sheet: string, address: string): Pick<DataValidation, 'prompt' | 'promptTitle'> | null {
    const { top, left } = this.area(address);
    const validation = this.sheet(sheet).validations.at(top, left);
    return validation === null || !validation.showInputMessage || validation.prompt === ''
      ? null
      : validation;
  }

  /** Inserts whole rows before the row with this number (counted from 1, as shown). */
  insertRows(sheet: string, before: number, count = 1): Done {
    return this.simply(() => {
      insertArea(this.book, this.sheet(sheet), wholeRows(before, count), 'down');
    });
  }

  /** Deletes whole rows from the row with this number on (counted from 1). */
  deleteRows(sheet: string, first: number, count = 1): Done {
    return this.simply(() => {
      deleteArea(this.book, this.sheet(sheet), wholeRows(first, count), 'up');
    });
  }

  /** Hides rows by hand, from the row with this number on (counted from 1), or shows them again. */
  hideRows(sheet: string, first: number, count = 1, hidden = true): Done {
    return this.simply(() => {
      hideRows(this.book, this.sheet(sheet), first - 1, first + count - 2, hidden);
    });
  }

  /** Inserts whole columns before the one with this letter. */
  insertColumns(sheet: string, before: string, count = 1): Done {
    return this.simply(() => {
      insertArea(this.book, this.sheet(sheet), this.wholeColumns(before, count), 'right');
    });
  }

  /** Deletes whole columns from the one with this letter on. */
  deleteColumns(sheet: string, first: string, count = 1): Done {
    return this.simply(() => {
      deleteArea(this.book, this.sheet(sheet), this.wholeColumns(first, count), 'left');
    });
  }

  /** Makes whole columns wider or narrower, from the one with this letter on. Points. */
  setColumnWidth(sheet: string, first: string, points: number, count = 1): Done {
    return this.simply(() => {
      setColumnWidth(this.book.range(this.sheet(sheet), this.wholeColumns(first, count)), points);
    });
  }

  /** Makes whole rows higher or lower, from the row with this number on (counted from 1). Points. */
  setRowHeight(sheet: string, first: number, points: number, count = 1): Done {
    return this.simply(() => {
      setRowHeight(this.book.range(this.sheet(sheet), wholeRows(first, count)), points);
    });
  }

  /** Sorts a table by one of its columns. */
  sortTable(table: string, column: string, ascending = true): Done {
    return this.simply(() => {
      const found = this.table(table);
      const offset = this.columnIndex(found, column);
      const key = { offset, ascending, textAsNumber: false };
      sortRows(this.book, this.sheetOf(found), dataArea(found), [key], false);
    });
  }

  /** Filters a table by the texts that one of its columns shows, '' for empty cells; null shows all again. */
  filterTable(table: string, column: string, texts: readonly string[] | null): Done {
    return this.simply(() => {
      const found = this.table(table);
      filterRows(this.book, this.sheetOf(found), found, this.columnIndex(found, column), texts);
    });
  }

  /** Hides a sheet, or shows it again. */
  hideSheet(sheet: string, hidden = true): Done {
    return this.simply(() => {
      setVisibility(this.book, this.sheet(sheet), hidden ? 'hidden' : 'visible');
    });
  }

  addSheet(name: string): Done {
    return this.simply(() => {
      addSheet(this.book, name);
    });
  }

  renameSheet(sheet: string, name: string): Done {
    return this.simply(() => {
      renameSheet(this.book, this.sheet(sheet), name);
    });
  }

  /** Drags a sheet's tab to another place, counted from 0. */
  moveSheet(sheet: string, position: number): Done {
    return this.simply(() => {
      moveSheet(this.book, this.sheet(sheet), position);
    });
  }

  /** Protects a sheet without a password, or takes its protection away. */
  protectSheet(sheet: string, locked = true): Done {
    return this.simply(() => {
      const { protection } = this.sheet(sheet);
      if (!locked) protection.unprotect();
      else if (!protection.protected) protection.protect({});
    });
  }

  deleteSheet(sheet: string): Done {
    return this.simply(() => {
      deleteSheet(this.book, this.sheet(sheet));
    });
  }

  renameTable(table: string, name: string): Done {
    return this.simply(() => {
      renameTable(this.book, this.table(table), name);
    });
  }

  /** Deletes a table with its cells. */
  deleteTable(table: string): Done {
    return this.simply(() => {
      const found = this.table(table);
      deleteTable(this.book, this.sheetOf(found), found);
    });
  }

  /** Types over the header of a table's column. */
  overwriteHeader(table: string, column: string, text: string): Done {
    return this.simply(() => {
      const found = this.table(table);
      renameColumn(this.book, this.sheetOf(found), found, this.columnIndex(found, column), text);
    });
  }

  /** Gives a chart an alternative text, for those who do not see it; refused where there is none of that name. Office.js cannot. */
  describeChart(sheet: string, chart: string, text: string): Done {
    return this.simply(() => {
      const { charts } = this.sheet(sheet);
      const found = charts.list().find(({ name }) => name === chart);
      if (found === undefined) throw itemNotFound(`the chart ${chart} on ${sheet}`);
      accept(charts.change(found.id, { altText: text }));
    });
  }

  /** Begins to edit a cell, or ends it: meanwhile add-ins are refused, or wait if they asked to. */
  editCell(editing: boolean): void {
    this.book.cellEditing = editing;
    this.done();
  }

  private simply(action: () => void): Done {
    return this.act(() => {
      action();
      return { ok: true };
    });
  }

  /** Something that can be undone; refused, it has changed nothing. */
  private act<T extends { readonly ok: boolean }>(action: () => T): T | Refused {
    this.history.begin();
    const result = this.withinEffort(() => {
      const attempted = this.attempt(action);
      if (attempted.ok) this.history.end();
      else this.history.drop();
      return attempted;
    });
    this.done();
    return result;
  }

  /**
   * Formulas that ask for too much are known when they are calculated: everything is put back then, and the refusal told.
   * @throws TooMuchToCalculate where steps are not remembered, so that there is nothing to put back
   */
  private withinEffort<T extends { readonly ok: boolean }>(act: () => T | Refused): T | Refused {
    try {
      return act();
    } catch (error) {
      if (!(error instanceof TooMuchToCalculate) || !this.history.takeBack()) throw error;
      return { ok: false, code: 'Timeout', message: error.message };
    }
  }

  /** Something that only changes what is seen, which nobody undoes. */
  private show(action: () => void): Done {
    const result = this.attempt((): Done => {
      action();
      return { ok: true };
    });
    this.done();
    return result;
  }

  /** What Excel refuses is told, not thrown. */
  private attempt<T>(action: () => T): T | Refused {
    this.book.events.trigger = 'Unknown';
    try {
      return action();
    } catch (error) {
      if (error instanceof HostError) return { ok: false, code: error.code, message: error.message };
      throw error;
    } finally {
      this.book.requestEnded();
    }
  }

  private sheet(name: string): Sheet {
    const sheet = this.book.document.sheets.find(name);
    if (sheet === null) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  }

  private table(name: string): Table {
    const table = this.book.document.table(name);
    if (table === null) throw new Error(`There is no table ${name}.`);
    return table;
  }

  private sheetOf(table: Table): Sheet {
    const sheet = this.book.document.sheets.byId(table.sheetId);
    if (sheet === null) throw new Error(`The table ${table.name} has no sheet.`);
    return sheet;
  }

  private columnIndex(table: Table, name: string): number {
    const index = table.columns.findIndex((column) => column.name === name);
    if (index < 0) throw new Error(`The table ${table.name} has no column ${name}.`);
    return index;
  }

  private area(address: string): Area {
    const area = readAreaReference(address);
    if (area === null) throw new Error(`${address} is no address.`);
    return area;
  }

  private wholeColumns(first: string, count: number): Area {
    const { left } = this.area(`${first}:${first}`);
    return { top: 0, bottom: ROW_COUNT - 1, left, right: left + count - 1 };
  }
}

function wholeRows(first: number, count: number): Area {
  return { top: first - 1, bottom: first + count - 2, left: 0, right: COLUMN_COUNT - 1 };
}
