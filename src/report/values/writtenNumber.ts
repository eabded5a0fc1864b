import type { UnreadableReason, WrittenUnit } from './reading';
import { visibleText } from './plainText';

/** A number found in a text, with what stands beside it. */
export interface WrittenNumber {
  readonly value: number;
  readonly unit?: WrittenUnit;
  readonly mark?: string;
}

export type WrittenNumberResult =
  | { readonly ok: true; readonly number: WrittenNumber }
  | { readonly ok: false; readonly reason: UnreadableReason };

/** A space between digits: the ordinary one, no-break, thin and the other fixed widths; never a line break or tab. */
const space = '[ \\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]';
const groupedDigits = new RegExp(`^[1-9]\\d{0,2}(?:${space}\\d{3})+$`, 'u');
const spaces = new RegExp(space, 'gu');
/** Hyphen-minus, hyphen, no-break hyphen, en dash and minus: all of them are typed as a minus. */
const minus = /^[-\u2010\u2011\u2013\u2212]/u;
const trailingMark = /\*+$/u;
const trailingUnit = /(%|procent|kronor|mnkr|mkr|tkr|kr)$/iu;

const units: Readonly<Record<string, WrittenUnit>> = {
  '%': '%',
  procent: '%',
  kronor: 'kr',
  kr: 'kr',
  tkr: 'tkr',
  mkr: 'mnkr',
  mnkr: 'mnkr',
};

/** A spreadsheet keeps fifteen significant digits. */
const exactDigits = 15;

interface Peeled {
  readonly rest: string;
  readonly unit?: WrittenUnit;
  readonly mark?: string;
}

/** Takes a footnote mark off the end. @example takeMark('82 *') // { rest: '82', mark: '*' } */
export function takeMark(text: string): { readonly rest: string; readonly mark?: string } {
  const found = trailingMark.exec(text);
  return found === null ? { rest: text } : { rest: text.slice(0, found.index).trimEnd(), mark: found[0] };
}

function takeUnit(text: string): { readonly rest: string; readonly unit?: WrittenUnit } {
  const found = trailingUnit.exec(text);
  const unit = found === null ? undefined : units[found[0].toLowerCase()];
  return found === null || unit === undefined
    ? { rest: text }
    : { rest: text.slice(0, found.index).trimEnd(), unit };
}

/** Takes mark and unit off the end, in either order: `82 %*` and `82* %`. */
function peel(text: string): Peeled {
  const outer = takeMark(text);
  const { rest, unit } = takeUnit(outer.rest);
  const inner = outer.mark === undefined ? takeMark(rest) : { rest, mark: outer.mark };
  return {
    rest: inner.rest,
    ...(unit === undefined ? {} : { unit }),
    ...(inner.mark === undefined ? {} : { mark: inner.mark }),
  };
}

/** The decimal mark's place in digits and separators, or why there is no telling. */
function decimalMark(digits: string): { readonly at: number } | UnreadableReason {
  const commas = digits.split(',').length - 1;
  const points = digits.split('.').length - 1;
  if (commas + points === 0) return { at: digits.length };
  if (points === 0) return commas === 1 ? { at: digits.indexOf(',') } : 'two-decimal-marks';
  if (commas + points > 1) return 'ambiguous-separator';
  const at = digits.indexOf('.');
  const mayBeThousands = /^[1-9]\d{0,2}\.\d{3}$/u.test(digits);
  return mayBeThousands ? 'ambiguous-separator' : { at };
}

/** A number without sign, unit or mark: digits, thousands in groups of three, one decimal mark. */
function readDigits(digits: string): number | UnreadableReason {
  const mark = decimalMark(digits);
  if (typeof mark === 'string') return mark;
  const whole = digits.slice(0, mark.at);
  const fraction = digits.slice(mark.at + 1);
  const endsWithMark = mark.at < digits.length && fraction === '';
  if (endsWithMark) return 'not-a-number';
  const wholeIsPlain = /^\d*$/u.test(whole);
  if (!(wholeIsPlain || groupedDigits.test(whole)) || !/^\d*$/u.test(fraction)) return 'broken-grouping';
  const plain = whole.replace(spaces, '');
  const significant = (plain + fraction).replace(/^0+/u, '').replace(/0+$/u, '');
  // At least one of the two has digits; a point before or behind them is no matter.
  const value = Number(`${plain}.${fraction}`);
  const isExact = significant.length <= exactDigits && Number.isFinite(value);
  const vanished = value === 0 && significant !== '';
  return isExact && !vanished ? value : 'too-large';
}

/** Digits with a sign before them or parentheses around them; parentheses mean minus, as in ledgers. */
function readSigned(text: string): number | UnreadableReason {
  const isMinus = minus.test(text);
  const isPlus = text.startsWith('+');
  const digits = isMinus || isPlus ? text.slice(1).trimStart() : text;
  if (!/^[\d.,\s]*\d[\d.,\s]*$/u.test(digits) || /[\t\n\v\f\r\u2028\u2029]/u.test(digits))
    return 'not-a-number';
  const value = readDigits(digits);
  return isMinus && typeof value === 'number' ? -value : value;
}

/**
 * Reads a number as people write it in Swedish.
 *
 * Rules, so that nothing is guessed:
 * - Any space groups thousands, in groups of exactly three; other spaces make it unreadable.
 * - A comma is the decimal mark, also before three digits: `1,234` is one and a bit.
 * - A single point is a decimal point where it cannot be a thousand separator: `12.5`, `0.125`,
 *   `1234.567`. Before exactly three digits, as in `1.234`, it may be either and is not read.
 *   Comma and point together, or several points, are not read either.
 * - Minus is `-`, `–` or `−` before the number, with or without space, or parentheses around it. A
 *   minus behind the number is not read.
 * - A unit (kr, kronor, tkr, mkr, mnkr, %, procent) and a footnote mark (`*`, `**` …) may
 *   stand behind. A percentage keeps its written value: `12,5 %` is 12.5.
 * - More than fifteen significant digits is more than a spreadsheet holds.
 *
 * @param written the text of a cell
 * @returns the number, or the reason why it cannot be read; never throws
 * @example readWrittenNumber('– 1 234,5 tkr') // { ok: true, number: { value: -1234.5, unit: 'tkr' } }
 */
export function readWrittenNumber(written: string): WrittenNumberResult {
  const outer = peel(visibleText(written));
  const inParentheses = /^\((.*)\)$/u.exec(outer.rest)?.[1];
  if (inParentheses === undefined) return result(readSigned(outer.rest), outer);

  const inner = peel(inParentheses.trim());
  const hasTwo =
    (outer.unit !== undefined && inner.unit !== undefined) ||
    (outer.mark !== undefined && inner.mark !== undefined);
  // Within parentheses a sign of its own would be a second minus: `(-5)`.
  if (hasTwo || !/^\d/u.test(inner.rest)) return { ok: false, reason: 'not-a-number' };
  const value = readSigned(inner.rest);
  return result(typeof value === 'number' ? -value : value, { ...outer, ...inner });
}

function result(value: number | UnreadableReason, beside: Peeled): WrittenNumberResult {
  if (typeof value === 'string') return { ok: false, reason: value };
  return {
    ok: true,
    number: {
      value: value === 0 ? 0 : value,
      ...(beside.unit === undefined ? {} : { unit: beside.unit }),
      ...(beside.mark === undefined ? {} : { mark: beside.mark }),
    },
  };
}
