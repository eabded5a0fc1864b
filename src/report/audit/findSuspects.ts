import { accuse, unexplained } from './accuse';
import { classify } from './classify';
import { repairedDigit } from './digitRepair';
import { isBroken, printed, type CellConstraint, type Constraint } from './constraint';
import type { Evidence } from './evidence';
import { otherSigns } from './otherSigns';
import { placeSums } from './placeSums';
import type { Suspect } from './suspect';
import type { AuditColumn } from './table';

/** How much better the best explanation must be than the next. */
const margin = 6;

interface Cell {
  readonly column: AuditColumn;
  readonly delta: number;
}

/**
 * The cells that break what the rest of the table obeys. For every broken row the cell is looked for whose change also
 * mends the sums of its column; what cannot be placed is told of the computed column. What is found is mended, so that
 * each error is told once.
 */
export function findSuspects(evidence: Evidence): readonly Suspect[] {
  const suspects: Suspect[] = [];
  const broken = turnedRows(evidence, brokenRows(evidence));
  const unplaced = broken.filter((earlier) => {
    const constraint = stillBroken(evidence, earlier);
    // Mended together with another row relation of the same cell.
    if (constraint === undefined) return false;
    const found = locate(evidence, constraint);
    if (found !== undefined) suspects.push(found);
    return found === undefined;
  });
  const afterGroups = placeTogether(evidence, unplaced, suspects);
  const afterPairs = placePairs(evidence, afterGroups, suspects);
  for (const earlier of afterPairs) {
    const constraint = stillBroken(evidence, earlier);
    if (constraint !== undefined) suspects.push(blameResult(evidence, constraint));
  }
  placeSums(evidence, suspects);
  return suspects;
}

/** A row relation as it stands after what has been mended; undefined where it holds now. */
function stillBroken(evidence: Evidence, { index, row }: Constraint): Constraint | undefined {
  const constraint = evidence.rowConstraint(index, row);
  return constraint !== undefined && isBroken(constraint) ? constraint : undefined;
}

function brokenRows(evidence: Evidence): readonly Constraint[] {
  const found: Constraint[] = [];
  for (const index of evidence.relations.keys()) {
    for (let row = 0; row < evidence.table.rows.length; row++) {
      const constraint = evidence.rowConstraint(index, row);
      if (constraint !== undefined && isBroken(constraint)) found.push(constraint);
    }
  }
  return found;
}

/** Rows whose sign is the opposite by their nature are no errors: costs, and rows of tables that mix signs. */
function turnedRows(evidence: Evidence, broken: readonly Constraint[]): readonly Constraint[] {
  const hasOtherSigns = otherSigns(evidence);
  return broken.flatMap((constraint) => {
    const { index, row, column, bound } = constraint;
    if (hasOtherSigns(constraint)) {
      evidence.leaveOut(index, row);
      return [];
    }
    const relation = evidence.relations[index];
    if (relation === undefined) return [];
    const value = evidence.value(column, row);
    // result = −computed, that is result + computed = 2 · result − residual.
    const opposite = 2 * value - constraint.residual;
    const fitsTurned = Math.abs(opposite) <= bound;
    const isCost = evidence.table.rows[row]?.hints.cost === true || evidence.isSubtracted(row);
    const mayTurn = relation.signByRow || isCost;
    if (fitsTurned && (mayTurn || sumsHold(evidence, constraint) || belongsToSeveral(evidence, constraint))) {
      evidence.reverse(index, row);
      return [];
    }
    if (evidence.isSubtracted(row) && !fitsTurned) {
      evidence.reverse(index, row);
      const turned = evidence.rowConstraint(index, row);
      return turned !== undefined && isBroken(turned) ? [turned] : [];
    }
    return [constraint];
  });
}

/** A printed sign that the column's sums need is right, and then belongs to the row; unless an operand's sums doubt it. */
function sumsHold(evidence: Evidence, constraint: Constraint): boolean {
  const { column, row } = constraint;
  const size = Math.abs(2 * evidence.value(column, row));
  return cellsOf(evidence, constraint).every(({ column: each, own }) => {
    const sums = own.filter(({ kind }) => kind === 'sum');
    if (each !== column) return !sums.some(isBroken);
    return sums.length > 0 && sums.every((sum) => !isBroken(sum) && size > 2 * sum.bound);
  });
}

