import { isSummedTable } from '../figures/figureColumns';
import { unitMatch } from './agreement';
import type { Ground, Case, Subjects } from './case';
import type { Clause } from './clauses';
import { cuesOf } from './lexicon';
import { stemsOf, type NamedRow, type RowIndex } from './reportRows';
import { rowValues } from './rowValues';
import { sexIn, subjectOf, termsOf, type Term } from './subjects';
import type { TextCell } from './textCells';

export function subjectsOf(
  { cell, claim, sentence, at, before, saidBefore }: Case,
  { report, index }: Ground,
): Subjects {
  const { mention, clause } = claim;
  const isFit = (row: NamedRow) =>
    rowValues(row, report).some((value) => unitMatch(mention, value) !== 'none');
  const sex =
    sexIn(clause.pieces) ?? sexOfStatement(claim, at, sentence.clauses) ?? sexElsewhere(sentence.clauses);
  const isMeant = (row: NamedRow) => isFit(row) && (sex === 'both' || row.sex === (sex ?? 'totalt'));
  const stated = (each: Clause) => termsOf(each.pieces.slice(0, each.stated), index);
  const ownTerms = stated(clause);
  let terms = ownTerms;
  let source = at;
  while (!terms.some(binds) && source > 0) {
    source -= 1;
    terms = [...stated(sentence.clauses[source] ?? clause), ...ownTerms];
  }
  const isInherited = source !== at && terms.some(binds);
  const earlierClauses = sentence.clauses.slice(0, source).flatMap((each) => stated(each));
  const contexts = [earlierClauses, before?.terms ?? [], termsOfName(cell.owner, index)].map(
    (each) => new Set(each.flatMap(({ stems }) => stems)),
  );
  const own = subjectOf(terms, index, isMeant, contexts);
  const isNobody = !terms.some(binds);
  const named = isNobody && cell.self !== undefined ? [cell.self] : own.named;
  return {
    own,
    certain: areOne(named) ? named.filter(isFit) : [],
    isInherited,
    isAfterChange:
      isInherited && claim.role === 'level' && sentence.clauses.slice(source, at).some(saysChange),
    nearby: nearbyRows(sentence.terms, index).filter(
      (row) => isFit(row) && (row.sex === 'totalt' || row.sex === sex || sex === 'both'),
    ),
    earlier: nearbyRows([...saidBefore, ...termsOfName(cell.owner, index)], index).filter(isMeant),
    isNobody,
    isElsewhere: speaksOfAnotherUnit(
      [...saidBefore, ...termsOfName(cell.owner, index), ...termsOfName(cell.section, index)],
      own.named,
      index,
    ),
  };
}

/** "bland män är den 4,8 %, en minskning med 0,2": a change is that of the statement before it. */
function sexOfStatement(
  { role }: Case['claim'],
  at: number,
  clauses: readonly Clause[],
): ReturnType<typeof sexIn> {
  return role === 'change' ? sexIn(clauses[at - 1]?.pieces ?? []) : undefined;
}

/** The sex that the other clauses speak of; one that has a figure of its own says it of that one. */
function sexElsewhere(clauses: readonly Clause[]): ReturnType<typeof sexIn> {
  const open = clauses.filter(({ pieces }) => !pieces.some(({ kind }) => kind === 'figure'));
  const isOfOthers = clauses.some(
    ({ pieces }) => pieces.some(({ kind }) => kind === 'figure') && sexIn(pieces) !== undefined,
  );
  const sex = sexIn(open.flatMap(({ pieces }) => pieces));
  return sex ?? (isOfOthers && !clauses.every(({ pieces }) => sexIn(pieces) !== undefined) ? undefined : sex);
}

/** Whether terms name a unit of operations in full, whose words are not in the names of the rows that are meant. */
function speaksOfAnotherUnit(terms: readonly Term[], rows: readonly NamedRow[], index: RowIndex): boolean {
  const said = new Set(terms.flatMap(({ stems }) => stems));
  return nearbyRows(terms, index, 'operatingSummary').some(({ cores: [core = new Set<string>()] }) => {
    const isNamed = [...core].every((stem) => said.has(stem));
    return isNamed && !rows.some(({ stems }) => [...core].every((stem) => stems.has(stem)));
  });
}

const binds = ({ binds: does }: Term) => does;

const saysChange = ({ pieces }: Clause) =>
  !pieces.some(({ kind }) => kind === 'figure') &&
  pieces.some((piece) => piece.kind === 'word' && cuesOf(piece).has('change'));

const termsOfName = (name: string, { byStem }: RowIndex): readonly Term[] =>
  stemsOf(name).flatMap((stem) => (byStem.has(stem) ? [{ stems: [stem], binds: true }] : []));

/** Two tables may have the same measure under one name. */
function areOne(rows: readonly NamedRow[]): boolean {
  const [first, ...rest] = rows;
  const key = (row: NamedRow) => [...(row.cores[0] ?? [])].toSorted().join(' ');
  return (
    first !== undefined &&
    rest.length < 3 &&
    rest.every((row) => key(row) === key(first) && row.table !== first.table)
  );
}

/** Words that are in more names than this say nothing of whom a sentence is about. */
export const mostNames = 60;

/** Rows of whose names the rarest word is said. */
function nearbyRows(
  terms: readonly Term[],
  { byStem }: RowIndex,
  only?: NamedRow['table'],
): readonly NamedRow[] {
  const said = new Set(terms.flatMap(({ stems }) => stems));
  const rows = new Set<NamedRow>();
  for (const stem of said) {
    const list = byStem.get(stem) ?? [];
    if (list.length > mostNames) continue;
    for (const row of list) {
      if (only !== undefined && row.table !== only) continue;
      const [core = new Set<string>()] = row.cores;
      const rarest = Math.min(...[...core].map((each) => byStem.get(each)?.length ?? Infinity));
      const isTelling = only !== undefined || list.length <= rarest;
      if (isTelling && row.cores.some((each) => each.has(stem))) rows.add(row);
    }
  }
  return [...rows];
}

/** Rows of sums that a figure without a name may be. */
export function sumRows(cell: TextCell, { index }: Ground): readonly NamedRow[] {
  return cell.sums.flatMap((table) => (isSummedTable(table) ? (index.at(table, 'sum') ?? []) : []));
}
