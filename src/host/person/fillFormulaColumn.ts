import type { Sheet } from '../document/model';
import { movedFormula } from '../objects/edit/formulaForms';
import { tableCellsWritten } from '../objects/edit/tableEffects';
import { NOT_CALCULATED } from '../objects/edit/cellValues';
import { accept } from '../objects/state/accept';
import type { Book } from '../objects/state/book';
import { dataArea, inColumn } from '../objects/state/tableAreas';

/**
 * What Excel's AutoCorrect does when a person types a formula into a table: an otherwise empty column, or one that was a
 * calculated column throughout, takes the formula in all its rows.
 */
export function fillFormulaColumn(book: Book, sheet: Sheet, row: number, column: number): void {
  const table = sheet.tables
    .list()
    .find(({ area }) => column >= area.left && column <= area.right && row >= area.top && row <= area.bottom);
  if (table === undefined) return;
  const index = column - table.area.left;
  const data = inColumn(table, dataArea(table), index);
  if (row < data.top || row > data.bottom) return;
  const definition = table.columns[index];
  const typed = sheet.cells.formula(row, column);
  if (definition === undefined || typed === null) return;
  for (let other = data.top; other <= data.bottom; other += 1) {
    if (other === row) continue;
    const { value, formula } = sheet.cells.read(other, column);
    const replaceable =
      definition.calculatedFormula === null ? value === null && formula === null : formula !== null;
    if (!replaceable) return;
  }
  for (let other = data.top; other <= data.bottom; other += 1) {
    if (other === row) continue;
    const text = movedFormula(typed.text, { row, column }, { row: other, column });
    accept(sheet.cells.setFormula(other, column, text, NOT_CALCULATED));
    book.calculation.edited(sheet, other, column);
  }
  tableCellsWritten(book, sheet, data);
}
