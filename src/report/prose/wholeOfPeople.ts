import type { Report } from '../report';
import { agrees } from './agreement';
import type { Case, Subjects } from './case';
import { countsSex } from './claim';
import type { Clause, Piece } from './clauses';
import { saysSex } from './lexicon';
import type { NamedRow } from './reportRows';
import { rowValues } from './rowValues';

/** Words between a whole and the women and men that it is of; with any other, they may be some of them only. */
const betweenParts: ReadonlySet<string> = new Set(
  'varav därav är var och samt av de våra totalt antal antalet stycken st'.split(' '),
);

/**
 * Whether the whole that women or men are counted in stands before them, and nothing but they: of 212 employees, 12 women and
 * 18 men may have left.
 *
 * @param row the women's or the men's own row
 * @example isOfWhole(given, row, found, report) // true in "Antal medarbetare är 212, varav 90 kvinnor"
 */
export function isOfWhole(
  { claim, sentence }: Case,
  row: NamedRow,
  { nearby }: Subjects,
  report: Report,
): boolean {
  const wholes = nearby
    .filter(({ sex }) => sex === 'totalt')
    .flatMap((each) => rowValues(each, report))
    .filter(({ role, tense }) => role === 'level' && tense === 'current');
  const before = sentence.pieces.slice(0, sentence.pieces.indexOf(claim.mention));
  const at = before.findLastIndex(
    (piece) => piece.kind === 'figure' && !countsSex({ mention: piece, clause: clauseOf(piece, sentence) }),
  );
  const whole = before[at];
  const isPlainly = sentence.pieces
    .slice(at + 1)
    .every(
      (piece) =>
        piece.kind !== 'word' || betweenParts.has(piece.lower) || saysSex(piece) || row.stems.has(piece.stem),
    );
  return (
    whole?.kind === 'figure' &&
    isPlainly &&
    wholes.some((value) => agrees(whole, value, report.settings.entryUnit))
  );
}

const clauseOf = (piece: Piece, { clauses }: Case['sentence']): Clause =>
  clauses.find(({ pieces }) => pieces.includes(piece)) ?? { pieces: [piece], stated: 1 };
