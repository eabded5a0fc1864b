import { nameKey } from '../values/plainText';

/**
 * The words of a name in small letters, without signs and figures' separators.
 *
 * @example wordsOf('Andel avgångar (externt)') // ['andel', 'avgångar', 'externt']
 */
export function wordsOf(name: string): readonly string[] {
  return nameKey(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Words of a name regardless of their order, for telling whether two names say the same. @example wordKey('Sjukfrånvaro, total') === wordKey('Total sjukfrånvaro') // true */
export const wordKey = (name: string): string => [...wordsOf(name)].sort().join(' ');

/** Words that many measures have and that say nothing of what is measured. */
const common: ReadonlySet<string> = new Set([
  'antal',
  'andel',
  'andelen',
  'total',
  'totalt',
  'procent',
  'index',
  'personal',
  'personalen',
  'genomsnitt',
  'helår',
]);

const shortestWord = 5;
/** A compound and its last part, such as "personalavgångar" and "avgångar". */
const shortestPart = 6;

/**
 * Whether two names have a word in common that says what is measured.
 *
 * @example shareWord('Personalavgångar externt', 'Andel avgångar (externt)') // true
 */
export function shareWord(one: string, other: string): boolean {
  const telling = (name: string) =>
    wordsOf(name).filter((word) => word.length >= shortestWord && !common.has(word));
  const isPart = (whole: string, part: string) => part.length >= shortestPart && whole.endsWith(part);
  const others = telling(other);
  return telling(one).some((word) =>
    others.some((each) => each === word || isPart(word, each) || isPart(each, word)),
  );
}
