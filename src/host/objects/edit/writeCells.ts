import type { Area, CellValue, Sheet } from '../../document/model';
import { invalidArgument } from '../../protocol/hostError';
import { NOT_CALCULATED } from './cellValues';
import { accept } from '../state/accept';
import { intersect } from '../state/areas';
import type { Book, HostLocale } from '../state/book';
import { readTextEntry, type Entry } from './entry';
import { checkedFormula, formulaFromR1C1, movedFormula, movesNothing } from './formulaForms';
import { readGrid } from './grid';
import { requireUnlocked } from './protection';
import { reportEdit, stateBefore } from './reportEdit';
import { tableCellsWritten } from './tableEffects';

/** How formulas in what is written are to be read. */
export type Notation = 'a1' | 'r1c1';

/**
 * Writes what an add-in gave to `values`, `formulas` or `formulasR1C1`. Null leaves a cell alone, the empty text empties it,
 * a text is read as Excel reads an entry, one with `=` in front becomes a formula. Data validation does not run.
 */
export function writeInput(book: Book, sheet: Sheet, area: Area, input: unknown, notation: Notation): void {
  const { at, single } = readGrid(area, input);
  requireUnlocked(book, sheet, area);
  const before = stateBefore(book, sheet, area);
  const merged = sheet.mergedAreas().filter((one) => intersect(one, area) !== undefined);
  const formulas = single
    ? filledFormulas(book, sheet, area, notation)
    : writtenFormulas(book, sheet, notation);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = at(row - area.top, column - area.left);
      if (value === null || value === undefined || isHidden(merged, row, column)) continue;
      writeCell(book, sheet, { row, column }, readInput(book, sheet, row, column, value), formulas);
      book.tally.cellsWritten += 1;
    }
  }
  tableCellsWritten(book, sheet, area);
  reportEdit(book, sheet, area, before);
}

/** Gives a formula as it was written for a cell in the form that files have. */
type FileFormulas = (written: string, cell: { readonly row: number; readonly column: number }) => string;

/** Each cell's formula is written for that cell. */
function writtenFormulas(book: Book, sheet: Sheet, notation: Notation): FileFormulas {
  const read = notation === 'r1c1' ? formulaFromR1C1 : checkedFormula;
  return (written, { row, column }) => read(book, sheet, row, column, written);
}

/** One formula for all cells: it is written for the first, and moves with the others. It is checked once, however many they are. */
function filledFormulas(book: Book, sheet: Sheet, area: Area, notation: Notation): FileFormulas {
  const own = writtenFormulas(book, sheet, notation);
  if (notation === 'r1c1') return own;
  const first = { row: area.top, column: area.left };
  let checked: { readonly file: string; readonly isFixed: boolean } | undefined;
  return (written, cell) => {
    if (checked === undefined) {
      const file = own(written, first);
      checked = { file, isFixed: movesNothing(file) };
    }
    return checked.isFixed ? checked.file : movedFormula(checked.file, first, cell);
  };
}

/** Writes one entry into a cell. */
export function writeCell(
  book: Book,
  sheet: Sheet,
  cell: { row: number; column: number },
  entry: Entry,
  formulas: FileFormulas = writtenFormulas(book, sheet, 'a1'),
): void {
  const { row, column } = cell;
  if (entry.kind === 'clear') accept(sheet.cells.setValue(row, column, null));
  else if (entry.kind === 'value') {
    accept(sheet.cells.setValue(row, column, entry.value));
    if (entry.format !== undefined) takeOnFormat(book, sheet, row, column, entry.format);
  } else {
    accept(sheet.cells.setFormula(row, column, formulas(entry.text, cell), NOT_CALCULATED));
  }
  setQuoted(book, sheet, row, column, entry.kind === 'value' && entry.quoted);
  book.calculation.edited(sheet, row, column);
}

function readInput(book: Book, sheet: Sheet, row: number, column: number, value: unknown): Entry {
  if (typeof value === 'string')
    return readTextEntry(value, isTextCell(book, sheet, row, column), API_LOCALE);
  if (typeof value === 'number' || typeof value === 'boolean') {
    const constant: CellValue = value;
    return { kind: 'value', value: constant, quoted: false };
  }
  throw invalidArgument('a cell takes a text, a number, true or false');
}

/** Whatever language Excel speaks, add-ins write numbers and dates the American way. */
const API_LOCALE: HostLocale = 'en-US';

function isTextCell(book: Book, sheet: Sheet, row: number, column: number): boolean {
  return book.document.styles.format(sheet.cells.style(row, column)).numberFormat === '@';
}

function takeOnFormat(book: Book, sheet: Sheet, row: number, column: number, numberFormat: string): void {
  const { styles } = book.document;
  const style = sheet.cells.style(row, column);
  if (styles.format(style).numberFormat !== 'General') return;
  accept(sheet.cells.setStyle(row, column, styles.change(style, { numberFormat })));
}

/** Whether a cell's text was typed with an apostrophe is part of its format in the file. */
function setQuoted(book: Book, sheet: Sheet, row: number, column: number, quotePrefix: boolean): void {
  const { styles } = book.document;
  const style = sheet.cells.style(row, column);
  if (styles.format(style).quotePrefix === quotePrefix) return;
  accept(sheet.cells.setStyle(row, column, styles.change(style, { quotePrefix })));
}

function isHidden(merged: readonly Area[], row: number, column: number): boolean {
  return merged.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}
