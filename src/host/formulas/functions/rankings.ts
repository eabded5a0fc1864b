import type { FormulaError } from '../scalar';
import { errors, isError } from '../values/errors';
import { define, type FunctionDefinition } from './definition';
import { numbersOf, sumOf } from './gather';

/** The k-th number in ascending (or descending) order; `#NUM!` when there is none. Excel rounds k up. */
export function nthOf(numbers: readonly number[], k: number, descending: boolean): number | FormulaError {
  const sorted = [...numbers].sort((a, b) => (descending ? b - a : a - b));
  return (k > 0 ? sorted[Math.ceil(k) - 1] : undefined) ?? errors.number;
}

/** The value below which a part (0–1) of the numbers lies, between two of them in proportion. */
export function percentileOf(numbers: readonly number[], part: number): number | FormulaError {
  if (numbers.length === 0 || !(part >= 0 && part <= 1)) return errors.number;
  const sorted = [...numbers].sort((a, b) => a - b);
  const position = part * (sorted.length - 1);
  const lower = sorted[Math.floor(position)] ?? 0;
  const upper = sorted[Math.ceil(position)] ?? lower;
  return lower + (position - Math.floor(position)) * (upper - lower);
}

function rank(name: string, average: boolean): FunctionDefinition {
  return define(name, ['number', 'range', 'logical?'], (context, value, range, ascending) => {
    const numbers = numbersOf(context, [range]);
    if (isError(numbers)) return numbers;
    const equal = numbers.filter((number) => number === value).length;
    if (equal === 0) return errors.notAvailable;
    const before = numbers.filter((number) => (ascending ? number < value : number > value)).length;
    return before + 1 + (average ? (equal - 1) / 2 : 0);
  });
}

function nth(name: string, descending: boolean): FunctionDefinition {
  return define(name, ['range', 'number'], (context, range, k) => {
    const numbers = numbersOf(context, [range]);
    return isError(numbers) ? numbers : nthOf(numbers, k, descending);
  });
}

function percentile(name: string, partOf: (given: number) => number): FunctionDefinition {
  return define(name, ['range', 'number'], (context, range, given) => {
    const numbers = numbersOf(context, [range]);
    return isError(numbers) ? numbers : percentileOf(numbers, partOf(given));
  });
}

const mode = (name: string): FunctionDefinition =>
  define(name, ['range'], (context, range) => {
    const numbers = numbersOf(context, [range]);
    if (isError(numbers)) return numbers;
    const times = new Map<number, number>();
    for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
    const most = Math.max(0, ...times.values());
    return most < 2
      ? errors.notAvailable
      : (numbers.find((number) => times.get(number) === most) ?? errors.notAvailable);
  });

const correlation = define('CORREL', ['array', 'array'], (context, first, second) => {
  const a = context.reader.toMatrix(first).cells;
  const b = context.reader.toMatrix(second).cells;
  if (a.length !== b.length) return errors.notAvailable;
  const pairs: [number, number][] = [];
  for (const [index, x] of a.entries()) {
    const y = b[index] ?? null;
    if (isError(x)) return x;
    if (isError(y)) return y;
    if (typeof x === 'number' && typeof y === 'number') pairs.push([x, y]);
  }
  if (pairs.length === 0) return errors.division;
  const meanX = sumOf(pairs.map(([x]) => x)) / pairs.length;
  const meanY = sumOf(pairs.map(([, y]) => y)) / pairs.length;
  const covariance = sumOf(pairs.map(([x, y]) => (x - meanX) * (y - meanY)));
  const spread = Math.sqrt(
    sumOf(pairs.map(([x]) => (x - meanX) ** 2)) * sumOf(pairs.map(([, y]) => (y - meanY) ** 2)),
  );
  return spread === 0 ? errors.division : covariance / spread;
});

/** LARGE, SMALL, RANK, percentiles: places among some numbers. */
export const rankingFunctions: readonly FunctionDefinition[] = [
  nth('LARGE', true),
  nth('SMALL', false),
  rank('RANK', false),
  rank('RANK.EQ', false),
  rank('RANK.AVG', true),
  percentile('PERCENTILE', (part) => part),
  percentile('PERCENTILE.INC', (part) => part),
  percentile('QUARTILE', (quarter) => Math.trunc(quarter) / 4),
  percentile('QUARTILE.INC', (quarter) => Math.trunc(quarter) / 4),
  mode('MODE'),
  mode('MODE.SNGL'),
  correlation,
];
