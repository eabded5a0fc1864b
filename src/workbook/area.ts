import { cellAddress, columnLetters } from '../report/values/cellAddress';

export { cellAddress, columnLetters };

/** A rectangle of cells; rows and columns count from 0, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** @example areaAddress({ top: 4, left: 0, bottom: 9, right: 2 }) // 'A5:C10' */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

const addressPattern = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

/**
 * Reads an address as Excel answers it, with or without sheet name.
 * @returns undefined for whole columns, several areas and other texts
 * @example parseAddress("'Mål 2021'!A5:C10") // { top: 4, left: 0, bottom: 9, right: 2 }
 */
export function parseAddress(address: string): Area | undefined {
  const match = addressPattern.exec(address.slice(address.lastIndexOf('!') + 1));
  if (match === null) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  return {
    top: Number(top) - 1,
    left: columnNumber(left),
    bottom: Number(bottom) - 1,
    right: columnNumber(right),
  };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
