import {
  attribute,
  makeLike,
  numberAttribute,
  setAttribute,
  setTextAttribute,
  textAttribute,
} from '../xml/edit';
import { childNamed, childrenNamed, type XmlElement } from '../xml/tree';
import { ensureChild } from '../xml/schemaOrder';
import { STYLESHEET_ORDER } from '../xml/orders';

/** Number formats that files only name by number (ISO 29500-1, 18.8.30), as English Excel shows them. */
const BUILTIN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Numbers below this one are Excel's. */
const FIRST_OWN = 164;

/** The number format with this number; General when the file does not say. */
export function numberFormatOf(styleSheet: XmlElement, id: number): string {
  const own = ownFormats(styleSheet).find((element) => numberAttribute(element, 'numFmtId', -1) === id);
  return (own && textAttribute(own, 'formatCode')) ?? BUILTIN[id] ?? 'General';
}

/** The number of a number format, found or appended. */
export function numberFormatId(styleSheet: XmlElement, code: string): number {
  for (const element of ownFormats(styleSheet)) {
    if (textAttribute(element, 'formatCode') === code) return numberAttribute(element, 'numFmtId', 0);
  }
  const overridden = new Set(ownFormats(styleSheet).map((element) => attribute(element, 'numFmtId')));
  for (const [id, builtin] of Object.entries(BUILTIN))
    if (builtin === code && !overridden.has(id)) return Number(id);
  const list = ensureChild(styleSheet, 'numFmts', STYLESHEET_ORDER);
  const numbers = ownFormats(styleSheet).map((element) => numberAttribute(element, 'numFmtId', 0));
  const id = Math.max(FIRST_OWN - 1, ...numbers) + 1;
  const made = makeLike(list, 'numFmt', { numFmtId: id });
  setTextAttribute(made, 'formatCode', code);
  list.children.push(made);
  setAttribute(list, 'count', numbers.length + 1);
  return id;
}

function ownFormats(styleSheet: XmlElement): XmlElement[] {
  const list = childNamed(styleSheet, 'numFmts');
  return list ? childrenNamed(list, 'numFmt') : [];
}
