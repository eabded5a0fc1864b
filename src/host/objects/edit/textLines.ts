/** Advance widths of Calibri's letters in 2 048ths of its size, by character; what is missing counts as a digit. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      [463, ' \u00a0'],
      [470, 'ijl'],
      [517, "I.,:;\u2019!|'"],
      [640, 'frt()[]-"'],
      [800, 'sczJ*/'],
      [930, 'kvxyLEFSéè'],
      [980, 'aåäegTY\u2013'],
      [1080, 'bdhnopquöPRBCKXZ0123456789'],
      [1230, 'ADGHVÅÄU'],
      [1380, 'NOQÖ&+=<>'],
      [1690, 'mMwW%@\u2014'],
    ] as const
  ).flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)),
);

const USUAL_WIDTH = 1080;
const UNITS_PER_SIZE = 2048;
const BOLD = 1.05;

/** A text's width in points when it is set in one line. */
function textWidth(text: string, font: { readonly size: number; readonly bold: boolean }): number {
  let units = 0;
  for (const letter of text) units += WIDTHS.get(letter) ?? USUAL_WIDTH;
  return (units / UNITS_PER_SIZE) * font.size * (font.bold ? BOLD : 1);
}

/**
 * How many lines a wrapped text takes in a width: words go to the next line when they do not fit, a word that
 * is wider than the line is broken, and a line break in the text is one.
 *
 * @param width points
 */
export function wrappedLines(
  text: string,
  width: number,
  font: { readonly size: number; readonly bold: boolean },
): number {
  const room = Math.max(width, font.size);
  return text
    .split(/\r\n|\r|\n/)
    .reduce((lines, paragraph) => lines + paragraphLines(paragraph, room, font), 0);
}

function paragraphLines(
  text: string,
  room: number,
  font: { readonly size: number; readonly bold: boolean },
): number {
  const space = textWidth(' ', font);
  let lines = 1;
  let filled = 0;
  for (const word of text.split(' ')) {
    const wide = textWidth(word, font);
    const wanted = filled === 0 ? wide : filled + space + wide;
    if (wanted <= room) {
      filled = wanted;
      continue;
    }
    if (filled > 0) lines += 1;
    lines += Math.ceil(wide / room) - 1;
    filled = wide > room ? wide % room : wide;
  }
  return lines;
}
