import type { CellValue, Sheet, WorkbookDocument } from '../../src/host/document/model';
import { outputs, type OutputKey } from '../../src/workbook/outputs/keys';
import { tableNamed } from './entryPlace';

/** Where a generated block stands: its present sheet and the row and column (from 0) of its first cell. */
interface GeneratedBlock {
  readonly sheet: Sheet;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
}

/** Finds a generated block as the product does, by its defined name. */
export function generatedBlock(book: WorkbookDocument, key: OutputKey): GeneratedBlock {
  const formula = book.names.find(outputs[key].name, null)?.formula ?? '';
  const match = /^'?(.+?)'?!\$([A-Z])\$(\d+):\$[A-Z]\$(\d+)$/u.exec(formula);
  const [, name = '', column = 'A', top = '', bottom = ''] = match ?? [];
  const sheet = book.sheets.find(name.replaceAll("''", "'"));
  if (sheet === null) throw new Error(`${outputs[key].name} leads nowhere: ${formula}`);
  return { sheet, top: Number(top) - 1, left: column.charCodeAt(0) - 65, bottom: Number(bottom) - 1 };
}

/** Rows of a generated block's body as stored, from the column after the margin. */
export function bodyRows(book: WorkbookDocument, key: OutputKey, width: number): CellValue[][] {
  const { sheet, top, left, bottom } = generatedBlock(book, key);
  return Array.from({ length: bottom - top - 4 }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => sheet.cells.value(top + 5 + row, left + 1 + column)),
  );
}

/** As {@link bodyRows}, each row as one text with a bar between its cells. */
export function bodyTexts(book: WorkbookDocument, key: OutputKey, width: number): string[] {
  return bodyRows(book, key, width).map((row) => row.map(shown).join('|'));
}

function shown(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}

/** The line under a generated sheet's title that says whether it agrees with the entries. */
export function stateLine(book: WorkbookDocument, key: OutputKey): CellValue {
  const { sheet, top, left } = generatedBlock(book, key);
  return sheet.cells.value(top + 3, left + 1);
}

/** The stored cells of a table's body by header, row by row. */
export function entryRows(book: WorkbookDocument, table: string): Readonly<Record<string, CellValue>>[] {
  const { area, columns, sheetId } = tableNamed(book, table);
  const sheet = book.sheets.byId(sheetId)!;
  return Array.from({ length: area.bottom - area.top }, (_, row) =>
    Object.fromEntries(
      columns.map(({ name }, column) => [name, sheet.cells.value(area.top + 1 + row, area.left + column)]),
    ),
  );
}

const resultColumns = ['Redovisat period', 'Budget period', 'Avvikelse period', 'Redovisat föregående år'];

/** A figure that nobody has entered or that does not exist is shown as a dash. */
const asShown = (entry: CellValue | undefined) => (entry === '-' ? '–' : (entry ?? '–'));

/**
 * Holds that Resultat tells the truth about Driftsammandrag: each filled row under its own name with its own figures, in the
 * table's order, and the sums of all rows but varav, added up here from the entries themselves.
 */
export function expectTrueResult(book: WorkbookDocument): void {
  const rows = entryRows(book, 'Driftsammandrag').filter(({ Verksamhet }) => Verksamhet !== null);
  const shown = bodyRows(book, 'result', 5);
  for (const [index, row] of rows.entries()) {
    expect(shown[index]).toEqual([row['Verksamhet'], ...resultColumns.map((header) => asShown(row[header]))]);
  }
  const added = rows.filter(({ Radtyp }) => Radtyp !== 'varav');
  const number = (value: CellValue | undefined) => (typeof value === 'number' ? value : 0);
  const sums = resultColumns.map((header) => added.reduce((sum, row) => sum + number(row[header]), 0));
  expect(shown[rows.length]).toEqual(['Summa', ...sums]);
  for (const row of rows) {
    expect(row['Avvikelse period']).toBe(number(row['Redovisat period']) - number(row['Budget period']));
  }
}
