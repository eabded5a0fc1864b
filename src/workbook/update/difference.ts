import type { Area } from '../area';
import type { CellContent, StyledCell } from '../cell';
import { cellStyles, type CellStyle, type StyleKey } from '../cellStyles';
import { canonicalFormula } from '../reading/canonicalFormula';
import type { OutputBlock } from '../outputs/compose';
import type { CellValue, OutputSnapshot } from '../snapshot';
import type { WriteOperation } from '../operations';
import { looksLikeData } from '../looksLikeData';
import { origin } from '../origin';
import { mergeDistance, runs } from '../runs';

/**
 * What must be written so that a sheet holds a block: only the rows and columns that differ, in few ranges; rows of
 * the last block that are no longer needed are cleared. Nothing differs: no operations.
 */
export function differences(
  sheet: string,
  block: OutputBlock,
  held: OutputSnapshot | undefined,
): readonly WriteOperation[] {
  const corner = origin(held);
  const styles = changedParts(block, (cell, row, column) =>
    isSameStyle(cell.style, heldStyle(held, row, column)),
  );
  const styledRows = new Map(
    styles.flatMap((part) =>
      Array.from({ length: part.bottom - part.top + 1 }, (_, down) => [part.top + down, part] as const),
    ),
  );
  const isStyled = (row: number, column: number): boolean => {
    const part = styledRows.get(row);
    return part !== undefined && part.left <= column && column <= part.right;
  };
  const contents = changedParts(
    block,
    ({ content }, row, column) =>
      isSameContent(content, heldFormula(held, row, column)) &&
      !(isEscaped(content) && isStyled(row, column)),
  );
  return [
    ...contents.map((part) => ({
      kind: 'write-cells' as const,
      sheet,
      area: placed(part, corner),
      rows: cellsOf<CellContent>(block, part, (cell) => cell.content),
    })),
    ...styles.map((part) => ({
      kind: 'write-styles' as const,
      sheet,
      area: placed(part, corner),
      rows: cellsOf<StyleKey>(block, part, (cell) => cell.style),
    })),
    ...cleared(sheet, block.length, block[0]?.length ?? 0, held),
    ...runs(rowsToFit(block, held), mergeDistance).map(([top, bottom]) => ({
      kind: 'fit-rows' as const,
      sheet,
      area: placed({ top, bottom, left: 0, right: (block[0]?.length ?? 1) - 1 }, corner),
    })),
  ];
}

/** That a text was entered with an apostrophe is part of its cell's format, so a style that is given takes it away. */
const isEscaped = (content: CellContent): boolean => content.kind === 'text' && looksLikeData(content.text);

/** Parts of a block, counted from its corner, in which all cells that differ are: runs of rows, as wide as they must be. */
function changedParts(
  block: OutputBlock,
  isSame: (cell: StyledCell, row: number, column: number) => boolean,
): readonly Area[] {
  const firsts = block.map((cells, row) => cells.findIndex((cell, column) => !isSame(cell, row, column)));
  const lasts = block.map((cells, row) => cells.findLastIndex((cell, column) => !isSame(cell, row, column)));
  const rows = firsts.flatMap((first, row) => (first < 0 ? [] : [row]));
  return runs(rows, mergeDistance).map(([top, bottom]) => ({
    top,
    bottom,
    left: firsts
      .slice(top, bottom + 1)
      .reduce((least, first) => (first < 0 ? least : Math.min(least, first)), Infinity),
    right: lasts.slice(top, bottom + 1).reduce((most, last) => Math.max(most, last), 0),
  }));
}

const placed = ({ top, left, bottom, right }: Area, corner: ReturnType<typeof origin>): Area => ({
  top: corner.top + top,
  bottom: corner.top + bottom,
  left: corner.left + left,
  right: corner.left + right,
});

const cellsOf = <T>(block: OutputBlock, { top, left, bottom, right }: Area, of: (cell: StyledCell) => T) =>
  block.slice(top, bottom + 1).map((cells) => cells.slice(left, right + 1).map(of));

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
