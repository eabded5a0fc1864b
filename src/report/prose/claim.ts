import type { Settings } from '../schema/settings';
import type { Clause, Piece, Word } from './clauses';
import { directionOf, type Direction } from './direction';
import { cuesOf, isUnsettling, saysSex, type Cue } from './lexicon';
import type { Mention } from './mention';

/** What a figure is said to be: the value itself, a target, a change, what something is compared with. */
type Role = 'level' | 'target' | 'change' | 'comparison' | 'from' | 'part' | 'rate';

/** The time that a figure is said of; `unclear` where several or another than the report's are named. */
type SaidTense = 'none' | 'current' | 'previous' | 'older' | 'unclear';

/** A figure with what its clause says of it. */
export interface Claim {
  readonly mention: Mention;
  readonly clause: Clause;
  readonly role: Role;
  readonly tense: SaidTense;
  /** What the words around the figure say of the column, nearest ones first where there are several figures. */
  readonly cues: ReadonlySet<Cue>;
  /** Which way the figure goes or lies by what is said of it. */
  readonly direction: Direction;
  /** True where a word takes the claim back, or the figure stands among reasons and circumstances. */
  readonly isUnsettled: boolean;
}

/** Words at which what is said of one figure ends and what is said of the next begins. */
const turns: ReadonlySet<string> = new Set([
  'till',
  'mot',
  'jämfört',
  'från',
  'än',
  'gentemot',
  'medan',
  'varav',
]);

/** Words of a phrase of time, as in "förra året", "samma period i fjol", "året innan". */
const timeWords: ReadonlySet<string> = new Set(
  'i förra föregående fjol ifjol fjolåret året år innan samma period perioden tid motsvarande delår delåret tertial tertialet'.split(
    ' ',
  ),
);

/** How many pieces from a place on are a time that stands right behind a figure and is that figure's own. */
function timeBehind(pieces: readonly Piece[], from: number, to: number): number {
  let length = 0;
  let isTime = false;
  for (const piece of pieces.slice(from, to)) {
    const isYear = piece.kind === 'other' && piece.year !== undefined;
    if (!isYear && !(piece.kind === 'word' && timeWords.has(piece.lower))) break;
    length += 1;
    isTime ||= isYear || (piece.kind === 'word' && cuesOf(piece).has('previous'));
  }
  return isTime ? length : 0;
}

/** The pieces that speak of one figure among several in a clause. */
function around(
  { pieces }: Clause,
  at: number,
): { readonly before: readonly Piece[]; readonly after: readonly Piece[] } {
  const isFigure = (piece: Piece | undefined) => piece?.kind === 'figure';
  let previous = at - 1;
  while (previous >= 0 && !isFigure(pieces[previous])) previous -= 1;
  let next = at + 1;
  while (next < pieces.length && !isFigure(pieces[next])) next += 1;
  const isTurn = (piece: Piece | undefined) => piece?.kind === 'word' && turns.has(piece.lower);
  // Between two figures, the last turn parts them; without one, all belongs to the second.
  let from = previous + 1;
  if (previous >= 0) {
    from += timeBehind(pieces, from, at);
    for (let index = at - 1; index > previous; index--) {
      if (!isTurn(pieces[index])) continue;
      from = index;
      break;
    }
  }
  let to = next;
  if (next < pieces.length) {
    to = at + 1 + timeBehind(pieces, at + 1, next);
    for (let index = next - 1; index > at; index--) {
      if (!isTurn(pieces[index])) continue;
      to = index;
      break;
    }
  }
  return { before: pieces.slice(from, at), after: pieces.slice(at + 1, to) };
}

const words = (pieces: readonly Piece[]): readonly Word[] => pieces.filter((piece) => piece.kind === 'word');
const cuesIn = (pieces: readonly Piece[]): ReadonlySet<Cue> =>
  new Set(words(pieces).flatMap((word) => [...cuesOf(word)]));

/**
 * What a sentence says of one of its figures.
 *
 * @param at the figure's clause @param position its place among the clause's pieces
 */
export function claimIn(
  clauses: readonly Clause[],
  at: number,
  position: number,
  mention: Mention,
  settings: Settings,
): Claim {
  const claim = claimAt(clauses[at] ?? { pieces: [mention], stated: 1 }, position, mention, settings);
  const isLed = claim.tense === 'none' && leadsIntoThePast(clauses.slice(0, at), settings);
  return isLed ? { ...claim, tense: 'unclear' } : claim;
}