/** Without a sum that tells, several turned rows are a convention and a single one among many is an error. */
function belongsToSeveral(evidence: Evidence, { index, row, column }: Constraint): boolean {
  const relation = evidence.relations[index];
  const sums = evidence.constraintsOf(column, row).filter(({ kind }) => kind === 'sum');
  if (relation === undefined || sums.length > 0) return false;
  return relation.reversed > 1 || relation.supported < 4;
}

/** The cells of a broken row and what each must change by. */
function cellsOf(
  evidence: Evidence,
  { index, row }: Constraint,
): readonly (Cell & { own: readonly CellConstraint[] })[] {
  const relation = evidence.relations[index];
  if (relation === undefined) return [];
  return [relation.result, ...relation.terms.map(({ column }) => column)].flatMap((column) => {
    const all = evidence.constraintsOf(column, row);
    const self = all.find((each) => each.kind === 'row' && each.index === index);
    return self === undefined
      ? []
      : [{ column, delta: self.delta, own: all.filter((each) => each !== self) }];
  });
}

/** The one cell whose change mends a broken row and all else that the cell takes part in; undefined where none stands out. */
function locate(evidence: Evidence, constraint: Constraint): Suspect | undefined {
  const cells = cellsOf(evidence, constraint);
  const costs = costsOf(cells);
  const order = cells.map((_, at) => at).sort((a, b) => (costs[a] ?? 0) - (costs[b] ?? 0));
  const [first = -1, second = -1] = order;
  const cell = cells[first];
  if (cell === undefined) return undefined;
  const isClear = (costs[second] ?? Infinity) - (costs[first] ?? 0) >= margin;
  const fits = cell.own.every((each) => unexplained(each, cell.delta) < 20);
  if (!isClear || !fits) return undefined;
  return accuse(evidence, cell.column, constraint.row, cell.delta);
}

/** How much a change of each cell of a broken row leaves unexplained, of all that its cells take part in. */
function costsOf(cells: ReturnType<typeof cellsOf>): readonly number[] {
  return cells.map(({ delta, own }, at) => {
    const self = own.reduce((sum, each) => sum + unexplained(each, delta), 0);
    // What the other cells take part in stays as it is, unless this cell takes part in it too.
    const others = cells.reduce((sum, other, otherAt) => {
      if (otherAt === at) return sum;
      const left = other.own.filter(
        (each) =>
          !own.some(
            (mine) => mine.kind === each.kind && mine.index === each.index && mine.column === each.column,
          ),
      );
      return left.reduce((total, each) => total + unexplained(each, 0), sum);
    }, 0);
    return self + others;
  });
}

/**
 * Several errors of one column, whose sum is off by all of them together: a copied part of a column, or two mistyped
 * figures.
 */
function placeTogether(
  evidence: Evidence,
  unplaced: readonly Constraint[],
  suspects: Suspect[],
): readonly Constraint[] {
  const bySum = new Map<string, Constraint[]>();
  for (const constraint of unplaced) {
    const sum = evidence.itemIn(constraint.row)[0];
    if (sum === undefined) continue;
    const key = `${constraint.index} ${sum}`;
    bySum.set(key, [...(bySum.get(key) ?? []), constraint]);
  }
  const placed = new Set<Constraint>();
  for (const constraints of bySum.values()) {
    if (constraints.length < 2) continue;
    const cells = constraints.map((constraint) => cellsOf(evidence, constraint));
    const at = (cells[0] ?? []).findIndex(({ own }, position) => {
      const sum = own.find(({ kind }) => kind === 'sum');
      const changes = cells.map((each) => each[position]?.delta ?? 0);
      const together = changes.reduce((total, change) => total + change, 0);
      if (sum === undefined || Math.abs(together) <= 2 * sum.bound || !isBroken(sum)) return false;
      return Math.abs(sum.delta - together) <= sum.bound;
    });
    if (at < 0) continue;
    for (const [index, constraint] of constraints.entries()) {
      const cell = cells[index]?.[at];
      if (cell === undefined) continue;
      placed.add(constraint);
      if (stillBroken(evidence, constraint) !== undefined)
        suspects.push(accuse(evidence, cell.column, constraint.row, cell.delta));
    }
  }
  return unplaced.filter((constraint) => !placed.has(constraint));
}

