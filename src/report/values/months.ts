/** Swedish month names, January first. */
export const monthNames = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** A month's name. @param month 1–12 @throws RangeError outside 1–12: a bug of the caller @example monthName(8) // 'augusti' */
export function monthName(month: number): string {
  const found = monthNames[month - 1];
  if (found === undefined) throw new RangeError(`no month ${month}`);
  return found;
}

/** A month's short name as table headers write it. @example shortMonthName(8) // 'aug' */
export function shortMonthName(month: number): string {
  return monthName(month).slice(0, 3);
}

/**
 * The month that a word names: in full, or its first three letters with or without a point, or `sept`. No word names none.
 *
 * @returns 1–12, or undefined @example monthNamed('aug.') // 8
 */
export function monthNamed(word: string | undefined): number | undefined {
  const plain = word?.toLocaleLowerCase('sv-SE').replace(/\.$/u, '');
  const at = monthNames.findIndex(
    (month) => plain === month || plain === month.slice(0, 3) || (month === 'september' && plain === 'sept'),
  );
  return at < 0 ? undefined : at + 1;
}
