import type { Area, CellContent, CellValue, Sheet } from '../../document/model';
import { accept } from '../state/accept';
import { intersect } from '../state/areas';
import type { Book } from '../state/book';
import { EventType, WORKBOOK_TARGET } from '../state/eventQueue';
import { worksheetId } from '../state/ids';
import { localAddress } from '../state/rangeRef';
import { HostError } from '../../protocol/hostError';
import { movedFormula } from './formulaForms';
import { requireAllowed, requireUnlocked } from './protection';
import { reportEdit } from './reportEdit';

/** A column to sort by, counted from the area's left edge. */
export interface SortKey {
  readonly offset: number;
  readonly ascending: boolean;
  readonly textAsNumber: boolean;
}

/**
 * Sorts rows as Excel does: numbers before texts before booleans before errors, empty cells always last, equal rows in their
 * old order. Formulas move with their row; relative references go along.
 */
export function sortRows(
  book: Book,
  sheet: Sheet,
  area: Area,
  keys: readonly SortKey[],
  matchCase: boolean,
): void {
  requireAllowed(sheet, 'sort');
  requireUnlocked(book, sheet, area);
  if (sheet.mergedAreas().some((merged) => intersect(merged, area) !== undefined)) {
    throw new HostError('MergedRangeConflict', 'Merged cells cannot be sorted.');
  }
  book.calculation.ensure();
  const rows = readRows(sheet, area);
  const collator = new Intl.Collator(book.locale, {
    sensitivity: matchCase ? 'variant' : 'accent',
    numeric: false,
  });
  const order = rows
    .map((_, index) => index)
    .sort((a, b) => {
      for (const key of keys) {
        const difference = compare(
          rows[a]?.[key.offset]?.value ?? null,
          rows[b]?.[key.offset]?.value ?? null,
          key,
          collator,
        );
        if (difference !== 0) return difference;
      }
      return a - b;
    });
  writeRows(book, sheet, area, rows, order);
  const id = worksheetId(sheet.sheetId);
  book.events.add(EventType.worksheetRowSorted, [id, WORKBOOK_TARGET], {
    worksheetId: id,
    address: localAddress(area),
    source: 'Local',
    triggerSource: book.events.trigger,
  });
  reportEdit(book, sheet, area);
}

function readRows(sheet: Sheet, area: Area): CellContent[][] {
  const rows: CellContent[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: CellContent[] = [];
    for (let column = area.left; column <= area.right; column += 1) cells.push(sheet.cells.read(row, column));
    rows.push(cells);
  }
  return rows;
}

function writeRows(
  book: Book,
  sheet: Sheet,
  area: Area,
  rows: readonly CellContent[][],
  order: readonly number[],
): void {
  for (const [to, from] of order.entries()) {
    if (to === from) continue;
    for (const [offset, content] of (rows[from] ?? []).entries()) {
      const cell = { row: area.top + to, column: area.left + offset };
      const origin = { row: area.top + from, column: cell.column };
      if (content.formula === null) accept(sheet.cells.setValue(cell.row, cell.column, content.value));
      else {
        const formula = movedFormula(content.formula.text, origin, cell);
        accept(sheet.cells.setFormula(cell.row, cell.column, formula, content.value));
      }
      accept(sheet.cells.setStyle(cell.row, cell.column, content.style));
      book.calculation.edited(sheet, cell.row, cell.column);
    }
  }
}

function compare(a: CellValue, b: CellValue, key: SortKey, collator: Intl.Collator): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const difference = compareFilled(a, b, key, collator);
  return key.ascending ? difference : -difference;
}

function compareFilled(a: CellValue, b: CellValue, key: SortKey, collator: Intl.Collator): number {
  const [x, y] = key.textAsNumber ? [asNumber(a), asNumber(b)] : [a, b];
  const difference = rank(x) - rank(y);
  if (difference !== 0) return difference;
  if (typeof x === 'number' && typeof y === 'number') return x - y;
  if (typeof x === 'string' && typeof y === 'string') return collator.compare(x, y);
  return Number(x === true) - Number(y === true);
}

function asNumber(value: CellValue): CellValue {
  if (typeof value !== 'string' || value.trim() === '') return value;
  const number = Number(value);
  return Number.isFinite(number) ? number : value;
}

function rank(value: CellValue): number {
  return ['number', 'string', 'boolean', 'object'].indexOf(typeof value);
}
