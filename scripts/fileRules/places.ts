/** A rectangle of cells, rows and columns from 1. */
export interface Place {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Reads `B2` or `A1:C3` without dollar signs. @returns undefined for anything else, also for what is no cell of a sheet */
export function placeOf(reference: string): Place | undefined {
  const match = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/u.exec(reference);
  if (match === null) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const place = { top: Number(top), left: columnOf(left), bottom: Number(bottom), right: columnOf(right) };
  const isSheet = place.top >= 1 && place.bottom <= lastRow && place.right <= lastColumn;
  return isSheet && place.top <= place.bottom && place.left <= place.right ? place : undefined;
}

/** Whether two rectangles share a cell. */
export function overlap(a: Place, b: Place): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
