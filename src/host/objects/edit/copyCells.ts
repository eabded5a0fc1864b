import type { Area, CellContent } from '../../document/model';
import { invalidArgument } from '../../protocol/hostError';
import { accept } from '../state/accept';
import { cellCount, columnsOf, rowsOf } from '../state/areas';
import type { RangeRef } from '../state/book';
import { areaOf } from '../state/rangeRef';
import { movedFormula } from './formulaForms';
import { requireCells } from './grid';
import { requireUnlocked } from './protection';
import { reportEdit, stateBefore } from './reportEdit';
import { tableCellsWritten } from './tableEffects';

/** What a copy takes along. */
export type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats';

/** Reads the copy type of `copyFrom`; everything when it is left out. */
export function readCopyType(value: string | undefined): CopyType {
  if (value === undefined) return 'All';
  if (value === 'All' || value === 'Formulas' || value === 'Values' || value === 'Formats') return value;
  throw invalidArgument(`${value} is no copy type`);
}

interface CopyOptions {
  readonly what: CopyType;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/**
 * Copies cells as pasting does. A target that is a multiple of the source is filled with copies of it; otherwise the copy is
 * as large as the source. Relative references in formulas move along.
 */
export function copyCells(from: RangeRef, to: RangeRef, options: CopyOptions): void {
  const source = areaOf(from);
  const height = options.transpose ? columnsOf(source) : rowsOf(source);
  const width = options.transpose ? rowsOf(source) : columnsOf(source);
  const target = filledArea(areaOf(to), height, width);
  const { book, sheet } = to;
  requireCells(target);
  requireUnlocked(book, sheet, target);
  book.calculation.ensure();
  const before = stateBefore(book, sheet, target);
  const read = readSource(from, source);
  for (let row = target.top; row <= target.bottom; row += 1) {
    for (let column = target.left; column <= target.right; column += 1) {
      const down = (row - target.top) % height;
      const right = (column - target.left) % width;
      const at = options.transpose ? { row: right, column: down } : { row: down, column: right };
      const cell = read[at.row]?.[at.column];
      if (cell === undefined) continue;
      const origin = { row: source.top + at.row, column: source.left + at.column };
      paste(to, { row, column }, cell, origin, options);
    }
  }
  if (options.what !== 'Formats') {
    book.tally.cellsWritten += cellCount(target);
    tableCellsWritten(book, sheet, target);
    reportEdit(book, sheet, target, before);
  }
}

function filledArea(area: Area, height: number, width: number): Area {
  const rows = rowsOf(area) % height === 0 ? rowsOf(area) : height;
  const columns = columnsOf(area) % width === 0 ? columnsOf(area) : width;
  return { ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 };
}

function readSource({ sheet }: RangeRef, area: Area): readonly (readonly CellContent[])[] {
  return Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from({ length: columnsOf(area) }, (__, column) =>
      sheet.cells.read(area.top + row, area.left + column),
    ),
  );
}

/** Writes what one cell holds into another one; relative references move from the origin to the cell. */
export function paste(
  { book, sheet }: RangeRef,
  cell: { row: number; column: number },
  content: CellContent,
  origin: { row: number; column: number },
  { what, skipBlanks }: CopyOptions,
): void {
  const { row, column } = cell;
  if (skipBlanks && content.value === null && content.formula === null) return;
  if (what === 'All' || what === 'Formats') accept(sheet.cells.setStyle(row, column, content.style));
  if (what === 'Formats') return;
  if (content.formula === null || what === 'Values') accept(sheet.cells.setValue(row, column, content.value));
  else
    accept(
      sheet.cells.setFormula(row, column, movedFormula(content.formula.text, origin, cell), content.value),
    );
  book.calculation.edited(sheet, row, column);
}
