import type { FigureSurvey } from '../../../workbook/survey/survey';

/** A piece of a text: plain words, a figure that is known, or a mark that leads to none. */
export type TextPiece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string; readonly mark: string }
  | { readonly kind: 'unknown'; readonly text: string };

const marks = /\{[^{}\n]*\}/gu;

/**
 * A text as it will stand in the report: its marks replaced by the figures that they lead to.
 *
 * @example withFigures('Svarar på {Indikatorer:Svarsservice:Utfall}.', figures)
 * // [{ kind: 'words', text: 'Svarar på ' }, { kind: 'figure', text: '96 %', mark: '{Indi…' }, { kind: 'words', text: '.' }]
 */
export function withFigures(text: string, figures: readonly FigureSurvey[]): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (index > end) pieces.push({ kind: 'words', text: text.slice(end, index) });
    const figure = figures.find((each) => each.mark === mark);
    pieces.push(
      figure === undefined ? { kind: 'unknown', text: mark } : { kind: 'figure', text: figure.shows, mark },
    );
    end = index + mark.length;
  }
  if (end < text.length) pieces.push({ kind: 'words', text: text.slice(end) });
  return pieces;
}

/** Whether a text has anything that looks like a mark. */
export function hasMarks(text: string): boolean {
  return text.search(marks) >= 0;
}

/**
 * Puts a mark where the cursor is, or in place of what is selected, with a space towards the words beside it.
 *
 * @param from - where the selection begins, in UTF-16 units
 * @returns the new text, and where the cursor then is
 * @example insertMark('Svarar på', '{A:B:C}', 9, 9) // { text: 'Svarar på {A:B:C}', cursor: 17 }
 */
export function insertMark(
  text: string,
  mark: string,
  from: number,
  to: number,
): { readonly text: string; readonly cursor: number } {
  const before = text.slice(0, from);
  const after = text.slice(to);
  const inserted = `${/[\p{L}\p{N}.,;:!?%)”]$/u.test(before) ? ' ' : ''}${mark}${/^[\p{L}\p{N}(]/u.test(after) ? ' ' : ''}`;
  return { text: before + inserted + after, cursor: before.length + inserted.length };
}
