const linkingS = /(\p{L}{3,})s-(?=\s|$)/gu;
const centre = /centrumet|centrum|centret/gu;
const betweenDigits = /(?<=\d)[\s.,:/\p{Pd}]+(?=\d)/gu;
const apart = /[\s.,:;/'"’”“()\p{Pd}]+/gu;
const rings = /\p{M}/gu;

/** Lower case without rings, dots and accents. @example bareLetters('Hållbar') // 'hallbar' */
export function bareLetters(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(rings, '');
}

/** What of a name stays the same however it is typed, word by word. */
function foldedWords(name: string): readonly string[] {
  const plain = bareLetters(name)
    .replaceAll('&', ' och ')
    .replace(linkingS, '$1-')
    .replace(centre, 'center')
    .replace(betweenDigits, '_');
  return plain.split(/\s+/u).map((word) => word.replace(apart, ''));
}

/**
 * What two spellings of a name have in common: case, space, hyphens, commas, lost rings and dots, a linking s before a
 * hyphen and center for centrum do not tell names apart. Digits and what stands between them do.
 *
 * @example foldedName('Hållbart chefs- och ledarskap') === foldedName('hallbart chef- och ledarskap') // true
 * @example foldedName('Etapp 1.1') === foldedName('Etapp 11') // false
 */
export function foldedName(name: string): string {
  return foldedWords(name).join('');
}

/** Fewer letters than this are a word of its own: Kultur and Kulturen may be two units. */
const longWord = 8;
const definite = /^(.+?)(?:ens|ets|en|et|n)$/u;
/** Words on -are and -ande keep their e: invånaren, bemötandet. */
const definiteAfterE = /^(.+(?:are|[ae]nde))(?:n|ns|t|ts)$/u;

function withoutEnding(word: string): string {
  const afterE = definiteAfterE.exec(word)?.[1];
  const stem = afterE ?? definite.exec(word)?.[1];
  const isStem =
    stem !== undefined && stem.length >= longWord && (!word.endsWith(`${stem}n`) || /[aeiouy]$/u.test(stem));
  return isStem ? withoutEnding(stem) : word;
}

/**
 * As {@link foldedName}, with the definite endings of long words taken away too.
 *
 * @example looseName('God styrning av tjänsteproduktion') === looseName('God styrningen av tjänsteproduktion') // true
 * @example looseName('Utsläpp per invånare') === looseName('Utsläpp per invånaren') // true
 * @example looseName('Kultur') === looseName('Kulturen') // false
 */
export function looseName(name: string): string {
  return foldedWords(name).map(withoutEnding).join('');
}

/**
 * Whether two spellings can be the same name though both have letters with rings or dots in the same place: Städning and
 * Stadning can, Gårdar and Gärdar are two words.
 */
export function marksAgree(one: string, other: string): boolean {
  const lettersOf = (name: string) =>
    Array.from(name.normalize('NFC').toLowerCase()).filter((sign) => /\p{L}/u.test(sign));
  const a = lettersOf(one);
  const b = lettersOf(other);
  if (a.length !== b.length) return true;
  const isMarked = (letter: string) => bareLetters(letter) !== letter;
  return a.every((letter, index) => {
    const beside = b[index];
    return letter === beside || !isMarked(letter) || beside === undefined || !isMarked(beside);
  });
}
