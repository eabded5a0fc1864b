import { namesARatio } from './nameHints';

/** What a column's figures are. */
export type ColumnKind = 'amount' | 'percent' | 'year' | 'text' | 'empty';

/** What is counted in a column to tell its kind. */
export interface ColumnCounts {
  readonly numbers: number;
  /** Numbers written with `%`. */
  readonly percents: number;
  /** Whole numbers from 1900 to 2100. */
  readonly years: number;
  /** Texts that are no figures. */
  readonly texts: number;
  /** Figures that can be read in two ways. */
  readonly unclear: number;
  /** Cells that say that there is no value: a dash, IU, an error value. */
  readonly noValues: number;
}

/**
 * The kind of a column, by what most of its cells are. Years are years only where every number is one: counts near 2 000
 * are rarely all of them so, and a column of years has no other figures.
 */
export function columnKind(header: string, counts: ColumnCounts): ColumnKind {
  const { numbers, percents, years, texts, unclear, noValues } = counts;
  if (numbers + texts + unclear + noValues === 0) return 'empty';
  if (texts > numbers + unclear || numbers + unclear === 0) return 'text';
  if (unclear === 0 && years === numbers && numbers >= 2) return 'year';
  if (percents * 2 > numbers || (namesARatio(header) && /%|andel|procent/iu.test(header))) return 'percent';
  return 'amount';
}
