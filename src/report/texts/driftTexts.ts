import { listed, quote } from './where';

interface At {
  readonly at: string;
}

/** One spelling beside another, with how many cells have each. */
interface Spellings extends At {
  readonly written: string;
  readonly count: number;
  readonly other: string;
  readonly otherCount: number;
  /** Where the other is first: table and row. */
  readonly otherAt: string;
}

const times = (count: number) => (count === 1 ? '1 cell' : `${count} celler`);

/** What the checks say of names that are written in two ways. One place for each sentence. */
export const driftTexts = {
  nameDrifts: ({ at, written, count, other, otherCount, otherAt }: Spellings) =>
    `${at}: ${quote(written)} (${times(count)}) skrivs ${quote(other)} på andra ställen (${times(otherCount)}, först ${otherAt}). Är det samma sak bör den skrivas på ett sätt.`,
  wordDrifts: ({ at, written, count, other, otherCount, otherAt }: Spellings) =>
    `${at}: ${quote(written)} står i ${times(count)}, men ${quote(other)} i ${times(otherCount)}, först ${otherAt}. Skriv namnet på ett sätt.`,
  declaredDrifts: ({
    at,
    written,
    other,
    otherAt,
  }: Pick<Spellings, 'at' | 'written' | 'other' | 'otherAt'>) =>
    `${at}: ${quote(written)} heter ${quote(other)} ${otherAt}. Skriv namnet på ett sätt.`,
  inTable: (table: string, row: number) => `i ${table} rad ${row}`,
  write: (spellings: readonly string[]) => `Skriv ${listed(spellings.map(quote))}`,
} as const;
