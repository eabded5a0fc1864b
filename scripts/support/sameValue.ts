import type { CellValue } from '../../src/host/document/model';

/**
 * Whether two programs have come to the same value of a cell, an empty text and an empty cell being the same. They write fifteen
 * digits, and the last of them may be another one.
 */
export function isSameValue(one: CellValue | undefined, other: CellValue | undefined): boolean {
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= 1e-13 * Math.max(Math.abs(one), Math.abs(other));
  return JSON.stringify(one ?? '') === JSON.stringify(other ?? '');
}
