import type { Closure, Frame } from '../evaluation/frame';
import type { FormulaError, Scalar } from '../scalar';
import { commonShape, fillMatrix } from '../values/broadcast';
import { toBoolean, toNumber } from '../values/coercion';
import { compareScalars } from '../values/comparing';
import { errors, isError } from '../values/errors';
import { Matrix } from '../values/operand';

/** An argument that is calculated only when it is needed. */
export interface LazyArgument {
  /** As it comes, references as references. */
  readonly any: Closure;
  /** As a value or an array of values. */
  readonly value: (frame: Frame) => Scalar | Matrix;
}

/** A function that chooses which of its arguments to calculate. */
export interface LazyFunction {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** Arguments left out are `undefined`. */
  readonly compile: (args: readonly (LazyArgument | undefined)[]) => Closure;
}

const none: LazyArgument = { any: () => 0, value: () => 0 };

/** The values of all arguments, and the choice made anew for every element. */
function perElement(
  frame: Frame,
  args: readonly (LazyArgument | undefined)[],
  choose: (values: readonly Scalar[]) => Scalar,
  known?: Scalar | Matrix,
): Matrix {
  const values = args.map((arg, index) =>
    index === 0 && known !== undefined ? known : (arg ?? none).value(frame),
  );
  const { rows, columns } = commonShape(values);
  return fillMatrix(rows, columns, (row, column) =>
    choose(values.map((value) => (value instanceof Matrix ? value.at(row, column) : value))),
  );
}

const chooseIf =
  (frame: Frame) =>
  ([condition = null, whenTrue = null, whenFalse = null]: readonly Scalar[]): Scalar => {
    const truth = toBoolean(condition, frame.plain.locale);
    return isError(truth) ? truth : truth ? whenTrue : whenFalse;
  };

const ifFunction: LazyFunction = {
  name: 'IF',
  least: 2,
  most: 3,
  compile: (args) => {
    const [condition = none, whenTrue = none] = args;
    const whenFalse: LazyArgument =
      args.length < 3 ? { any: () => false, value: () => false } : (args[2] ?? none);
    return (frame) => {
      const given = condition.value(frame);
      if (given instanceof Matrix) {
        return perElement(frame, [condition, whenTrue, whenFalse], chooseIf(frame), given);
      }
      const truth = typeof given === 'boolean' ? given : toBoolean(given, frame.plain.locale);
      if (typeof truth !== 'boolean') return truth;
      return (truth ? whenTrue : whenFalse).any(frame);
    };
  },
};

function fallback(name: string, caught: (value: Scalar) => boolean): LazyFunction {
  return {
    name,
    least: 2,
    most: 2,
    compile:
      ([tried = none, otherwise = none]) =>
      (frame) => {
        const given = tried.value(frame);
        if (given instanceof Matrix) {
          return perElement(frame, [tried, otherwise], ([a = null, b = null]) => (caught(a) ? b : a), given);
        }
        return caught(given) ? otherwise.any(frame) : given;
      },
  };
}

function ifsOf(frame: Frame, values: readonly Scalar[]): Scalar {
  for (let index = 0; index + 1 < values.length; index += 2) {
    const truth = toBoolean(values[index] ?? null, frame.plain.locale);
    if (isError(truth)) return truth;
    if (truth) return values[index + 1] ?? null;
  }
  return errors.notAvailable;
}

const ifsFunction: LazyFunction = {
  name: 'IFS',
  least: 2,
  most: 254,
  compile: (args) => (frame) => {
    for (let index = 0; index + 1 < args.length; index += 2) {
      const given = (args[index] ?? none).value(frame);
      if (given instanceof Matrix) return perElement(frame, args, (values) => ifsOf(frame, values));
      const truth = toBoolean(given, frame.plain.locale);
      if (isError(truth)) return truth;
      if (truth) return (args[index + 1] ?? none).any(frame);
    }
    return errors.notAvailable;
  },
};

function equalValues(a: Scalar, b: Scalar, frame: Frame): boolean {
  return !isError(a) && !isError(b) && compareScalars(a, b, frame.plain.locale) === 0;
}

const switchFunction: LazyFunction = {
  name: 'SWITCH',
  least: 3,
  most: 254,
  compile: (args) => {
    const hasDefault = args.length % 2 === 0;
    const last = hasDefault ? args.length - 1 : args.length;
    const pick = (frame: Frame, values: readonly Scalar[]): Scalar => {
      const [wanted = null] = values;
      if (isError(wanted)) return wanted;
      for (let index = 1; index < last; index += 2) {
        if (equalValues(wanted, values[index] ?? null, frame)) return values[index + 1] ?? null;
      }
      return hasDefault ? (values.at(-1) ?? null) : errors.notAvailable;
    };
    return (frame) => {
      const wanted = (args[0] ?? none).value(frame);
      if (wanted instanceof Matrix) return perElement(frame, args, (values) => pick(frame, values), wanted);
      if (isError(wanted)) return wanted;
      for (let index = 1; index < last; index += 2) {
        const candidate = (args[index] ?? none).value(frame);
        if (candidate instanceof Matrix)
          return perElement(frame, args, (values) => pick(frame, values), wanted);
        if (equalValues(wanted, candidate, frame)) return (args[index + 1] ?? none).any(frame);
      }
      return hasDefault ? (args.at(-1) ?? none).any(frame) : errors.notAvailable;
    };
  },
};

const chooseFunction: LazyFunction = {
  name: 'CHOOSE',
  least: 2,
  most: 255,
  compile: (args) => {
    const positionOf = (frame: Frame, given: Scalar): number | FormulaError => {
      const number = toNumber(given, frame.plain.locale);
      if (isError(number)) return number;
      const position = Math.trunc(number);
      return position >= 1 && position < args.length ? position : errors.value;
    };
    return (frame) => {
      const given = (args[0] ?? none).value(frame);
      if (given instanceof Matrix) {
        return perElement(
          frame,
          args,
          (values) => {
            const position = positionOf(frame, values[0] ?? null);
            return typeof position === 'number' ? (values[position] ?? null) : errors.value;
          },
          given,
        );
      }
      const position = positionOf(frame, given);
      return typeof position === 'number' ? (args[position] ?? none).any(frame) : position;
    };
  },
};

/** IF, IFS, IFERROR, IFNA, SWITCH and CHOOSE: only the argument that is chosen is calculated. */
export const lazyFunctions: readonly LazyFunction[] = [
  ifFunction,
  ifsFunction,
  fallback('IFERROR', isError),
  fallback('IFNA', (value) => isError(value) && value.error === '#N/A'),
  switchFunction,
  chooseFunction,
];
