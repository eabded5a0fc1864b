import type { Area, Sheet } from '../../document/model';
import { NOT_CALCULATED } from './cellValues';
import { accept } from '../state/accept';
import { intersect } from '../state/areas';
import type { Book } from '../state/book';
import { dataArea } from '../state/tableAreas';
import { movedFormula } from './formulaForms';

/** Gives empty cells of calculated columns in new table rows their formula. */
export function fillCalculatedColumns(book: Book, sheet: Sheet, rows: Area): void {
  for (const table of sheet.tables.list()) {
    const data = dataArea(table);
    const fresh = intersect(data, rows);
    if (fresh === undefined) continue;
    for (const [index, column] of table.columns.entries()) {
      const at = table.area.left + index;
      if (column.calculatedFormula === null || at < fresh.left || at > fresh.right) continue;
      for (let row = fresh.top; row <= fresh.bottom; row += 1) {
        if (sheet.cells.value(row, at) !== null || sheet.cells.formula(row, at) !== null) continue;
        // The definition is written for the first data row.
        const formula = movedFormula(
          column.calculatedFormula,
          { row: data.top, column: at },
          { row, column: at },
        );
        accept(sheet.cells.setFormula(row, at, formula, NOT_CALCULATED));
        book.calculation.edited(sheet, row, at);
      }
    }
  }
}
