import type { Area, CellValue, DrawnCells, DrawnValue, ReadDrawnCells, Sheet } from '../../document/model';
import { cellCount, columnsOf, isWholeColumns, rowsOf } from '../state/areas';
import type { Book } from '../state/book';
import { resolveReference } from '../state/resolveAddress';
import { cellText } from './cellText';

/** More cells than a chart can draw of one reference. */
const MOST_CELLS = 1_000_000;

/**
 * What cells are to a chart, as Excel draws them: as a value a text counts as 0 and a blank cell leaves a gap, an error is
 * kept as such; as categories they are numbers only when all of them are.
 */
export function drawnCells(book: Book, sheet: Sheet, area: Area): DrawnCells {
  const numbers: DrawnValue[] = [];
  const texts: (string | null)[] = [];
  let numeric = false;
  let textual = false;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = sheet.cells.value(row, column);
      numbers.push(drawnValue(value));
      texts.push(value === null ? null : cellText(book, sheet, row, column));
      if (typeof value === 'number') numeric = true;
      else if (value !== null) textual = true;
    }
  }
  return { rows: rowsOf(area), columns: columnsOf(area), numbers, texts, numeric: numeric && !textual };
}

/** Reads the cells that a chart's formula names; whole columns as far as they are used. */
export function readDrawnCells(book: Book): ReadDrawnCells {
  return (formula) => {
    const placed = resolveReference(book, undefined, formula);
    if (placed === undefined) return null;
    const { sheet } = placed;
    const area = isWholeColumns(placed.area)
      ? { ...placed.area, bottom: sheet.cells.usedArea(true)?.bottom ?? 0 }
      : placed.area;
    return cellCount(area) > MOST_CELLS ? null : drawnCells(book, sheet, area);
  };
}

function drawnValue(value: CellValue): DrawnValue {
  switch (typeof value) {
    case 'number':
      return value;
    case 'string':
      return 0;
    case 'boolean':
      return value ? 1 : 0;
    default:
      return value === null ? null : value.error;
  }
}
