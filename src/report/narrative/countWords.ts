import { formatNumber } from '../values/formatNumber';

/** A noun with what counting it needs. */
export interface Noun {
  readonly one: string;
  readonly many: string;
  readonly article: 'en' | 'ett';
}

/** What the report counts. */
export const nouns = {
  activity: { one: 'aktivitet', many: 'aktiviteter', article: 'en' },
  indicator: { one: 'indikator', many: 'indikatorer', article: 'en' },
  goal: { one: 'mål', many: 'mål', article: 'ett' },
} as const satisfies Record<string, Noun>;

const words = [
  'noll',
  '',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
] as const;

/** The highest number that is written in letters. */
const highestWord = words.length - 1;

/** How numbers are written in one sentence: all in letters, or all in figures when one of them is above twelve. */
export type CountStyle = 'letters' | 'figures';

/** The style for numbers that stand in the same sentence. @example styleFor([23, 8, 1]) // 'figures' */
export function styleFor(counts: readonly number[]): CountStyle {
  return counts.some((count) => count > highestWord) ? 'figures' : 'letters';
}

/**
 * A number as running text writes it: in letters to twelve, then in figures.
 *
 * @param count a whole number from 0
 * @example countWord(1, 'ett') // 'ett'
 * @example countWord(13, 'en') // '13'
 */
export function countWord(
  count: number,
  article: 'en' | 'ett',
  style: CountStyle = styleFor([count]),
): string {
  if (style === 'figures') return formatNumber(count);
  return count === 1 ? article : (words[count] ?? formatNumber(count));
}

/** A number with its noun. @example counted(2, nouns.activity) // 'två aktiviteter' */
export function counted(count: number, noun: Noun, style: CountStyle = styleFor([count])): string {
  return `${countWord(count, noun.article, style)} ${count === 1 ? noun.one : noun.many}`;
}

/** A sentence's first letter as a capital. @example capitalised('två av tre') // 'Två av tre' */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase('sv-SE') + sentence.slice(1);
}
