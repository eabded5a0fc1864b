import type { Area } from '../area';
import type { CellContent, StyledCell } from '../cell';
import { cellStyles, type CellStyle, type StyleKey } from '../cellStyles';
import { canonicalFormula } from '../reading/canonicalFormula';
import type { OutputBlock } from '../outputs/compose';
import type { CellValue, OutputSnapshot } from '../snapshot';
import type { WriteOperation } from '../operations';
import { origin } from '../origin';
import { mergeDistance, runs, type Run } from '../runs';

/**
 * What must be written so that a sheet holds a block: only the rows that differ, in few ranges; rows of
 * the last block that are no longer needed are cleared. Nothing differs: no operations.
 */
export function differences(
  sheet: string,
  block: OutputBlock,
  held: OutputSnapshot | undefined,
): readonly WriteOperation[] {
  const width = block[0]?.length ?? 0;
  const contentRows = changedRows(block, (cell, row, column) =>
    isSameContent(cell.content, heldFormula(held, row, column)),
  );
  const styleRows = changedRows(block, (cell, row, column) =>
    isSameStyle(cell.style, heldStyle(held, row, column)),
  );
  const { top: firstRow, left } = origin(held);
  const area = ([top, bottom]: Run): Area => ({
    top: firstRow + top,
    bottom: firstRow + bottom,
    left,
    right: left + width - 1,
  });
  const rows = <T>([top, bottom]: Run, of: (cell: StyledCell) => T) =>
    block.slice(top, bottom + 1).map((cells) => cells.map(of));
  const contents = runs(contentRows, mergeDistance);
  return [
    ...contents.map((run) => ({
      kind: 'write-cells' as const,
      sheet,
      area: area(run),
      rows: rows<CellContent>(run, (cell) => cell.content),
    })),
    ...runs(styleRows, mergeDistance).map((run) => ({
      kind: 'write-styles' as const,
      sheet,
      area: area(run),
      rows: rows<StyleKey>(run, (cell) => cell.style),
    })),
    ...cleared(sheet, block.length, width, held),
    ...runs(rowsToFit(block, held), mergeDistance).map((run) => ({
      kind: 'fit-rows' as const,
      sheet,
      area: area(run),
    })),
  ];
}

/** Rows whose height may have to change: those with another wrapped text, or with another style that takes room. */
function rowsToFit(block: OutputBlock, held: OutputSnapshot | undefined): readonly number[] {
  return changedRows(block, (cell, row, column) => {
    const style: CellStyle = cellStyles[cell.style];
    const isWrapped = style.wrap === true;
    const isLarge = style.size > cellStyles.plain.size;
    return (
      (!isWrapped || isSameContent(cell.content, heldFormula(held, row, column))) &&
      (!(isWrapped || isLarge) || isSameStyle(cell.style, heldStyle(held, row, column)))
    );
  });
}

/** Number of cells whose content differs, for telling people what changed. */
export function changedCells(block: OutputBlock, held: OutputSnapshot | undefined): number {
  return block.reduce(
    (sum, cells, row) =>
      sum +
      cells.filter((cell, column) => !isSameContent(cell.content, heldFormula(held, row, column))).length,
    0,
  );
}

function changedRows(
  block: OutputBlock,
  isSame: (cell: StyledCell, row: number, column: number) => boolean,
): readonly number[] {
  return block.flatMap((cells, row) =>
    cells.every((cell, column) => isSame(cell, row, column)) ? [] : [row],
  );
}

/** What the sheet holds at a place of the block; blank outside what is used. */
export function heldFormula(held: OutputSnapshot | undefined, row: number, column: number): CellValue {
  if (held === undefined) return '';
  const { top, left } = origin(held);
  return held.formulas[row + top - held.used.top]?.[column + left - held.used.left] ?? '';
}

function heldStyle(held: OutputSnapshot | undefined, row: number, column: number): string | undefined {
  if (held === undefined) return undefined;
  const { top, left } = origin(held);
  return held.styles[row + top - held.used.top]?.[column + left - held.used.left];
}

/** A cell outside what is used has no format of its own, which is what the plain style looks like. */
function isSameStyle(style: StyleKey, held: string | undefined): boolean {
  return held === undefined ? style === 'plain' : held === cellStyles[style].name;
}

/** Whether a cell that holds this formula or value shows what it is to hold. */
export function isSameContent(content: CellContent, held: CellValue): boolean {
  switch (content.kind) {
    case 'blank':
      return held === '';
    case 'text':
      return held === content.text;
    case 'number':
      return held === content.value;
    case 'formula':
      return (
        typeof held === 'string' &&
        held.startsWith('=') &&
        (held === content.formula || canonicalFormula(held) === canonicalFormula(content.formula))
      );
  }
}

function cleared(
  sheet: string,
  rows: number,
  width: number,
  held: OutputSnapshot | undefined,
): WriteOperation[] {
  if (held === undefined) return [];
  const { block } = held;
  const below: Area = {
    top: block.top + rows,
    bottom: block.bottom,
    left: block.left,
    right: Math.max(block.right, block.left + width - 1),
  };
  return below.top <= below.bottom ? [{ kind: 'clear', sheet, area: below }] : [];
}
