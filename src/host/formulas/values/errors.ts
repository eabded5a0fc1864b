import type { ErrorCode, FormulaError } from '../scalar';

const make = (error: ErrorCode): FormulaError => Object.freeze({ error });

/** One shared, frozen object per error value, so that evaluation allocates none. */
export const errors = {
  notAvailable: make('#N/A'),
  value: make('#VALUE!'),
  reference: make('#REF!'),
  division: make('#DIV/0!'),
  number: make('#NUM!'),
  name: make('#NAME?'),
  null: make('#NULL!'),
  spill: make('#SPILL!'),
  calculation: make('#CALC!'),
  gettingData: make('#GETTING_DATA'),
} as const;

const byCode = new Map<string, FormulaError>(Object.values(errors).map((error) => [error.error, error]));

/** The error value with this code, or `undefined` when Excel has none. `errorOf('#N/A')` */
export function errorOf(code: string): FormulaError | undefined {
  return byCode.get(code.toUpperCase());
}

/** Whether a value is an error value. */
export function isError(value: unknown): value is FormulaError {
  return typeof value === 'object' && value !== null && 'error' in value;
}
