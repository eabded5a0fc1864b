import { leastAlike, likenessOfWords, wordsOf } from './likeness';

/** Two texts that are versions of one, by their places in their lists, from 0. */
interface AlikePair {
  readonly one: number;
  readonly other: number;
}

/**
 * Pairs the texts of two lists that are versions of one: the most alike first, so that a text is not taken for a version of
 * another that merely resembles it more than half while its own stands beside. Of pairs that are equally alike, those that
 * stand nearest to the same place come first. Each text has at most one pair.
 *
 * @returns in the order of the first list
 * @example mostAlike(['Skolan: 5.', 'Vården: 7.'], ['Vården: 8.']) // [{ one: 1, other: 0 }]
 */
export function mostAlike(ones: readonly string[], others: readonly string[]): readonly AlikePair[] {
  const otherWords = others.map(wordsOf);
  const candidates = ones.flatMap((text, one) => {
    const words = wordsOf(text);
    return otherWords.flatMap((each, other) => {
      const alike = likenessOfWords(words, each);
      return alike < leastAlike ? [] : [{ one, other, alike, apart: Math.abs(one - other) }];
    });
  });
  const taken = { ones: new Set<number>(), others: new Set<number>() };
  const pairs: AlikePair[] = [];
  for (const { one, other } of candidates.sort((a, b) => b.alike - a.alike || a.apart - b.apart)) {
    if (taken.ones.has(one) || taken.others.has(other)) continue;
    taken.ones.add(one);
    taken.others.add(other);
    pairs.push({ one, other });
  }
  return pairs.sort((a, b) => a.one - b.one);
}
