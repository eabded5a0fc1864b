import type { Severity } from '../../report/finding';
import type { FindingCounts } from './texts';

type SeverityWords = Readonly<Record<Severity, { readonly one: string; readonly many: string }>>;

interface Wording {
  /** 12 345 as the language writes it. */
  readonly number: (value: number) => string;
  /** ["A", "B", "C"] → "A, B och C". */
  readonly list: (parts: readonly string[]) => string;
  /** (1, "cell", "celler") → "1 cell"; (2, …) → "2 celler". */
  readonly count: (value: number, one: string, many: string) => string;
  /** `2026-11-29T14:05` → "29 november 2026 kl. 14:05". */
  readonly moment: (time: string) => string;
  /** "2 fel och 1 varning." Severities without findings are left out; none at all gives `none`. */
  readonly findings: (counts: FindingCounts, none: string, words: SeverityWords) => string;
}

const worstFirst: readonly Severity[] = ['error', 'warning', 'information'];

/** Small tools for composing sentences in one language. */
export function wording(locale: 'sv-SE' | 'en-GB'): Wording {
  const numbers = new Intl.NumberFormat(locale);
  // The times of a survey are local and say no zone; read as if they were UTC, they are shown as they stand.
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const number = (value: number) => numbers.format(value);
  const list = (parts: readonly string[]) => lists.format(parts);
  const count = (value: number, one: string, many: string) => `${number(value)} ${value === 1 ? one : many}`;
  return {
    number,
    list,
    count,
    moment: (time) => moments.format(new Date(`${time}Z`)),
    findings: (counts, none, words) => {
      const parts = worstFirst
        .filter((severity) => counts[severity] > 0)
        .map((severity) => count(counts[severity], words[severity].one, words[severity].many));
      return parts.length === 0 ? none : `${list(parts)}.`;
    },
  };
}
