import type { Report } from '../report';
import { agrees, inUnitOf, unitMatch } from './agreement';
import type { Case, Ground, SentenceRead } from './case';
import type { Claim } from './claim';
import { isUsualChange } from './expected';
import { isPlain, kinStems, type Cue } from './lexicon';
import { isRange, type Mention } from './mention';
import { isAmountTable, rowValues, type RowValue } from './rowValues';

/** How near a row stands to a figure that may be about it. */
export type Closeness = 'named' | 'partly' | 'aside';

/**
 * Whether a figure may be a value that it agrees with. A tick that is not true misleads as much as an accusation, so what nothing
 * in the sentence speaks of is no match: another year's value, a change, another column of amounts.
 */
export function mayMean(given: Case, value: RowValue, closeness: Closeness, ground: Ground): boolean {
  const { claim, sentence } = given;
  const { report } = ground;
  if (!agrees(claim.mention, value, report.settings.entryUnit) || isWide(claim.mention)) return false;
  if (isCoarse(claim.mention, value, report)) return false;
  if (!isRoleSaid(claim, value) || !isTimeSaid(claim, value, sentence, report)) return false;
  if (isAmountTable(value.row.table) && !isColumnSaid(claim, value)) return false;
  if (isCountOfOthers(claim, value, ground)) return false;
  if (closeness === 'named') return true;
  const isWeak =
    unitMatch(claim.mention, value) === 'possible' ||
    (claim.mention.unit.kind === 'bare' && claim.mention.outOf === undefined);
  if (closeness === 'partly')
    return !isWeak || claim.mention.value >= leastTelling || isPairOf(value, claim, sentence, report);
  return claim.role === 'target' ? value.role === 'target' : isPairOf(value, claim, sentence, report);
}

/** A bare number from here on is seldom like another by chance. */
const leastTelling = 100;

/** A wide range agrees with too much. */
const widest = 0.15;
const isWide = (mention: Mention) =>
  isRange(mention) && mention.upper - mention.value > widest * mention.upper;

/** As far as a figure of one digit may be rounded and still be recognised: "0,1 mnkr" is 120 tkr. */
const coarsest = 0.2;

/** "2 miljarder" is no lie about 1,5, and tells nobody that 1,5 was meant. */
function isCoarse(mention: Mention, value: RowValue, { settings }: Report): boolean {
  const { hedge } = mention;
  if (mention.unit.kind !== 'amount' || (hedge !== undefined && hedge !== 'about')) return false;
  const size = inUnitOf(mention, value, settings.entryUnit);
  return Math.max(mention.value - size, size - mention.upper) > coarsest * size;
}

function isRoleSaid({ role, cues, mention }: Claim, value: RowValue): boolean {
  switch (value.role) {
    case 'change':
      return (
        (role === 'change' || cues.has('change') || cues.has('comparison')) && isUsualChange(value, cues)
      );
    case 'share':
      return cues.has('budget') || cues.has('forecast') || cues.has('target');
    case 'target':
      return role !== 'level' || mention.hedge !== undefined || cues.has('target');
    case 'level':
      return role !== 'change' || isDifference(value);
  }
}

const isDifference = ({ column }: RowValue) => column.startsWith('deviation') || column === 'remaining';

/** An earlier year's value is one only where the words are about an earlier time, or the later value stands beside it. */
function isTimeSaid(claim: Claim, value: RowValue, sentence: SentenceRead, report: Report): boolean {
  const isEarlier = value.tense === 'previous' || value.tense === 'older';
  if (!isEarlier || value.role === 'change') return true;
  const { role, tense } = claim;
  if (tense === 'previous' || tense === 'older') return true;
  if (isAmountTable(value.row.table)) return claim.cues.has('accounts');
  return role === 'from' || role === 'comparison' || isPairOf(value, claim, sentence, report);
}

/** Columns that words name, and words that name none; a sum needs words, a row's name is enough while there are none. */
function isColumnSaid({ cues, role }: Claim, { column, against = '', row }: RowValue): boolean {
  const isNamed = columnCues.some((cue) => cues.has(cue));
  if (!isNamed) return row.row !== 'sum' && column !== 'remaining';
  if (role === 'change' && column === 'remaining') return true;
  const isSaid = (cue: Cue) => cues.has(cue) && !(cue === 'year' && cues.has('budget'));
  return columnCues.some((cue) => isSaid(cue) && columnsOf[cue].test(`${column} ${against}`));
}

const columnCues = [
  'forecast',
  'year',
  'budget',
  'deviation',
  'accounts',
  'remaining',
  'outcome',
  'net',
] as const satisfies readonly Cue[];
const columnsOf: Readonly<Record<(typeof columnCues)[number], RegExp>> = {
  forecast: /forecast|deviationYear|^deviation /u,
  year: /forecast|deviationYear|^deviation /u,
  budget: /budget|frame|deviation/u,
  deviation: /deviation|forecast|outcome/u,
  accounts: /accounts/u,
  remaining: /remaining|deviation/u,
  outcome: /outcome|deviationPeriod/u,
  net: /outcome|forecast|accounts/u,
};

/** "4 gånger", "12 svar": a number with a noun that is no part of the row's name counts something else. */
function isCountOfOthers({ mention, clause }: Claim, { row }: RowValue, { organisation }: Ground): boolean {
  if (mention.unit.kind !== 'bare' || mention.outOf !== undefined) return false;
  const next = clause.pieces[clause.pieces.indexOf(mention) + 1];
  if (next?.kind !== 'word' || isPlain(next) || organisation.has(next.stem)) return false;
  return !kinStems(next.stem).some((stem) => row.stems.has(stem));
}

/** "från 49 till 56": two figures of one sentence that are two values of one measure. */
function isPairOf(value: RowValue, { mention }: Claim, { pieces }: SentenceRead, report: Report): boolean {
  if (isAmountTable(value.row.table)) return false;
  return rowValues(value.row, report).some(
    (other) =>
      other.column !== value.column &&
      (other.role === 'level' || other.role === 'target') &&
      pieces.some(
        (piece) =>
          piece.kind === 'figure' && piece !== mention && agrees(piece, other, report.settings.entryUnit),
      ),
  );
}