function claimAt(clause: Clause, at: number, mention: Mention, settings: Settings): Claim {
  const { before, after } = around(clause, at);
  const near = withCourse(cuesIn([...before, ...after]), [...before, ...after]);
  const all = withCourse(cuesIn(clause.pieces), clause.pieces);
  const isUnsettled = at >= clause.stated || takesBack(clause.pieces.slice(0, clause.stated));
  return {
    mention,
    clause,
    role: roleOf(before, after, all),
    tense: tenseOf(before, after, clause, settings),
    cues: isLedByTarget(before) ? new Set<Cue>(['target']) : near.size > 0 ? near : shared(clause, all),
    direction: directionOf([...before, ...after], clause.pieces),
    isUnsettled,
  };
}

/** "går mot ett överskott": a forecast, and no comparison, though no word of it says so alone. */
function withCourse(cues: ReadonlySet<Cue>, pieces: readonly Piece[]): ReadonlySet<Cue> {
  const isCourse = pieces.some((piece, at) => isWord(piece, 'mot') && isWord(pieces[at - 1], 'går'));
  return isCourse ? new Set<Cue>([...[...cues].filter((cue) => cue !== 'comparison'), 'forecast']) : cues;
}

/** Whether a word takes a claim back. "Även om" grants what it says, and "varav kvinnor" tells whose the value is. */
function takesBack(pieces: readonly Piece[]): boolean {
  return pieces.some((piece, at) => {
    if (piece.kind !== 'word' || !isUnsettling(piece)) return false;
    const next = pieces[at + 1];
    if (isWord(piece, 'om') && isWord(pieces[at - 1], 'även')) return false;
    const counted = next?.kind === 'figure' ? pieces[at + 2] : next;
    return !(isWord(piece, 'varav') && isSex(counted));
  });
}

const isSex = (piece: Piece | undefined): boolean => piece?.kind === 'word' && saysSex(piece);

/** "690 kvinnor": a number of women, and not a value of theirs. */
export function countsSex({ mention, clause }: Pick<Claim, 'mention' | 'clause'>): boolean {
  return mention.unit.kind === 'bare' && isSex(clause.pieces[clause.pieces.indexOf(mention) + 1]);
}

/** What stands behind these is what something is compared with. */
const compares: ReadonlySet<string> = new Set([
  'mot',
  'jämfört',
  'än',
  'gentemot',
  'jämförelse',
  'jämförbara',
]);

/** "målet på 90 %", "målvärdet 90 %": what is foreseen or budgeted besides says nothing of the target. */
function isLedByTarget(before: readonly Piece[]): boolean {
  const said = words(before);
  const last = /^(?:på|om)$/u.test(said.at(-1)?.lower ?? '') ? said.at(-2) : said.at(-1);
  return last !== undefined && cuesOf(last).has('target');
}

const changeNoun = /^(?:förändring|ökning|minskning|förbättring|försämring|höjning|sänkning)(?:en|ens)?$/u;
const copula = /(?:^| )(?:är|var|blev|blir|(?:uppgår|uppgick) till)$/u;

/** What is said of one of several figures need not be said of the others. */
function shared({ pieces }: Clause, all: ReadonlySet<Cue>): ReadonlySet<Cue> {
  if (pieces.filter(({ kind }) => kind === 'figure').length === 1) return all;
  return new Set([...all].filter((cue) => cue !== 'target' && cue !== 'budget' && cue !== 'comparison'));
}

