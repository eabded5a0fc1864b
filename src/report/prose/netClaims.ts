import type { Claim } from './claim';
import type { Clause } from './clauses';
import { cuesOf } from './lexicon';
import type { NamedRow } from './reportRows';

/** What a net has changed by since last year may be the period's change or the whole year's. */
export const yearlyChanges = ['outcomePeriod-outcomePreviousYear', 'forecastYear-accountsPreviousYear'];
const otherThanOutcome = ['budget', 'forecast', 'target', 'deviation', 'remaining', 'gap', 'year'] as const;

/**
 * Whether a clause speaks of amounts that no column of a unit has: "nettokostnaden för investeringar", "anslaget".
 *
 * @example isOfOtherThanNet(claim.clause) // true in "nettokostnaden för investeringar är 7 mnkr"
 */
export const isOfOtherThanNet = ({ pieces }: Claim['clause']): boolean =>
  pieces.some(
    (piece) =>
      piece.kind === 'word' &&
      /^(?:investering|utgift|anslag|kostnad|intäkt|vinst|belopp|tilldel)/u.test(piece.lower),
  );

const changeWords: ReadonlySet<string> = new Set(
  'har hade en ett redovisar redovisade visar uppvisar med på om för resultat resultatet'.split(' '),
);

/** Whether a piece says nothing but that the row itself has changed. */
const saysOnlyChange = (piece: Clause['pieces'][number], { stems }: NamedRow): boolean =>
  piece.kind !== 'word' ||
  changeWords.has(piece.lower) ||
  stems.has(piece.stem) ||
  cuesOf(piece).has('change');

/**
 * Whether a figure is what a unit's net has changed by since last year. Costs alone and other times than years are no net of
 * the report's.
 *
 * @param row the row that is named
 * @example isYearlyChange(row, claim) // true in "Park har ökat med 1 500 tkr mot föregående år"
 */
export function isYearlyChange(row: NamedRow, { tense, cues, direction, clause, mention }: Claim): boolean {
  if (row.table !== 'operatingSummary' || tense !== 'previous') return false;
  const said = clause.pieces.slice(0, clause.pieces.indexOf(mention));
  const isOfNet = cues.has('net')
    ? !isOfOtherThanNet(clause)
    : said.every((piece) => saysOnlyChange(piece, row));
  if (!isOfNet) return false;
  if (otherThanOutcome.some((cue) => cues.has(cue)) || (direction.isOfCosts && !cues.has('net')))
    return false;
  return clause.pieces.some((piece) =>
    piece.kind === 'word' ? /^(?:år|året|i?fjol|fjolåret)$/u.test(piece.lower) : piece.kind === 'other',
  );
}
