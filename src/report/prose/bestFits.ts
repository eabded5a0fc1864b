import { unitMatch } from './agreement';
import type { Ground, Case, Subjects } from './case';
import type { Claim } from './claim';
import { isOpposite } from './direction';
import { sumRows } from './findSubjects';
import { mayMean, type Closeness } from './mayMean';
import type { NamedRow } from './reportRows';
import { rowValues, type RowValue } from './rowValues';

/**
 * The values that a figure is likeliest to be, the best first.
 *
 * @param way `said`: those that lie the way that the words say; `opposite`: those that agree in size alone
 */
export function bestFits(
  given: Case,
  found: Subjects,
  ground: Ground,
  way: 'said' | 'opposite' = 'said',
): readonly RowValue[] {
  const { cell, claim, sentence } = given;
  const { report, index } = ground;
  const { mention } = claim;
  const scores = new Map<NamedRow, number>();
  const rank = (rows: readonly NamedRow[], score: number) => {
    for (const row of rows) scores.set(row, Math.max(scores.get(row) ?? 0, score));
  };
  rank(found.certain, closeness.certain);
  rank(found.own.named, closeness.certain);
  rank(
    found.own.rows.filter((row) => found.nearby.includes(row)),
    closeness.partly,
  );
  rank(found.nearby, closeness.nearby);
  if (cell.self !== undefined) rank([cell.self], found.isNobody ? closeness.self : closeness.selfAnyway);
  rank(found.earlier, closeness.earlier);
  const goalRows = cell.goal === undefined ? [] : index.ofGoal(cell.goal);
  const ofGoal = goalRows.length > mostOfGoal ? [] : goalRows;
  if (cell.goal !== undefined) {
    const said = new Set(sentence.terms.flatMap(({ stems }) => stems));
    rank(
      ofGoal.filter((row) => [...row.stems].some((stem) => said.has(stem))),
      closeness.goal,
    );
  }
  if (cell.goal !== undefined && claim.role === 'target') rank(ofGoal, closeness.goal);
  if (mention.unit.kind === 'amount' || mention.value >= 1000) {
    rank(sumRows(cell, ground), claim.cues.has('whole') ? closeness.sumNamed : closeness.sum);
  }
  const isRightWay = (value: RowValue) =>
    value.isLoose !== true &&
    isOpposite(mention, claim.direction, value, report.settings) === (way === 'opposite');
  const scored = [...scores].flatMap(([row, score]) =>
    rowValues(row, report)
      .filter((value) => mayMean(given, value, nearnessOf(score), ground) && isRightWay(value))
      .map((value) => ({ value, score: score + preference(claim, value) })),
  );
  return best(scored);
}

const nearnessOf = (score: number): Closeness =>
  score >= closeness.partly
    ? 'named'
    : score > closeness.goal || score === closeness.sum
      ? 'partly'
      : 'aside';

interface Scored {
  readonly value: RowValue;
  readonly score: number;
}

const mostValues = 3;
/** A goal with more indicators does not tell which is meant. */
const mostOfGoal = 100;

/** How sure it is that a row is meant, by how it is found; a value is then preferred by what the words say. */
const closeness = {
  certain: 100,
  self: 90,
  partly: 75,
  nearby: 60,
  sumNamed: 65,
  selfAnyway: 55,
  earlier: 45,
  goal: 40,
  sum: 35,
} as const;

function preference(claim: Claim, value: RowValue): number {
  const { cues, tense, role } = claim;
  let points = 0;
  if (role === 'from' || role === 'comparison')
    points += value.tense === 'previous' ? 6 : value.role === 'target' ? 4 : 0;
  else if (tense === 'previous' || tense === 'older') points += value.tense === tense ? 8 : 0;
  else points += value.tense === 'current' ? 5 : value.tense === 'plan' ? 3 : 0;
  if (role === value.role) points += 6;
  if (role === 'change' && value.column.startsWith('outcome')) points += 12;
  if (role === 'target' && value.role !== 'target') points -= 6;
  // "budgeten för helåret" is the budget.
  const isForecast = cues.has('forecast') || (cues.has('year') && !cues.has('budget'));
  if (isForecast && value.column.startsWith('forecast')) points += 7;
  if (cues.has('budget') && (value.column.startsWith('budget') || value.column === 'frame')) points += 7;
  if (cues.has('year') && value.column === 'budgetYear') points += 3;
  if (cues.has('outcome') && value.column.startsWith('outcome')) points += 3;
  if (cues.has('deviation') && value.column.startsWith('deviation')) points += 4;
  if (cues.has('remaining') && value.column === 'remaining') points += 7;
  if (unitMatch(claim.mention, value) === 'possible') points -= 3;
  if (value.role === 'share') points -= 4;
  return points;
}

function best(scored: readonly Scored[]): readonly RowValue[] {
  const top = Math.max(...scored.map(({ score }) => score));
  const rows = new Set<NamedRow>();
  return scored
    .toSorted((a, b) => b.score - a.score)
    .filter(({ value, score }) => {
      if (score < top - 2 || rows.has(value.row)) return false;
      rows.add(value.row);
      return true;
    })
    .slice(0, mostValues)
    .map(({ value }) => value);
}
