/** What stands between the fields of a line. */
export type Separator = ';' | '\t' | ',';

/** In the order of preference where several part the lines equally well: a comma is also a decimal mark. */
const separators: readonly Separator[] = [';', '\t', ','];
/** So many lines tell the rest. */
const linesLookedAt = 200;

/**
 * The separator of a file: the one that parts most lines into the same number of fields, two at least.
 * A first line `sep=;`, as Excel writes and reads it, decides by itself.
 *
 * @returns `;` where nothing parts the lines: a file with one column
 * @example findSeparator('A;1,5\nB;2,5') // ';'
 */
export function findSeparator(text: string): Separator {
  const said = /^sep=([;,\t])\r?(?:\n|$)/iu.exec(text)?.[1];
  if (said !== undefined) return said as Separator;
  const lines = outsideQuotes(text);
  let best: Separator = ';';
  let most = 0;
  for (const separator of separators) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const fields = line.split(separator).length;
      if (fields > 1) counts.set(fields, (counts.get(fields) ?? 0) + 1);
    }
    const agreeing = Math.max(0, ...counts.values());
    if (agreeing > most) [best, most] = [separator, agreeing];
  }
  return best;
}

/** The first lines without what stands in quotes. */
function outsideQuotes(text: string): readonly string[] {
  const beginning = text.slice(0, 200_000).replaceAll(/"(?:[^"]|"")*"/gu, '""');
  return beginning
    .split(/\r\n|\n|\r/u)
    .filter((line) => line.trim() !== '')
    .slice(0, linesLookedAt);
}
