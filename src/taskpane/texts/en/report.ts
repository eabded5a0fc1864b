import { wording } from '../wording';
import type { ReportTexts } from '../report';

const { count } = wording('en-GB');

export const report: ReportTexts = {
  updateHeading: 'Update the report',
  upToDate: 'Nothing to update: all sheets of the report follow the entries.',
  pending: (sheets) => `An update changes ${count(sheets, 'sheet', 'sheets')}:`,
  newSheet: 'new sheet',
  cells: (cells) => (cells === 0 ? 'formats or footer' : count(cells, 'cell', 'cells')),
  refused: 'The report cannot be updated yet.',
  entriesKept: 'What you have filled in is never changed, and neither are your own sheets.',

  lastHeading: 'The last update',
  lastUpdate: (moment) => `The sheets of the report were last written ${moment}.`,
  notHere: 'No update has been made since the pane was opened.',
  cellsChanged: (cells) =>
    cells === 0 ? 'formats or footer changed' : count(cells, 'cell changed', 'cells changed'),
  cellsWritten: (cells) => `new sheet, ${count(cells, 'cell', 'cells')}`,

  approval: {
    heading: 'Approved version',
    none: 'No version is marked. Mark the report when it is approved: the sheet Förändringar then shows what changes.',
    marked: (moment, period) => `Marked ${moment === undefined ? '' : `${moment}, `}covers ${period}.`,
    changes: (changes) =>
      changes === 0
        ? 'Nothing has changed since.'
        : `Since then: ${count(changes, 'change', 'changes')}, see the sheet Förändringar.`,
    mark: 'Mark as approved version',
    question:
      'The report as it is now takes the place of the version that is marked. The old one is then only in copies of the workbook.',
    replace: 'Replace',
    keep: 'Keep the old one',
    done: 'The report is marked as the approved version.',
  },

  openingHeading: 'When the workbook is opened',
  opensWithDocument: 'Open the pane with the workbook',
  opensWithDocumentExplained:
    'The pane is shown to everyone who opens the workbook and has the add-in. Takes effect once the workbook has been saved.',
  updatesOnOpen: 'Update when the pane opens',
  updatesOnOpenExplained:
    'The sheets of the report are written once, if the entries have changed. Otherwise they are updated only when you choose to.',

  handOverHeading: 'Hand the report over',
  handOver: [
    'The front sheet (Försättsblad) shows whether the report follows the entries. If it does not, update first.',
    'The sheets are set up for A4. Select the sheets of the report: click the tab Försättsblad, hold down Shift and click the tab Kontroller. Then choose File > Print, or File > Export for PDF.',
    'The board gets an ordinary workbook. It can be read and recalculated without the add-in.',
  ],
};
