import { wording } from '../wording';
import type { Texts } from '../texts';
import { findings as findingsTexts } from './findings';
import { goals } from './goals';
import { overview } from './overview';
import { report } from './report';
import { settings } from './settings';

const { number, list, count, findings, moment } = wording('en-GB');

const months = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

const severity = { error: 'Error', warning: 'Warning', information: 'Information' };

/** The pane in English, for those whose Office is not in Swedish. Findings and sheets stay Swedish, as the report. */
export const english: Texts = {
  language: 'en',
  productName: 'Interim report',
  viewNames: {
    overview: 'Overview',
    findings: 'Findings',
    goals: 'Goals',
    report: 'Report',
    settings: 'Settings',
  },
  viewsLabel: 'Views',
  overview,
  findings: findingsTexts,
  goals,
  report,
  settings,
  commandNames: { create: 'Create sheets', check: 'Check', update: 'Update' },
  number,
  moment,

  working: {
    create: 'Creating sheets …',
    check: 'Checking …',
    update: 'Updating …',
    previewRoll: 'Finding out what will happen …',
    roll: 'Moving on …',
    write: 'Writing …',
    accept: 'Writing …',
    withdraw: 'Writing …',
    audit: 'Auditing the table …',
    approve: 'Marking …',
  },
  waiting: 'Waiting for Excel …',
  stepOf: (done, total) => `${number(done)} of ${number(total)}`,
  cancel: 'Cancel',
  cancelling: 'Cancelling …',
  readingFirst: 'Reading the workbook …',
  rereading: 'Reading the workbook again …',
  stale: 'The workbook could not be read again after the change. What is shown may be out of date.',
  tryAgain: 'Try again',
  noSheets: 'The workbook has no sheets of the report yet. They are created in Overview.',
  toOverview: 'To Overview',
  settingsNotKept:
    'Excel could not save the choice in the workbook, so it is as before. Check that the workbook is not read-only and try again.',

  resultHeading: { check: 'Check', update: 'Update' },
  sheetsAdded: (names) =>
    `${count(names.length, 'sheet was created', 'sheets were created')}: ${list(names)}.`,
  tablesKept: (tables) =>
    `${count(tables, 'table was there already and left alone', 'tables were there already and left alone')}.`,
  afterCreating: 'Fill in the yellow cells, beginning with Inställningar. Then choose Check.',
  nothingToCreate: 'All sheets are there already. Nothing was created.',
  rowsChecked: (rows) =>
    rows === 0 ? 'No rows are filled in yet.' : `${count(rows, 'row was read', 'rows were read')}.`,
  findingsFound: (counts) => findings(counts, 'No findings.', severities),
  nothingToUpdate: 'Nothing to update.',
  sheetsUpdated: (sheets) => `${count(sheets, 'sheet was updated', 'sheets were updated')}.`,
  sheetChanged: (sheet, cells) =>
    cells === 0
      ? `${sheet}: formats or footer changed.`
      : `${sheet}: ${count(cells, 'cell changed', 'cells changed')}.`,
  sheetCreated: (sheet, cells) => `${sheet}: new sheet, ${count(cells, 'cell written', 'cells written')}.`,

  nextPeriod: 'Next period',
  nextPeriodExplained:
    'The workbook moves on to a later period: outcomes become comparisons, what belongs to the period is emptied and texts become drafts. You will see what happens first.',
  lastMonth: 'Up to and including month',
  chooseMonth: 'Choose a month',
  monthName: (month) => months.format(new Date(Date.UTC(2000, month - 1))),
  year: 'Year',
  keepFinished: 'Keep finished activities',
  previewRoll: 'Show what will happen',
  rollTo: (period) => `Move on to ${period}`,
  rollAhead: (from, to) => `From ${from} to ${to}. Nothing has been changed yet.`,
  saveCopyFirst:
    'First save a copy of the workbook (File > Save a copy), so that the report for the period remains as it is.',
  rolled: (to) => `The workbook now covers ${to}.`,
  afterRolling:
    'Choose Update to write the sheets of the report for the new period. If it went wrong: undo with Ctrl+Z or open the copy.',
  tableByTable: 'Table by table',
  toLookAt: 'To fill in and check',

  findingsHeading: 'Findings',
  severity,
  severityChanged: (from) =>
    `The severity was changed in Inställningar; without that it is ${severity[from]}.`,
  wholeWorkbook: 'The workbook',
  groupCount: (rows) => count(rows, 'finding', 'findings'),
  cell: (address) => `cell ${address}`,
  moreInPane: (rows) =>
    `${count(rows, 'more finding is', 'more findings are')} in the pane. Choose Pane on the tab Interim report.`,

  failureHeading: 'That did not work',
  copyDetails: 'Copy details',
  copied: 'The details are copied.',
  copyByHand: 'Excel does not allow copying from here. The text below is selected: press Ctrl+C.',
  detailsLabel: 'Details for support',
  unexpected:
    'Something unexpected happened in the add-in. Look at the workbook, undo with Ctrl+Z if something looks wrong, and try again. If it happens again, copy the details and send them to support.',
  close: 'Close',

  notInExcel:
    'This page is a pane in Excel. Install the add-in Interim report in Excel and choose Pane on the tab Interim report.',
  officeMissing:
    "Microsoft's script for Office add-ins could not be fetched, so the pane cannot reach the workbook. Check the network and open the pane again. Nothing has been changed.",
  excelTooOld:
    'This version of Excel is too old for the add-in. It needs Excel 2021 or newer, or Microsoft 365. The workbook can be read and changed as usual without the add-in.',
};

const severities = {
  error: { one: 'error', many: 'errors' },
  warning: { one: 'warning', many: 'warnings' },
  information: { one: 'piece of information', many: 'pieces of information' },
};
