import type { Verdict } from '../../report/prose/textFigure';
import { showFigure } from '../../report/figures/showFigure';
import { textFigureTexts as texts } from '../../report/texts/textFigureTexts';
import type { StyledCell } from '../cell';
import { figureFormula } from '../figures/figureFormula';
import { constant } from '../figures/linkedText';
import { quoted } from '../formulas';
import { locatedTextFigures, type LocatedTextFigure } from '../textFigures';
import { formulaCell, textCell } from './cells';
import { linkCell, noLink } from './linkCell';
import type { OutputInput } from './output';

/** How a figure in a text stands to the report, as shown: symbol and word. */
export const verdictTexts = {
  fits: '✔ Stämmer',
  contradicts: '⚠ Avviker',
  'other-year': '⚠ Avviker',
  'no-counterpart': '– Ej jämförd',
} as const satisfies Record<Verdict, string>;

/** More than anybody reads, and little enough for the sheet to stay quick. */
const mostLines = 300;

/**
 * The figures in the report's texts beside the report's own, with links to both: what was compared, and not only what was found
 * to be wrong. Empty for a report without figures in its texts.
 */
export function textFigureSection({ report, cellOf }: OutputInput): StyledCell[][] {
  const figures = locatedTextFigures(report, cellOf);
  if (figures.length === 0) return [];
  const shown = figures.slice(0, mostLines);
  const rest = figures.length - shown.length;
  return [
    [],
    [textCell(texts.heading, 'section')],
    [textCell(texts.explanation, 'note')],
    [
      textCell('Bedömning', 'headerIndented'),
      ...['Text', 'Rapportens siffra', 'I texten och i rapporten'].map(header),
    ],
    ...shown.map((figure) => lineOf(figure, report)),
    ...(rest === 0 ? [] : [[textCell(texts.more(rest), 'note')]]),
  ];
}

const header = (text: string) => textCell(text, 'header');

function lineOf(figure: LocatedTextFigure, report: OutputInput['report']): StyledCell[] {
  const { verdict, sheet, cell, told } = figure;
  const [first, ...others] = told;
  return [
    textCell(verdictTexts[verdict], 'status'),
    sheet === undefined || cell === undefined ? noLink : linkCell(sheet, cell),
    first?.sheet === undefined || first.cell === undefined
      ? noLink
      : linkCell(first.sheet, first.cell, others.length === 0 ? '' : ` och ${others.length} till`),
    sentenceCell(figure, report),
  ];
}

/** The sentence as it was at the update, and the report's figure as it is. */
function sentenceCell({ excerpt, told }: LocatedTextFigure, report: OutputInput['report']): StyledCell {
  const { before, figure, after } = excerpt;
  const said = `”${before}[${figure}]${after}”`;
  const [first] = told;
  if (first === undefined) return textCell(said, 'text');
  const labels = told.map(({ label }) => label).join('; ');
  const lead = `${said} ${labels}: `;
  const { figure: own, shown } = first;
  const shows = (own === undefined ? undefined : showFigure(own, report).text) ?? shown;
  const formula = own === undefined ? quoted(shown) : ownFigure(figureFormula(own, report), shown);
  return formulaCell(`=${constant(lead)}&${formula}`, 'text', lead + shows);
}

/** An error value in the cell must not hide the sentence. */
const ownFigure = (formula: string, value: string) => `IFERROR(${formula},${quoted(value)})`;
