import type { EmbeddedHost } from '../../src/host/startHost';
import type { Person } from '../../src/host/person/person';
import { entrySheets } from '../../src/workbook/sheets';
import { approvedTable } from '../../src/workbook/approved/approvedTable';
import type { TableKey } from '../../src/report/schema';
import { cellAddress } from '../../src/workbook/area';
import { outputs } from '../../src/workbook/outputs/keys';
import { findColumns } from '../../src/workbook/reading/tableColumns';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/** What somebody else does to the workbook while a command is under way, or has done before it. */
export interface Disturbance {
  readonly name: string;
  /** @param at finds the cell of an entry table before it, by the table's key, the column's and the row of the body from 1 */
  readonly act: (person: Person, at: CellFinder) => { readonly ok: boolean };
  /** The sheets that there must be for it. */
  readonly needs: readonly string[];
  /** A sheet that there must not be. */
  readonly lacks?: string;
}

/** Whether there is what it takes. */
export const isPossible = (
  { needs, lacks }: Disturbance,
  { allSheets }: { readonly allSheets: readonly string[] },
): boolean =>
  needs.every((sheet) => allSheets.includes(sheet)) && (lacks === undefined || !allSheets.includes(lacks));

type CellFinder = (table: TableKey, column: string, row: number) => string;

const goals = entrySheets.goals.sheet;
const summary = entrySheets.operatingSummary.sheet;
const settings = entrySheets.settings.sheet;
const exceptions = entrySheets.exceptions.sheet;
const activities = entrySheets.activities.sheet;
const economy = outputs.economy.sheet;
const goalReport = outputs.goalReport.sheet;

const disturbance = (name: string, needs: readonly string[], act: Disturbance['act']): Disturbance => ({
  name,
  needs,
  act,
});

/** What people do to entry sheets, generated sheets and their own, of every kind and in every place that matters to a command. */
export const disturbances: readonly Disturbance[] = [
  disturbance('a forecast is typed', [summary], (person, at) =>
    person.paste(summary, at('operatingSummary', 'forecastYear', 1), [['4711']]),
  ),
  disturbance('an outcome is typed', [summary], (person, at) =>
    person.paste(summary, at('operatingSummary', 'outcomePeriod', 2), [['-815']]),
  ),
  disturbance('a reason is typed', [goals], (person, at) =>
    person.type(goals, at('goals', 'reason', 1), 'Skrivet av en kollega'),
  ),
  disturbance('a reason is emptied', [goals], (person, at) => person.clear(goals, at('goals', 'reason', 2))),
  disturbance('a setting is typed', [settings], (person, at) =>
    person.type(settings, at('settings', 'value', 2), 'Nämnden'),
  ),
  disturbance('a row is inserted in a table', [summary], (person, at) =>
    person.insertRows(summary, rowOf(at('operatingSummary', 'unit', 2))),
  ),
  disturbance('a row is inserted in the goals', [goals], (person, at) =>
    person.insertRows(goals, rowOf(at('goals', 'goal', 2))),
  ),
  disturbance('a row of a table is deleted', [goals], (person, at) =>
    person.deleteRows(goals, rowOf(at('goals', 'goal', 1))),
  ),
  disturbance('an activity is deleted', [activities], (person, at) =>
    person.deleteRows(activities, rowOf(at('activities', 'activity', 1))),
  ),
  disturbance('a row is inserted above a table', [goals], (person) => person.insertRows(goals, 2)),
  disturbance('a row is inserted above the settings', [settings], (person) => person.insertRows(settings, 2)),
  disturbance('the goals are sorted', [goals], (person) => person.sortTable('Mål', 'Förvaltningsmål', true)),
  disturbance('the goals are sorted backwards', [goals], (person) =>
    person.sortTable('Mål', 'Förvaltningsmål', false),
  ),
  disturbance('the units are sorted', [summary], (person) =>
    person.sortTable('Driftsammandrag', 'Verksamhet', false),
  ),
  disturbance('a column is inserted before a table', [goals], (person) => person.insertColumns(goals, 'A')),
  disturbance('a column is inserted in a table', [summary], (person) => person.insertColumns(summary, 'C')),
  disturbance('a column is inserted beside the settings', [settings], (person) =>
    person.insertColumns(settings, 'E'),
  ),
  disturbance('a header is overwritten', [goals], (person) =>
    person.overwriteHeader('Mål', 'Motivering', 'Varför'),
  ),
  disturbance('a row is inserted in a generated sheet', [economy], (person) => person.insertRows(economy, 4)),
  disturbance('a row of a generated sheet is deleted', [economy], (person) => person.deleteRows(economy, 6)),
  disturbance('a column is inserted in a generated sheet', [goalReport], (person) =>
    person.insertColumns(goalReport, 'A'),
  ),
  disturbance('somebody writes under a generated table', [goalReport], (person) =>
    person.type(goalReport, 'A400', 'Eget'),
  ),
  disturbance('an entry sheet is renamed', [goals], (person) => person.renameSheet(goals, 'Våra mål')),
  disturbance('Inställningar is renamed', [settings], (person) =>
    person.renameSheet(settings, 'Om rapporten'),
  ),
  disturbance('a generated sheet is renamed', [economy], (person) =>
    person.renameSheet(economy, 'Vår ekonomi'),
  ),
  disturbance('a sheet is moved', [settings], (person) => person.moveSheet(settings, 3)),
  disturbance('a generated sheet is moved', [economy], (person) => person.moveSheet(economy, 0)),
  disturbance('an entry sheet is deleted', [activities], (person) => person.deleteSheet(activities)),
  disturbance('a generated sheet is deleted', [economy], (person) => person.deleteSheet(economy)),
  disturbance('an entry table is deleted', [goals], (person) => person.deleteTable('Mål')),
  disturbance('an entry table is renamed', [goals], (person) => person.renameTable('Mål', 'VåraMål')),
  ...[goals, economy, approvedTable.sheet].map((lacks) => ({
    ...disturbance(`a sheet called ${lacks} is added`, [], (person) => person.addSheet(lacks)),
    lacks,
  })),
  disturbance('an exception is typed', [exceptions], (person, at) =>
    person.paste(exceptions, at('exceptions', 'reason', 1), [['Av en kollega']]),
  ),
  disturbance('another exception is typed', [exceptions], (person, at) =>
    person.paste(exceptions, at('exceptions', 'reason', 2), [['Av en kollega']]),
  ),
  disturbance('an entry sheet is protected', [goals], (person) => person.protectSheet(goals)),
  disturbance('a generated sheet is protected', [goalReport], (person) => person.protectSheet(goalReport)),
];

const rowOf = (address: string): number => Number(address.replace(/^[A-Z]+/u, ''));

/** Does it. @param before the workbook as it stands before it @throws when the workbook refuses, which none of these may meet */
export function disturb(
  { person }: EmbeddedHost,
  { name, act }: Disturbance,
  { tables }: WorkbookSnapshot,
): void {
  const at: CellFinder = (key, column, row) => {
    const table = tables[key];
    const position = table === undefined ? undefined : findColumns(key, table).positions.get(column);
    if (table === undefined || position === undefined) throw new Error(`There is no ${key}.${column}.`);
    return cellAddress(table.area.top + row, table.area.left + position);
  };
  if (!act(person, at).ok) throw new Error(`Somebody could not do this: ${name}`);
}
