import type { Scalar } from '../scalar';
import type { FormulaLocale } from '../source';
import { toText } from '../values/coercion';
import { errors, isError } from '../values/errors';
import { englishPattern, formattedText } from '../values/formattedText';
import { parseNumberText } from '../values/parseNumberText';
import { roundHalfAway } from '../values/rounding';
import { readWildcard } from '../values/wildcard';
import { characterOf, codeOf } from '../values/windows1252';
import { define, defineRepeated, type FunctionDefinition } from './definition';
import { eachValue } from './gather';

/** The most characters that a cell can hold. */
const longest = 32_767;

const ofText = (name: string, change: (text: string) => Scalar): FunctionDefinition =>
  define(name, ['text'], (_, text) => change(text));

const limited = (text: string): Scalar => (text.length > longest ? errors.value : text);

/** First letters in capitals, the others small; a letter is first after anything that is none. */
function proper(text: string): string {
  return text.toLowerCase().replace(/(^|[^\p{L}\p{M}])(\p{L})/gu, (_, before: string, letter: string) => {
    return before + letter.toUpperCase();
  });
}

const left = define('LEFT', ['text', 'number?'], (_, text, count = 1) =>
  count < 0 ? errors.value : text.slice(0, Math.trunc(count)),
);

const right = define('RIGHT', ['text', 'number?'], (_, text, count = 1) =>
  count < 0 ? errors.value : text.slice(Math.max(0, text.length - Math.trunc(count))),
);

const mid = define('MID', ['text', 'number', 'number'], (_, text, start, count) => {
  if (start < 1 || count < 0) return errors.value;
  const first = Math.trunc(start) - 1;
  return text.slice(first, first + Math.trunc(count));
});

const find = define('FIND', ['text', 'text', 'number?'], (_, wanted, text, start = 1) => {
  const from = Math.trunc(start) - 1;
  if (from < 0 || from > text.length) return errors.value;
  const at = text.indexOf(wanted, from);
  return at < 0 ? errors.value : at + 1;
});

const search = define('SEARCH', ['text', 'text', 'number?'], (_, wanted, text, start = 1) => {
  const from = Math.trunc(start) - 1;
  if (from < 0 || from > text.length) return errors.value;
  const at = readWildcard(wanted).indexIn(text.slice(from));
  return at < 0 ? errors.value : from + at + 1;
});

const substitute = define(
  'SUBSTITUTE',
  ['text', 'text', 'text', 'number?'],
  (_, text, old, fresh, instance) => {
    if (instance !== undefined && instance < 1) return errors.value;
    if (old === '') return text;
    if (instance === undefined) {
      const pieces = text.split(old);
      // Known before it is made: it might be a thousand million characters.
      const length = text.length + (pieces.length - 1) * (fresh.length - old.length);
      return length > longest ? errors.value : pieces.join(fresh);
    }
    let at = -1;
    for (let count = Math.trunc(instance); count > 0; count--) {
      at = text.indexOf(old, at < 0 ? 0 : at + old.length);
      if (at < 0) return text;
    }
    return limited(text.slice(0, at) + fresh + text.slice(at + old.length));
  },
);

const replace = define('REPLACE', ['text', 'number', 'number', 'text'], (_, text, start, count, fresh) => {
  if (start < 1 || count < 0) return errors.value;
  const from = Math.trunc(start) - 1;
  return limited(text.slice(0, from) + fresh + text.slice(from + Math.trunc(count)));
});

const concat = defineRepeated('CONCAT', [], ['range'], (context, args) => {
  let result = '';
  let failure: Scalar | undefined;
  eachValue(context, args, (value) => {
    const text = toText(value, context.locale);
    if (isError(text)) failure = text;
    else result += text;
    return failure !== undefined;
  });
  return failure ?? limited(result);
});

const textjoin = defineRepeated(
  'TEXTJOIN',
  ['range', 'logical'],
  ['range'],
  (context, between, skipEmpty, args) => {
    const parts: string[] = [];
    const separators: string[] = [];
    let failure: Scalar | undefined;
    const into =
      (list: string[], skip: boolean) =>
      (value: Scalar): boolean => {
        const text = toText(value, context.locale);
        if (isError(text)) failure = text;
        else if (!skip || text !== '') list.push(text);
        return failure !== undefined;
      };
    eachValue(context, [between], into(separators, false));
    eachValue(context, args, into(parts, skipEmpty));
    if (failure !== undefined) return failure;
    return limited(
      parts.reduce(
        (joined, part, index) =>
          index === 0
            ? part
            : joined + (separators[(index - 1) % Math.max(1, separators.length)] ?? '') + part,
        '',
      ),
    );
  },
);

