import type { Area, Sheet } from '../../document/model';
import { displayForms } from '../../formulas/text/displayForms';
import type { Book } from '../state/book';
import { cellText } from './cellText';
import { valueType, wireValue } from './cellValues';
import { r1c1Formula, shownFormula } from './formulaForms';
import { gridOf } from './grid';

/** Calculated values, rows of columns. */
export function readValues(book: Book, sheet: Sheet, area: Area): (number | string | boolean)[][] {
  book.calculation.ensure();
  return gridOf(area, (row, column) => wireValue(sheet.cells.value(row, column)));
}

/** Formulas as Excel shows them, with `=`; constants as they are. */
export function readFormulas(book: Book, sheet: Sheet, area: Area): (number | string | boolean)[][] {
  const forms = displayForms();
  return readNotation(book, sheet, area, (formula, row, column) =>
    shownFormula(book, sheet, row, column, formula, forms),
  );
}

/** Formulas in R1C1 notation, with `=`; constants as they are. */
export function readFormulasR1C1(book: Book, sheet: Sheet, area: Area): (number | string | boolean)[][] {
  const forms = displayForms();
  return readNotation(book, sheet, area, (formula, row, column) =>
    r1c1Formula(book, sheet, row, column, formula, forms),
  );
}

/** What the cells show. */
export function readTexts(book: Book, sheet: Sheet, area: Area): string[][] {
  book.calculation.ensure();
  return gridOf(area, (row, column) => cellText(book, sheet, row, column));
}

/** `Empty`, `Double`, `String` … */
export function readTypes(book: Book, sheet: Sheet, area: Area): string[][] {
  book.calculation.ensure();
  return gridOf(area, (row, column) => valueType(sheet.cells.value(row, column)));
}

function readNotation(
  book: Book,
  sheet: Sheet,
  area: Area,
  show: (formula: string, row: number, column: number) => string,
): (number | string | boolean)[][] {
  book.calculation.ensure();
  return gridOf(area, (row, column) => {
    const formula = sheet.cells.formula(row, column);
    return formula === null ? wireValue(sheet.cells.value(row, column)) : show(formula.text, row, column);
  });
}
