import { bareLetters } from './foldedName';

/** A word of a text with its place in it. */
export interface TextWord {
  readonly text: string;
  readonly at: number;
}

const word = /[\p{L}\d]+(?:[-\u2010\u2011][\p{L}\d]+)*/gu;

/** The words of a text; a hyphen within holds a word together. @example wordsOf('HR-direkts svar') // HR-direkts, svar */
export function wordsOf(text: string): readonly TextWord[] {
  return [...text.matchAll(word)].map((found) => ({ text: found[0], at: found.index }));
}

/** The words of a text without their places: of a large report there are a million. */
export function wordTexts(text: string): readonly string[] {
  return text.match(word) ?? [];
}

/** A word without case, hyphens, rings and dots, and center for centrum. @example wordKey('HR-Direkt') // 'hrdirekt' */
export function wordKey(written: string): string {
  return bareLetters(written)
    .replace(/[^\p{L}\d]/gu, '')
    .replace(/centrum$/u, 'center');
}

/**
 * Whether a word’s capitals explain the abbreviation in parentheses behind it: they are there for the letters, and are no
 * other spelling.
 *
 * @param rest what stands behind the word
 * @example explainsAbbreviation('InformationsHanteringsPlan', ' (IHP) för enheten') // true
 */
export function explainsAbbreviation(written: string, rest: string): boolean {
  const abbreviation = /^ \((\p{Lu}{2,})\)/u.exec(rest)?.[1];
  const capitals = written.replace(/\P{Lu}/gu, '');
  return abbreviation !== undefined && capitals.startsWith(abbreviation);
}

const innerCapital = /\p{Ll}\p{Lu}/u;
const abbreviationWithin = /^\p{Lu}{2,}-\p{L}{2,}/u;

/** Shorter words may be alike by chance: IT and it, SKR and skr. */
const shortest = 5;

/**
 * Whether a word is written as only a name is, so that other ways of writing it are slips: with a capital within, or as an
 * abbreviation and a word. An ordinary word, or one in capitals alone, may mean something else.
 *
 * @example isNameWord('eLärandeCenter') // true @example isNameWord('HR-service') // true @example isNameWord('KLARA') // false
 */
export function isNameWord(written: string): boolean {
  return (
    wordKey(written).length >= shortest && (innerCapital.test(written) || abbreviationWithin.test(written))
  );
}

/** A capital at the beginning is the sentence’s, not the name’s. @example sameButForStart('ELin', 'eLin') // true */
export function sameButForStart(one: string, other: string): boolean {
  return one.slice(1) === other.slice(1) && one.charAt(0).toLowerCase() === other.charAt(0).toLowerCase();
}
