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
  return runs.flatMap(splitAtFigures).map((pieces) => ({ pieces, stated: statedOf(pieces) }));
}

const isFigure = ({ kind }: Piece) => kind === 'figure';

function splitAtFigures(run: readonly Piece[]): readonly (readonly Piece[])[] {
  const split: Piece[][] = [];
  let left = run.filter(isFigure).length;
  let own: Piece[] = [];
  for (const piece of run) {
    const isPart = piece.kind === 'word' && parts.has(piece.lower);
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
  const at = pieces.findIndex((piece, index) => index > 0 && piece.kind === 'word' && beginsAside(piece));
  return at < 0 ? pieces.length : at;
}
