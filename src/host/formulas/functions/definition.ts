import type { CallContext } from '../evaluation/frame';
import type { Scalar } from '../scalar';
import type { CellRange, Operand } from '../values/operand';

/** What a function's argument is turned into before the function sees it. */
export interface Coerced {
  number: number;
  text: string;
  logical: boolean;
  /** One value that is no error: an error is the function's result. */
  scalar: Exclude<Scalar, { error: unknown }>;
  /** One value, errors included. */
  any: Scalar;
  /** As it comes: a reference stays one, so that its cells are told from values. */
  range: Operand;
  /** As it comes, but calculated as an array. */
  array: Operand;
  /** A reference to one area; anything else is `#VALUE!`. */
  reference: CellRange;
}

/** The kind of an argument; with `?` it may be left out and is then `undefined`. */
export type Kind = keyof Coerced;
type WrittenKind = Kind | `${Kind}?`;
type ArgumentOf<K> = K extends `${infer Base extends Kind}?`
  ? Coerced[Base] | undefined
  : K extends Kind
    ? Coerced[K]
    : never;
type ArgumentsOf<K extends readonly WrittenKind[]> = { -readonly [I in keyof K]: ArgumentOf<K[I]> };

/** One parameter of a function. */
export interface Parameter {
  readonly kind: Kind;
  readonly optional: boolean;
}

/** A worksheet function. */
export interface FunctionDefinition {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** Parameters that repeat after the fixed ones; their arguments come as one list at the end. */
  readonly repeated: readonly Parameter[];
  readonly least: number;
  readonly most: number;
  /** Its result may change without a cell having changed. */
  readonly volatile: boolean;
  /** It may read cells that its arguments do not name. */
  readonly dynamic: boolean;
  /** An argument left empty between commas counts as left out; otherwise it is 0, FALSE or "". */
  readonly emptyIsAbsent: boolean;
  /** Reads its third argument in the shape of the first, beyond the cells that were written. */
  readonly resizes: boolean;
  readonly call: (context: CallContext, args: readonly unknown[]) => Operand;
}

interface Traits {
  readonly volatile?: boolean;
  readonly dynamic?: boolean;
  readonly emptyIsAbsent?: boolean;
  readonly resizes?: boolean;
  /** How many repeated arguments there must be at least. */
  readonly least?: number;
}

function parameterOf(written: WrittenKind): Parameter {
  const optional = written.endsWith('?');
  return { kind: (optional ? written.slice(0, -1) : written) as Kind, optional };
}

/** Declares a function with a fixed list of arguments: `define('ROUND', ['number', 'number'], (_, x, places) => …)`. */
export function define<const K extends readonly WrittenKind[]>(
  name: string,
  kinds: K,
  call: (context: CallContext, ...args: ArgumentsOf<K>) => Operand,
  traits: Traits = {},
): FunctionDefinition {
  const parameters = kinds.map(parameterOf);
  return {
    name,
    parameters,
    repeated: [],
    least: parameters.filter((parameter) => !parameter.optional).length,
    most: parameters.length,
    volatile: traits.volatile ?? false,
    dynamic: traits.dynamic ?? false,
    emptyIsAbsent: traits.emptyIsAbsent ?? false,
    resizes: traits.resizes ?? false,
    // The caller coerces every argument by `parameters`, which is what the type says.
    call: (context, args) => call(context, ...(args as ArgumentsOf<K>)),
  };
}

/** Declares a function whose last arguments repeat; they come as one list. Arguments left out are `undefined` in it. */
export function defineRepeated<const K extends readonly WrittenKind[], const R extends readonly Kind[]>(
  name: string,
  kinds: K,
  repeated: R,
  call: (context: CallContext, ...args: [...ArgumentsOf<K>, (Coerced[R[number]] | undefined)[]]) => Operand,
  traits: Traits = {},
): FunctionDefinition {
  const parameters = kinds.map(parameterOf);
  const required = parameters.filter((parameter) => !parameter.optional).length;
  return {
    name,
    parameters,
    repeated: repeated.map((kind) => ({ kind, optional: true })),
    least: required + (traits.least ?? 1),
    most: 255,
    volatile: traits.volatile ?? false,
    dynamic: traits.dynamic ?? false,
    emptyIsAbsent: traits.emptyIsAbsent ?? false,
    resizes: traits.resizes ?? false,
    call: (context, args) =>
      call(context, ...(args as [...ArgumentsOf<K>, (Coerced[R[number]] | undefined)[]])),
  };
}
