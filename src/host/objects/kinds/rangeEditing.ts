import { invalidArgument } from '../../protocol/hostError';
import { keepsContent, writes, type Method } from '../../protocol/kind';
import { autoFill, readFillType } from '../edit/autoFill';
import { clearCells, readClear } from '../edit/clearCells';
import { copyCells, readCopyType } from '../edit/copyCells';
import { requireAllowed } from '../edit/protection';
import { selectCells } from '../edit/select';
import { deleteArea, insertArea } from '../edit/structure';
import { accept } from '../state/accept';
import { cellArea, columnsOf, intersect, isWholeColumns, isWholeRows, rowsOf } from '../state/areas';
import type { RangeRef } from '../state/book';
import { areaOf } from '../state/rangeRef';
import { rangeArgument, rangeOn } from './rangeNavigation';
import type { Arguments } from '../../protocol/arguments';

/** Methods of a range that change cells. */
export const rangeEditing: Record<string, Method<RangeRef>> = {
  clear: writes((range, args) => {
    clearCells(range.book, range.sheet, areaOf(range), readClear(args.optionalText(0)));
  }),
  insert: writes((range, args) => {
    const area = areaOf(range);
    const shift = isWholeRows(area) ? 'Down' : isWholeColumns(area) ? 'Right' : args.text(0);
    if (shift !== 'Down' && shift !== 'Right')
      throw invalidArgument(`${shift} is no direction for inserting`);
    insertArea(range.book, range.sheet, area, shift === 'Down' ? 'down' : 'right');
    return rangeOn(range, area);
  }),
  delete: writes((range, args) => {
    const area = areaOf(range);
    const shift = isWholeRows(area) ? 'Up' : isWholeColumns(area) ? 'Left' : args.text(0);
    if (shift !== 'Up' && shift !== 'Left') throw invalidArgument(`${shift} is no direction for deleting`);
    deleteArea(range.book, range.sheet, area, shift === 'Up' ? 'up' : 'left');
  }),
  copyFrom: writes((range, args) => {
    const source = rangeArgument(range, args, 0);
    copyCells(source, range, {
      what: readCopyType(args.optionalText(1)),
      skipBlanks: args.flag(2),
      transpose: args.flag(3),
    });
  }),
  autoFill: writes((range, args) => {
    const target = args.has(0) ? areaOf(rangeArgument(range, args, 0)) : areaOf(range);
    autoFill(range, target, readFillType(args.optionalText(1)));
  }),
  merge: writes((range, args) => {
    requireAllowed(range.sheet, 'anything');
    const area = areaOf(range);
    const pieces = args.flag(0)
      ? Array.from({ length: rowsOf(area) }, (_, row) => ({
          ...area,
          top: area.top + row,
          bottom: area.top + row,
        }))
      : [area];
    const others = range.sheet.mergedAreas().filter((one) => intersect(one, area) === undefined);
    for (const piece of pieces) {
      // Only the first cell's content survives a merge.
      for (const { row, column, value } of [...range.sheet.cells.cellsIn(piece)]) {
        if (value === null || (row === piece.top && column === piece.left)) continue;
        clearCells(range.book, range.sheet, cellArea(row, column), 'Contents');
      }
    }
    const large = pieces.filter((piece) => rowsOf(piece) * columnsOf(piece) > 1);
    accept(range.sheet.setMergedAreas([...others, ...large]));
  }),
  unmerge: writes((range) => {
    requireAllowed(range.sheet, 'anything');
    const area = areaOf(range);
    accept(
      range.sheet.setMergedAreas(
        range.sheet.mergedAreas().filter((one) => intersect(one, area) === undefined),
      ),
    );
  }),
  select: keepsContent(
    writes((range) => {
      selectCells(range.book, range.sheet, areaOf(range));
    }),
  ),
  group: writes((range, args) => {
    outline(range, args, 1);
  }),
  ungroup: writes((range, args) => {
    outline(range, args, -1);
  }),
};

function outline(range: RangeRef, args: Arguments, step: 1 | -1): void {
  const along = args.text(0);
  const area = areaOf(range);
  if (along === 'ByRows') {
    const { rows } = range.sheet;
    for (let row = area.top; row <= area.bottom; row += 1) {
      accept(rows.set(row, row, { outlineLevel: level(rows.get(row).outlineLevel + step) }));
    }
  } else if (along === 'ByColumns') {
    const { columns } = range.sheet;
    for (let column = area.left; column <= area.right; column += 1) {
      accept(columns.set(column, column, { outlineLevel: level(columns.get(column).outlineLevel + step) }));
    }
  } else throw invalidArgument(`${along} is no way to group`);
}

function level(wanted: number): number {
  if (wanted < 0 || wanted > 7) throw invalidArgument('groups can be nested eight levels deep');
  return wanted;
}
