import type { Report } from '../report';
import { judgeText } from './judgeText';
import { rowIndex } from './reportRows';
import { textCells } from './textCells';
import type { TextFigure } from './textFigure';

const judged = new WeakMap<Report, readonly TextFigure[]>();

/**
 * Every figure in the texts of a report with what the report's own figures say of it, in the order of the sheets. Judged once for
 * a report.
 *
 * @example textFigures(report).filter(({ verdict }) => verdict === 'contradicts')
 */
export function textFigures(report: Report): readonly TextFigure[] {
  const known = judged.get(report);
  if (known !== undefined) return known;
  const index = rowIndex(report);
  const figures = textCells(report, index).flatMap((cell) => judgeText(cell, report, index));
  judged.set(report, figures);
  return figures;
}
