/** Units that people write behind a number. */
export type WrittenUnit = 'kr' | 'tkr' | 'mnkr' | '%';

/** Why a text could not be read as a number. */
export type UnreadableReason =
  /** `1.234`: a thousand separator in some places, a decimal point in others */
  | 'ambiguous-separator'
  /** `IU-`, `ca 5`, `12 st`: something besides a number */
  | 'not-a-number'
  /** `12,5,3` */
  | 'two-decimal-marks'
  /** `12 34`: a space that does not separate thousands, so perhaps two numbers */
  | 'broken-grouping'
  /** a date or a truth value where a number is wanted */
  | 'wrong-type'
  /** a percentage where an amount is wanted */
  | 'wrong-unit'
  /** `95–90`: a range whose first limit is the higher one */
  | 'reversed-range'
  /** more digits than a spreadsheet can hold exactly, or infinite */
  | 'too-large';

/** A text that cannot be read, as it is written. */
interface Unreadable {
  readonly kind: 'unreadable';
  readonly text: string;
  readonly reason: UnreadableReason;
}

/** A number as it is written in a cell. */
export interface NumberReading {
  readonly kind: 'number';
  readonly value: number;
  /** A footnote mark written after the number, as in `82*`. */
  readonly mark?: string;
  readonly unit?: WrittenUnit;
  /** True when the cell holds text, so that Excel's own SUM leaves it out. */
  readonly asText: boolean;
  /** The text without its footnote mark, where it is not as this product would write the number. */
  readonly written?: string;
}

/**
 * What a cell says when a number is expected. Nothing is guessed: what cannot be read is `unreadable`
 * with the text as written, and an error value of Excel is kept as such.
 */
export type Reading =
  | NumberReading
  /** `-` or `–`: the thing does not exist. Not zero. */
  | { readonly kind: 'not-applicable'; readonly mark?: string }
  /** `IU`, ingen uppgift: it exists but nobody knows. */
  | { readonly kind: 'no-information'; readonly mark?: string }
  | { readonly kind: 'blank' }
  | Unreadable
  /** An error value of Excel, such as `#REF!`. */
  | { readonly kind: 'error'; readonly error: string };

/** The number of a reading; undefined when it holds none. @example numberIn(readNumber('82*')) // 82 */
export function numberIn(reading: Reading): number | undefined {
  return reading.kind === 'number' ? reading.value : undefined;
}
