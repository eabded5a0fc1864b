import { oneLine } from '../values/plainText';

/** Abbreviations that end with a full stop and seldom end a sentence. */
const abbreviations: ReadonlySet<string> = new Set(
  (
    'a. adm. ang. avd. bl. bl.a. c. ca. d. d.v.s. dvs. dnr. e. e.d. e.g. el. enl. etc. ev. ex. exkl. f.d. f.n. f.ö. fig. forts. ' +
    'fr. fr.o.m. föreg. förk. g. h. i. inkl. iom. j. jfr. k. kap. kl. komm. kr. m. m.a.o. m.fl. m.m. max. milj. min. mkt. mom. ' +
    'ndr. nr. n. näml. o. o.d. o.dyl. o.s.v. obs. okt. osv. p. p.g.a. pga. r. resp. s. s.a.s. s.k. sid. st. t. t.ex. t.o.m. tab. ' +
    'tel. tr. u. u.a. uppl. ung. utg. v. x. å. äv. ö. jan. feb. febr. mar. apr. jun. jul. aug. sept. sep. nov. dec.'
  ).split(' '),
);

/** Where a sentence may end: its sign, closing quotes, and space before what may begin another. */
const mayEnd = /[.!?…]["”’)\]]*[ \t]+(?=["”’([–—•\-\p{Lu}\p{N}{])/gu;

/**
 * The sentences of a text in their order, each on one line. A line break ends a sentence, so that headings and points of a list
 * are sentences of their own; a full stop after a usual abbreviation does not.
 *
 * @example splitSentences('Läget är gott. Prognosen, t.ex. för IT, är osäker.') // two sentences
 */
export function splitSentences(text: string): readonly string[] {
  return text.split(/[\r\n]+/u).flatMap((line) => sentencesOf(line).map(oneLine).filter(isFilled));
}

const isFilled = (sentence: string): boolean => sentence !== '';

function sentencesOf(line: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: ending, index } of line.matchAll(mayEnd)) {
    const end = index + ending.length;
    if (isAbbreviation(line.slice(start, index + 1))) continue;
    sentences.push(line.slice(start, end));
    start = end;
  }
  return [...sentences, line.slice(start)];
}

/** Whether the last word of what could be a sentence is an abbreviation. */
function isAbbreviation(sentence: string): boolean {
  const word = /\S+$/u.exec(sentence)?.[0].replace(/^["”’([]+/u, '') ?? '';
  return abbreviations.has(word.toLocaleLowerCase('sv-SE'));
}
