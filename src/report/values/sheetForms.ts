/**
 * What the native formulas of the sheets read. They understand fewer forms than this room does: where a
 * person has written another one, the sheet shows "–" and a finding says how to write it, so that
 * sheet and core never give two different answers. The formulas are in `workbook/sheets/fulfilment.ts`
 * and `workbook/formulas.ts`; a test compares them with this.
 */
const space = '[ \\u00A0]';
const number = `(?:[-–−]${space}?)?(?:0|[1-9]\\d*|[1-9]\\d{0,2}(?:${space}\\d{3})+)(?:,\\d+)?`;
const marks = '\\*{0,3}';
const percent = `(?:${space}?%)?`;

const measureForm = new RegExp(`^${number}${marks}$`, 'u');
const limitForm = new RegExp(`^(?:(?:>=|<=|[<>≤≥])${space}?)?${number}${percent}${marks}$`, 'u');
const intervalForm = new RegExp(`^${number}${space}?[-–−]${space}?${number}${percent}${marks}$`, 'u');
const changeForm = new RegExp(`^${space}*ska${space}+(?:öka|minska)${space}*$`, 'iu');
const dashForm = new RegExp(`^${space}*[-\u2010-\u2014\u2212]${space}*$`, 'u');

const limitOf = new RegExp(number, 'gu');

/** The sheet reads a number by writing it again: more than fifteen digits are rounded, and `-0` loses its sign. */
function isRepeatable(written: string): boolean {
  return [...written.matchAll(limitOf)].every(([limit]) => {
    const digits = limit.replaceAll(/\D/gu, '');
    const isMinusZero = /^\D/u.test(limit) && /^0+$/u.test(digits);
    return digits.length <= 15 && !isMinusZero;
  });
}

/** A measure with or without footnote mark, such as `82*` or `1 234,5`. */
export function isSheetMeasure(written: string): boolean {
  return measureForm.test(written) && isRepeatable(written);
}

/** A target such as `>92`, `>= 92 %`, `90–95*` or `Ska öka`. */
export function isSheetTarget(written: string): boolean {
  if (changeForm.test(written)) return true;
  return (limitForm.test(written) || intervalForm.test(written)) && isRepeatable(written);
}

/** A dash alone, which stands where no amount exists. */
export function isSheetDash(written: string): boolean {
  return dashForm.test(written);
}
