import { errors, isError } from '../values/errors';
import { Matrix, CellRange, isScalar } from '../values/operand';
import type { Scalar } from '../scalar';
import { define, type FunctionDefinition } from './definition';

const isWhat = (name: string, test: (value: Scalar) => boolean): FunctionDefinition =>
  define(name, ['any'], (_, value) => test(value));

const parity = (name: string, odd: boolean): FunctionDefinition =>
  define(name, ['scalar'], (_, value) =>
    typeof value === 'boolean'
      ? errors.value
      : typeof value === 'string'
        ? parityOfText(value, odd)
        : isParity(value ?? 0, odd),
  );

const isParity = (number: number, odd: boolean): boolean => (Math.abs(Math.trunc(number)) % 2 === 1) === odd;

function parityOfText(text: string, odd: boolean): Scalar {
  return /^\s*[+-]?\d+\s*$/.test(text) ? isParity(Number(text), odd) : errors.value;
}

const errorNumbers: Readonly<Record<string, number>> = {
  '#NULL!': 1,
  '#DIV/0!': 2,
  '#VALUE!': 3,
  '#REF!': 4,
  '#NAME?': 5,
  '#NUM!': 6,
  '#N/A': 7,
  '#GETTING_DATA': 8,
  '#SPILL!': 9,
  '#CALC!': 14,
};

const type = define('TYPE', ['range'], (context, operand) => {
  if (operand instanceof Matrix) return 64;
  let value: Scalar = null;
  if (isScalar(operand)) value = operand;
  else if (operand instanceof CellRange) {
    if (operand.rows * operand.columns > 1) return 64;
    value = context.reader.value(operand.sheet, operand.top, operand.left);
  } else return 16;
  if (isError(value)) return 16;
  return typeof value === 'string' ? 2 : typeof value === 'boolean' ? 4 : 1;
});

/** ISNUMBER, ISBLANK, N, TYPE and other questions about a value. */
export const informationFunctions: readonly FunctionDefinition[] = [
  isWhat('ISBLANK', (value) => value === null),
  isWhat('ISNUMBER', (value) => typeof value === 'number'),
  isWhat('ISTEXT', (value) => typeof value === 'string'),
  isWhat('ISNONTEXT', (value) => typeof value !== 'string'),
  isWhat('ISLOGICAL', (value) => typeof value === 'boolean'),
  isWhat('ISERROR', isError),
  isWhat('ISERR', (value) => isError(value) && value.error !== '#N/A'),
  isWhat('ISNA', (value) => isError(value) && value.error === '#N/A'),
  parity('ISEVEN', false),
  parity('ISODD', true),
  define('NA', [], () => errors.notAvailable),
  define('N', ['scalar'], (_, value) => (typeof value === 'number' ? value : value === true ? 1 : 0)),
  define('T', ['scalar'], (_, value) => (typeof value === 'string' ? value : '')),
  define('ERROR.TYPE', ['any'], (_, value) =>
    isError(value) ? (errorNumbers[value.error] ?? 0) : errors.notAvailable,
  ),
  type,
];
