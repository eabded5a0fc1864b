/** Nouns for women and for men, girls and boys among them, in the forms that names and texts have them. */
export const sexNouns = {
  women: 'kvinnor kvinnorna kvinnors kvinnornas flickor flickorna flickors kvinna',
  men: 'män männen mäns männens pojkar pojkarna pojkars man',
} as const;

const women: ReadonlySet<string> = new Set(`${sexNouns.women} kvinnliga tjejer`.split(' '));
const men: ReadonlySet<string> = new Set(`${sexNouns.men} manliga killar`.split(' '));

/**
 * Whose measure or part a name says that it is; undefined where it names neither or both.
 *
 * @example namedSex('varav flickor') // 'kvinnor'
 * @example namedSex('Kvinnor och män i ledning') // undefined
 */
export function namedSex(name: string): 'kvinnor' | 'män' | undefined {
  const words: readonly string[] = name.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isOfWomen = words.some((word) => women.has(word));
  const isOfMen = words.some((word) => men.has(word));
  if (isOfWomen === isOfMen) return undefined;
  return isOfWomen ? 'kvinnor' : 'män';
}
