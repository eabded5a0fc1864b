import type { CellValue } from '../../workbook/snapshot';

/**
 * Excel answers the same for the formula =1+1 and for a text that reads "=1+1". Only the text is its own value; it gets back
 * the apostrophe that it was entered with, so that what begins with "=" is a formula.
 */
export function tellTextsFromFormulas(
  formulas: readonly CellValue[],
  values: readonly CellValue[],
): readonly CellValue[] {
  const isText = (formula: CellValue, column: number): boolean =>
    typeof formula === 'string' && formula.startsWith('=') && formula === values[column];
  if (!formulas.some(isText)) return formulas;
  return formulas.map((formula, column) => (isText(formula, column) ? `'${formula}` : formula));
}
