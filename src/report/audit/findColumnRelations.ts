import { computed, relationBound, type ColumnRelation, type Term } from './columnRelation';
import { namesADeviation, resultHint } from './nameHints';
import { isNumber, valueAt, type AuditColumn, type AuditTable } from './table';

/** Columns beyond these are not tried: the number of triples grows with the third power. */
const mostColumns = 40;
/** A first look at so many rows tells most relations that do not hold. */
const sampleSize = 200;

interface Counted {
  /** Rows where it holds and every figure takes part. */
  readonly informative: number;
  /** Rows where it holds but a zero among the operands makes other relations hold too. */
  readonly weak: number;
  readonly broken: number;
  readonly reversed: number;
}

interface Candidate {
  readonly result: AuditColumn;
  readonly terms: readonly Term[];
}

/**
 * The relations between columns that most rows obey, at most one for each result: differences, sums of two and sums of
 * several that stand together. The figures decide; where their evidence is a tie, or budgets are all zero, headers do.
 */
export function findColumnRelations(table: AuditTable): readonly ColumnRelation[] {
  const columns = table.figures.slice(0, mostColumns);
  const rows = table.rows.length;
  const sample = sampleRows(rows);
  const all = Array.from({ length: rows }, (_, row) => row);
  const candidates = [...triples(columns), ...runs(columns)].filter(haveOneMeasure);
  const found = candidates.flatMap((candidate) => {
    if (sample.length < rows && !mayHold(candidate, count(table, candidate, sample))) return [];
    const counted = count(table, candidate, all);
    const relation = judged(candidate, counted);
    return relation === undefined ? [] : [{ relation, score: scoreOf(candidate, counted) }];
  });
  found.sort((a, b) => b.score - a.score);
  const taken = new Set<AuditColumn>();
  return found.flatMap(({ relation }) => {
    if (taken.has(relation.result)) return [];
    taken.add(relation.result);
    return [relation];
  });
}

/** Shares and amounts are never added to one another; the difference of two shares may be written in points, without `%`. */
function haveOneMeasure({ result, terms }: Candidate): boolean {
  const shares = terms.filter(({ column }) => isShare(column)).length;
  if (isShare(result)) return shares === terms.length;
  return shares === 0 || (shares === terms.length && resultHint(result.header) === 3);
}

const isShare = ({ kind }: AuditColumn) => kind === 'percent';

function sampleRows(rows: number): readonly number[] {
  const step = Math.max(1, rows / sampleSize);
  const sample: number[] = [];
  for (let row = 0; row < rows; row += step) sample.push(Math.floor(row));
  return sample;
}

/** x = y + z for every three columns and every x of them, told with the likeliest result on the left. */
function triples(columns: readonly AuditColumn[]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const [i, first] of columns.entries()) {
    for (const [j, second] of columns.slice(i + 1).entries()) {
      for (const third of columns.slice(i + j + 2)) {
        const three = [first, second, third];
        // A later column is likelier the result than an earlier one with the same words.
        const result = three.reduce((best, each) =>
          resultHint(each.header) >= resultHint(best.header) ? each : best,
        );
        for (const whole of three) {
          const parts = three.filter((each) => each !== whole);
          const terms: Term[] =
            whole === result
              ? parts.map((column) => ({ column, sign: 1 }))
              : [
                  { column: whole, sign: 1 },
                  ...parts.filter((each) => each !== result).map((column): Term => ({ column, sign: -1 })),
                ];
          candidates.push({ result, terms });
        }
      }
    }
  }
  return candidates;
}

/** A column as the sum of three or more that stand beside one another. */
function runs(columns: readonly AuditColumn[]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const [at, result] of columns.entries()) {
    for (let start = 0; start < columns.length; start++) {
      for (let end = start + 3; end <= columns.length; end++) {
        if (at >= start && at < end) continue;
        if (at !== end && at !== start - 1 && resultHint(result.header) === 0) continue;
        const terms = columns.slice(start, end).map((column): Term => ({ column, sign: 1 }));
        candidates.push({ result, terms });
      }
    }
  }
  return candidates;
}

