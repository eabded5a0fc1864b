import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx/xlsx';
import { columnLetters } from '../syntax/cellReference';
import { formulaBody } from '../syntax/tokens';

const address = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/**
 * A formula's references in R1C1 style as seen from a cell (counted from 0), with its `=`.
 * `toR1C1('=A1+$B$2', 1, 1)` → `=R[-1]C[-1]+R2C2`
 */
export function toR1C1(formula: string, row: number, column: number): string {
  return `=${translateFormulaToR1C1(formulaBody(formula), address(row, column))}`;
}

/**
 * A formula written in R1C1 style in a cell (counted from 0), in A1 style with its `=`.
 * `fromR1C1('=R[-1]C[-1]+R2C2', 1, 1)` → `=A1+$B$2`
 */
export function fromR1C1(formula: string, row: number, column: number): string {
  return `=${translateFormulaToA1(formulaBody(formula), address(row, column), { mergeRefs: false })}`;
}
