import type { AstExpression, BinaryExpression, CallExpression, UnaryExpression } from '@borgar/fx/xlsx';
import type { FunctionDefinition } from '../functions/definition';
import type { LazyArgument, LazyFunction } from '../functions/lazy';
import type { Scalar } from '../scalar';
import { displayFunctionName } from '../syntax/functionNames';
import { chainOf, isReferenceOperator, slotIndexes } from '../syntax/template';
import { broadcast, mapMatrix } from '../values/broadcast';
import { finite, toNumber } from '../values/coercion';
import { errorOf, errors } from '../values/errors';
import { Matrix, type Operand } from '../values/operand';
import { binaryOperations, finalOperations, type BinaryOperation } from '../values/operators';
import { TableRow, type Closure, type Frame } from './frame';
import { callFunction, parameterAt, takesOneValue } from './invoke';
import { intersectionOf, rangeBetween, unionOf } from './referenceOperators';
import { resolve } from './resolve';

type ValueClosure = (frame: Frame) => Scalar | Matrix;

/** Why a formula is left alone. */
export interface Unsupportable {
  readonly reason: 'syntax' | 'function' | 'reference';
  readonly name: string;
}

/** A formula's shape, compiled. */
export interface Program {
  readonly run: Closure;
  /** Names used, in the order in which `BoundValues.names` holds them. */
  readonly names: readonly string[];
  readonly functions: ReadonlySet<string>;
  readonly volatile: boolean;
  /** May read cells that none of its references names. */
  readonly dynamic: boolean;
  /** Pairs of slots that a `:` joins, so that the area around both is read. */
  readonly spans: readonly (readonly [number, number])[];
  /** Pairs of slots of which the first is read in the shape of the second. */
  readonly resizes: readonly (readonly [number, number])[];
  readonly unsupported?: Unsupportable;
}

/** The functions that formulas can call, by name in capitals. */
export interface FunctionLibrary {
  readonly strict: ReadonlyMap<string, FunctionDefinition>;
  readonly lazy: ReadonlyMap<string, LazyFunction>;
}

/** How a formula's result is taken. */
export interface CompileOptions {
  /** Calculate operators and functions on arrays, as array formulas and names do. */
  readonly array: boolean;
  /** The whole formula stands in parentheses. */
  readonly wrapped: boolean;
}

class Compiler {
  readonly names: string[] = [];
  readonly functions = new Set<string>();
  readonly spans: [number, number][] = [];
  readonly resizes: [number, number][] = [];
  volatile = false;
  dynamic = false;
  unsupported: Unsupportable | undefined;

  constructor(
    private readonly slots: ReadonlyMap<AstExpression, number>,
    private readonly library: FunctionLibrary,
  ) {}

  any(node: AstExpression, array: boolean): Closure {
    switch (node.type) {
      case 'Literal':
        return this.literal(node);
      case 'ErrorLiteral': {
        const error = errorOf(node.value) ?? errors.name;
        return () => error;
      }
      case 'ReferenceIdentifier':
        return node.kind === 'name' ? this.name(node.value) : this.reference(node);
      case 'UnaryExpression':
        return this.unary(node, array);
      case 'BinaryExpression':
        return this.binary(node, array, binaryOperations);
      case 'CallExpression':
        return this.call(node, array);
      case 'ArrayExpression':
        return this.constantArray(node.elements);
      case 'LetExpression':
        return this.refuse('function', 'LET');
      case 'LambdaExpression':
        return this.refuse('function', 'LAMBDA');
    }
  }

  value(node: AstExpression, array: boolean): ValueClosure {
    if (node.type === 'ReferenceIdentifier' && node.kind === 'table' && !array) return this.tableValue(node);
    const run = this.any(node, array);
    return (frame) => {
      const operand = run(frame);
      return typeof operand === 'object' && operand !== null ? resolve(operand, frame, array) : operand;
    };
  }

