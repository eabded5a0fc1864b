/** A page of Markdown as it reads: the widths of a table's columns are Prettier's. */
export function plainTables(text: string): string {
  return text.replaceAll(/ +/gu, ' ').replaceAll(/-{3,}/gu, '---').trim();
}
