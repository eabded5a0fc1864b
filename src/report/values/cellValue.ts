/** What a cell holds when it is read: text, a number or a truth value; `''` is an empty cell. */
export type CellValue = string | number | boolean;

/** A truth value as a Swedish Excel shows it. */
export function truthValueText(value: boolean): string {
  return value ? 'SANT' : 'FALSKT';
}
