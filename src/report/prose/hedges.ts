import type { Hedge } from './mention';

/** The words of each hedge; what each of them allows stands in `bounds`. */
const words: Readonly<Record<Hedge, string>> = {
  about:
    'cirka|circa|ca\\.?|c:a|omkring|ungefär|ungefärligen|runt|kring|uppskattningsvis|uppemot|i storleksordningen|i runda tal|≈|~',
  'a-bit-over':
    'drygt|dryga|strax över|något över|lite över|en bit över|lite mer än|något mer än|gott och väl',
  'a-bit-under':
    'knappt|knappa|nästan|närmare|strax under|något under|inte fullt|lite under|inte riktigt|lite mindre än',
  over: 'över|mer än|fler än|mer än|överstiger|översteg|>',
  under: 'under|mindre än|färre än|understiger|understeg|<',
  'at-least': 'minst|åtminstone|lägst|≥',
  'at-most': 'högst|upp till|maximalt|som mest|max|≤',
};

const hedges = Object.entries(words) as [Hedge, string][];
// More words first: "strax över" before "över".
const alternatives = hedges
  .flatMap(([hedge, list]) => list.split('|').map((word) => ({ hedge, word })))
  .toSorted((a, b) => b.word.length - a.word.length);
const before = new RegExp(
  `(?<![\\p{L}\\p{N}])(${alternatives.map(({ word }) => word).join('|')})\\s{0,3}$`,
  'iu',
);
const plain = (word: string) => word.replaceAll('\\', '').replace(/\.\??$/u, '');
const byWord = new Map(alternatives.map(({ hedge, word }) => [plain(word), hedge]));

/** As far back as a hedge can reach. */
const longest = 26;

/**
 * The hedge that stands right before a place in a text.
 *
 * @returns what it says and where it begins; undefined where there is none
 * @example hedgeBefore('drygt 14 %', 6) // { hedge: 'a-bit-over', start: 0 }
 */
export function hedgeBefore(
  text: string,
  at: number,
): { readonly hedge: Hedge; readonly start: number } | undefined {
  const from = Math.max(0, at - longest);
  const found = before.exec(text.slice(from, at));
  if (found === null) return undefined;
  const hedge = byWord.get((found[1] ?? '').toLowerCase().replace(/\.$/u, ''));
  return hedge === undefined ? undefined : { hedge, start: from + found.index };
}
