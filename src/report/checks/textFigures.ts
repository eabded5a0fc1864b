import type { Finding, Fix } from '../finding';
import { isCounted, type TextFigure, type Told } from '../prose/textFigure';
import { textFigures } from '../prose/textFigures';
import { excerptOf, relativeChange, replacement, toldSubject, toldValue, yearOf } from '../prose/toldText';
import type { Report } from '../report';
import { headerOf } from '../schema';
import { textFigureTexts as texts } from '../texts/textFigureTexts';
import { where } from '../texts/where';
import { longestText } from '../values/longestText';
import type { Check } from './check';

/**
 * Figures in texts that say something else than the cell that they are said of. Those without a counterpart are no findings:
 * most texts have some, and nothing is wrong with them.
 */
export const checkTextFigures: Check = (report) =>
  textFigures(report).flatMap((figure) => {
    const [told] = figure.values;
    return told === undefined || figure.verdict === 'fits' ? [] : findingOf(figure, told, report);
  });

function findingOf(figure: TextFigure, told: Told, report: Report): readonly Finding[] {
  const { cell, mention, sentence, verdict, mistaken, isOpposite = false, isPoints = false } = figure;
  const { table, row, column, text, name } = cell;
  const { before, figure: written, after } = excerptOf(text, sentence, mention);
  const value = toldValue(told, report);
  const said = {
    at: where({ name, row }, headerOf(table, column)),
    sentence: `${before}${written}${after}`,
    written,
    label: toldSubject(told, report),
    value,
  };
  const common = {
    severity: 'warning',
    place: { table, row, column },
    ...(name === '' ? {} : { name }),
    expected: value,
    ...(isOpposite ? {} : fixOf(figure, told)),
  } as const;
  if (verdict === 'other-year' && mistaken !== undefined) {
    const year = yearOf(mistaken, report);
    const header = headerOf(mistaken.row.table, mistaken.column);
    return [
      { ...common, code: 'text-figure-other-year', message: texts.otherYear({ ...said, year, header }) },
    ];
  }
  if (isPoints && !isCounted(told)) {
    const relative = relativeChange(told, report);
    return [{ ...common, code: 'text-figure-contradicts', message: texts.points({ ...said, relative }) }];
  }
  const message = isOpposite ? texts.opposite(said) : texts.contradicts(said);
  return [{ ...common, code: 'text-figure-contradicts', message }];
}

/** The whole text with the figure that the report has, where the words around it can stand. */
function fixOf({ cell, mention, isPoints }: TextFigure, told: Told): { readonly fix?: Fix } {
  const { text } = cell;
  const { start, end, outerEnd } = mention;
  const written = text.slice(start, end);
  const unit = isPoints === true ? texts.pointsUnit : text.slice(end, outerEnd);
  const number = isPoints === true ? written : replacement(mention, told, written);
  if (number === undefined) return {};
  const value = text.slice(0, start) + number + unit + text.slice(outerEnd);
  if (value === text || value.length > longestText) return {};
  const label = texts.writeInstead(`${number}${unit}`);
  return { fix: { kind: 'write-value', label, value } };
}