  binary(
    node: BinaryExpression,
    array: boolean,
    operations: Readonly<Record<string, BinaryOperation>>,
  ): Closure {
    if (isReferenceOperator(node)) return this.referenceOperator(node, array);
    const chain = chainOf(node);
    const start = this.value(chain.first, array);
    const steps: { right: ValueClosure; operation: BinaryOperation }[] = [];
    for (const [index, { operator, right }] of chain.steps.entries()) {
      const last = index === chain.steps.length - 1;
      const operation = (last ? operations[operator] : undefined) ?? binaryOperations[operator];
      if (!operation) return this.refuse('syntax', operator);
      steps.push({ right: this.value(right, array), operation });
    }
    return (frame) => {
      const { locale } = frame.plain;
      let result = start(frame);
      for (const { right, operation } of steps) {
        const other = right(frame);
        result =
          result instanceof Matrix || other instanceof Matrix
            ? broadcast(result, other, (one, two) => operation(one, two, locale))
            : operation(result, other, locale);
      }
      return result;
    };
  }

  refuse(reason: Unsupportable['reason'], name: string): Closure {
    this.unsupported ??= { reason, name };
    return () => errors.name;
  }

  private literal(node: AstExpression & { type: 'Literal' }): Closure {
    const { value } = node;
    if (typeof value === 'boolean') return () => value;
    const slot = this.slots.get(node) ?? 0;
    return (frame) => frame.bound.literals[slot] ?? null;
  }

  private reference(node: AstExpression): Closure {
    const slot = this.slots.get(node) ?? 0;
    return (frame) => {
      const reference = frame.bound.references[slot] ?? errors.reference;
      return reference instanceof TableRow ? reference.rangeAt(frame.plain.cell) : reference;
    };
  }

  /** The most common case, `[@Budget]`, reads its cell without making a reference first. */
  private tableValue(node: AstExpression): ValueClosure {
    const slot = this.slots.get(node) ?? 0;
    return (frame) => {
      const reference = frame.bound.references[slot] ?? errors.reference;
      if (!(reference instanceof TableRow)) return resolve(reference, frame, false);
      const { cell, reader } = frame.plain;
      if (reference.left === reference.right && reference.holds(cell)) {
        return reader.value(reference.sheet, cell.row, reference.left);
      }
      return resolve(reference.rangeAt(cell), frame, false);
    };
  }

  private name(name: string): Closure {
    let slot = this.names.indexOf(name);
    if (slot < 0) slot = this.names.push(name) - 1;
    return (frame) => {
      const bound = frame.bound.names[slot] ?? errors.name;
      return 'run' in bound ? bound.run(frame.with(bound)) : bound;
    };
  }

  private unary(node: UnaryExpression, array: boolean): Closure {
    const [argument] = node.arguments;
    if (!argument || node.operator === '#') return this.refuse('syntax', node.operator);
    if (node.operator === '@') return this.value(argument, false);
    const run = this.value(argument, array);
    if (node.operator === '+') return run;
    const percent = node.operator === '%';
    const change = (value: Scalar, frame: Frame): Scalar => {
      const number = toNumber(value, frame.plain.locale);
      return typeof number === 'number' ? finite(percent ? number / 100 : 0 - number) : number;
    };
    return (frame) => {
      const operand = run(frame);
      return operand instanceof Matrix
        ? mapMatrix(operand, (value) => change(value, frame))
        : change(operand, frame);
    };
  }

  private referenceOperator(
    { operator, arguments: [left, right] }: BinaryExpression,
    array: boolean,
  ): Closure {
    if (!left || !right) return this.refuse('syntax', operator);
    const a = this.any(left, array);
    const b = this.any(right, array);
    if (operator === ' ') return (frame) => intersectionOf(a(frame), b(frame));
    if (operator === ',') return (frame) => unionOf(a(frame), b(frame));
    this.noteSlots(this.spans, left, right);
    return (frame) => rangeBetween(a(frame), b(frame));
  }

  /** Notes two references whose cells together are read; where they are not known beforehand, everything may be. */
  private noteSlots(pairs: [number, number][], first: AstExpression, second: AstExpression): void {
    const one = this.hull(first);
    const other = this.hull(second);
    if (one !== undefined && other !== undefined) pairs.push([one, other]);
    else {
      this.dynamic = true;
      this.volatile = true;
    }
  }

  /** The slot of the reference that an expression's result lies within, where that is known beforehand. */
  private hull(node: AstExpression): number | undefined {
    if (node.type === 'ReferenceIdentifier' && node.kind !== 'name') return this.slots.get(node);
    const [first] =
      node.type === 'CallExpression' && displayFunctionName(node.callee.name) === 'INDEX'
        ? node.arguments
        : [];
    return first ? this.hull(first) : undefined;
  }

