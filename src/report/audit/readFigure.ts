import { decimalsOf } from '../arithmetic/decimal';
import type { CellValue } from '../values/cellValue';
import { readNoValue } from '../values/noValue';
import { visibleText } from '../values/plainText';
import type { WrittenUnit } from '../values/reading';
import { readWrittenNumber } from '../values/writtenNumber';

/** What a cell of any table holds. */
export type Figure =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly decimals: number;
      readonly unit?: WrittenUnit;
    }
  | { readonly kind: 'blank' }
  /** A dash: no such figure; adds nothing. */
  | { readonly kind: 'none' }
  /** IU: somebody's figure, which nobody knows. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'text'; readonly text: string; readonly hasDigit: boolean; readonly indent: number };

/** Points between groups of three, with a decimal comma or twice: they can be nothing but thousands. */
const pointedThousands = /^([^\d.,]*[1-9]\d{0,2})((?:\.\d{3})+,\d+|(?:\.\d{3}){2,})(?=$|[^\d.,])/u;
/** One point before three digits: thousands to some, decimals to others. */
const unclear = /^[-+(\u2010-\u2013\u2212\s]*[1-9]\d{0,2}\.\d{3}[)\s*]*(?:%|kr|tkr|mnkr)?$/u;

/** Whether a cell is a figure that can be read in two ways. @example isUnclear(readFigure('24.000')) // true */
export function isUnclear(figure: Figure): boolean {
  return figure.kind === 'text' && figure.hasDigit && unclear.test(figure.text);
}

const blank: Figure = { kind: 'blank' };
const plain = /^-?\d{1,12}(?:,\d{1,6})?$/u;
/** Figures are compared to six decimals; what is finer is noise of a calculation. */
const mostDecimals = 6;

/** Reads a cell by the project's own rules for Swedish figures. @example readFigure('1 234,5') // { kind: 'number', value: 1234.5, decimals: 1 } */
export function readFigure(value: CellValue | null | undefined): Figure {
  if (value === '' || value === null || value === undefined) return blank;
  if (typeof value === 'number') {
    return Number.isFinite(value) && Math.abs(value) <= 1e12
      ? { kind: 'number', value, decimals: decimalsIn(value) }
      : { kind: 'text', text: String(value), hasDigit: true, indent: 0 };
  }
  if (typeof value === 'boolean') return { kind: 'text', text: String(value), hasDigit: false, indent: 0 };
  if (plain.test(value)) {
    const number = Number(value.replace(',', '.'));
    return { kind: 'number', value: number, decimals: decimalsIn(number) };
  }
  return readText(value);
}

function readText(text: string): Figure {
  const noValue = readNoValue(text);
  switch (noValue?.kind) {
    case 'blank':
      return blank;
    case 'not-applicable':
      return { kind: 'none' };
    case 'no-information':
      return { kind: 'unknown' };
    case 'error':
      return { kind: 'error', error: noValue.error };
    case undefined:
      break;
  }
  const hasDigit = /\d/u.test(text);
  const written = hasDigit
    ? readWrittenNumber(
        text.replace(pointedThousands, (_, head: string, rest: string) => head + rest.replaceAll('.', '')),
      )
    : undefined;
  if (written?.ok !== true || Math.abs(written.number.value) > 1e12)
    return { kind: 'text', text: visibleText(text), hasDigit, indent: text.search(/\S|$/u) };
  const { value, unit } = written.number;
  return { kind: 'number', value, decimals: decimalsIn(value), ...(unit === undefined ? {} : { unit }) };
}

function decimalsIn(value: number): number {
  return Number.isInteger(value) ? 0 : Math.min(mostDecimals, decimalsOf(value));
}
