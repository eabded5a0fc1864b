import type { EventRow, Report } from '../../report/report';
import type { StyledCell } from '../cell';
import { entryText } from '../formulas';
import { formulaCell, textCell } from './cells';
import { inOrder } from './inOrder';
import { paragraphs } from './longText';
import type { Output } from './output';
import { commentParagraphs, commentTitles, textWidth, watchedTexts } from './sectionTexts';

/** Events of importance in their order: what has happened and how it affects the economy. */
export const eventReport: Output = {
  key: 'eventReport',
  title: 'Händelser av väsentlig betydelse',
  subtitle: () => '',
  orientation: 'portrait',
  widths: [textWidth],
  header: () => [],
  body: ({ report }) => [
    ...(report.rows.events.length === 0
      ? [[textCell('Inga händelser är inmatade. De skrivs på bladet Händelser.', 'note')]]
      : inOrder(report.rows.events).flatMap((row) => eventRows(report, row))),
    ...commentParagraphs(report, 'events', commentTitles.comment, textWidth),
  ],
  watched: [
    ['settings', 'value', 'setting'],
    ['events', 'position', 'title', 'economicEffect', 'description'],
    watchedTexts,
  ],
  paper: { newPage: [], together: ['heading'] },
  conditionalFormats: [],
};

function eventRows(report: Report, { row, title, description, economicEffect }: EventRow): StyledCell[][] {
  return [
    [formulaCell(entryText('events', 'title', row), 'heading', title)],
    ...paragraphs(
      report,
      { table: 'events', column: 'description', row, text: description },
      textWidth,
      'text',
    ),
    ...paragraphs(
      report,
      { table: 'events', column: 'economicEffect', row, text: economicEffect },
      textWidth,
      'bullet',
      { before: 'Ekonomisk påverkan: ' },
    ),
    [],
  ];
}
