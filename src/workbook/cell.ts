import type { StyleKey } from './cellStyles';

/**
 * What a cell is to hold. Text is text: whatever it begins with, it never becomes a formula
 * (the excel room escapes it on the wire).
 */
export type CellContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** Begins with "=", in English with commas, as Excel takes it in every locale. */
  | { readonly kind: 'formula'; readonly formula: string };

export interface StyledCell {
  readonly content: CellContent;
  readonly style: StyleKey;
  /** What a formula shows at the time of the update, where its length decides how high the row prints. */
  readonly shows?: string;
}

export const blank: CellContent = { kind: 'blank' };
export const textContent = (text: string): CellContent => (text === '' ? blank : { kind: 'text', text });
export const numberContent = (value: number): CellContent => ({ kind: 'number', value });
export const formulaContent = (formula: string): CellContent => ({ kind: 'formula', formula });
