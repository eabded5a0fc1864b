/** Swedish quotation marks around what somebody wrote; long texts are cut. @example quote('IU-') // '”IU-”' */
export function quote(written: string): string {
  const longest = 60;
  return `”${written.length <= longest ? written : `${written.slice(0, longest - 1).trimEnd()}…`}”`;
}

/** Where in a table something is, as a sentence begins: the row's name, or its number, and the column. */
export function where(row: { readonly name: string; readonly row: number }, header?: string): string {
  // A name that is a whole sentence has a full stop, which would stand before a comma or a colon here.
  const rowText = row.name === '' ? `Rad ${row.row}` : row.name.replace(/(.)[.:;,]+$/u, '$1');
  return header === undefined ? rowText : `${rowText}, ${header}`;
}

/** Words in a row with a word before the last. @example listed(['a', 'b', 'c']) // 'a, b och c' */
export function listed(words: readonly string[], before: 'och' | 'eller' = 'och'): string {
  const last = words.at(-1);
  if (last === undefined) return '';
  return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} ${before} ${last}`;
}

/** Rows of a sheet by their numbers. @example rowNumbers([4, 5]) // 'raderna 4 och 5' */
export function rowNumbers(rows: readonly number[]): string {
  return `${rows.length === 1 ? 'rad' : 'raderna'} ${listed(rows.map(String))}`;
}
