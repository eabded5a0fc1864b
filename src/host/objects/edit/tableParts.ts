import { ROW_COUNT, type Area, type Sheet, type Table } from '../../document/model';
import { HostError, invalidArgument } from '../../protocol/hostError';
import { NOT_CALCULATED } from './cellValues';
import { accept } from '../state/accept';
import { columnsOf, rowsOf } from '../state/areas';
import type { Book } from '../state/book';
import { dataArea } from '../state/tableAreas';
import { clearCells } from './clearCells';
import { requireAllowed } from './protection';
import { deleteArea, insertArea } from './structure';
import { columnInputs, tableCellsWritten } from './tableEffects';
import { checkedFormula } from './formulaForms';
import { fillCalculatedColumns } from './tableRows';

/** Deletes data rows of a table; what lies below it moves up. A table without data keeps one empty row. */
export function deleteTableRows(book: Book, sheet: Sheet, table: Table, first: number, count: number): void {
  requireAllowed(sheet, 'anything');
  const data = dataArea(table);
  if (first < 0 || count < 1 || first + count > rowsOf(data))
    throw invalidArgument('there are no such rows in the table');
  const rows = { ...data, top: data.top + first, bottom: data.top + first + count - 1 };
  if (count < rowsOf(data)) {
    deleteArea(book, sheet, rows, 'up');
    return;
  }
  if (rowsOf(data) > 1) deleteArea(book, sheet, { ...data, top: data.top + 1 }, 'up');
  const definitions = columnInputs(table);
  const left = { ...data, bottom: data.top };
  clearCells(book, sheet, left, 'Contents');
  // What is typed into the empty row is calculated as in those before it.
  accept(table.setColumns(definitions));
  fillCalculatedColumns(book, sheet, left);
}

/** Deletes a column of a table; what lies to the right of the table moves left. */
export function deleteTableColumn(book: Book, sheet: Sheet, table: Table, index: number): void {
  requireAllowed(sheet, 'anything');
  const { area } = table;
  if (columnsOf(area) === 1)
    throw new HostError('InvalidOperation', 'The last column of a table cannot be deleted.');
  const column = area.left + index;
  deleteArea(book, sheet, { ...area, left: column, right: column }, 'left');
}

/** Switches the totals row on or off. A new one has a label and the total of its last column, as in Excel. */
export function showTotals(book: Book, sheet: Sheet, table: Table, show: boolean): void {
  if (table.totalsRow === show) return;
  requireAllowed(sheet, 'anything');
  const { area } = table;
  if (!show) {
    const row = { ...area, top: area.bottom };
    clearCells(book, sheet, row, 'All');
    accept(
      table.setRows({
        area: { ...area, bottom: area.bottom - 1 },
        headerRow: table.headerRow,
        totalsRow: false,
      }),
    );
    book.calculation.structureChanged();
    return;
  }
  const row = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  if (row.bottom >= ROW_COUNT) throw new HostError('RangeExceedsLimit', 'There is no room for a totals row.');
  if (!isFree(sheet, row)) insertArea(book, sheet, row, 'down');
  accept(
    table.setRows({ area: { ...area, bottom: row.bottom }, headerRow: table.headerRow, totalsRow: true }),
  );
  firstTotals(book, sheet, table, row);
  book.calculation.structureChanged();
}

function firstTotals(book: Book, sheet: Sheet, table: Table, row: Area): void {
  if (columnsOf(row) > 1)
    accept(sheet.cells.setValue(row.top, row.left, book.locale === 'sv-SE' ? 'Summa' : 'Total'));
  const last = table.columns.at(-1);
  if (last === undefined) return;
  const data = dataArea(table);
  const numeric = typeof sheet.cells.value(data.top, row.right) === 'number';
  const name = last.name.replace(/['[\]#@]/g, "'$&");
  const formula = checkedFormula(
    book,
    sheet,
    row.top,
    row.right,
    `SUBTOTAL(${numeric ? 109 : 103},${table.name}[${name}])`,
  );
  accept(sheet.cells.setFormula(row.top, row.right, formula, NOT_CALCULATED));
  book.calculation.edited(sheet, row.top, row.right);
  tableCellsWritten(book, sheet, row);
}

/** Switches the header row on or off. Its row stays free below or above the data, as in Excel. */
export function showHeaders(book: Book, sheet: Sheet, table: Table, show: boolean): void {
  if (table.headerRow === show) return;
  requireAllowed(sheet, 'anything');
  const { area, totalsRow } = table;
  if (!show) {
    clearHeader(sheet, area);
    accept(table.setRows({ area: { ...area, top: area.top + 1 }, headerRow: false, totalsRow }));
  } else {
    const row = { ...area, top: area.top - 1, bottom: area.top - 1 };
    if (row.top < 0 || !isFree(sheet, row)) insertArea(book, sheet, { ...area, bottom: area.top }, 'down');
    const top = row.top < 0 || !isFree(sheet, row) ? table.area.top - 1 : row.top;
    accept(table.setRows({ area: { ...table.area, top }, headerRow: true, totalsRow }));
    for (const [index, { name }] of columnInputs(table).entries())
      accept(sheet.cells.setValue(top, area.left + index, name));
  }
  book.calculation.structureChanged();
}

function clearHeader(sheet: Sheet, area: Area): void {
  accept(sheet.cells.clear({ ...area, bottom: area.top }, 'contents'));
}

function isFree(sheet: Sheet, area: Area): boolean {
  return [...sheet.cells.cellsIn(area)].every(({ value, formula }) => value === null && formula === null);
}
