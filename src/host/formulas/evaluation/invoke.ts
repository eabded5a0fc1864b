import type { FunctionDefinition, Kind, Parameter } from '../functions/definition';
import type { FormulaError, Scalar } from '../scalar';
import { commonShape, fillMatrix } from '../values/broadcast';
import { finite, toBoolean, toNumber, toText } from '../values/coercion';
import { errors, isError } from '../values/errors';
import { CellRange, isScalar, Matrix, RangeUnion, type Operand } from '../values/operand';
import type { CallContext } from './frame';

/** Kinds of argument that take one value: an array there makes the function run once per element. */
export function takesOneValue(kind: Kind): boolean {
  return kind === 'number' || kind === 'text' || kind === 'logical' || kind === 'scalar' || kind === 'any';
}

/** The parameter that an argument's position falls to. */
export function parameterAt(definition: FunctionDefinition, index: number): Parameter | undefined {
  const { parameters, repeated } = definition;
  if (index < parameters.length) return parameters[index];
  return repeated[(index - parameters.length) % repeated.length];
}

const absent: Readonly<Record<Kind, unknown>> = {
  number: 0,
  text: '',
  logical: false,
  scalar: null,
  any: null,
  range: null,
  array: null,
  reference: errors.value,
};

function coerce(operand: Operand, parameter: Parameter, context: CallContext): unknown {
  const { kind } = parameter;
  if (kind === 'range' || kind === 'array') return operand;
  if (kind === 'reference') {
    if (operand instanceof CellRange || isError(operand)) return operand;
    return operand instanceof RangeUnion && operand.ranges.length === 1 ? operand.ranges[0] : errors.value;
  }
  const value: Scalar = isScalar(operand) ? operand : errors.value;
  if (kind === 'number') return typeof value === 'number' ? value : toNumber(value, context.locale);
  if (kind === 'text') return toText(value, context.locale);
  if (kind === 'logical') return toBoolean(value, context.locale);
  return value;
}

function invoke(
  definition: FunctionDefinition,
  context: CallContext,
  operands: readonly (Operand | undefined)[],
): Operand {
  const fixed = definition.parameters.length;
  // Of the right length at once: a list that grows takes room for many more, and there are very many calls.
  const args = new Array<unknown>(fixed);
  const rest: unknown[] = [];
  const count = Math.max(fixed, operands.length);
  for (let index = 0; index < count; index++) {
    const parameter = parameterAt(definition, index);
    if (!parameter) return errors.value;
    const operand = operands[index];
    const leftOut = index >= operands.length || definition.emptyIsAbsent;
    const value =
      operand !== undefined
        ? coerce(operand, parameter, context)
        : parameter.optional && leftOut
          ? undefined
          : absent[parameter.kind];
    const passes = parameter.kind === 'any' || parameter.kind === 'range' || parameter.kind === 'array';
    if (!passes && isError(value)) return value;
    if (index < fixed) args[index] = value;
    else rest.push(value);
  }
  if (definition.repeated.length > 0) args.push(rest);
  const result = definition.call(context, args);
  return typeof result === 'number' ? finite(result) : result;
}

/** An operand as one value where arrays of results are put together. */
function single(operand: Operand, context: CallContext): Scalar {
  if (isScalar(operand)) return operand;
  if (operand instanceof CellRange) return context.reader.value(operand.sheet, operand.top, operand.left);
  if (operand instanceof Matrix) return operand.at(0, 0);
  const [first] = operand.ranges;
  return first ? single(first, context) : (errors.value satisfies FormulaError);
}

/** Calls a function; arrays where it takes one value give an array of results. */
export function callFunction(
  definition: FunctionDefinition,
  context: CallContext,
  operands: readonly (Operand | undefined)[],
): Operand {
  const lifted = operands.map(
    (operand, index) =>
      operand instanceof Matrix && takesOneValue(parameterAt(definition, index)?.kind ?? 'range'),
  );
  if (!lifted.includes(true)) return invoke(definition, context, operands);
  const { rows, columns } = commonShape(operands.filter((_, index) => lifted[index]));
  // One list serves all elements, because a call takes its arguments out of it: texts are gone through character by character.
  const element = [...operands];
  return fillMatrix(rows, columns, (row, column) => {
    for (let index = 0; index < operands.length; index++) {
      const operand = operands[index];
      if (lifted[index] === true && operand instanceof Matrix) element[index] = operand.at(row, column);
    }
    return single(invoke(definition, context, element), context);
  });
}
