/** A part of a text by position, so that a cell can show it by formula and stay led by the entry. */
export interface TextPart {
  /** From 1, as Excel's MID counts. */
  readonly start: number;
  readonly length: number;
  /** The part without space around it. */
  readonly text: string;
}

/**
 * Splits a text into parts for rows of their own: at every line break, and at a space where a line is longer than a row
 * can show, but not between a figure and the word beside it as long as the row would not be half empty. The parts lie end to end, so nothing of the text is left out; lines without words go with the part before.
 *
 * @param longest characters that a part may show; a single longer word is broken
 * @example splitText('Ett stycke.\nEtt till.', 100) // parts 'Ett stycke.' and 'Ett till.'
 */
export function splitText(text: string, longest: number): readonly TextPart[] {
  const parts: { start: number; length: number }[] = [];
  for (const line of linesOf(text)) {
    for (const length of lengthsOf(line, longest)) {
      const last = parts.at(-1);
      const start = last === undefined ? 1 : last.start + last.length;
      const isBlank = text.slice(start - 1, start - 1 + length).trim() === '';
      if (isBlank && last !== undefined) last.length += length;
      else parts.push({ start, length });
    }
  }
  return parts.map((part) => ({
    ...part,
    text: text.slice(part.start - 1, part.start - 1 + part.length).trim(),
  }));
}

/** The lines of a text, each with the line break that ends it. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+/gu) ?? [];
}

/** The least part of a row that is filled before a figure may be parted from its unit. */
const leastFilled = 0.5;

/** The last space that fits and parts no figure from the word beside it; in a row of nothing but figures the last that fits. */
function lastSpaceOf(rest: string, longest: number): number {
  const last = rest.lastIndexOf(' ', longest);
  for (let space = last; space > longest * leastFilled; space = rest.lastIndexOf(' ', space - 1)) {
    if (!isBesideFigure(rest, space)) return space;
  }
  return last;
}

/** Characters on either side of a space that tell whether a figure stands beside it. */
const nearby = 8;

/** Whether a figure ends before a space or begins after it, with what stands before its first digit: ”−5”, ”(mål ≥90”. */
function isBesideFigure(text: string, space: number): boolean {
  const before = text.slice(Math.max(0, space - nearby), space).trimEnd();
  const after = text.slice(space, space + nearby).trimStart();
  return /\d$/u.test(before) || /^[^\p{L}\s]{0,3}\d/u.test(after);
}

/** How long the rows of one line are: each ends after the last space that fits. */
function lengthsOf(line: string, longest: number): readonly number[] {
  const lengths: number[] = [];
  let rest = line;
  while (rest.trimEnd().length > longest) {
    const lastSpace = lastSpaceOf(rest, longest);
    const length = lastSpace > 0 ? lastSpace + 1 : longest;
    lengths.push(length);
    rest = rest.slice(length);
  }
  return [...lengths, rest.length];
}
