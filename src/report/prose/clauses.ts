import { beginsAside } from './lexicon';
import type { Mention } from './mention';
import type { OtherDigits } from './otherDigits';
import type { Unjudged } from './readMentions';
import type { Sentence } from './sentences';
import { wordStem } from './wordStem';

/** A word of a sentence. */
export interface Word {
  readonly kind: 'word';
  readonly text: string;
  readonly lower: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** Digits that say a time, or nothing that can be judged. */
export interface Other extends OtherDigits {
  readonly kind: 'other';
}

export type Piece = Word | Mention | Other | Unjudged;

/** Words and figures of a sentence between commas, brackets and the like; each has at most what belongs together. */
export interface Clause {
  readonly pieces: readonly Piece[];
  /** How many pieces from the beginning are the statement itself; reasons and circumstances follow. */
  readonly stated: number;
}

const word = /[\p{L}][\p{L}\p{M}\p{N}]*(?:[-\u2010\u2011:’'´][\p{L}\p{N}]+)*/gu;
const breaks = /[,;:()[\]–—"”“»«…]|\s[-\u2212]\s/u;
/** Words that begin a statement of its own. */
const opens: ReadonlySet<string> = new Set([
  'men',
  'medan',
  'vilket',
  'vilka',
  'varav',
  'däremot',
  'varför',
  'som',
]);
/** Words that part statements only where each has a figure. */
const parts: ReadonlySet<string> = new Set(['och', 'samt', 'respektive', 'eller', 'resp']);

/** The pieces of a sentence in order. @param spans figures and other digits of the text, in order */
export function piecesOf(
  text: string,
  { start, end }: Sentence,
  spans: readonly (Mention | Other | Unjudged)[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  const from = (piece: Piece) => (piece.kind === 'figure' ? piece.outerStart : piece.start);
  const to = (piece: Piece) => (piece.kind === 'figure' ? piece.outerEnd : piece.end);
  let next = spans.findIndex((span) => to(span) > start);
  if (next < 0) next = spans.length;
  for (const found of text.slice(start, end).matchAll(word)) {
    const at = start + found.index;
    const [written] = found;
    for (let span = spans[next]; span !== undefined && from(span) < at + written.length; span = spans[next]) {
      pieces.push(span);
      next += 1;
    }
    const last = pieces.at(-1);
    if (last !== undefined && last.kind !== 'word' && to(last) > at) continue;
    const lower = written.normalize('NFC').toLowerCase();
    pieces.push({
      kind: 'word',
      text: written,
      lower,
      stem: wordStem(written),
      start: at,
      end: at + written.length,
    });
  }
  for (let span = spans[next]; span !== undefined && from(span) < end; span = spans[next]) {
    pieces.push(span);
    next += 1;
  }
  return pieces;
}

/** Takes the pieces of a sentence apart into clauses. */
export function clausesOf(text: string, pieces: readonly Piece[]): readonly Clause[] {
  const runs: Piece[][] = [];
  let run: Piece[] = [];
  let last: Piece | undefined;
  for (const piece of pieces) {
    const gapFrom = last === undefined ? 0 : last.kind === 'figure' ? last.outerEnd : last.end;
    const gapTo = piece.kind === 'figure' ? piece.outerStart : piece.start;
    const gap = text.slice(gapFrom, gapTo);
    // "2020: 93 %" is one statement.
    const isTimeOnly = run.every(({ kind }) => kind === 'other') && gap.trim() === ':';
    const isBroken = last !== undefined && !isTimeOnly && breaks.test(gap);
    if (isBroken || (piece.kind === 'word' && opens.has(piece.lower))) {
      if (run.length > 0) runs.push(run);
      run = [];
    }
    run.push(piece);
    last = piece;
  }
  if (run.length > 0) runs.push(run);
  return runs
    .flatMap(splitAtPredicate)
    .flatMap((each) => splitAtFigures(each, text))
    .map((pieces) => ({ pieces, stated: statedOf(pieces) }));
}

const isFigure = ({ kind }: Piece) => kind === 'figure';

/** Words that begin a subordinate clause. */
const subordinates: ReadonlySet<string> = new Set('att eftersom när då om medan trots fast'.split(' '));
/** Verbs that come right behind a subordinate clause, as its main clause's own. */
const predicates: ReadonlySet<string> = new Set(
  'är var blir blev bedöms bedömdes väntas beräknas anses beror berodde förklaras kan ska har innebär innebar visar visade återstår behöver finns krävs fortsätter pågår'.split(
    ' ',
  ),
);

/** "Att A är 9 % beror på …", "Eftersom A är 9 % bedöms målet …": what follows is the main clause, and says nothing of the figure. */
function splitAtPredicate(run: readonly Piece[]): readonly (readonly Piece[])[] {
  const at = run.findIndex(
    (piece, index) =>
      index > 0 &&
      piece.kind === 'word' &&
      predicates.has(piece.lower) &&
      isFigure(run[index - 1] ?? piece) &&
      run
        .slice(0, index - 1)
        .some(
          (each, place, before) =>
            each.kind === 'word' && subordinates.has(each.lower) && hasVerb(before.slice(place)),
        ),
  );
  return at < 0 ? [run] : [run.slice(0, at), run.slice(at)];
}

const hasVerb = (pieces: readonly Piece[]) =>
  pieces.some(
    (piece) =>
      piece.kind === 'word' && (predicates.has(piece.lower) || /^(?:upp|ligg|låg|nå)/u.test(piece.lower)),
  );

function splitAtFigures(run: readonly Piece[], text: string): readonly (readonly Piece[])[] {
  const split: Piece[][] = [];
  let left = run.filter(isFigure).length;
  let own: Piece[] = [];
  for (const piece of run) {
    const last = own.at(-1);
    // "gång- och cykelvägar" is one name.
    const isJoint = last?.kind === 'word' && text.charAt(last.end) === '-';
    const isPart = piece.kind === 'word' && parts.has(piece.lower) && !isJoint;
    if (isPart && left > 0 && own.some(isFigure)) {
      split.push(own);
      own = [];
    }
    own.push(piece);
    if (isFigure(piece)) left -= 1;
  }
  return [...split, own];
}

function statedOf(pieces: readonly Piece[]): number {
  const at = pieces.findIndex(
    (piece, index) =>
      index > 0 &&
      piece.kind === 'word' &&
      beginsAside(piece) &&
      !isTimeAhead(piece, pieces.slice(index + 1)),
  );
  return at < 0 ? pieces.length : at;
}

/** "efter åtta månader", "efter årets första tertial": a time, and no circumstance. */
function isTimeAhead({ lower }: Word, behind: readonly Piece[]): boolean {
  return (
    lower === 'efter' &&
    behind
      .slice(0, 4)
      .some((piece) => piece.kind === 'word' && /^(?:månad|tertial|delår|period)/u.test(piece.lower))
  );
}
