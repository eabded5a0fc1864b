import { isAmountTable } from './rowValues';
import type { Ground, Case, Subjects } from './case';
import type { Clause, Piece } from './clauses';
import { isPlain, isRestrictive, isUnsettling, kinStems, saysSex } from './lexicon';
import type { Mention } from './mention';
import type { NamedRow } from './reportRows';

/** Whether every word that could limit the claim is known, so that nothing but the row itself can be meant. */
export function isUnderstood(
  { claim, sentence, at }: Case,
  row: NamedRow,
  found: Subjects,
  ground: Ground,
): boolean {
  const { clause } = claim;
  const isKnown = isKnownOf(row, ground);
  if (!isAllKnown(clause, isKnown)) return false;
  if (clause.pieces.some((piece) => isOtherFigure(piece, claim.mention, row))) return false;
  if (found.isElsewhere && !isAmountTable(row.table)) return false;
  const { clauses } = sentence;
  for (let index = 0; index < at; index++) {
    const other = clauses[index];
    if (other === undefined || isAllKnown(other, isKnown)) continue;
    // Another statement with figures and a subject of its own limits nothing here; an introduction does.
    const isStatement = other.pieces.some(({ kind }) => kind === 'figure') && !found.isInherited;
    if (!isStatement) return false;
  }
  const next = clauses[at + 1];
  const [head] = next?.pieces ?? [];
  const isLimited = head?.kind === 'word' && isRestrictive(head);
  return !isLimited || next === undefined || isAllKnown(next, isKnown);
}

/** "inom 10 minuter", "över 60 dagar": a figure of another kind limits what is said, unless it is in the row's name. */
function isOtherFigure(piece: Piece, mention: Mention, { stems }: NamedRow): boolean {
  if (piece.kind !== 'figure' || piece.unit.kind === mention.unit.kind) return false;
  return !stems.has(String(piece.value));
}

type IsKnown = (piece: Piece, next: Piece | undefined, previous: Piece | undefined) => boolean;

function isAllKnown({ pieces, stated }: Clause, isKnown: IsKnown): boolean {
  return pieces
    .slice(0, stated)
    .every((piece, index) => isKnown(piece, pieces[index + 1], pieces[index - 1]));
}

function isKnownOf(row: NamedRow, { organisation, index }: Ground): IsKnown {
  const inName = (stem: string) => kinStems(stem).some((each) => row.stems.has(each));
  return (piece, next, previous) => {
    if (piece.kind === 'unjudged') return false;
    if (piece.kind !== 'word') return true;
    const { stem } = piece;
    if (inName(stem)) return true;
    if (next?.kind === 'word' && row.stems.has(stem + next.stem)) return true;
    if (previous?.kind === 'word' && row.stems.has(previous.stem + stem)) return true;
    // What takes another statement back does not limit this one.
    if (isPlain(piece) || isUnsettling(piece)) return true;
    // "bland kvinnor", "hos männen": the row's own sex.
    if (/^(?:bland|hos|för)$/u.test(piece.lower) && next?.kind === 'word' && saysSex(next)) return true;
    return organisation.has(stem) && !index.byStem.has(stem);
  };
}
