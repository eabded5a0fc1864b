import type { AmountUnit } from '../schema/settings';
import { inUnitOf } from './agreement';
import type { Claim } from './claim';
import type { Clause } from './clauses';
import { cuesOf, kinStems } from './lexicon';
import type { NamedRow } from './reportRows';
import type { RowValue } from './rowValues';

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
      /^(?:investering|utgift|anslag|kostnad|intäkt|vinst|belopp|tilldel|snitt|genomsnitt|månad|kvartal|vecka)/u.test(
        piece.lower,
      ),
  );

const changeWords: ReadonlySet<string> = new Set(
  'har hade en ett det vilket som är var blev motsvarar innebär redovisar redovisade visar uppvisar med på om för resultat resultatet andelen år året senaste sedan'.split(
    ' ',
  ),
);
const changeCues = ['change', 'previous', 'current', 'comparison'] as const;

/**
 * Whether pieces say nothing but that the row itself has changed: "underlaget ökade" says it of something else.
 *
 * @param pieces those that stand before the figure
 * @example saysOnlyChange(pieces, row) // true of "vilket är en ökning med"
 */
export const saysOnlyChange = (pieces: Clause['pieces'], { stems }: NamedRow): boolean =>
  pieces.every(
    (piece) =>
      piece.kind !== 'word' ||
      changeWords.has(piece.lower) ||
      kinStems(piece.stem).some((stem) => stems.has(stem)) ||
      changeCues.some((cue) => cuesOf(piece).has(cue)),
  );

const columnCues = ['outcome', 'forecast', 'year', 'budget', 'deviation', 'accounts', 'gap'] as const;

/** Furthest that a net without a word for its column may be from one to be told of it: a slip, and not another net. */
const slip = 0.2;

/**
 * Whether a claim may be told of a value of amounts. Changes, and nets whose column no word names, are told only of what they
 * nearly are: they may be of a part of the year or of the unit.
 *
 * @example isNearlyIt(claim, value, 'tkr') // true of 7 030 beside 7 300
 */
export function isNearlyIt(
  { mention, role, cues, tense }: Claim,
  value: RowValue,
  entryUnit: AmountUnit,
): boolean {
  const isColumnSaid = columnCues.some((cue) => cues.has(cue)) || tense === 'previous' || tense === 'older';
  if (role !== 'change' && (isColumnSaid || !cues.has('net'))) return true;
  const size = inUnitOf(mention, value, entryUnit);
  return Math.abs(mention.value - size) <= slip * size;
}

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
  const isOfNet = cues.has('net') ? !isOfOtherThanNet(clause) : saysOnlyChange(said, row);
  if (!isOfNet) return false;
  if (otherThanOutcome.some((cue) => cues.has(cue)) || (direction.isOfCosts && !cues.has('net')))
    return false;
  return clause.pieces.some((piece) =>
    piece.kind === 'word' ? /^(?:år|året|i?fjol|fjolåret)$/u.test(piece.lower) : piece.kind === 'other',
  );
}
