import { linkedFigures, type LinkedFigure } from '../../report/figures/linkedFigures';
import type { Report } from '../../report/report';
import { quoted } from '../formulas';
import { figureFormula } from './figureFormula';

/** A linked figure with the formula that stands in its mark's place. */
export interface FigureLink extends LinkedFigure {
  /** Without "="; never an error value: then the mark stays. */
  readonly formula: string;
}

/** The figures that a text is linked to, with their formulas. Empty for most texts. */
export function figureLinks(text: string, report: Report): readonly FigureLink[] {
  return linkedFigures(text, report)
    .map((linked) => ({
      ...linked,
      formula: `IFERROR(${figureFormula(linked.figure, report)},${constant(linked.written)})`,
    }))
    .filter(({ formula }) => formula.length <= mostCharacters);
}

/** Characters that the figures of one cell may take of the 8 192 that a formula has. */
const mostCharacters = 7_000;
/** Functions may stand within each other in 64 levels; what else a text's formula has takes less than half. */
const mostLevels = 30;

/** Whether one cell's formula has room for these figures. */
export function fitOneCell(links: readonly FigureLink[]): boolean {
  const length = links.reduce((sum, link) => sum + replacing('', link).length, 0);
  return length <= mostCharacters && links.length <= mostLevels;
}

/** A text's formula with figures in place of their marks. @param text formula without "=" */
export function withLinks(text: string, links: readonly FigureLink[]): string {
  return links.reduce(replacing, text);
}

const replacing = (text: string, { written, formula }: FigureLink) =>
  `SUBSTITUTE(${text},${constant(written)},${formula})`;

/** A string constant may have 255 characters; a longer text is joined of several. */
const longestConstant = 250;

/** A text in a formula, however long it is. @example constant('96 %') // '"96 %"' */
export function constant(text: string): string {
  const parts: string[] = [''];
  // Whole characters, so that none is cut in two.
  for (const character of text) {
    const last = parts.at(-1) ?? '';
    if (last.length + character.length > longestConstant) parts.push(character);
    else parts[parts.length - 1] = last + character;
  }
  return parts.map(quoted).join('&');
}
