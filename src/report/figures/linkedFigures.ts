import type { Report } from '../report';
import { findFigure, type Figure } from './findFigure';
import { readMarks } from './readMarks';
import { showFigure } from './showFigure';

/** A mark of a text that leads to a figure. */
export interface LinkedFigure {
  readonly written: string;
  readonly figure: Figure;
  /** What stands in the mark's place. */
  readonly shows: string;
}

/** The figures that a text is linked to, each spelling once. Marks that lead nowhere stay text. */
export function linkedFigures(text: string, report: Report): readonly LinkedFigure[] {
  return readMarks(text).marks.flatMap((mark): readonly LinkedFigure[] => {
    const found = findFigure(mark, report);
    if (!found.ok) return [];
    const { figure } = found;
    return [{ written: mark.written, figure, shows: showFigure(figure, report).text ?? mark.written }];
  });
}

/**
 * A text with its linked figures in place of their marks, as the report's sheets show it. Braces that are no marks, and
 * marks that lead nowhere, stay as they are written.
 *
 * @example resolvedText('Vi nådde {Indikatorer:Svarsservice:Utfall}.', report) // 'Vi nådde 96 %.'
 */
export function resolvedText(text: string, report: Report): string {
  return withFigures(text, linkedFigures(text, report));
}

/** A text with its figures in place of their marks. */
export function withFigures(text: string, figures: readonly LinkedFigure[]): string {
  return figures.reduce((rest, { written, shows }) => rest.replaceAll(written, () => shows), text);
}
