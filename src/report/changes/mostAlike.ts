import { leastAlike, likenessOfWords, wordsOf } from './likeness';

/** Texts that stand at different places are versions of one when they are at least so alike: it has been moved, too. */
const leastAlikeElsewhere = 0.75;

/** A text and where it stands. */
interface Standing {
  readonly text: string;
  readonly place: number;
}

/** Two texts that are versions of one. */
interface AlikePair<S, T> {
  readonly one: S;
  readonly other: T;
}

/**
 * Pairs the texts of two lists that are versions of one: the most alike first, so that a text is not taken for a version of
 * another that merely resembles it more than half while its own stands beside. Of pairs that are equally alike, those whose
 * places in their lists are nearest come first. Each text has at most one pair.
 *
 * @example mostAlike([{ text: 'Skolan: 5.', place: 0 }], [{ text: 'Skolan: 8.', place: 0 }]).length // 1
 */
export function mostAlike<S extends Standing, T extends Standing>(
  ones: readonly S[],
  others: readonly T[],
): readonly AlikePair<S, T>[] {
  const otherWords = others.map(({ text }) => wordsOf(text));
  const candidates = ones.flatMap((one, at) => {
    const words = wordsOf(one.text);
    return others.flatMap((other, to) => {
      const alike = likenessOfWords(words, otherWords[to] ?? []);
      const least = one.place === other.place ? leastAlike : leastAlikeElsewhere;
      return alike < least ? [] : [{ one, other, alike, apart: Math.abs(at - to) }];
    });
  });
  const taken = new Set<Standing>();
  return candidates
    .sort((a, b) => b.alike - a.alike || a.apart - b.apart)
    .filter(({ one, other }) => {
      if (taken.has(one) || taken.has(other)) return false;
      taken.add(one).add(other);
      return true;
    });
}
