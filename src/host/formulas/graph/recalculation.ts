import type { PendingGuard } from '../evaluation/cellReader';
import type { Evaluator } from '../evaluation/evaluator';
import type { Scalar } from '../scalar';
import type { CellAddress, FormulaSource, SheetId } from '../source';
import { sameScalar } from '../values/coercion';
import { earn, spendText } from '../values/effort';
import { circleOf } from './circle';
import { cellsOf, type DependencyGraph } from './dependencyGraph';
import { AreaNode, type FormulaNode } from './nodes';

/**
 * One run over everything that is dirty, in two rounds and with stacks of its own, so that chains of any length are
 * calculated. The first round goes by what formulas name and calculates each after everything that it names. What
 * names itself in a roundabout way, or reads cells that it does not name (INDIRECT), is left for the second round:
 * there formulas are tried, and set aside while a cell that they really read is calculated. Only a formula that is
 * set aside and then read again by what it waits for is a circle.
 */
export class Recalculation {
  readonly changed: CellAddress[] = [];
  private readonly left: FormulaNode[] = [];
  /** Formulas found to stand in a circle in this run: they are 0 to its end. */
  private readonly circles = new Set<FormulaNode>();

  constructor(
    private readonly graph: DependencyGraph,
    private readonly evaluator: Evaluator,
    private readonly source: FormulaSource,
  ) {}

  run(): void {
    const { dirty } = this.graph;
    // Formulas whose reads are not known beforehand come last: by then most cells are done.
    for (const node of dirty) if (node.dirty && !node.bound.dynamic) this.walk(node);
    for (const node of dirty) if (node.dirty) this.walk(node);
    for (const node of this.left) this.attempt(node);
    // A circle may have made formulas dirty again that had been calculated.
    for (const node of dirty) this.attempt(node);
    this.graph.settle();
  }

  /** The first round, from one formula down to everything dirty that it names. */
  private walk(root: FormulaNode): void {
    const stack: (FormulaNode | AreaNode)[] = [root];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      if (top.dirty && top.progress === 'idle') {
        top.progress = 'waiting';
        if (top instanceof AreaNode) this.pushPending(top, stack);
        else this.pushPrecedents(top, stack);
        continue;
      }
      stack.pop();
      if (!top.dirty || top.progress === 'left') continue;
      if (top instanceof AreaNode) {
        if (!this.settled(top)) top.progress = 'left';
      } else if (this.mustWait(top) || !this.calculate(top)) {
        top.progress = 'left';
        this.left.push(top);
      }
    }
  }

  private pushPending(area: AreaNode, stack: (FormulaNode | AreaNode)[]): void {
    area.pending ??= [
      ...this.graph.formulas.within(area.sheet, area.top, area.left, area.bottom, area.right),
    ];
    for (const node of area.pending) if (node.dirty && node.progress === 'idle') stack.push(node);
  }

  private pushPrecedents(node: FormulaNode, stack: (FormulaNode | AreaNode)[]): void {
    this.graph.forEachPrecedent(
      node,
      (sheet, row, column) => {
        const formula = this.graph.formulas.get(sheet, row, column);
        if (formula?.dirty && formula.progress === 'idle') stack.push(formula);
      },
      (area) => {
        if (area.dirty && area.progress === 'idle') stack.push(area);
      },
    );
  }

  /** Whether every formula in an area is calculated. */
  private settled(area: AreaNode): boolean {
    if (!area.dirty) return true;
    const pending = (area.pending ??= [
      ...this.graph.formulas.within(area.sheet, area.top, area.left, area.bottom, area.right),
    ]);
    while (pending.length > 0 && pending.at(-1)?.dirty !== true) pending.pop();
    if (pending.length > 0) return false;
    area.dirty = false;
    return true;
  }

  /** Whether something that a formula names is not calculated yet. */
  private mustWait(node: FormulaNode): boolean {
    let waits = false;
    this.graph.forEachPrecedent(
      node,
      (sheet, row, column) => {
        waits ||= this.graph.formulas.get(sheet, row, column)?.dirty === true;
      },
      (area) => {
        if (!this.settled(area)) waits = true;
      },
    );
    return waits;
  }

  /** The second round, from one formula down to the cells that are really read. */
  private attempt(root: FormulaNode): void {
    const stack = [root];
    const reading = new Set<FormulaNode>();
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const met = top.dirty ? this.meets(top) : undefined;
      if (!met) {
        reading.delete(top);
        stack.pop();
      } else if (met === top || reading.has(met)) {
        this.closeCircle(stack.slice(stack.indexOf(met)));
      } else {
        reading.add(top);
        stack.push(met);
      }
    }
  }

  /** Calculates a formula where nothing stands in the way; whether that was so. */
  private calculate(node: FormulaNode): boolean {
    if (node.bound.dynamic) return this.meets(node) === undefined;
    this.evaluate(node);
    return true;
  }

  /** Calculates a formula unless it reads a cell that is not calculated yet; that one is the result. */
  private meets(node: FormulaNode): FormulaNode | undefined {
    // Look-up tables of areas serve again as soon as all their formulas are calculated.
    this.mustWait(node);
    let met: FormulaNode | undefined;
    this.evaluate(
      node,
      (sheet, row, column) => {
        const formula = this.graph.formulas.get(sheet, row, column);
        if (!formula?.dirty) return false;
        // What is read after the first one may be read only because that one seemed empty.
        met ??= formula;
        return true;
      },
      () => met === undefined,
    );
    return met;
  }

  private evaluate(node: FormulaNode, guard?: PendingGuard, holds: () => boolean = () => true): void {
    const { bound, sheet, row, column, fills } = node;
    if (bound.unsupported) {
      this.finish(node);
    } else if (fills) {
      const values = this.evaluator.runArray(bound, node, guard);
      if (!holds()) return;
      for (const cell of cellsOf(node)) {
        this.store(sheet, cell.row, cell.column, values.at(cell.row - row, cell.column - column) ?? 0);
      }
      this.finish(node);
    } else {
      const value = this.evaluator.run(bound, node, guard);
      if (!holds()) return;
      this.store(sheet, row, column, value);
      this.finish(node);
      earn();
    }
  }

  /** Every formula on the way from a formula back to itself shows 0, as in Excel. */
  private closeCircle(way: readonly FormulaNode[]): void {
    const members = circleOf(this.graph, way);
    for (const node of members) if (node.bound.unsupported) members.delete(node);
    const done = [...members].filter((node) => !node.dirty && !node.circular);
    for (const node of members) {
      node.circular = true;
      this.circles.add(node);
      for (const { row, column } of cellsOf(node)) this.store(node.sheet, row, column, 0);
      this.finish(node);
    }
    // Those that had a value before the circle was found may have been read already.
    this.graph.markDependents(done, this.circles);
  }

  private finish(node: FormulaNode): void {
    node.dirty = false;
    node.progress = 'idle';
  }

  private store(sheet: SheetId, row: number, column: number, value: Scalar): void {
    if (sameScalar(value, this.source.value(sheet, row, column))) return;
    if (typeof value === 'string') spendText(value.length);
    this.source.store(sheet, row, column, value);
    this.changed.push({ sheet, row, column });
  }
}
