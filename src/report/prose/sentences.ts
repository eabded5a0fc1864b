/** A sentence, heading or bullet of a text, by where it stands. */
export interface Sentence {
  /** Places in the text, from 0; `end` is behind the last character. */
  readonly start: number;
  readonly end: number;
  /** Which line of the text it is part of, from 0: lines are paragraphs. */
  readonly paragraph: number;
}

/** Abbreviations that end with a full stop in the middle of a sentence. */
const abbreviations: ReadonlySet<string> = new Set(
  (
    'ca c:a cirk bl.a bla t.ex tex m.m m.fl mm d.v.s dvs kl nr st f.d s.k o.s.v osv etc resp inkl exkl jfr jmf ' +
    'p.g.a pga fr.o.m from t.o.m tom kap sid s p tab fig bil avd dir ang enl ev forts först förf i.e e.g kr ' +
    'milj jan feb mar apr jun jul aug sep sept okt nov dec max min obs tel vs moms ink prel snitt'
  ).split(' '),
);

/** Ends of sentences: marks, closing quotes and brackets, then space. */
const ends = /[.!?…]+["”»’')\]]*(?=[ \t\u00A0\u2000-\u200A\u202F])/gu;
const startsSentence = /^[\s"”»’'([–—•*-]*[\p{Lu}\p{N}{]/u;
const lastWord = /[\p{L}\p{N}.:]+$/u;
/** As far back as an abbreviation can reach. */
const longestAbbreviation = 12;

/**
 * Splits a text into sentences. Every line break ends one; a full stop does when a capital or a figure follows and the word
 * before it is no abbreviation (ca., bl.a., t.ex.) and no figure of a list (1.).
 *
 * @example sentencesOf('Den är ca. 5 %. Bra!').length // 2
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let from = 0;
  while (from <= text.length) {
    const lineBreak = text.indexOf('\n', from);
    const to = lineBreak < 0 ? text.length : lineBreak;
    for (const { start, end } of ofLine(text, from, to)) sentences.push({ start, end, paragraph });
    paragraph += 1;
    from = to + 1;
  }
  return sentences;
}

function ofLine(text: string, from: number, to: number): readonly { start: number; end: number }[] {
  const line = text.slice(from, to);
  const cuts: number[] = [];
  for (const found of line.matchAll(ends)) {
    const cut = found.index + found[0].length;
    if (endsSentence(line, found.index, found[0], cut)) cuts.push(cut);
  }
  return [0, ...cuts].flatMap((start, index) => {
    const end = cuts[index] ?? line.length;
    return line.slice(start, end).trim() === '' ? [] : [{ start: from + start, end: from + end }];
  });
}

function endsSentence(line: string, at: number, marks: string, cut: number): boolean {
  if (!startsSentence.test(line.slice(cut, cut + 8))) return false;
  if (!marks.startsWith('.') || marks.startsWith('..')) return true;
  const word = lastWord.exec(line.slice(Math.max(0, at - longestAbbreviation), at))?.[0] ?? '';
  // "1." and "12." at the beginning of a line number what follows; a single letter is an initial.
  if (/^\p{N}{1,2}$/u.test(word) && line.slice(0, at).trim() === word) return false;
  if (/^\p{Lu}$/u.test(word)) return false;
  return !abbreviations.has(word.toLowerCase());
}
