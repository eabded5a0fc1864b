import type { Area, CellContent, DataValidation, Sheet } from '../document/model';
import { readTextEntry } from '../objects/edit/entry';
import { requireUnlocked } from '../objects/edit/protection';
import { reportEdit, stateBefore } from '../objects/edit/reportEdit';
import { tableCellsWritten } from '../objects/edit/tableEffects';
import { isValid } from '../objects/edit/validate';
import { writeCell } from '../objects/edit/writeCells';
import { accept } from '../objects/state/accept';
import { cellArea } from '../objects/state/areas';
import type { Book } from '../objects/state/book';
import { fillFormulaColumn } from './fillFormulaColumn';
import { growTable } from './growTable';

/** The box that a data validation shows. */
interface ValidationAlert {
  readonly style: DataValidation['errorStyle'];
  readonly title: string;
  readonly message: string;
}

/** What typing came to: accepted, accepted after a warning that was clicked away, or refused with a box. */
export type Typed =
  | { readonly ok: true; readonly alert?: ValidationAlert }
  | {
      readonly ok: false;
      readonly code: 'ValidationRefused';
      readonly message: string;
      readonly alert: ValidationAlert;
    };

/** Excel's own words where the validation has none. */
const STANDARD_MESSAGE = {
  'sv-SE': 'Värdet matchar inte de begränsningar för dataverifiering som definierats för den här cellen.',
  'en-US': 'This value does not match the data validation restrictions defined for this cell.',
} as const;

/** Enters a text into the first cell of an area as Excel does for a person. */
export function typeText(book: Book, sheet: Sheet, area: Area, text: string): Typed {
  const { top: row, left: column } = area;
  const cell = cellArea(row, column);
  requireUnlocked(book, sheet, cell);
  const before = sheet.cells.read(row, column);
  const reported = stateBefore(book, sheet, cell);
  const isText = book.document.styles.format(before.style).numberFormat === '@';
  const entry = readTextEntry(text, isText, book.locale);
  writeCell(book, sheet, { row, column }, entry);
  const alert = alertFor(book, sheet, row, column);
  if (alert?.style === 'stop') {
    restore(book, sheet, row, column, before);
    return { ok: false, code: 'ValidationRefused', message: alert.message, alert };
  }
  if (text !== '') growTable(book, sheet, row, column);
  if (entry.kind === 'formula') fillFormulaColumn(book, sheet, row, column);
  tableCellsWritten(book, sheet, cell);
  reportEdit(book, sheet, cell, reported);
  return alert === undefined ? { ok: true } : { ok: true, alert };
}

/** The alert that the cell's new value raises, if any. An entry that was emptied raises none. */
function alertFor(book: Book, sheet: Sheet, row: number, column: number): ValidationAlert | undefined {
  const validation = sheet.validations.at(row, column);
  if (validation?.showErrorMessage !== true) return undefined;
  if (sheet.cells.value(row, column) === null && sheet.cells.formula(row, column) === null) return undefined;
  if (isValid(book, sheet, row, column)) return undefined;
  const message = validation.error === '' ? STANDARD_MESSAGE[book.locale] : validation.error;
  return {
    style: validation.errorStyle,
    title: validation.errorTitle === '' ? 'Microsoft Excel' : validation.errorTitle,
    message,
  };
}

function restore(book: Book, sheet: Sheet, row: number, column: number, before: CellContent): void {
  if (before.formula === null) accept(sheet.cells.setValue(row, column, before.value));
  else accept(sheet.cells.setFormula(row, column, before.formula.text, before.value));
  accept(sheet.cells.setStyle(row, column, before.style));
  book.calculation.edited(sheet, row, column);
}
