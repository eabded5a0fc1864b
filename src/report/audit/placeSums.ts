import { accuse, unexplained } from './accuse';
import { isBroken, printed, type Constraint } from './constraint';
import type { Evidence } from './evidence';
import type { Suspect } from './suspect';
import { isNumber } from './table';

/** Sums that are broken though their rows hold. */
export function placeSums(evidence: Evidence, suspects: Suspect[]): void {
  for (const [index, sum] of evidence.sums.entries()) {
    const repeated = sum.repeated ?? placeRepeated(evidence, index);
    if (repeated !== undefined) suspects.push(...repeatedRow(evidence, index, repeated));
    for (const column of evidence.table.figures) {
      const constraint = evidence.sumConstraint(column, index);
      if (constraint === undefined || !isBroken(constraint)) continue;
      if (!placeSiblings(evidence, constraint, suspects)) suspects.push(placeSum(evidence, constraint));
    }
  }
}

/** A row with the name and figures of another one, without which the sum holds in every column; it is then left out. */
function placeRepeated(evidence: Evidence, index: number): number | undefined {
  const { table, sums } = evidence;
  const constraints = table.figures.flatMap((column) => evidence.sumConstraint(column, index) ?? []);
  if (!constraints.some(isBroken)) return undefined;
  const seen = new Set<string>();
  const repeated = sums[index]?.items.find((item) => {
    const key = [table.rows[item]?.name, ...table.figures.map((column) => printed(column, item))].join(' ');
    const isSeen = seen.has(key);
    seen.add(key);
    return (
      isSeen &&
      constraints.every(({ column, residual, bound }) => Math.abs(residual + printed(column, item)) <= bound)
    );
  });
  if (repeated === undefined) return undefined;
  for (const column of table.figures) evidence.mend(column, repeated, 0);
  return repeated;
}

/** A repeated row, told by its first figure. */
function repeatedRow(evidence: Evidence, index: number, row: number): readonly Suspect[] {
  const { table, sums } = evidence;
  const column = table.figures.find((each) => isNumber(each, row) && printed(each, row) !== 0);
  if (column === undefined) return [];
  const name = table.rows[row]?.name;
  const twin = sums[index]?.items.find((item) => item !== row && table.rows[item]?.name === name);
  return [
    {
      code: 'duplicate-row',
      column,
      row,
      actual: printed(column, row),
      broken: [],
      isCounted: true,
      ...(twin === undefined ? {} : { otherRow: twin }),
    },
  ];
}

/** Two subtotals that are wrong by the same amount in opposite directions, under a total that holds. */
function placeSiblings(evidence: Evidence, constraint: Constraint, suspects: Suspect[]): boolean {
  const { column, row, residual, bound } = constraint;
  const parents = evidence.itemIn(row).filter((sum) => {
    const parent = evidence.sumConstraint(column, sum);
    return parent !== undefined && !isBroken(parent);
  });
  for (const parent of parents) {
    for (const sibling of evidence.sums[parent]?.items ?? []) {
      if (sibling === row) continue;
      const other = evidence
        .constraintsOf(column, sibling)
        .find((each) => each.kind === 'sum' && each.row === sibling && isBroken(each));
      if (other === undefined || Math.abs(other.residual + residual) > bound + other.bound) continue;
      for (const [one, hiding] of [
        [constraint, sibling],
        [other, row],
      ] as const) {
        const value = evidence.value(column, one.row);
        suspects.push({
          code: 'errors-cancel',
          column,
          row: one.row,
          actual: printed(column, one.row),
          expected: value - one.residual,
          broken: [one],
          otherRow: hiding,
        });
        evidence.mend(column, one.row, value - one.residual);
      }
      return true;
    }
  }
  return false;
}

/** The cell to tell of a broken sum: a subtotal or total that other sums doubt too, a turned sign, or the total. */
function placeSum(evidence: Evidence, constraint: Constraint): Suspect {
  const { column, row, residual } = constraint;
  const sum = evidence.sums[constraint.index];
  const items = sum?.items ?? [];
  const doubted = items.flatMap((item) => {
    const all = evidence.constraintsOf(column, item);
    const self = all.find((each) => each.kind === 'sum' && each.index === constraint.index);
    return self === undefined ? [] : [{ item, self, others: all.filter((each) => each !== self) }];
  });
  const subtotal = doubted.find(
    ({ self, others }) =>
      others.length > 0 &&
      others.some(isBroken) &&
      others.every((each) => unexplained(each, self.delta) < 20),
  );
  if (subtotal !== undefined) return accuse(evidence, column, subtotal.item, subtotal.self.delta);
  const free = doubted.filter(({ others }) => others.length === 0);
  const turned = free.filter(({ item, self }) => {
    const value = evidence.value(column, item);
    return (
      value !== 0 && Math.abs(2 * value + self.delta) <= Math.min(constraint.bound, 2 * constraint.usual)
    );
  });
  const [flipped] = turned;
  const isAlone = turned.length === 1 && Math.abs(residual) > 4 * constraint.bound;
  if (flipped !== undefined && isAlone) return accuse(evidence, column, flipped.item, flipped.self.delta);
  return accuse(evidence, column, row, -residual);
}
