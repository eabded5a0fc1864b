import { Binder, type BoundFormula } from './evaluation/bind';
import { Evaluator } from './evaluation/evaluator';
import { Meanings } from './evaluation/meanings';
import { plainRange, type RangeMaker } from './evaluation/resizing';
import { functionLibrary } from './functions/library';
import { cellsOf, DependencyGraph } from './graph/dependencyGraph';
import { FormulaNode } from './graph/nodes';
import { Recalculation } from './graph/recalculation';
import type { Scalar } from './scalar';
import type {
  CalculationResult,
  Calculator,
  CalculatorOptions,
  CellAddress,
  FormulaSource,
  SheetId,
  Unsupported,
} from './source';
import { withEffort } from './values/effort';
import { errors } from './values/errors';

const subtotals = ['SUBTOTAL', 'AGGREGATE'];

/**
 * A calculator over a workbook. It reads and stores through `source` only, calculates what has become dirty and
 * what depends on it, and leaves formulas that it cannot calculate with their stored values.
 *
 * `const calculator = createCalculator(source, { locale: 'sv-SE' }); calculator.calculate();`
 */
export function createCalculator(source: FormulaSource, options: CalculatorOptions): Calculator {
  return new WorkbookCalculator(source, options);
}

class WorkbookCalculator implements Calculator {
  /** An area for reading: the one that formulas share, when some do. */
  private readonly knownArea: RangeMaker = (sheet, top, left, bottom, right) =>
    this.graph.areas.find(sheet, top, left, bottom, right) ?? plainRange(sheet, top, left, bottom, right);
  private readonly graph = new DependencyGraph();
  private readonly meanings: Meanings;
  private readonly binder: Binder;
  private readonly evaluator: Evaluator;
  private readonly bindings = new Map<string, BoundFormula>();
  private readonly unsupported = new Set<FormulaNode>();
  private readonly circular = new Set<FormulaNode>();
  private edits: CellAddress[] = [];
  /** Changes made on the way of an `evaluate`, for the next `calculate` to report. */
  private carried: CellAddress[] = [];
  /** Everything is to be read anew. */
  private stale = true;
  /** Sheets, tables or names have changed. */
  private renamed = false;

  constructor(
    private readonly source: FormulaSource,
    options: CalculatorOptions,
  ) {
    this.meanings = new Meanings(source);
    this.binder = new Binder(this.meanings, functionLibrary);
    this.evaluator = new Evaluator(
      source,
      this.binder,
      (sheet, row, column) => {
        const functions = this.graph.formulas.get(sheet, row, column)?.bound.program.functions;
        return functions !== undefined && subtotals.some((name) => functions.has(name));
      },
      this.knownArea,
      options,
    );
  }

  edited(sheet: SheetId, row: number, column: number): void {
    if (!this.stale) this.edits.push({ sheet, row, column });
  }

  structureChanged(): void {
    this.stale = true;
    this.edits = [];
  }

  namesChanged(): void {
    this.renamed = true;
  }

  calculate(): CalculationResult {
    return this.withinEffort(() => {
      const changed = [...this.carried, ...this.update(true)];
      this.carried = [];
      return { changed, unsupported: this.report() };
    });
  }

  evaluate(formula: string, at: CellAddress): Scalar {
    return this.withinEffort(() => this.evaluateAt(formula, at));
  }

  /** What was begun and given up is begun anew the next time. */
  private withinEffort<T>(calculate: () => T): T {
    try {
      return withEffort(calculate);
    } catch (error) {
      this.structureChanged();
      throw error;
    }
  }

  private evaluateAt(formula: string, at: CellAddress): Scalar {
    if (this.stale || this.renamed || this.edits.length > 0) this.carried.push(...this.update(false));
    const bound = this.binder.bind(formula, at, this.knownArea);
    return bound.unsupported ? errors.name : this.evaluator.run(bound, at);
  }

  private update(withVolatile: boolean): readonly CellAddress[] {
    this.evaluator.reader.forget();
    if (this.stale) this.rebuild();
    else {
      if (this.renamed) this.bindAnew();
      for (const cell of this.editsThatAreThere()) this.applyEdit(cell);
    }
    this.renamed = false;
    this.edits = [];
    if (withVolatile) for (const node of this.graph.volatile) this.graph.markDirty(node);
    if (this.graph.dirty.length === 0) {
      this.graph.settle();
      return [];
    }
    const calculated = this.graph.dirty;
    const run = new Recalculation(this.graph, this.evaluator, this.source);
    run.run();
    for (const node of calculated) {
      if (node.circular) this.circular.add(node);
      else this.circular.delete(node);
    }
    return run.changed;
  }

