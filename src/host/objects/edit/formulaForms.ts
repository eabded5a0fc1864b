import type { Area, Sheet } from '../../document/model';
import { isCellToken, tokensOf } from '../../formulas/syntax/tokens';
import { copyFormula } from '../../formulas/text/copyFormula';
import { toDisplayForm } from '../../formulas/text/displayForm';
import type { DisplayForms } from '../../formulas/text/displayForms';
import { toFileForm } from '../../formulas/text/fileForm';
import { fromR1C1, toR1C1 } from '../../formulas/text/r1c1';
import { shiftReferences } from '../../formulas/text/shiftReferences';
import { HostError, invalidArgument } from '../../protocol/hostError';
import { columnsOf, isWholeColumns, isWholeRows, rowsOf } from '../state/areas';
import type { Book } from '../state/book';
import { formulaSheetId } from '../state/formulaSource';
import { parseStructuredReference } from '../../formulas/syntax/structuredReference';

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Longest formula that Excel takes. */
const LONGEST = 8192;

/**
 * A formula as an add-in or a person wrote it for a cell, in the form that files have. Formulas that Excel would not take
 * are `InvalidArgument`.
 */
export function checkedFormula(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  written: string,
): string {
  if (written.length > LONGEST) {
    throw new HostError('FormulaLengthExceedsLimit', `A formula is at most ${LONGEST} characters long.`);
  }
  const { source } = book.calculation;
  const own = source.tableAt(formulaSheetId(sheet), row, column);
  const result = toFileForm(written, { own, table: (name) => source.table(name) });
  if ('problem' in result)
    throw invalidArgument(`the formula ${written} cannot be used (${result.problem}: ${result.detail})`);
  return result.formula;
}

/** A formula of the file as Excel shows it in a cell, with `=`. @param forms those of the cells read together with it */
export function shownFormula(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  file: string,
  forms: DisplayForms = toDisplayForm,
): string {
  const own = book.calculation.source.tableAt(formulaSheetId(sheet), row, column);
  return forms(file, own?.name);
}

/** A formula in R1C1 notation, as written for a cell, in the form that files have. */
export function formulaFromR1C1(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  written: string,
): string {
  return checkedFormula(book, sheet, row, column, fromR1C1(written, row, column));
}

/** A formula of the file in R1C1 notation, with `=`. @param forms those of the cells read together with it */
export function r1c1Formula(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  file: string,
  forms: DisplayForms = toDisplayForm,
): string {
  return toR1C1(shownFormula(book, sheet, row, column, file, forms), row, column);
}

/** What formulas that mean the same in different cells have in common. */
export function relativeFormula(file: string, row: number, column: number): string {
  return toR1C1(file, row, column).slice(1);
}

/** A formula copied from one cell to another: relative references move along. */
export function movedFormula(file: string, from: Cell, to: Cell): string {
  if (from.row === to.row && from.column === to.column) return file;
  return copyFormula(file, to.row - from.row, to.column - from.column);
}

/** Whether a formula reads the same wherever it is copied: it names no cell by its place. */
export function movesNothing(file: string): boolean {
  return !tokensOf(file).some(isCellToken);
}

/** Cells that were inserted or deleted. */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  readonly sheet: string;
  readonly area: Area;
  readonly direction: 'down' | 'right' | 'up' | 'left';
}

/** A formula after cells moved. `formulaSheet` is the sheet that it stands on, if it stands on one. */
export function shiftedFormula(file: string, formulaSheet: string | undefined, shift: Shift): string {
  const { area, kind, direction } = shift;
  const rows = direction === 'down' || direction === 'up';
  const whole = rows ? isWholeRows(area) : isWholeColumns(area);
  const band = rows ? { from: area.left, to: area.right } : { from: area.top, to: area.bottom };
  return shiftReferences(file, formulaSheet ?? '', shift.sheet, {
    axis: rows ? 'rows' : 'columns',
    at: rows ? area.top : area.left,
    count: rows ? rowsOf(area) : columnsOf(area),
    kind,
    ...(whole ? {} : { band }),
  });
}

/** A name's formula as someone wrote it, in the form that files have. */
export function checkedNameFormula(book: Book, written: string): string {
  const { source } = book.calculation;
  const result = toFileForm(written, { own: undefined, table: (name) => source.table(name) });
  if ('problem' in result)
    throw invalidArgument(`the formula ${written} cannot be used (${result.problem}: ${result.detail})`);
  return result.formula;
}

/** A name's formula as Excel shows it, with `=`. */
export function shownNameFormula(file: string): string {
  return toDisplayForm(file, undefined);
}

/**
 * A formula of a data validation or conditional format, as written for the first cell, in the form that files have.
 * Excel takes no structured references there.
 */
export function fileRuleFormula(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  written: string,
): string {
  const file = checkedFormula(book, sheet, row, column, written);
  const structured = tokensOf(file).find(
    (token) => parseStructuredReference(token.value) !== undefined && token.value.includes('['),
  );
  if (structured !== undefined) {
    throw invalidArgument(
      `references to tables such as ${structured.value} cannot be used in validations and conditional formats`,
    );
  }
  return file;
}

/** A rule's formula as Excel shows it, with `=`. */
export function shownRuleFormula(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  file: string,
): string {
  return shownFormula(book, sheet, row, column, file);
}

/** Whether a formula names a table. */
export function namesTable(file: string, table: string): boolean {
  const wanted = table.toLowerCase();
  return tokensOf(file).some(({ value }) => {
    if (value.toLowerCase() === wanted) return true;
    return value.includes('[') && parseStructuredReference(value)?.table?.toLowerCase() === wanted;
  });
}
