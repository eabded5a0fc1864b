import type { TableKey } from '../schema';
import { oneLine } from '../values/plainText';

/** The columns whose texts name a row for a reader. */
const nameColumns: Readonly<Record<TableKey, readonly string[]>> = {
  settings: ['setting'],
  statusScales: ['scale', 'text'],
  operatingSummary: ['unit'],
  costsAndIncome: ['kind'],
  controlTotals: ['table', 'column'],
  investments: ['project'],
  volumes: ['group', 'volume'],
  personnel: ['measure', 'sex'],
  goals: ['goal'],
  goalResults: ['text'],
  indicators: ['indicator', 'part', 'sex'],
  activities: ['activity'],
  events: ['title'],
  plans: ['plan'],
  texts: ['section', 'position'],
};

const longest = 80;

/**
 * What a reader calls a row: its project, activity, indicator with part and sex … Long names are cut.
 * Empty when the row has no name.
 *
 * @param table the row's table
 * @param values the row's values by column key; only texts and numbers are used
 * @example rowName('indicators', { indicator: 'Total sjukfrånvaro', part: '', sex: 'kvinnor' }) // 'Total sjukfrånvaro, kvinnor'
 */
export function rowName(table: TableKey, values: Readonly<Record<string, unknown>>): string {
  const parts = nameColumns[table]
    .map((column) => values[column])
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map((value) => oneLine(String(value)))
    .filter((text) => text !== '' && text !== 'totalt');
  const name = parts.join(', ');
  return name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`;
}
