/** A sentence of a text with its place in it. */
export interface Sentence {
  readonly text: string;
  /** Where it begins in the whole text, in UTF-16 units. */
  readonly start: number;
}

/** A full stop, question mark or exclamation mark before a capital, or the end of a line. Abbreviations go on in lower case. */
const boundary = /[.!?]["”)]?(?=\s+["”(]?\p{Lu})|\n/gu;

/**
 * The sentences of a text in their order. Marks of linked figures have no sentence of their own.
 *
 * @example sentencesOf('Allt går bra. Inget avviker.') // [{ text: 'Allt går bra.', start: 0 }, { text: 'Inget avviker.', start: 14 }]
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const ends = [...text.matchAll(boundary)].map((found) => found.index + found[0].length);
  return [0, ...ends].flatMap((start, index): readonly Sentence[] => {
    // The last one goes on to the end of the text.
    const piece = text.slice(start, ends[index]);
    const sentence = piece.trim();
    return sentence === '' ? [] : [{ text: sentence, start: start + piece.indexOf(sentence) }];
  });
}