function count({ rows: named }: AuditTable, { result, terms }: Candidate, rows: readonly number[]): Counted {
  const bound = relationBound({ result, terms });
  // Small operands agree with much by chance.
  const least = 2 * bound;
  const counted = { informative: 0, weak: 0, broken: 0, reversed: 0 };
  for (const row of rows) {
    if (!isNumber(result, row)) continue;
    const expected = computed(terms, row);
    if (expected === undefined) continue;
    const actual = valueAt(result, row);
    let large = 0;
    let nonZero = 0;
    for (const { column } of terms) {
      const size = Math.abs(valueAt(column, row));
      if (size > least) large++;
      if (size > 0) nonZero++;
    }
    if (nonZero === 0 && actual === 0) continue;
    const isInformative = large >= 2;
    if (Math.abs(actual - expected) <= bound) {
      if (isInformative) counted.informative++;
      else counted.weak++;
    } else if (Math.abs(actual + expected) <= bound) counted.reversed++;
    else if (!(named[row]?.hints.part === true && fitsOtherSigns(terms, row, actual, bound)))
      counted.broken++;
  }
  return counted;
}

/** A “varav” row may be booked with signs of its own, and then says nothing of the relation. */
function fitsOtherSigns(terms: readonly Term[], row: number, actual: number, bound: number): boolean {
  const [one, other, ...more] = terms;
  if (one === undefined || other === undefined || more.length > 0) return false;
  const opposite = one.sign * valueAt(one.column, row) - other.sign * valueAt(other.column, row);
  return Math.abs(Math.abs(actual) - Math.abs(opposite)) <= bound;
}

function mayHold(candidate: Candidate, { informative, weak, broken, reversed }: Counted): boolean {
  const holds = informative + reversed + weak;
  return holds >= broken && holds > 0 && (informative > 0 || reversed > 0 || namesIt(candidate));
}

function namesIt({ result, terms }: Candidate): boolean {
  const [one, other] = terms;
  return (
    terms.length === 2 &&
    one?.sign !== other?.sign &&
    namesADeviation(result.header, one?.column.header ?? '', other?.column.header ?? '')
  );
}

function judged(candidate: Candidate, counted: Counted): ColumnRelation | undefined {
  const { informative, weak, broken, reversed } = counted;
  const hint = resultHint(candidate.result.header);
  const made = (evidence: ColumnRelation['evidence'], signByRow: boolean): ColumnRelation => ({
    ...candidate,
    evidence,
    supported: informative + weak,
    broken,
    reversed,
    signByRow,
  });
  const isNamed = namesIt(candidate);
  const holds = informative + reversed;
  // Rows with a zero operand say little, but many broken rows are not outweighed by few that hold.
  const isMixed = informative >= reversed && reversed >= 2 && reversed * 5 >= holds && hint > 0;
  const kept = isMixed ? holds : informative;
  const wrong = isMixed ? broken : broken + reversed;
  const needed = hint >= 2 ? 2 : 3;
  const most = kept * (isNamed ? 0.75 : hint > 0 ? 0.5 : 1 / 3);
  if (kept >= needed && wrong <= most) return made('figures', isMixed);
  const isShownByNames = isNamed && informative + weak >= 3 && wrong * 3 <= informative + weak;
  return isShownByNames ? made('names', false) : undefined;
}

/** More rows, fewer breaks, words in the headers, and operands that stand near. */
function scoreOf(candidate: Candidate, { informative, weak, broken, reversed }: Counted): number {
  const { result, terms } = candidate;
  const distance = terms.reduce(
    (sum, { column }) => sum + Math.abs(column.position - result.position) / 1000,
    0,
  );
  const words = resultHint(result.header) + (namesIt(candidate) ? 2 : 0);
  const orders = terms.length === 2 ? 0 : -0.5;
  return informative + 0.3 * weak - 3 * broken - reversed + words * 0.2 + orders - distance;
}
