/** Shorter names differ by a letter and are others: Östra and Västra, A and B. */
const shortestName = 10;
const shortestWord = 8;

/** A name with each of its letters left out once; digits are kept, since they tell names apart. */
function shortened(key: string): readonly string[] {
  return Array.from(key).flatMap((sign, at) =>
    // Another first letter is another word: färdtjänst and värdtjänst.
    at === 0 || !/\p{L}/u.test(sign) ? [] : [key.slice(0, at) + key.slice(at + 1)],
  );
}

/** The word that two names differ in, as the first has it; undefined when they differ in more than one. */
function differingWord(one: string, other: string): string | undefined {
  const a = one.split(/[\s-]+/u);
  const b = other.split(/[\s-]+/u);
  if (a.length !== b.length) return undefined;
  const differing = a.flatMap((word, index) =>
    word.toLowerCase() === b[index]?.toLowerCase() ? [] : [word],
  );
  return differing.length === 1 ? differing[0] : undefined;
}

/**
 * For rare spellings the common one that differs by one letter of a long word: left out, put in or changed, never the
 * first one. Time and memory grow with the letters of the names, not with their pairs.
 *
 * @param common spellings by their folded key, to compare with
 * @param rare spellings by their folded key
 * @returns common spelling by rare spelling
 * @example nearSpellings(new Map([['totalsjukfranvaro', 'Total sjukfrånvaro']]), new Map([['totalsjukfranvara', 'Total sjukfrånvara']]))
 */
export function nearSpellings(
  common: ReadonlyMap<string, string>,
  rare: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const [key, spelling] of common) {
    if (key.length < shortestName) continue;
    for (const part of [key, ...shortened(key)]) if (!index.has(part)) index.set(part, spelling);
  }
  const found = new Map<string, string>();
  for (const [key, spelling] of rare) {
    if (key.length < shortestName || common.has(key)) continue;
    const near = [key, ...shortened(key)]
      .map((part) => index.get(part))
      .find((each) => each !== undefined && (differingWord(spelling, each)?.length ?? 0) >= shortestWord);
    if (near !== undefined) found.set(spelling, near);
  }
  return found;
}
