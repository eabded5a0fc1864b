import { areaReference, isInSheet } from '../address';
import { LONGEST_FORMULA, LONGEST_TEXT } from '../limits';
import { COLUMN_COUNT, ROW_COUNT } from '../model';
import type { Area, CellValue, Outcome } from '../model';
import { failure } from '../result';

/** The refusal to change only some cells of an array formula. */
export function partOfArray(area: Area): Outcome {
  return failure(
    'part-of-array',
    `The cells ${areaReference(area)} hold one array formula, which cannot be changed in part.`,
  );
}

/** Refuses a cell outside the sheet. */
export function refusedCell(row: number, column: number): Outcome | null {
  if (row >= 0 && row < ROW_COUNT && column >= 0 && column < COLUMN_COUNT && Number.isInteger(row + column))
    return null;
  return failure('out-of-sheet', `There is no cell in row ${row}, column ${column}, counted from 0.`);
}

/** Refuses an area that is not inside the sheet. */
export function refusedArea(area: Area): Outcome | null {
  if (isInSheet(area)) return null;
  const { top, left, bottom, right } = area;
  return failure(
    'out-of-sheet',
    `There is no area from row ${top}, column ${left} to row ${bottom}, column ${right}.`,
  );
}

/** Refuses what a cell cannot hold. */
export function refusedValue(value: CellValue): Outcome | null {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return failure('value-not-storable', `A cell cannot hold ${value}.`);
  }
  if (typeof value === 'string' && value.length > LONGEST_TEXT) {
    return failure('text-too-long', `The text has ${value.length} characters; a cell holds ${LONGEST_TEXT}.`);
  }
  return null;
}

/** Refuses a formula that a file cannot hold. */
export function refusedFormula(formula: string): Outcome | null {
  if (formula.trim() === '' || formula.startsWith('=')) {
    return failure('value-not-storable', 'A formula is given without "=" and is not empty.');
  }
  if (formula.length <= LONGEST_FORMULA) return null;
  return failure(
    'formula-too-long',
    `The formula has ${formula.length} characters; ${LONGEST_FORMULA} are allowed.`,
  );
}
