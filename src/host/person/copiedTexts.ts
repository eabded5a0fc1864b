import type { Area, Sheet } from '../document/model';
import { entryText } from '../objects/edit/entryText';
import { movedFormula, shownFormula } from '../objects/edit/formulaForms';
import { columnsOf, rowsOf } from '../objects/state/areas';
import type { Book } from '../objects/state/book';

/** Where cells are copied from. */
export interface CopiedCells {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * What cells hold, as a person would type it into other cells: rows of texts for an area, over and over where that is
 * larger. Relative references in formulas move along.
 */
export function copiedTexts(book: Book, from: CopiedCells, to: Area): string[][] {
  const { sheet, area } = from;
  return Array.from({ length: rowsOf(to) }, (_row, down) =>
    Array.from({ length: columnsOf(to) }, (_column, across) => {
      const source = {
        row: area.top + (down % rowsOf(area)),
        column: area.left + (across % columnsOf(area)),
      };
      const target = { row: to.top + down, column: to.left + across };
      const formula = sheet.cells.formula(source.row, source.column);
      if (formula === null) return entryText(book, sheet, source.row, source.column);
      return shownFormula(book, sheet, source.row, source.column, movedFormula(formula.text, source, target));
    }),
  );
}
