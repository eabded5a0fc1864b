import { splitText, type TextPart } from '../narrative/splitText';
import { withFigures, type LinkedFigure } from './linkedFigures';

/** A part of a text with the figures that are linked in it. */
export interface LinkedPart<F extends LinkedFigure> extends TextPart {
  /** Each once, in the order of the text; `text` shows them in place of their marks. */
  readonly figures: readonly F[];
}

/** A mark where it stands in the text, from 0. */
interface Occurrence<F extends LinkedFigure> {
  readonly figure: F;
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a text as splitText does, but by the length of the figures instead of their marks, never inside a mark, and so
 * that each part can show all its figures.
 *
 * @param longest characters that a part may show
 * @param figures the text's own
 * @param fits whether one part can show so many figures; one alone always can
 */
export function splitLinkedText<F extends LinkedFigure>(
  text: string,
  longest: number,
  figures: readonly F[],
  fits: (figures: readonly F[]) => boolean,
): readonly LinkedPart<F>[] {
  if (figures.length === 0) return splitText(text, longest).map((part) => ({ ...part, figures }));
  const marks = occurrencesOf(text, figures);
  const starts = splitText(shadowOf(text, marks, longest), longest).map(({ start }) =>
    inText(start - 1, marks, longest),
  );
  const cuts = new Set([...starts, ...crowdedCuts(text, starts, marks, fits)]);
  const ordered = [...cuts].toSorted((a, b) => a - b);
  return ordered.map((start, index) => {
    const end = ordered[index + 1] ?? text.length;
    const shown = within(marks, start, end);
    return {
      start: start + 1,
      length: end - start,
      text: withFigures(text.slice(start, end).trim(), shown),
      figures: shown,
    };
  });
}

function occurrencesOf<F extends LinkedFigure>(
  text: string,
  figures: readonly F[],
): readonly Occurrence<F>[] {
  const byMark = new Map(figures.map((figure) => [figure.written, figure]));
  return [...text.matchAll(/\{[^{}\n]*\}/gu)].flatMap((found) => {
    const figure = byMark.get(found[0]);
    const start = found.index;
    return figure === undefined ? [] : [{ figure, start, end: start + found[0].length }];
  });
}

/** Stands for a figure's characters while a text is split: a digit, so that a line breaks neither within nor beside it. */
const filler = '0';

const shadowLength = ({ figure }: Occurrence<LinkedFigure>, longest: number) =>
  Math.min(Math.max(1, figure.shows.length), longest);

/** The text with as many characters as each figure has in place of its mark. */
function shadowOf(text: string, marks: readonly Occurrence<LinkedFigure>[], longest: number): string {
  let shadow = '';
  let at = 0;
  for (const mark of marks) {
    shadow += text.slice(at, mark.start) + filler.repeat(shadowLength(mark, longest));
    at = mark.end;
  }
  return shadow + text.slice(at);
}

/** A place of the shadow in the text itself; within a figure, the place before its mark. */
function inText(place: number, marks: readonly Occurrence<LinkedFigure>[], longest: number): number {
  let shift = 0;
  for (const mark of marks) {
    const start = mark.start + shift;
    if (place <= start) break;
    if (place < start + shadowLength(mark, longest)) return mark.start;
    shift += shadowLength(mark, longest) - (mark.end - mark.start);
  }
  return place - shift;
}

/** Where parts with more figures than they can show are cut again: at the space before the first that is too many. */
function crowdedCuts<F extends LinkedFigure>(
  text: string,
  starts: readonly number[],
  marks: readonly Occurrence<F>[],
  fits: (figures: readonly F[]) => boolean,
): readonly number[] {
  const cuts: number[] = [];
  let start = 0;
  let held = new Set<F>();
  for (const mark of marks) {
    const opened = starts.findLast((each) => each <= mark.start) ?? 0;
    if (opened > start) {
      start = opened;
      held = new Set();
    }
    if (held.size > 0 && !held.has(mark.figure) && !fits([...held, mark.figure])) {
      const before = Math.max(start, ...marks.filter(({ end }) => end <= mark.start).map(({ end }) => end));
      const space = text.lastIndexOf(' ', mark.start);
      start = space >= before ? space + 1 : mark.start;
      cuts.push(start);
      held = new Set();
    }
    held.add(mark.figure);
  }
  return cuts;
}

function within<F extends LinkedFigure>(
  marks: readonly Occurrence<F>[],
  start: number,
  end: number,
): readonly F[] {
  return [
    ...new Set(marks.filter((mark) => mark.start >= start && mark.end <= end).map(({ figure }) => figure)),
  ];
}
