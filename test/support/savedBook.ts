import { openWorkbook } from '../../src/host/document/openWorkbook';
import type { CellValue, Sheet, WorkbookDocument } from '../../src/host/document/model';

/** A workbook file as it lies on the disk, without any program's help. */
export function savedBook(bytes: Uint8Array): WorkbookDocument {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.value;
}

export function sheetOf(book: WorkbookDocument, name: string): Sheet {
  const sheet = book.sheets.find(name);
  if (sheet === null) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** The stored values of a sheet's row that has a text in column B, from column C on. */
export function rowNamed(sheet: Sheet, name: string): readonly CellValue[] {
  for (const row of sheet.cells.usedRows()) {
    if (sheet.cells.value(row, 1) !== name) continue;
    const cells = [...sheet.cells.cellsInRow(row)].filter(({ column }) => column > 1);
    return cells.map(({ column }) => sheet.cells.value(row, column));
  }
  throw new Error(`No row ${name} on ${sheet.name}`);
}

/** What the cells of column B show that hold a text, from top to bottom. */
export function textsIn(sheet: Sheet): readonly string[] {
  return [...sheet.cells.usedRows()].flatMap((row) => {
    const value = sheet.cells.value(row, 1);
    return typeof value === 'string' && value !== '' ? [value] : [];
  });
}

/** Every cell with a formula: its place and the value that the file holds for it. */
export function* formulaCells(
  book: WorkbookDocument,
): Generator<{ sheet: string; row: number; column: number; formula: string; value: CellValue }> {
  for (const sheet of book.sheets.list()) {
    for (const row of sheet.cells.usedRows()) {
      for (const { column } of sheet.cells.cellsInRow(row)) {
        const formula = sheet.cells.formula(row, column);
        if (formula === null) continue;
        yield {
          sheet: sheet.name,
          row,
          column,
          formula: formula.text,
          value: sheet.cells.value(row, column),
        };
      }
    }
  }
}