  private call(node: CallExpression, array: boolean): Closure {
    // What is called may also be a name (a LAMBDA) or another call, which the tree's type does not say.
    const callee: { readonly type: string; readonly name?: string; readonly value?: unknown } = node.callee;
    const written = callee.name;
    if (written === undefined) {
      if (callee.type === 'LambdaExpression') return this.refuse('function', 'LAMBDA');
      const called = callee.type === 'ReferenceIdentifier' ? callee.value : undefined;
      return this.refuse('function', typeof called === 'string' ? called : '()');
    }
    const name = displayFunctionName(written);
    // Left-out arguments are null in the tree, which its type does not say.
    const nodes: readonly (AstExpression | null)[] = node.arguments;
    if (name === 'SINGLE' && nodes[0]) return this.value(nodes[0], false);
    this.functions.add(name);
    const lazy = this.library.lazy.get(name);
    const strict = this.library.strict.get(name);
    const definition = lazy ?? strict;
    if (!definition) return this.refuse('function', name);
    if (nodes.length < definition.least) return this.refuse('syntax', `${name}: too few arguments`);
    if (nodes.length > definition.most) return this.refuse('syntax', `${name}: too many arguments`);
    if (lazy) return lazy.compile(nodes.map((argument) => this.lazyArgument(argument, array)));
    return strict ? this.strictCall(strict, nodes, array) : this.refuse('function', name);
  }

  private lazyArgument(node: AstExpression | null, array: boolean): LazyArgument | undefined {
    if (!node) return undefined;
    const any = this.any(node, array);
    return { any, value: (frame) => resolve(any(frame), frame, array) };
  }

  private strictCall(
    definition: FunctionDefinition,
    nodes: readonly (AstExpression | null)[],
    array: boolean,
  ): Closure {
    if (definition.volatile) this.volatile = true;
    if (definition.dynamic) this.dynamic = true;
    if (definition.resizes && nodes[0] && nodes[2]) this.noteSlots(this.resizes, nodes[2], nodes[0]);
    const closures = nodes.map((argument, index) => {
      if (!argument) return undefined;
      const kind = parameterAt(definition, index)?.kind ?? 'range';
      if (takesOneValue(kind)) return this.value(argument, array);
      return this.any(argument, array || kind === 'array');
    });
    return (frame) =>
      callFunction(
        definition,
        array ? frame.inArray : frame.plain,
        closures.map((closure) => closure?.(frame)),
      );
  }

  private constantArray(elements: readonly (readonly AstExpression[])[]): Closure {
    const columns = elements[0]?.length ?? 0;
    if (elements.some((row) => row.length !== columns)) return this.refuse('syntax', '{}');
    const cells = elements.flat().map((element): Scalar => {
      if (element.type === 'Literal') return element.value;
      return element.type === 'ErrorLiteral' ? (errorOf(element.value) ?? errors.name) : errors.name;
    });
    const matrix = new Matrix(elements.length, columns, cells);
    return () => matrix;
  }
}

/** The program of a formula that cannot be read. */
export function refusedProgram(detail: string): Program {
  return {
    run: () => errors.name,
    names: [],
    functions: new Set(),
    volatile: false,
    dynamic: false,
    spans: [],
    resizes: [],
    unsupported: { reason: 'syntax', name: detail },
  };
}

/** Compiles a syntax tree to a function of the cell that it stands in. */
export function compile(tree: AstExpression, library: FunctionLibrary, options: CompileOptions): Program {
  const slots = slotIndexes(tree);
  if (!slots) return refusedProgram('nested too deeply');
  const compiler = new Compiler(slots, library);
  const final = tree.type === 'BinaryExpression' && !options.wrapped && !options.array;
  const run: Closure = final
    ? compiler.binary(tree, false, finalOperations)
    : compiler.any(tree, options.array);
  const { names, functions, volatile, dynamic, spans, resizes, unsupported } = compiler;
  return { run, names, functions, volatile, dynamic, spans, resizes, ...(unsupported && { unsupported }) };
}

/** A formula's result as the value of its own cell; an empty cell gives 0. */
export function resultOf(operand: Operand, frame: Frame): Scalar {
  const value = resolve(operand, frame, false);
  return (value instanceof Matrix ? value.at(0, 0) : value) ?? 0;
}