/** Two rows that are wrong by the same amount in opposite directions, in a column whose sum therefore holds. */
function placePairs(
  evidence: Evidence,
  unplaced: readonly Constraint[],
  suspects: Suspect[],
): readonly Constraint[] {
  const placed = new Set<Constraint>();
  for (const [at, one] of unplaced.entries()) {
    if (placed.has(one)) continue;
    const other = unplaced
      .slice(at + 1, at + 200)
      .find(
        (each) =>
          !placed.has(each) &&
          each.index === one.index &&
          each.row !== one.row &&
          Math.abs(each.residual + one.residual) <= 2 * one.bound &&
          haveCommonSum(evidence, one.row, each.row),
      );
    if (other === undefined) continue;
    placed.add(one).add(other);
    const [here, there] = [stillBroken(evidence, one), stillBroken(evidence, other)];
    if (here === undefined || there === undefined) continue;
    const column = columnOfPair(evidence, here, there);
    for (const [constraint, hiding] of [
      [here, there],
      [there, here],
    ] as const) {
      const cell = cellsOf(evidence, constraint).find((each) => each.column === column);
      if (cell === undefined) continue;
      const actual = printed(column, constraint.row);
      const broken = evidence
        .constraintsOf(column, constraint.row)
        .filter((each) => each.kind === 'row' && isBroken(each));
      const expected = evidence.value(column, constraint.row) + cell.delta;
      suspects.push({
        code: 'errors-cancel',
        column,
        row: constraint.row,
        actual,
        expected,
        broken,
        otherRow: hiding.row,
      });
      evidence.mend(column, constraint.row, expected);
    }
  }
  return unplaced.filter((constraint) => !placed.has(constraint));
}

function haveCommonSum(evidence: Evidence, one: number, other: number): boolean {
  return evidence.itemIn(one).some((sum) => evidence.itemIn(other).includes(sum));
}

/** The column of two errors that cancel: the one whose other row relations are broken likewise, or else the result. */
function columnOfPair(evidence: Evidence, one: Constraint, other: Constraint): AuditColumn {
  const cost = (constraint: Constraint) =>
    cellsOf(evidence, constraint).map(({ column, delta, own }, at, cells) => {
      const rows = own.filter(({ kind }) => kind === 'row');
      const self = rows.reduce((sum, each) => sum + unexplained(each, delta), 0);
      const rest = cells.flatMap((each, otherAt) =>
        otherAt === at
          ? []
          : each.own.filter(
              ({ kind, index }) => kind === 'row' && !rows.some((mine) => mine.index === index),
            ),
      );
      return { column, cost: rest.reduce((sum, each) => sum + unexplained(each, 0), self) };
    });
  const [here, there] = [cost(one), cost(other)];
  const total = here.map(({ column, cost: each }, at) => ({ column, cost: each + (there[at]?.cost ?? 0) }));
  const best = total.reduce<(typeof total)[number] | undefined>(
    (least, each) => (least === undefined || each.cost < least.cost - 1 ? each : least),
    undefined,
  );
  return best?.column ?? one.column;
}

/**
 * Nothing tells which figure of the row is wrong: the computed one is told, with what the others make it, unless what else it
 * takes part in confirms it. Then it is the operand that one mistyped digit explains, or several of which none stands out.
 */
function blameResult(evidence: Evidence, constraint: Constraint): Suspect {
  const { column, row } = constraint;
  const cells = cellsOf(evidence, constraint);
  const costs = costsOf(cells);
  const least = Math.min(...costs);
  const likely = cells.filter((_, at) => (costs[at] ?? 0) - least < margin);
  if (!likely.some((cell) => cell.column === column)) {
    const expected = (cell: Cell) => evidence.value(cell.column, row) + cell.delta;
    const mistyped = likely.filter((cell) => {
      const meant = expected(cell) / cell.column.step;
      return repairedDigit(printed(cell.column, row) / cell.column.step, meant, meant) !== undefined;
    });
    const [first] = mistyped.length === 1 ? mistyped : likely;
    if (first !== undefined) {
      const told = classify(evidence, {
        column: first.column,
        row,
        delta: first.delta,
        broken: [constraint],
      });
      if (mistyped.length === 1 || likely.length === 1) return told;
      return {
        code: 'difference-differs',
        column: first.column,
        row,
        actual: printed(first.column, row),
        broken: [constraint],
        undecided: likely.map((cell) => ({ column: cell.column, expected: expected(cell) })),
      };
    }
  }
  return classify(evidence, { column, row, delta: -constraint.residual, broken: [constraint] });
}
