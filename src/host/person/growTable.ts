import type { Sheet, Table } from '../document/model';
import { resizeTable, copyRowFormats } from '../objects/edit/tables';
import { intersect } from '../objects/state/areas';
import type { Book } from '../objects/state/book';

/**
 * What Excel's AutoCorrect does when a person types right below a table or right beside it: the table takes the row or column
 * in, calculated columns are filled, formats and validations go along. A table with a totals row does not grow downwards.
 */
export function growTable(book: Book, sheet: Sheet, row: number, column: number): void {
  for (const table of sheet.tables.list()) {
    const { area, totalsRow } = table;
    const below = row === area.bottom + 1 && column >= area.left && column <= area.right && !totalsRow;
    const beside = column === area.right + 1 && row >= area.top && row <= area.bottom;
    if (below && othersEmpty(sheet, table, row, column)) {
      resizeTable(book, sheet, table, { ...area, bottom: row });
      copyRowFormats(sheet, table, { ...area, top: row, bottom: row });
      return;
    }
    if (beside && !taken(sheet, { ...area, left: column, right: column })) {
      resizeTable(book, sheet, table, { ...area, right: column });
      return;
    }
  }
}

/** Whether the typed cell is alone in the row that the table would take in. */
function othersEmpty(sheet: Sheet, { area }: Table, row: number, column: number): boolean {
  const line = { ...area, top: row, bottom: row };
  if (taken(sheet, line)) return false;
  return [...sheet.cells.cellsIn(line)].every(
    (cell) => cell.column === column || (cell.value === null && cell.formula === null),
  );
}

function taken(sheet: Sheet, line: Parameters<typeof intersect>[0]): boolean {
  return sheet.tables.list().some((other) => intersect(other.area, line) !== undefined);
}
