/** What a figure in a text is counted in. */
export type MentionUnit =
  | { readonly kind: 'percent' }
  | { readonly kind: 'points' }
  /** Kronor: power of ten, so that 3 is thousands and 6 is millions. */
  | { readonly kind: 'amount'; readonly power: number }
  /** Days, hours and so on: the unit's stem. */
  | { readonly kind: 'time'; readonly stem: string }
  /** A unit that the report's own unit cells have, by its stem: "ton". */
  | { readonly kind: 'measure'; readonly stem: string }
  /** No unit, or one that is no measure of its own ("poäng"). */
  | { readonly kind: 'bare' };

/** Words that make a figure approximate, by what they say of the true value. */
export type Hedge = 'about' | 'a-bit-over' | 'a-bit-under' | 'over' | 'under' | 'at-least' | 'at-most';

/** A figure in a text: "drygt 14 %", "9,4 mnkr", "90–95 %". */
export interface Mention {
  readonly kind: 'figure';
  /** Places in the text, from 0: of the number itself … */
  readonly start: number;
  readonly end: number;
  /** … and of all that belongs to it, from its hedge to its unit. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** Without sign: texts say "ett underskott på 100 tkr" as well as "−100 tkr". */
  readonly value: number;
  /** The sign that stands right before the number, where there is one. */
  readonly sign?: '+' | '-';
  /** The upper end of a range; the value itself otherwise. */
  readonly upper: number;
  /** Decimals as written: "4,0" has one. */
  readonly decimals: number;
  readonly unit: MentionUnit;
  readonly hedge: Hedge | undefined;
  /** The scale's upper end, as in "4,4 av 5". */
  readonly outOf: number | undefined;
}

/** Whether a figure is a range, as "90–95 %". */
export const isRange = ({ value, upper }: Pick<Mention, 'value' | 'upper'>): boolean => value !== upper;
