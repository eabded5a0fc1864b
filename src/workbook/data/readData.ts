import { findingCodes } from '../../report/findingCodes';
import { schemas, type TableKey } from '../../report/schema';
import { settingDeclarations } from '../../report/schema/settings';
import { formatNumber } from '../../report/values/formatNumber';
import { longestText } from '../../report/values/longestText';
import type { ReportData } from './reportData';

/** The JSON form, or Swedish sentences that say where it is wrong. */
export type DataRead =
  | { readonly ok: true; readonly data: ReportData }
  | { readonly ok: false; readonly problems: readonly string[] };

const mostProblems = 20;

/** Reads the JSON form of a report strictly: an unknown key is a problem, never left out silently. */
export function readData(value: unknown): DataRead {
  const problems = problemsOf(value);
  return problems.length === 0
    ? { ok: true, data: value as ReportData }
    : { ok: false, problems: problems.slice(0, mostProblems) };
}

function problemsOf(value: unknown): readonly string[] {
  if (!isRecord(value))
    return ['Filen ska vara ett JSON-objekt med nycklar som settings och operatingSummary.'];
  return Object.entries(value).flatMap(([key, part]) => {
    if (key === 'settings') return objectProblems(key, part, 'inställning', Object.keys(settingDeclarations));
    if (key === 'severities') return objectProblems(key, part, 'slags anmärkning', Object.keys(findingCodes));
    if (!Object.hasOwn(schemas, key))
      return [
        `Nyckeln ”${key}” är ingen av rapportens tabeller. Rätt nycklar: ${Object.keys(schemas).join(', ')}.`,
      ];
    return tableProblems(key as TableKey, part);
  });
}

function objectProblems(
  name: string,
  value: unknown,
  each: string,
  keys: readonly string[],
): readonly string[] {
  if (!isRecord(value)) return [`${name} ska vara ett objekt med en nyckel per ${each}.`];
  return cellProblems(name, value, keys);
}

function tableProblems(table: TableKey, value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [`${table} ska vara en lista med rader.`];
  const keys = Object.entries(schemas[table].columns as Readonly<Record<string, { kind: string }>>)
    .filter(([, { kind }]) => kind !== 'computed')
    .map(([key]) => key);
  return value.flatMap((row: unknown, index) => {
    const where = `${table}, rad ${index + 1}`;
    return isRecord(row) ? cellProblems(where, row, keys) : [`${where}: ska vara ett objekt.`];
  });
}

function cellProblems(
  where: string,
  row: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): readonly string[] {
  return Object.entries(row).flatMap(([key, value]) => {
    if (!keys.includes(key))
      return [`${where}: nyckeln ”${key}” finns inte. Rätt nycklar: ${keys.join(', ')}.`];
    const isCell = typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
    if (!isCell)
      return [`${where}: ${key} ska vara en text eller ett tal. Utelämna nyckeln för en tom cell.`];
    return typeof value === 'string' && value.length > longestText ? [tooLong(where, key, value)] : [];
  });
}

/** Excel would cut it, and a cut text is a lost one. */
function tooLong(where: string, key: string, text: string): string {
  const advice = where.startsWith('texts,') ? 'Dela texten på flera rader med samma section' : 'Korta texten';
  return `${where}: ${key} har ${formatNumber(text.length)} tecken, men en cell rymmer ${formatNumber(longestText)}. ${advice}.`;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
