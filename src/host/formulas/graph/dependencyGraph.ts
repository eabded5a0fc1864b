import type { SheetId } from '../source';
import { CellMap } from './cellMap';
import { AreaIndex } from './areaIndex';
import { AreaNode, type FormulaNode } from './nodes';
import { CellRange } from '../values/operand';

/** Who depends on whom, and what is to be calculated again. */
export class DependencyGraph {
  /** The formula of each cell; an array formula stands in every cell that it fills. */
  readonly formulas = new CellMap<FormulaNode>();
  readonly areas = new AreaIndex();
  /** Formulas to be calculated, in the order in which they became so. */
  dirty: FormulaNode[] = [];
  readonly volatile = new Set<FormulaNode>();
  private readonly dependents = new CellMap<FormulaNode | Set<FormulaNode>>();
  private dirtyAreas: AreaNode[] = [];
  private final: ReadonlySet<FormulaNode> | undefined;

  /** The reference to an area; several cells are a node of the graph, shared by all formulas that name them. */
  readonly rangeOf = (
    sheet: SheetId,
    top: number,
    left: number,
    bottom: number,
    right: number,
  ): CellRange => {
    if (top === bottom && left === right) return new CellRange(sheet, top, left, bottom, right);
    const known = this.areas.find(sheet, top, left, bottom, right);
    if (known) return known;
    const area = this.areas.ensure(sheet, top, left, bottom, right);
    // Formulas that stand in a new area may be waiting already; which ones is found out when it is needed.
    area.dirty = true;
    this.dirtyAreas.push(area);
    return area;
  };

  /** Adds a formula, to be calculated. What depends on its cells must be touched besides. */
  add(node: FormulaNode): void {
    for (const { row, column } of cellsOf(node)) this.formulas.set(node.sheet, row, column, node);
    this.forEachPrecedent(
      node,
      (sheet, row, column) => {
        const known = this.dependents.get(sheet, row, column);
        if (known instanceof Set) known.add(node);
        else this.dependents.set(sheet, row, column, known ? new Set([known, node]) : node);
      },
      (area) => {
        area.dependents.add(node);
        area.cache.shared = area.dependents.size > 1;
      },
    );
    if (node.bound.volatile) this.volatile.add(node);
    node.dirty = true;
    this.dirty.push(node);
  }

  /** Takes a formula away. What depends on its cells must be touched besides. */
  remove(node: FormulaNode): void {
    for (const { row, column } of cellsOf(node)) this.formulas.delete(node.sheet, row, column);
    this.forEachPrecedent(
      node,
      (sheet, row, column) => {
        const known = this.dependents.get(sheet, row, column);
        if (known instanceof Set) known.delete(node);
        else if (known === node) this.dependents.delete(sheet, row, column);
      },
      (area) => area.dependents.delete(node),
    );
    this.volatile.delete(node);
    // It may still stand in the list of what is to be calculated.
    node.dirty = false;
  }

  /** Marks everything that depends on a cell as to be calculated. */
  touch(sheet: SheetId, row: number, column: number): void {
    const node = this.formulas.get(sheet, row, column);
    const queue: FormulaNode[] = [];
    if (node && !node.dirty) this.enqueue(node, queue);
    this.spread(sheet, row, column, node, queue);
    this.drain(queue);
  }

  /** Marks a formula, and everything that depends on it, as to be calculated. */
  markDirty(node: FormulaNode): void {
    const queue: FormulaNode[] = [];
    this.enqueue(node, queue);
    this.drain(queue);
  }

  /** Marks what depends on formulas that have got their final values early, but none of these. */
  markDependents(done: readonly FormulaNode[], final: ReadonlySet<FormulaNode>): void {
    if (done.length === 0) return;
    const queue: FormulaNode[] = [];
    this.final = final;
    for (const node of done) {
      for (const { row, column } of cellsOf(node)) this.spread(node.sheet, row, column, node, queue);
    }
    // Who reads cells that it does not name may have read these.
    for (const node of this.volatile) if (node.bound.dynamic) this.enqueue(node, queue);
    this.drain(queue);
    this.final = undefined;
  }

  /** Ends a calculation: nothing is dirty. */
  settle(): void {
    for (const area of this.dirtyAreas) {
      area.dirty = false;
      area.progress = 'idle';
      area.pending = [];
    }
    this.dirtyAreas = [];
    this.dirty = [];
  }

  clear(): void {
    this.formulas.clear();
    this.areas.clear();
    this.dependents.clear();
    this.volatile.clear();
    this.settle();
  }

  /** The formulas that refer to a formula's cells, also through areas. */
  dependentsOf(node: FormulaNode): Set<FormulaNode> {
    const result = new Set<FormulaNode>();
    for (const { row, column } of cellsOf(node)) {
      this.eachDependent(node.sheet, row, column, (dependent) => result.add(dependent));
      this.areas.visit(node.sheet, row, column, (area) => {
        for (const dependent of area.dependents) result.add(dependent);
      });
    }
    return result;
  }

  /** Visits the cells and areas that a formula names. */
  forEachPrecedent(
    node: FormulaNode,
    visitCell: (sheet: SheetId, row: number, column: number) => void,
    visitArea: (area: AreaNode) => void,
  ): void {
    for (const area of node.bound.areas) {
      if (area instanceof AreaNode) visitArea(area);
      else visitCell(area.sheet, area.top, area.left);
    }
    for (const row of node.bound.tableRows) {
      if (!row.holds(node)) continue;
      for (let column = row.left; column <= row.right; column++) visitCell(row.sheet, node.row, column);
    }
  }

  private eachDependent(
    sheet: SheetId,
    row: number,
    column: number,
    visit: (dependent: FormulaNode) => void,
  ): void {
    const known = this.dependents.get(sheet, row, column);
    if (known instanceof Set) known.forEach(visit);
    else if (known) visit(known);
  }

  private enqueue(node: FormulaNode, queue: FormulaNode[]): void {
    if (node.dirty || this.final?.has(node)) return;
    node.dirty = true;
    node.circular = false;
    this.dirty.push(node);
    queue.push(node);
  }

  private drain(queue: FormulaNode[]): void {
    for (let node = queue.pop(); node; node = queue.pop()) {
      if (!node.fills) this.spread(node.sheet, node.row, node.column, node, queue);
      else for (const { row, column } of cellsOf(node)) this.spread(node.sheet, row, column, node, queue);
    }
  }

  private spread(
    sheet: SheetId,
    row: number,
    column: number,
    origin: FormulaNode | undefined,
    queue: FormulaNode[],
  ): void {
    this.eachDependent(sheet, row, column, (dependent) => {
      this.enqueue(dependent, queue);
    });
    this.areas.visit(sheet, row, column, (area) => {
      area.cache.clear();
      if (origin?.dirty) area.pending?.push(origin);
      // While a circle is closed some of a dirty area's dependents may have been calculated nonetheless.
      if (area.dirty && !this.final) return;
      area.dirty = true;
      this.dirtyAreas.push(area);
      for (const dependent of area.dependents) this.enqueue(dependent, queue);
    });
  }
}

/** The cells that a formula gives values to. */
export function cellsOf(node: FormulaNode): { row: number; column: number }[] {
  if (!node.fills) return [node];
  const cells: { row: number; column: number }[] = [];
  for (let row = node.fills.top; row <= node.fills.bottom; row++) {
    for (let column = node.fills.left; column <= node.fills.right; column++) cells.push({ row, column });
  }
  return cells;
}
