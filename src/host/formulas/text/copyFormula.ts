import { lastColumn, lastRow } from '../syntax/cellReference';
import { changeReferences } from './eachReference';

/**
 * A formula as it reads after being copied some rows down and columns to the right (negative: up, left): references
 * without `$` move with it, those that would leave the sheet become `#REF!`. Without `=`.
 *
 * `copyFormula('A1+$B$2', 1, 0)` → `A2+$B$2`
 */
export function copyFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return changeReferences(formula, (reference) => reference);
  return changeReferences(formula, (reference) => {
    const { locked, kind } = reference;
    const down = kind === 'columns' ? 0 : rows;
    const across = kind === 'rows' ? 0 : columns;
    const bottomFixed = reference.single ? locked.top : locked.bottom;
    const rightFixed = reference.single ? locked.left : locked.right;
    const top = reference.top + (locked.top ? 0 : down);
    const bottom = reference.bottom + (bottomFixed ? 0 : down);
    const left = reference.left + (locked.left ? 0 : across);
    const right = reference.right + (rightFixed ? 0 : across);
    const outside = [top, bottom].some((row) => row < 0 || row > lastRow);
    if (outside || [left, right].some((column) => column < 0 || column > lastColumn)) return 'gone';
    return {
      ...reference,
      // A copied reference may turn round: A$5:A6 copied up.
      top: Math.min(top, bottom),
      bottom: Math.max(top, bottom),
      left: Math.min(left, right),
      right: Math.max(left, right),
      locked: {
        top: top <= bottom ? locked.top : bottomFixed,
        bottom: top <= bottom ? bottomFixed : locked.top,
        left: left <= right ? locked.left : rightFixed,
        right: left <= right ? rightFixed : locked.left,
      },
    };
  });
}
