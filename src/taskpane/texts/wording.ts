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
  /** "2 fel och 1 varning." Severities without findings are left out; none at all gives `none`. */
  readonly findings: (counts: FindingCounts, none: string, words: SeverityWords) => string;
}

const worstFirst: readonly Severity[] = ['error', 'warning', 'information'];

/** Small tools for composing sentences in one language. */
export function wording(locale: 'sv-SE' | 'en-GB'): Wording {
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const number = (value: number) => numbers.format(value);
  const list = (parts: readonly string[]) => lists.format(parts);
  const count = (value: number, one: string, many: string) => `${number(value)} ${value === 1 ? one : many}`;
  return {
    number,
    list,
    count,
    findings: (counts, none, words) => {
      const parts = worstFirst
        .filter((severity) => counts[severity] > 0)
        .map((severity) => count(counts[severity], words[severity].one, words[severity].many));
      return parts.length === 0 ? none : `${list(parts)}.`;
    },
  };
}
