import type { Mention } from './mention';
import type { RowValue } from './rowValues';
import type { TextCell } from './textCells';

/** How a figure in a text stands to the report's own. */
export type Verdict =
  /** It is right for a cell, or for what cells give together. */
  | 'fits'
  /** It is said of a cell without doubt, and the cell holds something else. */
  | 'contradicts'
  /** As `contradicts`, and it is another year's value of the same row. */
  | 'other-year'
  /** Nothing in the report is known to be meant. */
  | 'no-counterpart';

/** How many rows of a kind the report has, of a goal or of all. */
export interface CountedRows {
  readonly counted: 'activities' | 'indicators' | 'goals';
  /** The row of Mål whose rows are counted; undefined for all. */
  readonly goalRow: number | undefined;
  /** Swedish, what is counted: "aktiviteter", "klara aktiviteter". */
  readonly what: string;
  readonly value: number;
}

/** What a figure in a text is compared with. */
export type Told = RowValue | CountedRows;

export const isCounted = (told: Told): told is CountedRows => 'counted' in told;

/** A figure in a text, and what the report says. */
export interface TextFigure {
  readonly cell: TextCell;
  readonly mention: Mention;
  /** Places of its sentence in the text, from 0. */
  readonly sentence: { readonly start: number; readonly end: number };
  readonly verdict: Verdict;
  /** What it fits, or what should stand there; the best first, at most three. Empty without a counterpart. */
  readonly values: readonly Told[];
  /** It is right in size, and the words or the sign say the opposite. */
  readonly isOpposite?: boolean;
  /** It is the difference between two shares, and is said in per cent instead of points. */
  readonly isPoints?: boolean;
  /** The other year's value that stands there instead. */
  readonly mistaken?: RowValue;
}
