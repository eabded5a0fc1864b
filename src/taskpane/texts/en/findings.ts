import type { FindingsTexts } from '../findings';
import { wording } from '../wording';

const { number, count } = wording('en-GB');
const exact = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 15 });

export const findings: FindingsTexts = {
  heading: 'Findings',

  auditTable: 'Audit the selected table',

  severityFilter: 'Show only',
  number,
  search: 'Search the findings',
  searchHint: 'Search text, name, sheet or cell',
  clearSearch: 'Clear the search',
  shownOf: (shown, total) =>
    shown === total
      ? count(total, 'finding', 'findings')
      : `${number(shown)} of ${count(total, 'finding', 'findings')}`,
  acceptedBeside: (accepted) => count(accepted, 'accepted', 'accepted'),
  listHint: 'The up and down arrow keys move between the findings. Enter selects the cell in Excel.',
  acceptedHeading: 'Accepted with a reason',
  acceptedBecause: 'Reason:',

  noneHeading: 'No findings',
  none: 'Nothing is missing, and nothing that is filled in contradicts anything else.',
  noMatch: 'No finding matches the search and the filter.',
  showAll: 'Show all',

  fix: 'Fix',
  fixNow: 'Fix the cell',
  before: 'Now',
  after: 'After',
  blankCell: 'blank cell',
  asText: (text) => `“${text}” (text)`,
  asNumber: (value) => `${exact.format(value)} (number)`,
  columnFormula: 'the column’s formula',
  cancel: 'Cancel',

  accept: 'Accept with a reason',
  acceptNow: 'Accept',
  reason: 'Reason',
  reasonHint:
    'The reason is kept in the workbook, on the sheet Undantag. The finding comes back if its figures change.',
  reasonMissing: 'Write why the finding is accepted.',
  withdraw: 'Withdraw',

  working: 'Writing …',
  fixed: 'Fixed',
  accepted: 'Accepted',
  withdrawn: 'The reason has been removed',
  undo: 'Undo',
  undoing: 'Undoing …',
  undone: 'Undone',
  hide: 'Hide',
};
