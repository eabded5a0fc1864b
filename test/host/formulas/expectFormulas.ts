import { createCalculator } from '../../../src/host/formulas/calculator';
import type { ErrorCode, FormulaError, Scalar } from '../../../src/host/formulas/scalar';
import type { FormulaLocale } from '../../../src/host/formulas/source';
import { MemoryWorkbook } from './memoryWorkbook';

/** A formula and what Excel shows for it. */
export type Row = readonly [formula: string, expected: Scalar];

/** An error value. */
export const error = (code: ErrorCode): FormulaError => ({ error: code });

/** Fourteen digits: what two ways of calculating the same have in common. */
function comparable(value: Scalar): Scalar {
  return typeof value === 'number' ? Number(value.toPrecision(14)) : value;
}

/** One test per row: each formula, evaluated in a cell of the workbook, gives what Excel gives. */
export function expectFormulas(
  rows: readonly Row[],
  build: () => MemoryWorkbook = () => new MemoryWorkbook(),
  { locale = 'sv-SE', at = 'Blad1!Z100' }: { locale?: FormulaLocale; at?: string } = {},
): void {
  const book = build();
  const now = new Date(2021, 7, 31, 12, 0, 0);
  const calculator = createCalculator(book, { locale, now: () => now });
  const cell = /^(.+)!([A-Z])(\d+)$/.exec(at);
  const address = {
    sheet: `#${cell?.[1] ?? ''}`,
    row: Number(cell?.[3]) - 1,
    column: (cell?.[2] ?? 'A').charCodeAt(0) - 65,
  };
  it.each(rows)('%s gives %j', (formula, expected) => {
    expect(comparable(calculator.evaluate(formula, address))).toEqual(comparable(expected));
  });
}
