import { wording } from '../wording';
import type { OverviewTexts } from '../overview';

const { count, list } = wording('en-GB');

export const overview: OverviewTexts = {
  firstRunHeading: 'How to begin',
  firstRun: [
    'Choose the parts of the report and create the sheets.',
    'Fill in the yellow cells. The pane shows what is missing or wrong.',
    'Update to write the sheets of the report. What you have filled in is never changed.',
  ],
  nothingTouched:
    'It works in a new workbook and in one that is already in use: the sheets are added, and nothing that is there is touched.',
  chooseParts: 'Parts of the report',
  always: 'always included',
  unnamed: 'The report has no name yet',

  nextStep: 'Next step',
  mend: (parts) =>
    `Sheets are missing in ${list(parts)}. If they were deleted by mistake they are in an earlier version (File > Info > Version History). If a table only has another name, Checks says what it should be called. Otherwise the sheets can be created again, empty.`,
  mendButton: 'Create the missing sheets',
  fillInSettings: 'Fill in municipality, organisation, period and the other settings.',
  toSettings: 'To Settings',
  fillIn: 'Fill in the yellow cells on the sheets. Here you see how far each part has come.',
  toSheet: (sheet) => `To the sheet ${sheet}`,
  errors: (errors) =>
    errors === 1
      ? 'One error means that the figures of the report cannot be trusted. Correct it first.'
      : `${count(errors, 'error', 'errors')} mean that the figures of the report cannot be trusted. Correct them first.`,
  showErrors: (errors) => (errors === 1 ? 'Show the error' : 'Show the errors'),
  firstUpdate:
    'There are no errors in the entries. Update to write the sheets of the report for the first time.',
  pending: (sheets) =>
    `Update: ${count(sheets, 'sheet of the report does', 'sheets of the report do')} not follow the entries.`,
  warnings: (warnings) =>
    `The report is up to date. Look at ${count(warnings, 'warning', 'warnings')} before handing it over.`,
  showWarnings: (warnings) => (warnings === 1 ? 'Show the warning' : 'Show the warnings'),
  done: 'The report is up to date and has neither errors nor warnings. It can be handed over.',
  handOver: 'Hand the report over',
  checkAgain: 'Check again',

  partsHeading: 'Parts of the report',
  filledRows: (rows) => (rows === 0 ? 'no rows filled in' : count(rows, 'row filled in', 'rows filled in')),
  sheetsMissing: 'sheets are missing',
  addPart: 'Add a part',
  addPartExplained: 'The sheets of the part are created, empty. Nothing in the workbook is touched.',

  sheetsHeading: 'Sheets of the report',
  lastUpdate: (moment) => `Last updated ${moment}.`,
  upToDate: (pending) =>
    pending === 0
      ? 'All sheets follow the entries.'
      : `${count(pending, 'sheet does', 'sheets do')} not follow the entries.`,
  toReport: 'Show what changes',
};
