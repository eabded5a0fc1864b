import type { CallContext } from '../evaluation/frame';
import type { FormulaError } from '../scalar';
import { toBoolean } from '../values/coercion';
import { errors, isError } from '../values/errors';
import type { Operand } from '../values/operand';
import { define, defineRepeated, type FunctionDefinition } from './definition';
import { eachValue } from './gather';

/** The truth values among the arguments; texts and empty cells in ranges do not count, alone they are `#VALUE!`. */
function truths(context: CallContext, args: readonly (Operand | undefined)[]): boolean[] | FormulaError {
  const found: boolean[] = [];
  let failure: FormulaError | undefined;
  eachValue(context, args, (value, direct) => {
    if (!direct && (value === null || typeof value === 'string')) return false;
    const truth = toBoolean(value, context.locale);
    if (isError(truth)) failure = truth;
    else found.push(truth);
    return failure !== undefined;
  });
  return failure ?? (found.length > 0 ? found : errors.value);
}

const ofTruths = (name: string, calculate: (truths: readonly boolean[]) => boolean): FunctionDefinition =>
  defineRepeated(name, [], ['range'], (context, args) => {
    const found = truths(context, args);
    return isError(found) ? found : calculate(found);
  });

/** AND, OR, XOR, NOT. */
export const logicalFunctions: readonly FunctionDefinition[] = [
  ofTruths('AND', (all) => all.every(Boolean)),
  ofTruths('OR', (all) => all.some(Boolean)),
  ofTruths('XOR', (all) => all.filter(Boolean).length % 2 === 1),
  define('NOT', ['logical'], (_, truth) => !truth),
  define('TRUE', [], () => true),
  define('FALSE', [], () => false),
];
