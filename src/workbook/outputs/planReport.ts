import type { PlanRow, Report } from '../../report/report';
import type { StyledCell } from '../cell';
import { entryText } from '../formulas';
import { formulaCell, textCell } from './cells';
import { inOrder } from './inOrder';
import { paragraphs } from './longText';
import type { Output } from './output';
import { commentParagraphs, commentTitles, textWidth, watchedTexts } from './sectionTexts';

/** Plans and programmes in their order, with what has come of them. */
export const planReport: Output = {
  key: 'planReport',
  title: 'Planer och program',
  subtitle: () => '',
  orientation: 'portrait',
  widths: [textWidth],
  header: () => [],
  body: ({ report }) => [
    ...(report.rows.plans.length === 0
      ? [[textCell('Inga planer är inmatade. De skrivs på bladet Planer.', 'note')]]
      : inOrder(report.rows.plans).flatMap((row) => planRows(report, row))),
    ...commentParagraphs(report, 'plans', commentTitles.comment, textWidth),
  ],
  watched: [['settings', 'value', 'setting'], ['plans', 'position', 'plan', 'followUp'], watchedTexts],
  paper: { newPage: [], together: ['heading'] },
  conditionalFormats: [],
};

function planRows(report: Report, { row, plan, followUp }: PlanRow): StyledCell[][] {
  return [
    [formulaCell(entryText('plans', 'plan', row), 'heading', plan)],
    ...paragraphs(report, { table: 'plans', column: 'followUp', row, text: followUp }, textWidth, 'text'),
    [],
  ];
}
