import { readWrittenNumber } from '../values/writtenNumber';
import { hedgeBefore } from './hedges';
import type { Mention, MentionUnit } from './mention';
import type { OtherDigits } from './otherDigits';
import { wordStem } from './wordStem';

/** A stretch of digits that is no figure that one can judge: a linked mark, `1.234`, a figure of another kind. */
export interface Unjudged {
  readonly kind: 'unjudged';
  readonly start: number;
  readonly end: number;
}

const space = '[ \\u00A0\\u2000-\\u200A\\u202F]';
const number = `(?:\\d{1,3}(?:${space}\\d{3}){1,4}(?!\\d)|\\d{1,12})(?:[.,]\\d{1,6})?`;
/** Not within a word, a longer number or a figure with points. */
const free = '(?<![\\p{L}\\p{N}])(?<![\\p{N}][.,:/])';
const figure = new RegExp(`${free}${number}(?![\\d])(?![.,:/]\\d)`, 'gu');
const rangeEnd = new RegExp(`^${space}?[-\\u2010-\\u2015\\u2212]${space}?(${number})(?![\\d])`, 'u');
const outOfEnd = new RegExp(
  `^${space}av${space}(?:max${space})?(\\d{1,2}|100)(?![\\p{L}\\p{N}]|[.,]\\d|${space}?(?:%|procent))`,
  'u',
);
const unitEnd = new RegExp(
  `^(?:\\*{1,3})?${space}?(?:((?:%|procent)-?enhet(?:en|er|erna)?|p\\.e\\.)|(%|procent(?:en)?)|(tusen${space}kronor|tkr|kkr|ksek|kronor|kr|sek|mnkr|mkr|msek|miljoner(?:${space}(?:kronor|kr))?|miljon(?:${space}kronor)?|mdkr|miljarder(?:${space}kronor)?)|(arbetsdagar|dagar|dag|dygn|timmar|timme|minuter|minut|sekunder|sekund|veckor|vecka|månader|månad|år)|(poäng|enheter))(?![\\p{L}\\p{N}])`,
  'iu',
);

const powers: readonly (readonly [start: RegExp, power: number])[] = [
  [/^(?:tusen|tkr|kkr|ksek)/iu, 3],
  [/^(?:mnkr|mkr|msek|miljon)/iu, 6],
  [/^(?:mdkr|miljard)/iu, 9],
];

interface UnitRead {
  readonly unit: MentionUnit | undefined;
  readonly length: number;
}

/** Units of the report that are no words of its names, see `unitWords`. */
type Measures = ReadonlyMap<string, ReadonlySet<string>>;

const none: Measures = new Map();
const measureEnd = new RegExp(`^${space}?(\\p{L}[\\p{L}\\p{N}]*)(?![\\p{L}\\p{N}-])`, 'u');
const perEnd = new RegExp(`^(?:/|${space}per${space})(\\p{L}[\\p{L}\\p{N}]*)(?![\\p{L}\\p{N}-])`, 'u');
const squareMetre: ReadonlySet<string> = new Set(['m²', 'm2', 'kvm', wordStem('kvadratmeter')]);

/** A unit of the report's own, with what it is per where that is the report's, too. */
function measureAt(rest: string, measures: Measures): UnitRead | undefined {
  const [all = '', word = ''] = measureEnd.exec(rest) ?? [];
  const stem = wordStem(word);
  const pers = measures.get(stem);
  if (word === '' || pers === undefined) return undefined;
  const [behind = '', per = ''] = perEnd.exec(rest.slice(all.length)) ?? [];
  const said = wordStem(per);
  const isOwn = pers.has(said) || (squareMetre.has(said) && [...pers].some((each) => squareMetre.has(each)));
  return { unit: { kind: 'measure', stem }, length: all.length + (isOwn ? behind.length : 0) };
}

function unitAt(rest: string, measures: Measures): UnitRead {
  const found = unitEnd.exec(rest);
  if (found === null && measures.size > 0) {
    const measure = measureAt(rest, measures);
    if (measure !== undefined) return measure;
  }
  if (found === null) return { unit: undefined, length: /^\*{1,3}/u.exec(rest)?.[0].length ?? 0 };
  const [all, points, percent, amount, time] = found;
  const { length } = all;
  if (percent !== undefined) return { unit: { kind: 'percent' }, length };
  if (points !== undefined) return { unit: { kind: 'points' }, length };
  if (amount !== undefined) {
    return {
      unit: { kind: 'amount', power: powers.find(([start]) => start.test(amount))?.[1] ?? 0 },
      length,
    };
  }
  if (time !== undefined) return { unit: { kind: 'time', stem: wordStem(time) }, length };
  return { unit: { kind: 'bare' }, length };
}

/** Furthest that a unit, an upper end or a scale can reach behind a number. */
const tail = 40;

