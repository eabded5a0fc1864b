import type { Area, FormulaPlace, Sheet } from '../../document/model';
import { deleteColumn } from '../../formulas/text/renaming';
import { HostError } from '../../protocol/hostError';
import { accept } from '../state/accept';
import { intersect, isWholeColumns, isWholeRows } from '../state/areas';
import type { Book } from '../state/book';
import type { ChangeType } from '../state/changeNotes';
import { shiftedFormula, type Shift } from './formulaForms';
import { requireAllowed } from './protection';
import { reportChange } from './reportEdit';
import {
  rememberTables,
  repairColumns,
  shiftedArea,
  shiftedDefinition,
  type RememberedTable,
} from './shiftedTables';
import { fillCalculatedColumns } from './tableRows';

/** Makes room for an area: the cells there and beyond move down or right. Formulas, names, rules and held ranges follow. */
export function insertArea(book: Book, sheet: Sheet, area: Area, direction: 'down' | 'right'): void {
  requireAllowed(
    sheet,
    isWholeRows(area) ? 'insertRows' : isWholeColumns(area) ? 'insertColumns' : 'anything',
  );
  const tables = rememberTables(sheet);
  accept(sheet.insertCells(area, direction));
  follow(book, sheet, { kind: 'insert', sheet: sheet.name, area, direction }, tables);
  if (direction === 'down') fillCalculatedColumns(book, sheet, area);
  takeFormats(sheet, area, direction);
  const changeType = isWholeRows(area)
    ? 'RowInserted'
    : isWholeColumns(area)
      ? 'ColumnInserted'
      : 'CellInserted';
  reportChange(book, sheet, area, changeType, direction === 'down' ? 'ShiftCellDown' : 'ShiftCellRight');
}

/** Takes an area away: what lies below or to the right moves in. */
export function deleteArea(book: Book, sheet: Sheet, area: Area, direction: 'up' | 'left'): void {
  requireAllowed(
    sheet,
    isWholeRows(area) ? 'deleteRows' : isWholeColumns(area) ? 'deleteColumns' : 'anything',
  );
  refuseHeaderRows(sheet, area, direction);
  const tables = rememberTables(sheet);
  accept(sheet.deleteCells(area, direction));
  follow(book, sheet, { kind: 'delete', sheet: sheet.name, area, direction }, tables);
  const changeType: ChangeType = isWholeRows(area)
    ? 'RowDeleted'
    : isWholeColumns(area)
      ? 'ColumnDeleted'
      : 'CellDeleted';
  reportChange(book, sheet, area, changeType, direction === 'up' ? 'ShiftCellUp' : 'ShiftCellLeft');
}

function follow(book: Book, sheet: Sheet, shift: Shift, before: readonly RememberedTable[]): void {
  const gone = repairColumns(sheet, shift, before, book.locale === 'sv-SE' ? 'Kolumn' : 'Column');
  book.document.mapFormulas((formula, place) => {
    const kept = gone.reduce((text, { table, column }) => deleteColumn(text, table, column), formula);
    if (place.kind === 'table-column' && place.sheetId === sheet.sheetId) {
      return shiftedDefinition(
        kept,
        sheet,
        shift,
        before.find(({ name }) => name === place.table),
      );
    }
    return shiftedFormula(kept, sheetNameOf(book, place), shift);
  });
  book.moveRanges(sheet, (area) => shiftedArea(area, shift));
  book.calculation.structureChanged();
}

/** The sheet that references without a sheet name mean at a place. */
function sheetNameOf(book: Book, place: FormulaPlace): string | undefined {
  const id = place.kind === 'name' ? place.scope : place.sheetId;
  return id === null ? undefined : book.document.sheets.byId(id)?.name;
}

/** Inserted cells take their formats from the cells above (or to the left), as in Excel. */
function takeFormats(sheet: Sheet, area: Area, direction: 'down' | 'right'): void {
  if (direction === 'down' ? area.top === 0 : area.left === 0) return;
  const source =
    direction === 'down'
      ? { ...area, top: area.top - 1, bottom: area.top - 1 }
      : { ...area, left: area.left - 1, right: area.left - 1 };
  const header = sheet.tables
    .list()
    .some(
      (table) =>
        table.headerRow &&
        direction === 'down' &&
        table.area.top === source.top &&
        intersect(table.area, source),
    );
  // Rows inserted right below a table's header look like data, not like the header, and are asked for the same.
  const from = header ? { ...area, top: area.bottom + 1, bottom: area.bottom + 1 } : source;
  for (const table of header ? sheet.tables.list() : []) {
    const fresh = table.area.top === source.top ? intersect(table.area, area) : undefined;
    if (fresh === undefined) continue;
    sheet.validations.growRows(from.top, fresh);
    sheet.conditionalFormats.growRows(from.top, fresh);
  }
  for (const cell of [...sheet.cells.cellsIn(from)]) {
    if (direction === 'down') {
      for (let row = area.top; row <= area.bottom; row += 1)
        accept(sheet.cells.setStyle(row, cell.column, cell.style));
    } else {
      for (let column = area.left; column <= area.right; column += 1)
        accept(sheet.cells.setStyle(cell.row, column, cell.style));
    }
  }
}

/** Excel does not let go of a table's header row unless the whole table goes. */
function refuseHeaderRows(sheet: Sheet, area: Area, direction: 'up' | 'left'): void {
  if (direction !== 'up') return;
  for (const table of sheet.tables.list()) {
    const header =
      table.headerRow && intersect({ ...table.area, bottom: table.area.top }, area) !== undefined;
    if (header && area.bottom < table.area.bottom) {
      throw new HostError('InvalidOperation', `The header row of the table ${table.name} cannot be deleted.`);
    }
  }
}
