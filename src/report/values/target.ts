import type { Reading, WrittenUnit } from './reading';

/** A target as it can be compared with an outcome. */
export type Target =
  | { readonly kind: 'above'; readonly limit: number }
  | { readonly kind: 'at-least'; readonly limit: number }
  | { readonly kind: 'below'; readonly limit: number }
  | { readonly kind: 'at-most'; readonly limit: number }
  /** A plain number: the indicator's direction says on which side of it is good. */
  | { readonly kind: 'plain'; readonly limit: number }
  | { readonly kind: 'between'; readonly low: number; readonly high: number }
  | { readonly kind: 'increase' }
  | { readonly kind: 'decrease' };

/** A target cell: a target, or what else people write there. */
export type TargetReading =
  | {
      readonly kind: 'target';
      readonly target: Target;
      /** As it is written, without space around it. */
      readonly text: string;
      readonly unit?: WrittenUnit;
      /** A footnote mark, as in `>92*`. */
      readonly mark?: string;
    }
  | Exclude<Reading, { kind: 'number' }>;