/**
 * Reads the figures of a text, in order. What `others` covers is left out, and so are figures within words. A figure without a
 * unit takes over the one behind "till", "respektive", "och" or a dash: "från 22 till 24 %".
 *
 * @param others digits that are no figures, see `otherDigitsIn`, and stretches to pass over, in order
 * @param measures units of the report's own that are read behind a number
 * @example readMentions('drygt 14 %', [])[0] // { value: 14, unit: { kind: 'percent' }, hedge: 'a-bit-over', … }
 */
export function readMentions(
  text: string,
  others: readonly OtherDigits[],
  measures: Measures = none,
): readonly (Mention | Unjudged)[] {
  const read: (Mention | Unjudged)[] = [];
  let other = 0;
  let from = 0;
  for (const found of text.matchAll(figure)) {
    const start = found.index;
    while ((others[other]?.end ?? Infinity) <= start) other += 1;
    const isCovered = (others[other]?.start ?? Infinity) < start + found[0].length;
    if (start < from || isCovered) continue;
    const mention = mentionAt(text, start, found[0], measures);
    read.push(mention);
    from = mention.kind === 'figure' ? mention.outerEnd : mention.end;
  }
  return withSharedUnits(text, read);
}

/** The sign of a number: not the hyphen of a word, the dash of a range or one of plus or minus. */
function signBefore(text: string, start: number): Mention['sign'] {
  const found = /(?:^|[\s(])([-\u2212+\u2013])$/u.exec(text.slice(Math.max(0, start - 2), start))?.[1];
  if (found === undefined) return undefined;
  return found === '+' ? '+' : '-';
}

function mentionAt(text: string, start: number, written: string, measures: Measures): Mention | Unjudged {
  const own = readWrittenNumber(written);
  const end = start + written.length;
  if (!own.ok) return { kind: 'unjudged', start, end };
  const hedge = hedgeBefore(text, start);
  const signs = /[-\u2013\u2212+±]$/u.exec(text.slice(Math.max(0, start - 1), start));
  const outerStart = hedge?.start ?? start - (signs === null ? 0 : 1);
  const decimals = /[.,](\d+)$/u.exec(written)?.[1]?.length ?? 0;
  const sign = signBefore(text, start);
  const base = {
    kind: 'figure',
    start,
    value: own.number.value,
    ...(sign === undefined ? {} : { sign }),
    decimals,
    outerStart,
  } as const;
  const rest = text.slice(end, end + tail);
  const range = rangeEnd.exec(rest);
  const upper = range === null ? undefined : readWrittenNumber(range[1] ?? '');
  if (range !== null && upper?.ok === true && upper.number.value > own.number.value) {
    const rangeStop = end + range[0].length;
    const { unit, length } = unitAt(text.slice(rangeStop, rangeStop + tail), measures);
    const outerEnd = rangeStop + length;
    const found = { upper: upper.number.value, unit: unit ?? { kind: 'bare' }, outOf: undefined };
    return { ...base, ...found, end: rangeStop, hedge: hedge?.hedge, outerEnd };
  }
  const { unit, length } = unitAt(rest, measures);
  const scale = unit === undefined ? outOfEnd.exec(rest.slice(length)) : null;
  return {
    ...base,
    end,
    upper: own.number.value,
    unit: unit ?? { kind: 'bare' },
    hedge: hedge?.hedge,
    outOf: scale === null ? undefined : Number(scale[1]),
    outerEnd: end + length + (scale?.[0].length ?? 0),
  };
}

/** Words between two figures that share the unit behind the second. */
const sharing = /^\s{0,3}(?:till|och|respektive|resp\.|eller|mot|-|–)\s{1,3}$/iu;

/** "mellan 3 och 4 mnkr" is one range. */
const between = /mellan\s{1,3}$/iu;

function withSharedUnits(
  text: string,
  read: readonly (Mention | Unjudged)[],
): readonly (Mention | Unjudged)[] {
  const shared = [...read];
  for (let index = shared.length - 2; index >= 0; index--) {
    const first = shared[index];
    const second = shared[index + 1];
    if (first?.kind !== 'figure' || second?.kind !== 'figure') continue;
    if (first.unit.kind !== 'bare' || first.outOf !== undefined) continue;
    const link = text.slice(first.outerEnd, second.outerStart);
    if (!sharing.test(link)) continue;
    const own = { ...first, unit: second.unit, outOf: second.outOf };
    const isRange =
      /och/iu.test(link) &&
      second.value > first.value &&
      between.test(text.slice(Math.max(0, first.start - 9), first.start));
    if (isRange) {
      shared.splice(index, 2, { ...own, end: second.end, outerEnd: second.outerEnd, upper: second.value });
    } else shared[index] = own;
  }
  return shared;
}
