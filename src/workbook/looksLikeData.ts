/** First characters that start a formula, a number, an error value or a text prefix in some version of Excel. */
const safeStart = /^[\p{L}●◐✔✖◆■▲▼•–—“”"„»«§(]/u;
const anyNumeral = /\p{N}/u;
const word = /\p{L}{3,}/gu;

/** A date in words has at most three words beside its numerals: "måndag den 3 maj 2021". */
const wordsOfProse = 4;

/** TRUE and FALSE as Excel reads them, in English and in the languages of its users here. */
const logicalWords = new Set([
  ...['TRUE', 'FALSE', 'SANT', 'FALSKT', 'SAND', 'FALSK', 'SANN', 'USANN', 'TOSI', 'EPÄTOSI'],
  ...['WAHR', 'FALSCH', 'VRAI', 'FAUX', 'VERDADERO', 'FALSO', 'VERO', 'VERDADEIRO', 'WAAR', 'ONWAAR'],
  ...['PRAWDA', 'FAŁSZ', 'ИСТИНА', 'ЛОЖЬ', 'IGAZ', 'HAMIS', 'PRAVDA', 'NEPRAVDA', 'DOĞRU', 'YANLIŞ'],
]);

/**
 * Whether Excel might take a text for something else when it is entered: a formula, a number, a date, a time, a percentage,
 * a truth value or an error value. What it takes a text for depends on the reader's region, so this says yes in doubt; only
 * what reads as prose is let through.
 * @example looksLikeData('maj 2021') // true
 * @example looksLikeData('Målet bedöms uppfyllas vid årets slut 2021.') // false
 */
export function looksLikeData(text: string): boolean {
  if (!safeStart.test(text)) return true;
  if (logicalWords.has(text.trim().toUpperCase())) return true;
  return anyNumeral.test(text) && (text.match(word) ?? []).length < wordsOfProse;
}
