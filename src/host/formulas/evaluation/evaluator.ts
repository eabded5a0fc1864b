import type { Scalar } from '../scalar';
import type { CalculatorOptions, CellAddress, FormulaLocale, FormulaSource, SheetId } from '../source';
import type { FormulaError } from '../scalar';
import { isSpace, tokensOf } from '../syntax/tokens';
import { spend } from '../values/effort';
import { errors } from '../values/errors';
import { CellRange, type Matrix } from '../values/operand';
import type { Binder, BoundFormula } from './bind';
import { CellReader, type PendingGuard } from './cellReader';
import { resultOf } from './compile';
import type { BoundValues, CallContext, Frame } from './frame';
import { plainRange, type RangeMaker } from './resizing';

/** Whether a cell's formula is a SUBTOTAL or AGGREGATE. */
export type SubtotalTest = (sheet: SheetId, row: number, column: number) => boolean;

/** Runs bound formulas in their cells. */
export class Evaluator {
  readonly reader: CellReader;
  readonly locale: FormulaLocale;
  private readonly clock: () => Date;

  constructor(
    readonly source: FormulaSource,
    readonly binder: Binder,
    readonly isSubtotal: SubtotalTest,
    readonly areaOf: RangeMaker,
    options: CalculatorOptions,
  ) {
    this.reader = new CellReader(source, options.locale);
    this.locale = options.locale;
    this.clock = options.now ?? (() => new Date());
  }

  now(): Date {
    return this.clock();
  }

  /** The formula's value in its cell. Under a guard the result counts only if the guard met nothing. */
  run(bound: BoundFormula, cell: CellAddress, guard?: PendingGuard): Scalar {
    const frame = new CellFrame(this, bound, cell);
    if (!guard) return resultOf(bound.run(frame), frame);
    return this.reader.guarded(guard, () => resultOf(bound.run(frame), frame));
  }

  /** All values of an array formula. */
  runArray(bound: BoundFormula, cell: CellAddress, guard?: PendingGuard): Matrix {
    const frame = new CellFrame(this, bound, cell);
    const read = (): Matrix => this.reader.toMatrix(bound.run(frame));
    return guard ? this.reader.guarded(guard, read) : read();
  }

  /** The reference that a text spells: `Blad1!A1:B2`, a name, `Tab[Budget]`. Anything else is `#REF!`. */
  referenceOf(text: string, cell: CellAddress): CellRange | FormulaError {
    const tokens = tokensOf(text).filter((token) => !isSpace(token));
    if (tokens.length !== 1) return errors.reference;
    const bound = this.binder.bind(text, cell, plainRange, true);
    if (bound.unsupported) return errors.reference;
    const operand = bound.run(new CellFrame(this, bound, cell));
    return operand instanceof CellRange ? operand : errors.reference;
  }
}

class CellFrame implements Frame {
  readonly plain: CallContext;
  private arrayContext: CallContext | undefined;

  constructor(
    private readonly evaluator: Evaluator,
    readonly bound: BoundValues,
    private readonly cell: CellAddress,
  ) {
    this.plain = new CellContext(evaluator, cell, false);
  }

  /** Made when it is first asked for, as few formulas calculate on arrays. */
  get inArray(): CallContext {
    return (this.arrayContext ??= new CellContext(this.evaluator, this.cell, true));
  }

  with(bound: BoundValues): Frame {
    // Names that each name the next one twice double with every step.
    spend(10);
    return new CellFrame(this.evaluator, bound, this.cell);
  }
}

class CellContext implements CallContext {
  readonly reader: CellReader;
  readonly source: FormulaSource;
  readonly locale: FormulaLocale;

  constructor(
    private readonly evaluator: Evaluator,
    readonly cell: CellAddress,
    readonly array: boolean,
  ) {
    this.reader = evaluator.reader;
    this.source = evaluator.source;
    this.locale = evaluator.locale;
  }

  now(): Date {
    return this.evaluator.now();
  }

  isSubtotal(sheet: SheetId, row: number, column: number): boolean {
    return this.evaluator.isSubtotal(sheet, row, column);
  }

  areaOf(sheet: SheetId, top: number, left: number, bottom: number, right: number): CellRange {
    return this.evaluator.areaOf(sheet, top, left, bottom, right);
  }

  referenceOf(text: string): CellRange | FormulaError {
    return this.evaluator.referenceOf(text, this.cell);
  }
}
