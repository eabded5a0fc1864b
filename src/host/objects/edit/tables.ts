import { ROW_COUNT, type Area, type Sheet, type Table, type TableColumnInput } from '../../document/model';
import { deleteTable as tableGone, renameTable as tableRenamed } from '../../formulas/text/renaming';
import { HostError, invalidArgument } from '../../protocol/hostError';
import { accept } from '../state/accept';
import { cellArea, columnsOf, intersect, rowsOf } from '../state/areas';
import type { Book } from '../state/book';
import { EventType, WORKBOOK_TARGET } from '../state/eventQueue';
import { tableId, worksheetId } from '../state/ids';
import { dataArea, headerArea } from '../state/tableAreas';
import { clearCells } from './clearCells';
import { requireAllowed } from './protection';
import { insertArea } from './structure';
import { freeName, tableCellsWritten, columnInputs } from './tableEffects';
import { fillCalculatedColumns } from './tableRows';

/**
 * Makes a table of cells. The first row becomes the header, or a header is put above and the cells move down. Header cells
 * become texts, empty and repeated ones are completed.
 */
export function addTable(book: Book, sheet: Sheet, area: Area, hasHeaders: boolean, name?: string): Table {
  requireAllowed(sheet, 'anything');
  if (sheet.tables.list().some((table) => intersect(table.area, area) !== undefined)) {
    throw new HostError('InvalidOperation', 'A table cannot overlap another table.');
  }
  if (!hasHeaders) insertArea(book, sheet, { ...area, bottom: area.top }, 'down');
  // A table has at least one data row besides its header.
  const rows = hasHeaders ? Math.max(rowsOf(area), 2) : rowsOf(area) + 1;
  const whole = { ...area, bottom: area.top + rows - 1 };
  const columns = nameHeader(book, sheet, whole, []);
  const table = accept(
    sheet.tables.add({
      name: name ?? freeTableName(book),
      area: whole,
      columns,
      headerRow: true,
      autoFilter: true,
      style: { name: 'TableStyleMedium2', bandedRows: true },
    }),
  );
  if (hasHeaders && rowsOf(area) === 1) book.waitingRows.add(table.id);
  tableCellsWritten(book, sheet, dataArea(table));
  book.calculation.namesChanged();
  reportTable(book, sheet, table.id, EventType.tableAdded, 'TableAdded');
  return table;
}

/** Renames a table; formulas follow. */
export function renameTable(book: Book, table: Table, name: string): void {
  const before = table.name;
  if (before === name) return;
  accept(table.rename(name));
  book.document.mapFormulas((formula) => tableRenamed(formula, before, name));
  book.calculation.namesChanged();
}

/** Deletes a table with its cells. Formulas that name it lose their reference. */
export function deleteTable(book: Book, sheet: Sheet, table: Table): void {
  requireAllowed(sheet, 'anything');
  const { area, id, name } = table;
  accept(sheet.tables.delete(id));
  clearCells(book, sheet, area, 'All');
  book.document.mapFormulas((formula) => tableGone(formula, name));
  book.calculation.namesChanged();
  reportTable(book, sheet, id, EventType.tableDeleted, 'TableDeleted', name);
}

/** Gives a table another area. The header stays in its row and the areas must overlap, as in Excel. */
export function resizeTable(book: Book, sheet: Sheet, table: Table, area: Area): void {
  requireAllowed(sheet, 'anything');
  const before = table.area;
  if (area.top !== before.top || intersect(area, before) === undefined) {
    throw invalidArgument('the header of a resized table must stay in its row, and the areas must overlap');
  }
  if (rowsOf(area) < (table.headerRow ? 2 : 1)) throw invalidArgument('a table has at least one data row');
  if (table.totalsRow && area.bottom !== before.bottom) {
    throw new HostError('InvalidOperation', 'A table with a totals row cannot be resized over its totals.');
  }
  const kept = table.columns.filter((_, index) => inside(area, before.left + index));
  const columns =
    area.left === before.left && area.right === before.right
      ? undefined
      : resizedColumns(book, sheet, table, area, kept);
  accept(table.resize(area, columns));
  const below = { ...area, top: Math.max(before.bottom + 1, area.top) };
  if (below.top <= below.bottom) fillCalculatedColumns(book, sheet, below);
  book.calculation.namesChanged();
}

function inside(area: Area, column: number): boolean {
  return column >= area.left && column <= area.right;
}

function resizedColumns(
  book: Book,
  sheet: Sheet,
  table: Table,
  area: Area,
  kept: readonly TableColumnInput[],
): TableColumnInput[] {
  const before = table.area;
  const fresh = (from: number, to: number): TableColumnInput[] =>
    from > to
      ? []
      : nameHeader(
          book,
          sheet,
          { ...area, left: from, right: to },
          kept.map(({ name }) => name),
        );
  return [
    ...fresh(area.left, Math.min(area.right, before.left - 1)),
    ...kept,
    ...fresh(Math.max(area.left, before.right + 1), area.right),
  ];
}

/** Completes the header cells of new columns and gives the columns' definitions. */
function nameHeader(book: Book, sheet: Sheet, area: Area, taken: readonly string[]): TableColumnInput[] {
  const names = [...taken];
  const columns: TableColumnInput[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const value = sheet.cells.value(area.top, column);
    const written = value === null ? '' : typeof value === 'object' ? value.error : String(value);
    const standard = book.locale === 'sv-SE' ? 'Kolumn' : 'Column';
    const wanted = written === '' ? `${standard}${column - area.left + 1}` : written;
    const name = freeName(names, wanted);
    names.push(name);
    columns.push({ name });
    if (value !== name || sheet.cells.formula(area.top, column) !== null) {
      accept(sheet.cells.setValue(area.top, column, name));
      book.calculation.edited(sheet, area.top, column);
    }
  }
  return columns;
}

