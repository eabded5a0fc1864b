/**
 * A sheet name that is free in a workbook: the wished one, or with a number behind it. Excel does not
 * tell upper from lower case here and allows 31 characters.
 * @example freeSheetName('Mål', ['mål']) // 'Mål 2'
 */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const isTaken = (name: string) =>
    taken.some((other) => other.toLocaleLowerCase('sv-SE') === name.toLocaleLowerCase('sv-SE'));
  if (!isTaken(wished)) return wished;
  for (let number = 2; ; number += 1) {
    const tail = ` ${number}`;
    const name = `${wished.slice(0, 31 - tail.length)}${tail}`;
    if (!isTaken(name)) return name;
  }
}
