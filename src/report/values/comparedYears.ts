/** A comparison in a text with the years that it is between. */
export interface ComparedYears {
  /** The earlier of two; absent where the text says only one, as in “jämfört med 2022”. */
  readonly from?: number;
  readonly to: number;
  readonly written: string;
  /** Where it begins in the sentence, in UTF-16 units. */
  readonly at: number;
}

const pair =
  /(?<!\p{L})(?:från|mellan)(?: år)? ((?:19|20)\d{2}) (?:till|och)(?: år)? ((?:19|20)\d{2})(?![\d\p{L}–-])/giu;
const single =
  /(?<!\p{L})(?:jämfört med|jämförelse med|i förhållande till|sedan|än|mot)(?: år| helåret)? ((?:19|20)\d{2})(?![\d\p{L}–-])/giu;

/** Words by which something has changed already: a supine behind “har”, or a past tense. */
const happened =
  /(?<!\p{L})(?:(?:har|hade)(?: [^\s,;:]+){0,4}? (?:ökat|minskat|stigit|sjunkit|växt|vuxit|fallit|gått|höjts|sänkts|förbättrats|försämrats|förändrats|förstärkts|försvagats)|ökade|minskade|steg|sjönk|växte|föll|höjdes|sänktes|förbättrades|försämrades|förändrades)(?!\p{L})/iu;

/** Words by which a sentence is about what is to come, or might. */
const toCome =
  /(?<!\p{L})(?:väntas|förväntas|beräknas|bedöms|planeras|planerad|planerat|planerade|ska|skall|skulle|kommer|tros|antas|budgeteras|budgeterat|budgeterade|budgeten|ramen|ramar|prognosen|prognosticeras|målet|målvärdet|senast|framåt|räknar)(?!\p{L})/iu;

/** Whether a sentence says that a figure has changed. @example saysChange('Omsättningen har ökat kraftigt.') // true */
export function saysChange(sentence: string): boolean {
  return happened.test(sentence);
}

/** Whether a sentence speaks of what is expected, planned or decided. @example saysExpectation('Volymerna väntas öka.') // true */
export function saysExpectation(sentence: string): boolean {
  return toCome.test(sentence);
}

/**
 * The years that a sentence compares: from one to another, or with one.
 *
 * @example comparedYears('Omsättningen har ökat från 2020 till 2021.') // [{ from: 2020, to: 2021, written: 'från 2020 till 2021', at: 22 }]
 */
export function comparedYears(sentence: string): readonly ComparedYears[] {
  const pairs = [...sentence.matchAll(pair)].map((found) => ({
    from: Number(found[1]),
    to: Number(found[2]),
    written: found[0],
    at: found.index,
  }));
  const singles = [...sentence.matchAll(single)].map((found) => ({
    to: Number(found[1]),
    written: found[0],
    at: found.index,
  }));
  return [...pairs, ...singles];
}