/** A number between written-out separators, blanks ignored; every trailing percent sign divides by a hundred. */
function numberValue(given: string, decimal: string, group: string): Scalar {
  if (decimal === '' || group === '') return errors.value;
  const point = decimal.charAt(0);
  const text = given.replace(/\s/g, '');
  if (text === '') return 0;
  const at = text.indexOf(point);
  const whole = (at < 0 ? text : text.slice(0, at)).split(group.charAt(0)).join('');
  const fraction = at < 0 ? '' : text.slice(at + 1);
  const percents = /%*$/.exec(at < 0 ? whole : fraction)?.[0].length ?? 0;
  const written = (at < 0 ? whole : `${whole}.${fraction}`).slice(0, percents > 0 ? -percents : undefined);
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(written)) return errors.value;
  return Number(written) / 100 ** percents;
}

const separatorsOf = (locale: FormulaLocale): { decimal: string; group: string } =>
  locale === 'sv-SE' ? { decimal: ',', group: '\u00a0' } : { decimal: '.', group: ',' };

const fixed = define(
  'FIXED',
  ['number', 'number?', 'logical?'],
  (context, value, places = 2, plain = false) => {
    const count = Math.trunc(places);
    const rounded = roundHalfAway(value, count);
    if (count > 127) return errors.value;
    const zeros = count > 0 ? `.${'0'.repeat(count)}` : '';
    return formattedText(rounded, `${plain ? '0' : '#,##0'}${zeros}`, context.locale) ?? errors.value;
  },
);

const text = define('TEXT', ['scalar', 'text'], (context, value, format) => {
  const number = typeof value === 'string' ? parseNumberText(value, context.locale) : undefined;
  if (format === '') return '';
  return (
    formattedText(number ?? value ?? 0, englishPattern(format, context.locale), context.locale) ??
    errors.value
  );
});

const value = define('VALUE', ['scalar'], (context, given) => {
  if (typeof given === 'number' || given === null) return given ?? 0;
  return typeof given === 'string' ? (parseNumberText(given, context.locale) ?? errors.value) : errors.value;
});

const unicode = ofText('UNICODE', (given) => given.codePointAt(0) ?? errors.value);

const unichar = define('UNICHAR', ['number'], (_, given) => {
  const code = Math.trunc(given);
  if (code < 1 || code > 0x10ffff) return errors.value;
  return code >= 0xd800 && code <= 0xdfff ? errors.notAvailable : String.fromCodePoint(code);
});

const concatenate = defineRepeated('CONCATENATE', [], ['text'], (_, parts) => {
  const given: readonly (string | undefined)[] = parts;
  return limited(given.join(''));
});

/** LEFT, SUBSTITUTE, TEXT, TEXTJOIN and other functions of texts. */
export const textFunctions: readonly FunctionDefinition[] = [
  left,
  right,
  mid,
  ofText('LEN', (given) => given.length),
  find,
  search,
  substitute,
  replace,
  ofText('TRIM', (given) => given.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  ofText('CLEAN', (given) =>
    given
      .split('')
      .filter((character) => character.charCodeAt(0) >= 32)
      .join(''),
  ),
  ofText('UPPER', (given) => given.toUpperCase()),
  ofText('LOWER', (given) => given.toLowerCase()),
  ofText('PROPER', proper),
  define('REPT', ['text', 'number'], (_, given, times) =>
    times < 0 || given.length * Math.trunc(times) > longest ? errors.value : given.repeat(Math.trunc(times)),
  ),
  define('EXACT', ['text', 'text'], (_, a, b) => a === b),
  define('CHAR', ['number'], (_, code) => characterOf(code) ?? errors.value),
  ofText('CODE', (given) => (given === '' ? errors.value : codeOf(given))),
  unicode,
  unichar,
  concat,
  concatenate,
  textjoin,
  text,
  value,
  define('NUMBERVALUE', ['text', 'text?', 'text?'], (context, given, decimal, group) =>
    numberValue(
      given,
      decimal ?? separatorsOf(context.locale).decimal,
      group ?? separatorsOf(context.locale).group,
    ),
  ),
  fixed,
];
