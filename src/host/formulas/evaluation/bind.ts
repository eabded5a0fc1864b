import { tokenTypes, type Token } from '@borgar/fx/xlsx';
import type { Scalar } from '../scalar';
import type { CellAddress } from '../source';
import { splitPrefix } from '../syntax/cellReference';
import { readTokens } from '../syntax/readFormula';
import { parseStructuredReference } from '../syntax/structuredReference';
import { templateOf, type Slot } from '../syntax/template';
import { formulaBody, tokensOf, withWholeErrors } from '../syntax/tokens';
import { errors } from '../values/errors';
import { CellRange } from '../values/operand';
import { bindCells, bindStructured, bindTable } from './bindReference';
import { inShapeOf, type RangeMaker } from './resizing';
import { compile, refusedProgram, type FunctionLibrary, type Program, type Unsupportable } from './compile';
import { TableRow, type BoundName, type BoundValues } from './frame';
import type { Meanings } from './meanings';

/** A formula with its references and names resolved, ready to run in its cell. */
export interface BoundFormula extends BoundPart {
  /** What it asked the workbook for, by the keys of `Meanings`. */
  readonly asked: readonly string[];
}

/** A formula of a cell, or one that a name in it stands for. */
interface BoundPart extends BoundValues {
  readonly program: Program;
  /** Every area that it names, also through names. */
  readonly areas: readonly CellRange[];
  readonly tableRows: readonly TableRow[];
  readonly volatile: boolean;
  readonly dynamic: boolean;
  /** Names no table where it means the one that the cell stands in. */
  readonly ownTable: boolean;
  /** Uses a name with relative references, so that every cell has its own binding. */
  readonly relative: boolean;
  readonly unsupported?: Unsupportable;
}

/** Names within names deeper than this are taken for a circle. */
const deepestName = 32;

/** A formula that names more names, within one another, is taken for one that cannot be read: each may name the next one twice. */
const mostNames = 1_000;

/** Compiles formulas once per shape and binds them to the workbook's cells, tables and names. */
export class Binder {
  private readonly programs = new Map<string, Program>();
  /** Names looked up for the formula that is being bound. */
  private namesBound = 0;

  constructor(
    private readonly meanings: Meanings,
    private readonly library: FunctionLibrary,
  ) {}

  /** Binds a formula as it stands in a cell. `array` formulas calculate on arrays throughout. */
  bind(formula: string, at: CellAddress, make: RangeMaker, array = false): BoundFormula {
    this.namesBound = 0;
    const { bound, asked } = this.meanings.noting(() => this.bindAt(formula, at, make, array, 0));
    return { ...bound, asked };
  }

  private bindAt(
    formula: string,
    at: CellAddress,
    make: RangeMaker,
    array: boolean,
    depth: number,
  ): BoundPart {
    const tokens = withWholeErrors(tokensOf(formula));
    const { shape, slots } = templateOf(tokens);
    const program = this.program(
      shape,
      array,
      () => readTokens(tokens),
      wrappedInParentheses(formula, tokens),
    );
    const literals: Scalar[] = [];
    const references: BoundValues['references'][number][] = [];
    let unsupported = program.unsupported;
    let relative = false;
    for (const slot of slots) {
      // Literals and references share their numbering.
      literals.push(literalOf(slot));
      const bound = this.reference(slot, at, make, depth > 0);
      if ('reason' in bound) unsupported ??= bound;
      else if (bound.relative) relative = true;
      references.push('reason' in bound ? errors.reference : bound.bound);
    }
    const names = program.names.map((name) => this.name(name, at, make, depth));
    const inner = names.filter((name): name is BoundPart => 'program' in name);
    const named = names.filter((name): name is CellRange => name instanceof CellRange);
    unsupported ??= inner.find((name) => name.unsupported)?.unsupported;
    const own = references.filter((reference): reference is CellRange => reference instanceof CellRange);
    return {
      run: program.run,
      program,
      literals,
      references,
      names,
      areas: [
        ...own,
        ...named,
        ...inner.flatMap((name) => name.areas),
        ...readBesides(program, references, make),
      ],
      tableRows: [
        ...references.filter((reference): reference is TableRow => reference instanceof TableRow),
        ...inner.flatMap((name) => name.tableRows),
      ],
      volatile: program.volatile || inner.some((name) => name.volatile),
      dynamic: program.dynamic || inner.some((name) => name.dynamic),
      ownTable: slots.some((slot) => slot.kind === 'structured' && slot.text.startsWith('[')),
      relative: relative || inner.some((name) => name.relative),
      ...(unsupported && { unsupported }),
    };
  }

