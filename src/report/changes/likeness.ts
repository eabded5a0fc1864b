/** Two texts are versions of one when they have at least so large a part of their words in common. */
export const leastAlike = 0.5;

/**
 * How large a part of their words two texts have in common, from 0 to 1; case does not matter.
 * @example likeness('Läget är gott.', 'Läget är mycket gott.') // 6 / 7
 */
export function likeness(one: string, other: string): number {
  return likenessOfWords(wordsOf(one), wordsOf(other));
}

/** As {@link likeness}, of texts whose words are known. @param words of one, as {@link wordsOf} gives them */
export function likenessOfWords(words: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common += 1;
  }
  return (2 * common) / (words.length + others.length);
}

/** A text without a word, such as a dash, is a word itself. */
export const wordsOf = (text: string): readonly string[] =>
  text.toLocaleLowerCase('sv-SE').match(/[\p{L}\p{N}]+/gu) ?? [text];
