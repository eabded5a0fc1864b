import type { CellContent } from '../../workbook/cell';
import { looksLikeData } from '../../workbook/looksLikeData';

/** A cell as it travels to Excel in a `formulas` array: '' empties it. */
export type WireValue = string | number;

/** Why a text or formula cannot stand in a cell. */
export type Unwritable = 'text-too-long' | 'formula-too-long' | 'control-character' | 'broken-character';

export type Wire =
  { readonly ok: true; readonly value: WireValue } | { readonly ok: false; readonly problem: Unwritable };

/** Characters (UTF-16 units) in a cell. The apostrophe of an escaped text is counted, as Excel may do so. */
export const TEXT_LIMIT = 32_767;
const FORMULA_LIMIT = 8_192;

// Tab, line feed and carriage return may stand in a cell; the other controls below space and the two noncharacters cannot
// stand in the XML that Excel keeps it in.
const forbidden = /[^\P{Cc}\t\n\r\u007F-\u009F]|[\uFFFE\uFFFF]/u;
const loneSurrogate = /\p{Surrogate}/u;

/**
 * The write gate: every content that goes to Excel passes here, so that a text written by people is a text in the cell
 * whatever it looks like. A text that Excel might take for something else gets the apostrophe that Excel itself uses for the
 * purpose; it is not part of the cell's text. Only `kind: 'formula'` can become a formula.
 *
 * @returns the value for `Range.formulas`, or why the content cannot be written
 * @throws when a number is not finite or a formula does not begin with "=": no plan of ours may hold one
 * @example wireContent({ kind: 'text', text: '=1+1' }) // { ok: true, value: "'=1+1" }
 */
export function wireContent(content: CellContent): Wire {
  switch (content.kind) {
    case 'blank':
      return { ok: true, value: '' };
    case 'number':
      if (!Number.isFinite(content.value)) throw new RangeError(`A cell cannot hold ${content.value}`);
      return { ok: true, value: content.value };
    case 'formula':
      return wireFormula(content.formula);
    case 'text':
      return wireText(content.text);
  }
}

function wireFormula(formula: string): Wire {
  if (!formula.startsWith('=')) throw new RangeError(`Not a formula: ${formula}`);
  if (formula.length > FORMULA_LIMIT) return { ok: false, problem: 'formula-too-long' };
  return { ok: true, value: formula };
}

function wireText(text: string): Wire {
  if (text === '') return { ok: true, value: '' };
  const value = looksLikeData(text) ? `'${text}` : text;
  if (value.length > TEXT_LIMIT) return { ok: false, problem: 'text-too-long' };
  if (forbidden.test(text)) return { ok: false, problem: 'control-character' };
  if (loneSurrogate.test(text)) return { ok: false, problem: 'broken-character' };
  return { ok: true, value };
}
