import type { CellValue } from '../../workbook/snapshot';

/** Which of a cell's sides is read. */
export type Part = 'values' | 'formulas' | 'styles' | 'text';

type Rows = readonly (readonly CellValue[])[];

/** The cells of one range, once the answer has come. */
export interface Cells {
  /** Row by row; throws for a part that was not asked for: a defect of ours. */
  take(part: Part): Rows;
}

/** Asks for parts of a range's cells in the coming answer. A null object gives no rows. */
export function requestCells(range: Excel.Range, parts: readonly Part[]): Cells {
  if (parts.includes('values')) range.load({ values: true });
  if (parts.includes('formulas')) range.load({ formulas: true });
  if (parts.includes('text')) range.load({ text: true });
  const styles = parts.includes('styles') ? range.getCellProperties({ style: true }) : undefined;
  return {
    take: (part) => {
      if (part === 'values') return range.values as CellValue[][];
      if (part === 'formulas') return range.formulas as CellValue[][];
      if (part === 'text') return range.text;
      if (styles === undefined) throw new Error('The cells’ styles were not asked for');
      return styles.value.map((row) => row.map((cell) => cell.style ?? ''));
    },
  };
}
