import type { Scalar } from '../scalar';
import type { FormulaLocale } from '../source';
import { parseBooleanText } from './coercion';
import { compareTexts, fold } from './comparing';
import { errorOf, isError } from './errors';
import { parseNumberText } from './parseNumberText';
import { readWildcard, withoutEscapes } from './wildcard';

/** A condition of SUMIF, COUNTIFS and their kin. */
export interface Criterion {
  /** Tells this criterion from every other. */
  readonly key: string;
  /** Whether a cell's value meets it. */
  readonly matches: (value: Scalar) => boolean;
  /** For equality with a text or number: the keys under which `lookupKey` files the cells that meet it. */
  readonly equals?: readonly (string | number)[];
}

/** Where a value is filed in a look-up by equality: texts without regard to case, numbers by value. */
export function lookupKey(value: Scalar): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return `"${fold(value)}`;
  if (value === null) return '';
  return typeof value === 'boolean' ? (value ? '!TRUE' : '!FALSE') : value.error;
}

/** Where a text that spells a number is filed besides. */
export function numericTextKey(number: number): string {
  return `=${number}`;
}

type Operator = '=' | '<>' | '<' | '>' | '<=' | '>=';

const holds: Record<Operator, (order: number) => boolean> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

function numeric(operator: Operator, number: number, locale: FormulaLocale): Omit<Criterion, 'key'> {
  const test = holds[operator];
  if (operator === '=' || operator === '<>') {
    const same = (value: Scalar): boolean =>
      value === number || (typeof value === 'string' && parseNumberText(value, locale) === number);
    return operator === '='
      ? { matches: same, equals: [number, numericTextKey(number)] }
      : { matches: (value) => !same(value) };
  }
  return { matches: (value) => typeof value === 'number' && test(value - number) };
}

function textual(operator: Operator, text: string, locale: FormulaLocale): Omit<Criterion, 'key'> {
  if (operator !== '=' && operator !== '<>') {
    const test = holds[operator];
    return { matches: (value) => typeof value === 'string' && test(compareTexts(value, text, locale)) };
  }
  const literal = withoutEscapes(text);
  if (literal !== undefined && operator === '=') {
    const folded = fold(literal);
    return {
      matches: (value) => typeof value === 'string' && fold(value) === folded,
      equals: [`"${folded}`],
    };
  }
  const expression = literal === undefined ? readWildcard(text) : undefined;
  const folded = fold(literal ?? '');
  const same = (value: Scalar): boolean =>
    typeof value === 'string' && (expression ? expression.fits(value) : fold(value) === folded);
  return { matches: operator === '=' ? same : (value) => !same(value) };
}

function exactly(operator: Operator, wanted: boolean | string): Omit<Criterion, 'key'> {
  const same = (value: Scalar): boolean =>
    typeof wanted === 'boolean' ? value === wanted : isError(value) && value.error === wanted;
  return {
    matches: operator === '<>' ? (value) => !same(value) : (value) => operator === '=' && same(value),
  };
}

function withoutOperand(operator: Operator | undefined): Omit<Criterion, 'key'> {
  // Nothing at all also takes texts without characters; "=" takes only empty cells.
  if (operator === undefined) return { matches: (value) => value === null || value === '' };
  if (operator === '=') return { matches: (value) => value === null };
  return { matches: operator === '<>' ? (value) => value !== null : () => false };
}

/**
 * Reads a criterion as COUNTIF does: an operator or none, then a number, a truth value, an error or a text with
 * wildcards. A reference to an empty cell means 0.
 *
 * `readCriterion('<>varav', 'sv-SE').matches('Varav')` → `false`; of an empty cell → `true`
 */
export function readCriterion(value: Scalar, locale: FormulaLocale): Criterion {
  if (typeof value === 'string') return { key: `"${value}`, ...readText(value, locale) };
  if (typeof value === 'number' || value === null) {
    return { key: `=${value ?? 0}`, ...numeric('=', value ?? 0, locale) };
  }
  const wanted = typeof value === 'boolean' ? value : value.error;
  return { key: `!${String(wanted)}`, ...exactly('=', wanted) };
}

function readText(text: string, locale: FormulaLocale): Omit<Criterion, 'key'> {
  const written = /^(<>|<=|>=|=|<|>)/.exec(text)?.[1];
  const operator = (written ?? '=') as Operator;
  const operand = text.slice(written?.length ?? 0);
  if (operand === '') return withoutOperand(written as Operator | undefined);
  const number = parseNumberText(operand, locale);
  if (number !== undefined) return numeric(operator, number, locale);
  const truth = parseBooleanText(operand, locale);
  if (truth !== undefined) return exactly(operator, truth);
  const error = errorOf(operand);
  return error ? exactly(operator, error.error) : textual(operator, operand, locale);
}