  /** A sheet may have been deleted since a cell of it was edited. */
  private editsThatAreThere(): readonly CellAddress[] {
    if (!this.renamed) return this.edits;
    const sheets = new Set(this.source.sheets());
    return this.edits.filter(({ sheet }) => sheets.has(sheet));
  }

  private rebuild(): void {
    this.graph.clear();
    this.meanings.clear();
    this.bindings.clear();
    this.unsupported.clear();
    this.circular.clear();
    for (const sheet of this.source.sheets()) {
      for (const { row, column, formula } of this.source.formulaCells(sheet))
        this.add(sheet, row, column, formula);
    }
    this.stale = false;
  }

  /** Binds the formulas anew that speak of a sheet, table or name that means something else now; all others stay calculated. */
  private bindAnew(): void {
    const changed = this.meanings.changed();
    const isConcerned = ({ asked }: BoundFormula): boolean => asked.some((key) => changed.has(key));
    for (const [key, bound] of this.bindings) if (isConcerned(bound)) this.bindings.delete(key);
    const sheets = new Set(this.source.sheets());
    const gone = new Set<FormulaNode>();
    const concerned = new Set<FormulaNode>();
    for (const node of this.graph.formulas.all()) {
      if (!sheets.has(node.sheet)) gone.add(node);
      else if (isConcerned(node.bound)) concerned.add(node);
    }
    for (const node of gone) this.forget(node);
    for (const node of concerned) {
      const { sheet, row, column } = node;
      this.forget(node);
      const formula = this.source.formula(sheet, row, column);
      if (formula !== undefined) this.add(sheet, row, column, formula);
      for (const cell of cellsOf(node)) this.graph.touch(sheet, cell.row, cell.column);
    }
  }

  private forget(node: FormulaNode): void {
    this.graph.remove(node);
    this.unsupported.delete(node);
    this.circular.delete(node);
  }

  private applyEdit({ sheet, row, column }: CellAddress): void {
    const formula = this.source.formula(sheet, row, column);
    const node = this.graph.formulas.get(sheet, row, column);
    if (node && (node.text !== formula || node.fills)) {
      const { row: firstRow, column: firstColumn } = node;
      this.forget(node);
      const first = this.source.formula(sheet, firstRow, firstColumn);
      if (node.fills && first !== undefined) this.add(sheet, firstRow, firstColumn, first);
    }
    if (formula !== undefined && !this.graph.formulas.get(sheet, row, column))
      this.add(sheet, row, column, formula);
    this.graph.touch(sheet, row, column);
  }

  private add(sheet: SheetId, row: number, column: number, formula: string): void {
    const fills = this.source.arrayArea?.(sheet, row, column);
    const bound = this.bind(formula, { sheet, row, column }, fills !== undefined);
    const node = new FormulaNode(sheet, row, column, formula, bound, fills);
    this.graph.add(node);
    if (bound.unsupported) this.unsupported.add(node);
  }

  /** Formulas of the same text on the same sheet share their binding, unless they mean their own table or row. */
  private bind(formula: string, at: CellAddress, array: boolean): BoundFormula {
    const key = `${array ? '{' : ''}${at.sheet}\n${formula}`;
    let known = this.bindings.get(key);
    let ownKey: string | undefined;
    if (known?.ownTable) {
      ownKey = `${key}\n${this.source.tableAt(at.sheet, at.row, at.column)?.name ?? ''}`;
      known = this.bindings.get(ownKey);
    }
    if (known && !known.relative) return known;
    const bound = this.binder.bind(formula, at, this.graph.rangeOf, array);
    this.bindings.set(key, bound);
    if (bound.ownTable) {
      this.bindings.set(
        ownKey ?? `${key}\n${this.source.tableAt(at.sheet, at.row, at.column)?.name ?? ''}`,
        bound,
      );
    }
    return bound;
  }

  private report(): readonly Unsupported[] {
    const left = [...this.unsupported].map(({ sheet, row, column, bound }): Unsupported => {
      const { reason, name } = bound.unsupported ?? { reason: 'syntax', name: '' };
      return { sheet, row, column, reason, name };
    });
    const circles = [...this.circular].map(({ sheet, row, column }): Unsupported => ({
      sheet,
      row,
      column,
      reason: 'cycle',
      name: '',
    }));
    return [...left, ...circles];
  }
}