/** Inserts empty data rows before the data row `index` (at the end: its number of data rows), with the calculated columns filled in. */
export function insertTableRows(book: Book, sheet: Sheet, table: Table, index: number, count: number): void {
  requireAllowed(sheet, 'anything');
  const data = dataArea(table);
  const top = data.top + index;
  const rows = { ...data, top, bottom: top + count - 1 };
  if (top === data.bottom + 1) growBelow(book, sheet, table, count);
  else insertArea(book, sheet, rows, 'down');
  fillCalculatedColumns(book, sheet, rows);
  book.calculation.structureChanged();
}

/** Makes room for rows at a table's end: into free cells, or by moving down what is below. */
function growBelow(book: Book, sheet: Sheet, table: Table, count: number): void {
  const { area } = table;
  if (area.bottom + count >= ROW_COUNT)
    throw new HostError('RangeExceedsLimit', 'The table would leave the sheet.');
  const below = { ...area, top: area.bottom + 1, bottom: area.bottom + count };
  const free = [...sheet.cells.cellsIn(below)].every(
    ({ value, formula }) => value === null && formula === null,
  );
  const inTheWay = sheet.tables.list().some((other) => intersect(other.area, below) !== undefined);
  if (table.totalsRow || !free || inTheWay) {
    const from = table.totalsRow ? area.bottom : area.bottom + 1;
    insertArea(book, sheet, { ...area, top: from, bottom: from + count - 1 }, 'down');
  }
  // An insertion at the very end lies outside the table, so that it does not grow by itself.
  const wanted = { ...area, bottom: area.bottom + count };
  if (table.area.bottom !== wanted.bottom) {
    if (table.totalsRow) accept(table.setRows({ area: wanted, headerRow: table.headerRow, totalsRow: true }));
    else accept(table.resize(wanted));
  }
  copyRowFormats(sheet, table, below);
}

/** New rows look like the last one before them. */
export function copyRowFormats(sheet: Sheet, table: Table, rows: Area): void {
  const source = dataArea(table).top <= rows.top - 1 ? rows.top - 1 : undefined;
  if (source === undefined) return;
  for (let column = rows.left; column <= rows.right; column += 1) {
    const style = sheet.cells.style(source, column);
    for (let row = rows.top; row <= rows.bottom; row += 1) {
      if (sheet.cells.style(row, column) !== style) accept(sheet.cells.setStyle(row, column, style));
    }
  }
  sheet.validations.growRows(source, rows);
  sheet.conditionalFormats.growRows(source, rows);
}

/** Adds a column before position `index`, with its header text. */
export function insertTableColumn(
  book: Book,
  sheet: Sheet,
  table: Table,
  index: number,
  name: string | undefined,
): void {
  requireAllowed(sheet, 'anything');
  const { area } = table;
  const at = area.left + index;
  const column = { ...area, left: at, right: at };
  if (index < columnsOf(area)) insertArea(book, sheet, column, 'right');
  else growBeside(book, sheet, table, column);
  if (name !== undefined) renameColumn(book, sheet, table, index, name);
  book.calculation.structureChanged();
}

/** Takes in the column beside a table, pushing away what stands there. */
function growBeside(book: Book, sheet: Sheet, table: Table, column: Area): void {
  const free = [...sheet.cells.cellsIn(column)].every(
    ({ value, formula }) => value === null && formula === null,
  );
  const inTheWay = sheet.tables.list().some((other) => intersect(other.area, column) !== undefined);
  if (!free || inTheWay) insertArea(book, sheet, column, 'right');
  const index = columnsOf(table.area);
  const taken = table.columns.map((one) => one.name);
  const name = freeName(taken, `${book.locale === 'sv-SE' ? 'Kolumn' : 'Column'}${index + 1}`);
  accept(table.resize({ ...table.area, right: column.right }, [...columnInputs(table), { name }]));
  if (table.headerRow) accept(sheet.cells.setValue(table.area.top, column.left, name));
}

/** Writes a header cell: the way to rename a column. */
export function renameColumn(book: Book, sheet: Sheet, table: Table, index: number, name: string): void {
  const header = headerArea(table);
  if (header === undefined) throw new HostError('InvalidOperation', 'The header row is switched off.');
  const column = header.left + index;
  accept(sheet.cells.setValue(header.top, column, name));
  book.calculation.edited(sheet, header.top, column);
  tableCellsWritten(book, sheet, cellArea(header.top, column));
}

function freeTableName(book: Book): string {
  const stem = book.locale === 'sv-SE' ? 'Tabell' : 'Table';
  for (let number = 1; ; number += 1) {
    if (
      book.document.table(`${stem}${number}`) === null &&
      book.document.names.find(`${stem}${number}`, null) === null
    ) {
      return `${stem}${number}`;
    }
  }
}

/** Tells that a table has come or gone; one that is gone by its name too, which nobody can ask it for any more. */
function reportTable(
  book: Book,
  sheet: Sheet,
  id: number,
  type: number,
  name: string,
  tableName?: string,
): void {
  const sheetTarget = worksheetId(sheet.sheetId);
  book.events.add(type, [sheetTarget, WORKBOOK_TARGET], {
    type: name,
    tableId: tableId(id),
    ...(tableName === undefined ? {} : { tableName }),
    worksheetId: sheetTarget,
    source: 'Local',
    triggerSource: book.events.trigger,
  });
}
