/** Endings of Swedish nouns, adjectives and verbs, longest first, so that one word in two forms has one stem. */
const endings = [
  'heterna',
  'heten',
  'heter',
  'arna',
  'erna',
  'orna',
  'ande',
  'het',
  'ade',
  'ena',
  'are',
  'ern',
  'ar',
  'er',
  'or',
  'en',
  'et',
  'an',
  'ad',
  'at',
  'ns',
  'a',
  'e',
  't',
  's',
] as const;

/** Shorter stems would be the same for words that have nothing to do with each other. */
const shortestStem = 3;

const joiners = /[-\u2010\u2011:’'´]/gu;
/** The genitive of abbreviations, as in LKDATA:s. */
const genitive = /[:’']s$/u;

/** Words whose forms have no ending in common, or are too short to be without it. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['nya', 'ny'],
  ['nytt', 'ny'],
  ['föräldrar', 'förälder'],
  ['föräldrarna', 'förälder'],
  ['föräldern', 'förälder'],
  ['böcker', 'bok'],
  ['böckerna', 'bok'],
  ['boken', 'bok'],
  ['städer', 'stad'],
  ['centrumet', 'centrum'],
  ['museet', 'museum'],
  ['museer', 'museum'],
]);

const known = new Map<string, string>();
/** Words come back again and again; a report of novels is no reason to keep them all. */
const mostKnown = 20_000;

/**
 * The part of a word that its forms share: case, genitive, plural, definite form and hyphens are taken away. It is made for
 * comparing words with each other, not for reading, and both sides must come from here.
 *
 * @param word one word, without space
 * @example wordStem('Svarsservicen') === wordStem('svarsservice') // true
 * @example wordStem('LKDATA:s') === wordStem('LKDATA') // true
 */
export function wordStem(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  let stem = word.normalize('NFC').toLowerCase().replace(genitive, '').replace(joiners, '');
  stem = irregular.get(stem) ?? stem;
  for (let next = shorter(stem); next !== stem; next = shorter(stem)) stem = next;
  if (known.size >= mostKnown) known.clear();
  known.set(word, stem);
  return stem;
}

function shorter(stem: string): string {
  // "frånvaron" and "närvaron": an n alone is an ending behind o only, and only there.
  if (stem.endsWith('varon')) return stem.slice(0, -1);
  const ending = endings.find((each) => stem.length - each.length >= shortestStem && stem.endsWith(each));
  return ending === undefined ? stem : stem.slice(0, -ending.length);
}
