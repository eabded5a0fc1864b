import type { DependencyGraph } from './dependencyGraph';
import type { FormulaNode } from './nodes';

/**
 * The formulas that both depend on some formulas that read each other in a circle and are depended on by them, as far
 * as their references show. All of them are calculated as one circle, whatever the order in which they were met.
 */
export function circleOf(graph: DependencyGraph, start: readonly FormulaNode[]): Set<FormulaNode> {
  const above = reach(start, (node, visit) => {
    graph.dependentsOf(node).forEach(visit);
  });
  const below = reach(start, (node, visit) => {
    graph.forEachPrecedent(
      node,
      (sheet, row, column) => {
        const formula = graph.formulas.get(sheet, row, column);
        if (formula) visit(formula);
      },
      (area) => {
        for (const formula of graph.formulas.within(
          area.sheet,
          area.top,
          area.left,
          area.bottom,
          area.right,
        )) {
          visit(formula);
        }
      },
    );
  });
  return new Set([...above].filter((node) => below.has(node)));
}

function reach(
  start: readonly FormulaNode[],
  next: (node: FormulaNode, visit: (node: FormulaNode) => void) => void,
): Set<FormulaNode> {
  const found = new Set(start);
  const queue = [...start];
  for (let node = queue.pop(); node; node = queue.pop()) {
    next(node, (neighbour) => {
      if (found.has(neighbour)) return;
      found.add(neighbour);
      queue.push(neighbour);
    });
  }
  return found;
}
