import { textCell } from './cells';
import type { Output } from './output';
import { personnelTable } from './personnelTable';
import { commentLines, commentTitles, watchedTexts } from './sectionTexts';
import { volumeTable } from './volumeTable';

const widths = [44, 9, 13, 13, 14, 13, 13] as const;

export const volumesAndPersonnelOutput: Output = {
  key: 'volumesAndPersonnel',
  title: 'Volymer och personal',
  subtitle: () => '',
  orientation: 'portrait',
  widths,
  // Two tables, each under its own header row.
  header: () => [],
  body: ({ report }) => [
    [textCell('Volymer', 'section')],
    ...volumeTable(report, widths),
    ...commentLines(report, 'volumes', commentTitles.comment, widths),
    [],
    [textCell('Personal', 'section')],
    ...personnelTable(report, widths),
    ...commentLines(report, 'personnel', commentTitles.comment, widths),
  ],
  watched: [
    ['settings', 'value', 'setting'],
    // A figure can carry the mark of a footnote, and a row without a name is shown for its figures.
    [
      'volumes',
      'rowType',
      'unit',
      'outcomePeriod',
      'outcomePreviousYear',
      'forecastYear',
      'comparison',
      'group',
      'volume',
      'footnote',
    ],
    ['personnel', 'sex', 'unit', 'target', 'outcomePeriod', 'outcomePreviousYear', 'measure', 'footnote'],
    watchedTexts,
  ],
  paper: { newPage: [], together: ['section', 'heading'] },
  conditionalFormats: [],
};