function roleOf(before: readonly Piece[], after: readonly Piece[], all: ReadonlySet<Cue>): Role {
  const said = words(before).map(({ lower }) => lower);
  const following = words(after).map(({ lower }) => lower);
  const last = said.at(-1) ?? '';
  const cues = cuesIn(before);
  const [next, behindNext] = after;
  const isPerDate =
    isWord(next, 'per') && (behindNext?.kind === 'other' || isWord(behindNext, 'den', 'sista'));
  if (
    (following[0] === 'per' && !isPerDate) ||
    (following[0] === 'om' && following[1] === 'året') ||
    last === 'per'
  )
    return 'rate';
  if (last === 'från') return 'from';
  // "varav kvinnor 6,8 %": the value of the women, and no part of another's.
  const isOfSex =
    words(before).some((word, index) => said[index - 1] === 'varav' && saysSex(word)) ||
    (last === 'varav' && isSex(after[0]));
  if ((said.includes('varav') && !isOfSex) || following[0] === 'därav') return 'part';
  // "avviker från budget med 300 tkr": the distance itself.
  if (cues.has('gap') && /^(?:med|på|om)$/u.test(last)) return 'level';
  const isChangeBehind =
    /^(?:fler|färre|högre|lägre|mer|mindre|bättre|sämre|billigare|dyrare|snabbare|längre|kortare)$/u;
  if (isChangeBehind.test(following[0] ?? '')) return 'change';
  if (cues.has('change') && /^(?:med|om|på)$/u.test(last)) return 'change';
  if (all.has('change') && last === 'med') return 'change';
  if (said.some((word) => changeNoun.test(word)) && copula.test(said.slice(-2).join(' '))) return 'change';
  // "har ökat 0,3 %" is by how much, "har ökat till 4,9 %" is not.
  const [behind] = words(before).slice(-1);
  if (behind !== undefined && cuesOf(behind).has('change')) return 'change';
  if (cues.has('target')) return 'target';
  // "går mot ett resultat på": where it is heading.
  const isCourse = (at: number) => said[at] === 'mot' && /^(?:går|gick|gått|gå)$/u.test(said[at - 1] ?? '');
  if (said.some((word, at) => compares.has(word) && !isCourse(at))) return 'comparison';
  if (
    words(after)
      .slice(0, 3)
      .some((word) => cuesOf(word).has('target')) &&
    /^(?:i|som)$/u.test(following[0] ?? '')
  ) {
    return 'target';
  }
  return 'level';
}

type Time = Exclude<SaidTense, 'none'>;

function timeOf(piece: Piece, settings: Settings): Time | undefined {
  if (piece.kind === 'word') {
    const cues = cuesOf(piece);
    if (cues.has('previous')) return 'previous';
    return cues.has('current') ? 'current' : undefined;
  }
  if (piece.kind !== 'other') return undefined;
  const { year, month, isPartOfYear } = piece;
  if (year === undefined && isPartOfYear !== true) return undefined;
  if (isPartOfYear === true && month !== settings.month) return 'unclear';
  if (year === undefined) return 'current';
  if (!settings.hasYear) return 'unclear';
  const ago = settings.year - year;
  if (ago === 0) return 'current';
  return ago === 1 ? 'previous' : ago === 2 ? 'older' : 'unclear';
}

function timeIn(pieces: readonly Piece[], settings: Settings): Time | undefined {
  const times = new Set(pieces.flatMap((piece) => timeOf(piece, settings) ?? []));
  if (saysThisYear(pieces)) times.add('current');
  if (times.size === 0) return undefined;
  // "2021 … förra året": the words near the figure do not agree.
  const [only] = times;
  return times.size === 1 ? only : 'unclear';
}

/** "i år", and not "i år 2020". */
function saysThisYear(pieces: readonly Piece[]): boolean {
  return pieces.some((piece, at) => {
    const [next, behind] = [pieces[at + 1], pieces[at + 2]];
    return isWord(piece, 'i') && isWord(next, 'år') && behind?.kind !== 'other';
  });
}

const isWord = (piece: Piece | undefined, ...lower: readonly string[]) =>
  piece?.kind === 'word' && lower.includes(piece.lower);

function tenseOf(
  before: readonly Piece[],
  after: readonly Piece[],
  { pieces }: Clause,
  settings: Settings,
): SaidTense {
  const following = timeIn(after, settings);
  const preceding = timeIn(before, settings);
  if (following !== undefined && preceding !== undefined && following !== preceding) return 'unclear';
  const near = following ?? preceding;
  if (near !== undefined) return near;
  // A time beside another figure says nothing of this one's; with one figure, all of the clause does.
  const isAlone = pieces.filter(({ kind }) => kind === 'figure').length === 1;
  return isAlone && timeIn(pieces, settings) !== undefined ? 'unclear' : 'none';
}

/** Whether clauses begin with a time that holds for what follows them: "År 2020 var A 93 % och B 6 %". */
function leadsIntoThePast(clauses: readonly Clause[], settings: Settings): boolean {
  return clauses.some(({ pieces }) => {
    const first = pieces.findIndex(({ kind }) => kind === 'figure');
    return first > 0 && speaksOfThePast(pieces.slice(0, first), settings);
  });
}

/** Whether pieces speak of an earlier time than the report's. */
export function speaksOfThePast(pieces: readonly Piece[], settings: Settings): boolean {
  return pieces.some((piece) => {
    const time = timeOf(piece, settings);
    return time === 'previous' || time === 'older' || time === 'unclear';
  });
}
