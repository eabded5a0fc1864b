import type { TableKey } from '../schema';
import { oneLine } from '../values/plainText';

/** The columns whose texts name a row for a reader. */
export const nameColumns: Readonly<Record<TableKey, readonly string[]>> = {
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
  exceptions: ['inTable', 'inRow', 'inColumn'],
};

const longest = 80;

/**
 * A row's name with all that tells it from others, however long it is. Empty when the row has no name.
 *
 * @param table the row's table
 * @param values the row's values by column key; only texts and numbers are used
 * @example wholeRowName('volumes', { group: 'Upphandlingar', volume: 'Mikro' }) // 'Upphandlingar, Mikro'
 */
export function wholeRowName(table: TableKey, values: Readonly<Record<string, unknown>>): string {
  return nameColumns[table]
    .map((column) => values[column])
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map((value) => oneLine(String(value)))
    .filter((text) => text !== '' && text !== 'totalt')
    .join(', ');
}

/**
 * What a reader calls a row: its project, activity, indicator with part and sex … Long names are cut.
 * Empty when the row has no name.
 *
 * @param table the row's table
 * @param values the row's values by column key; only texts and numbers are used
 * @example rowName('indicators', { indicator: 'Total sjukfrånvaro', part: '', sex: 'kvinnor' }) // 'Total sjukfrånvaro, kvinnor'
 */
export function rowName(table: TableKey, values: Readonly<Record<string, unknown>>): string {
  const name = wholeRowName(table, values);
  return name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`;
}
