import { monthNames } from '../values/months';

/** A stretch of a text whose digits are no figures: a date, a year, a number of an order, a name. */
export interface OtherDigits {
  readonly start: number;
  readonly end: number;
  /** The year that it names, where it does. */
  readonly year?: number;
  /** True for a point or a part of the year, which may be another period than the report's: "31 augusti", "Q1". */
  readonly isPartOfYear?: boolean;
  /** The month of it, 1–12, where one is named. */
  readonly month?: number;
}

const months = `(?:${monthNames.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)`;
const dash = '[-\\u2010-\\u2015\\u2212]';
const space = '[ \\t\\u00A0\\u2000-\\u200A\\u202F]';
const year = '(?:19|20)\\d\\d';
const free = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';

/** What is no figure, tried in this order at each place; `year` and `month` are read from the named groups. */
const patterns: readonly string[] = [
  // Addresses of the web and of mail.
  `(?:https?://|www\\.)[^\\s]{1,200}`,
  `[\\p{L}\\p{N}._-]{1,40}@[\\p{L}\\p{N}.-]{1,60}`,
  // 2021-08-31, 20210831, 210831-1234, 2021/22, 2020–2021, 2022/2023.
  `${free}(?<iso>${year})${dash}\\d\\d(?:${dash}\\d\\d)?${end}`,
  `${free}\\d{6,8}${dash}\\d{4}${end}`,
  `${free}${year}[01]\\d[0-3]\\d${end}`,
  `${free}\\d\\d[01]\\d[0-3]\\d${end}(?!${space}*(?:%|procent|m?d?t?kr|kronor))`,
  `${free}${year}${space}?(?:${dash}|/)${space}?(?:${year}|\\d\\d)${end}`,
  // 31 augusti 2021, den 1 oktober, 15–16 maj, augusti 2021, januari–augusti 2021.
  `${free}(?:den${space})?\\d{1,2}(?:${space}?${dash}${space}?\\d{1,2})?(?:[:.]?(?:a|e))?${space}${months}\\.?(?:${space}(?<day>${year}))?${end}`,
  `${free}(?<upto>(?:till och med|t\\.?o\\.?m\\.?|per|efter|(?:per${space})?den${space}sista|januari till|till|(?:mätningen|uppföljningen|rapporten|bokslutet)${space}i)${space}(?:slutet av${space}|utgången av${space})?)?${months}\\.?${space}?(?<to>${dash}${space}?${months}\\.?)?${space}?(?<of>${year})?${end}`,
  `${free}den${space}\\d{1,2}(?::?[ae])?${end}(?!${space}*(?:%|procent))`,
  // Times of day, quarters, terms: kl. 13.30, 13:30, Q1, kvartal 2, tertial 1, T2, vecka 34, v. 34.
  `${free}kl\\.?${space}?\\d{1,2}(?:[.:]\\d\\d)?(?:${space}?${dash}${space}?\\d{1,2}(?:[.:]\\d\\d)?)?${end}`,
  `${free}\\d{1,2}:\\d\\d${end}`,
  `${free}(?<quarter>Q[1-4]|kvartal${space}?[1-4]|(?:vecka|v\\.)${space}?\\d{1,2}(?:${dash}\\d{1,2})?)(?:${space}(?<term>${year}))?${end}`,
  // nr 7, punkt 3, § 5, 5 §, sid. 12, bilaga 2, tabell 3, steg 2, årskurs 9, F–9, 7–9, kapitel 13.
  `${free}(?:nr|nummer|punkt|p\\.|sidan?|sid\\.?|s\\.|bilaga|bil\\.|tabell|tab\\.?|diagram|figur|fig\\.?|steg|fas|etapp|del|delmål|mål|kap\\.?|kapitel|avsnitt|version|ver\\.|årskurs(?:erna)?|åk\\.?|klass|alternativ|nivå|prioritet|paragraf|artikel|agenda|rum|hus|linje|väg|e\\d|org\\.?nr)${space}?#?\\d{1,4}(?:[.,]\\d{1,4}){0,3}(?:${space}?${dash}${space}?\\d{1,4})?${end}(?!${space}?(?:%|procent|m?d?t?kr${end}|kronor))`,
  `§{1,2}${space}?\\d{1,4}(?:${space}?${dash}${space}?\\d{1,4})?`,
  `${free}\\d{1,4}${space}?(?:§|kap\\.?${end})`,
  // 2018:597, 2021/123, 24/7, 1:a, 3:e, telephone numbers, 1.2.3, 080-12 34 56.
  `${free}\\d{1,5}[:/]\\d{1,6}(?:[:/]\\d{1,6})?${end}`,
  `${free}\\d{1,3}:(?:a|e)(?:s)?${end}`,
  `${free}(?:\\+46${space}?\\d{1,3}|0\\d{1,3})${space}?${dash}${space}?\\d{2,3}(?:${space}?\\d{2,3}){1,3}${end}`,
  `${free}\\d{1,3}(?:\\.\\d{1,3}){2,4}${end}`,
  // Names with digits in them: Covid-19, IT-2, pm3, K3, C4, F–9, LK2030, 3D, 4G.
  `${free}\\p{L}[\\p{L}\\p{N}]{0,30}(?:${dash}[\\p{L}\\p{N}]{1,20})?${dash}?\\d{1,8}(?:${dash}\\d{1,4})?(?:\\p{L}{0,10})${end}`,
  `${free}\\d{1,3}(?:\\p{Lu}{1,3}|${dash}\\p{L}{2,30})${end}`,
  // A number at the beginning of a line: 1. or 2).
  `^${space}{0,8}\\d{1,2}[.)](?=${space})`,
  // A year alone, unless a unit follows.
  `${free}(?<alone>${year})(?:${dash}?talet|:?s)?${end}(?!${space}?(?:%|procent|[tkm]?kr${end}|mnkr|kronor|personer|ärenden))`,
];

const all = new RegExp(patterns.map((pattern) => `(?:${pattern})`).join('|'), 'gimu');
const month = new RegExp(`(?<![\\p{L}])(${months})`, 'giu');

/**
 * Finds digits that are no figures of a report: dates, times, years, numbers of orders, paragraphs and pages, telephone
 * numbers, names such as Covid-19. Years and months say what time a sentence is about.
 *
 * @example otherDigitsIn('den 31 augusti 2021') // [{ start: 4, end: 19, year: 2021, isPartOfYear: true, month: 8 }]
 */
export function otherDigitsIn(text: string): readonly OtherDigits[] {
  const found: OtherDigits[] = [];
  for (const match of text.matchAll(all)) {
    const [written] = match;
    const { iso, day, of, term, alone, quarter, upto, to } = match.groups ?? {};
    // A month by itself is one month, and not the period that ends with it.
    const isWholePeriod = upto !== undefined || to !== undefined || /\d\s*\p{L}/u.test(written);
    const named = iso ?? day ?? of ?? term ?? alone;
    const lastMonth = [...written.matchAll(month)].at(-1)?.[1];
    const monthNumber = lastMonth === undefined ? undefined : monthNumberOf(lastMonth);
    found.push({
      start: match.index,
      end: match.index + written.length,
      ...(named === undefined ? {} : { year: Number(named) }),
      ...(monthNumber === undefined || !isWholePeriod ? {} : { month: monthNumber }),
      ...(monthNumber === undefined && quarter === undefined ? {} : { isPartOfYear: true }),
    });
  }
  return found;
}

function monthNumberOf(word: string): number | undefined {
  const start = word.toLowerCase().slice(0, 3);
  const at = monthNames.findIndex((name) => name.startsWith(start));
  return at < 0 ? undefined : at + 1;
}
