import type { AuditTexts } from '../audit';
import { wording } from '../wording';

const { number, count, list } = wording('en-GB');
const exact = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 15 });
const rowsOf = (rows: readonly number[]) => `${rows.length === 1 ? 'row' : 'rows'} ${list(rows.map(String))}`;

export const audit: AuditTexts = {
  heading: 'Audit a table',
  back: 'Back to the findings',
  intro:
    'Select a table of figures in the workbook, or just one cell in it. It may be any table, also one that was pasted from another report. The audit changes nothing.',
  auditSelected: 'Audit the selected table',
  auditSame: 'Audit the same cells again',
  working: 'Auditing the table …',
  place: (sheet, address) => (address === '' ? `sheet ${sheet}` : `sheet ${sheet}, ${address}`),
  hold: (holding, all) =>
    holding === all
      ? `${count(all, 'relation holds', 'relations hold')}.`
      : `${number(holding)} of ${count(all, 'relation', 'relations')} hold everywhere.`,
  nothingJudged: 'No relations could be tested.',
  findingsHeading: 'Findings in the table',
  printed: 'Printed',
  expected: 'Should be',
  figure: (value) => exact.format(value),
  showMore: (left) => `Show more (${number(left)} left)`,
  relationsHeading: 'Relations that the figures show',
  table: ({ area, rows, unit }) =>
    `Table ${area}: ${count(rows, 'row', 'rows')} with figures${unit === undefined ? '' : `, ${unit}`}.`,
  difference: ({ relation, supported, reversed }) =>
    `${relation} (holds in ${count(supported, 'row', 'rows')}${reversed === 0 ? '' : `, ${number(reversed)} with the opposite sign`})`,
  sum: ({ row, name, items, subtracted, supported, broken }) => {
    const parts =
      subtracted.length === 0
        ? `the sum of ${count(items.length, 'row', 'rows')}`
        : `${rowsOf(items)} minus ${rowsOf(subtracted)}`;
    const figures = `${number(supported)} of ${count(supported + broken, 'figure', 'figures')} right`;
    return `Row ${row}${name === '' ? '' : ` (${name})`} is ${parts} (${figures})`;
  },
  moreSums: (more) => `… and ${count(more, 'more sum', 'more sums')}`,
  notesHeading: 'About the audit',
};
