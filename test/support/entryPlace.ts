import type { Table, WorkbookDocument } from '../../src/host/document/model';
import { cellAddress } from '../../src/workbook/area';

/** An entry cell as people speak of it: the table, the row by a text in it, the column by its header. */
export type EntryName = readonly [table: string, row: string, header: string];

/** Where something stands in a workbook. */
interface Place {
  readonly sheet: string;
  readonly address: string;
  readonly row: number;
  readonly column: number;
}

/** Where an entry cell stands now. The row is the first one of the table that holds the text in any cell. */
export function entryPlace(book: WorkbookDocument, [tableName, rowText, header]: EntryName): Place {
  const table = tableNamed(book, tableName);
  const sheet = book.sheets.byId(table.sheetId)!;
  const offset = table.columns.findIndex(({ name }) => name === header);
  if (offset < 0) throw new Error(`${tableName} has no column ${header}`);
  const column = table.area.left + offset;
  for (let row = table.area.top + 1; row <= table.area.bottom; row += 1) {
    const cells = [...sheet.cells.cellsIn({ ...table.area, top: row, bottom: row })];
    if (cells.some(({ value }) => value === rowText)) {
      return { sheet: sheet.name, address: cellAddress(row, column), row, column };
    }
  }
  throw new Error(`${tableName} has no row ${rowText}`);
}

/** The table with that name. */
export function tableNamed(book: WorkbookDocument, name: string): Table {
  const table = book.table(name);
  if (table === null) throw new Error(`There is no table ${name}`);
  return table;
}
