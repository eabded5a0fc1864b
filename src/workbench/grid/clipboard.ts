/** Rows of texts as programs for tables put them on the clipboard: tabs between cells, quotes around what needs them. */
export function clipboardText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quotedCell).join('\t')).join('\r\n');
}

/** Reads what programs for tables put on the clipboard. `clipboardRows('1\t"a ""b"""\r\n')` → `[['1', 'a "b"']]` */
export function clipboardRows(text: string): string[][] {
  const rows: string[][] = [[]];
  // A cell in quotes or one without, and what follows it.
  const cells = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  const whole = text.replace(/(\r\n|\r|\n)$/, '');
  for (let match = cells.exec(whole); match !== null; match = cells.exec(whole)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '') break;
    if (match[3] !== '\t') rows.push([]);
  }
  return rows;
}

function quotedCell(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
