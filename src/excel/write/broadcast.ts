/**
 * One value for every cell of a range. Office.js takes a single value where its types ask for rows and columns; Excel adjusts
 * the relative references of a formula that is given so, as when a formula is filled down.
 */
export function broadcast<T extends string | number>(value: T): T[][] {
  return value as unknown as T[][];
}
