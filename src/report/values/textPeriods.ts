import { countWord } from '../narrative/countWords';
import { lastDayOfMonth } from './calendar';
import { monthNamed } from './months';

/** A part of the year that a text says something of: from January to the end of a month. */
export interface TextPeriod {
  /** 1–12, the last month. */
  readonly month: number;
  /** The year, where the text says it beside the month. */
  readonly year?: number;
  readonly written: string;
}

const month = '(\\p{L}{3,9})\\.?';
const year = '(?: (?:år )?(\\d{4}))?';
const notLetter = '(?![\\p{L}\\d])';

/** per den 31 augusti 2021: only a month’s last day is where a period ends. */
const day = new RegExp(
  `(?<!\\p{L})per (?:den )?(?:(sista) |utgången av |(\\d{1,2})(?::?e)? )${month}${year}${notLetter}`,
  'giu',
);
/** januari–augusti 2021, jan till och med aug */
const range = new RegExp(
  `(?<!\\p{L})jan(?:uari)?\\.?(?: ?[–-] ?| till och med | till | t\\.?o\\.?m\\.? )${month}${year}${notLetter}`,
  'giu',
);
const counts = new Map(
  Array.from({ length: 11 }, (_, index): [string, number] => [countWord(index + 2, 'en'), index + 2]),
);
const countWords = [...counts.keys()].join('|');
/** årets första åtta månader, de åtta första månaderna */
const firstMonths = new RegExp(
  `(?<!\\p{L})(?:årets|de) (?:första (${countWords}|\\d{1,2})|(${countWords}|\\d{1,2}) första) månader(?:na)?${notLetter}`,
  'giu',
);

function yearBeside(written: string | undefined): { readonly year?: number } {
  return written === undefined ? {} : { year: Number(written) };
}

function dayPeriod(found: RegExpExecArray): readonly TextPeriod[] {
  const [written, last, dayNumber, name, yearText] = found;
  const named = monthNamed(name);
  if (named === undefined) return [];
  // 2024 is a leap year: the 28th and the 29th of February may both be its last.
  const longest = lastDayOfMonth(2024, named).day;
  const isLast =
    last !== undefined || Number(dayNumber) === longest || (named === 2 && Number(dayNumber) === 28);
  const isEnd = dayNumber === undefined || isLast;
  return isEnd ? [{ month: named, written, ...yearBeside(yearText) }] : [];
}

function rangePeriod([written, name, yearText]: RegExpExecArray): readonly TextPeriod[] {
  const named = monthNamed(name);
  return named === undefined ? [] : [{ month: named, written, ...yearBeside(yearText) }];
}

function firstMonthsPeriod([written, after, before]: RegExpExecArray): readonly TextPeriod[] {
  // One of the two is there.
  const word = [after, before].join('').toLowerCase();
  const count = counts.get(word) ?? Number(word);
  return count >= 1 && count <= 12 ? [{ month: count, written }] : [];
}

/**
 * The parts of a year that a sentence names: `per den 31 augusti`, `januari–augusti 2021`, `årets första åtta månader`.
 * Other days than a month’s last, other beginnings than January and seasons are no such parts.
 *
 * @example textPeriods('Per den 31 augusti 2021 är nettot 11 mnkr.') // [{ month: 8, year: 2021, written: 'Per den 31 augusti 2021' }]
 */
export function textPeriods(sentence: string): readonly TextPeriod[] {
  return [
    ...[...sentence.matchAll(day)].flatMap(dayPeriod),
    ...[...sentence.matchAll(range)].flatMap(rangePeriod),
    ...[...sentence.matchAll(firstMonths)].flatMap(firstMonthsPeriod),
  ];
}