  private program(
    shape: string,
    array: boolean,
    read: () => ReturnType<typeof readTokens>,
    wrapped: boolean,
  ): Program {
    const key = `${array ? 'a' : 'v'}${shape}`;
    let program = this.programs.get(key);
    if (!program) {
      const result = read();
      program =
        'problem' in result
          ? refusedProgram(result.detail)
          : compile(result.tree, this.library, { array, wrapped });
      this.programs.set(key, program);
    }
    return program;
  }

  private reference(
    slot: Slot,
    at: CellAddress,
    make: RangeMaker,
    inName: boolean,
  ): { bound: BoundValues['references'][number]; relative: boolean } | Unsupportable {
    if (slot.kind === 'cells') return bindCells(slot.text, at, this.meanings, make, inName);
    if (slot.kind !== 'structured') return notAReference;
    const reference = parseStructuredReference(slot.text);
    if (!reference) return { reason: 'reference', name: slot.text };
    return { bound: bindStructured(reference, at, this.meanings, make), relative: false };
  }

  private name(written: string, at: CellAddress, make: RangeMaker, depth: number): BoundPart | BoundName {
    const { prefix, rest } = splitPrefix(written);
    const sheet = prefix ? this.meanings.sheetByName(prefix.sheet) : at.sheet;
    if (!prefix) {
      const table = this.meanings.table(rest);
      if (table) {
        const range = bindTable(table, { sections: [], columns: [] }, make);
        return range instanceof TableRow ? errors.reference : range;
      }
    }
    const formula = sheet === undefined ? undefined : this.meanings.definedName(rest, sheet);
    if (formula === undefined || depth >= deepestName || ++this.namesBound > mostNames) return errors.name;
    return this.bindAt(formula, at, make, true, depth + 1);
  }
}

const notAReference = { bound: errors.reference, relative: false } as const;

function literalOf(slot: Slot): Scalar {
  if (slot.kind === 'number') return Number(slot.text);
  return slot.kind === 'text' ? slot.text.slice(1, -1).replace(/""/g, '"') : null;
}

/** Whether the whole formula stands in one pair of parentheses. */
function wrappedInParentheses(formula: string, tokens: readonly Token[]): boolean {
  const body = formulaBody(formula).trim();
  if (!body.startsWith('(') || !body.endsWith(')')) return false;
  const operators = tokens.filter(
    (token) => token.type === tokenTypes.OPERATOR || token.type === tokenTypes.FUNCTION,
  );
  let depth = 0;
  for (const [index, token] of operators.entries()) {
    if (token.value === '(') depth++;
    else if (token.value === ')') depth--;
    if (depth === 0 && index < operators.length - 1) return false;
  }
  return true;
}

/**
 * Areas that are read although no reference names them: those between two references joined by `:` (a table's own
 * row may be any of its rows), and SUMIF's sum range in the shape of its first.
 */
function readBesides(program: Program, references: BoundValues['references'], make: RangeMaker): CellRange[] {
  const result: CellRange[] = [];
  for (const [from, to] of program.spans) {
    const a = references[from];
    const b = references[to];
    if (!a || !b || 'error' in a || 'error' in b || a.sheet !== b.sheet) continue;
    const top = Math.min(a.top, b.top);
    const left = Math.min(a.left, b.left);
    result.push(make(a.sheet, top, left, Math.max(a.bottom, b.bottom), Math.max(a.right, b.right)));
  }
  for (const [target, shape] of program.resizes) {
    const range = references[target];
    const like = references[shape];
    if (range instanceof CellRange && like instanceof CellRange) result.push(inShapeOf(range, like, make));
  }
  return result;
}
