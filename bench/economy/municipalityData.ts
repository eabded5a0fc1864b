import { readFileSync } from 'node:fs';
import type { DataRow, ReportData } from '../../src/workbook/data/reportData';

/** The interim report of one department. */
export const departmentData = (): ReportData =>
  JSON.parse(readFileSync('examples/verksamhetsstod-2021-08.json', 'utf8')) as ReportData;

/** What tells rows of different departments apart, by table: names that other tables lead to among them. */
const naming: Readonly<Record<string, readonly string[]>> = {
  operatingSummary: ['unit'],
  investments: ['project'],
  volumes: ['volume'],
  personnel: ['measure'],
  goals: ['goal'],
  goalResults: ['goal'],
  indicators: ['goal'],
  activities: ['goal'],
  events: ['title'],
  plans: ['plan'],
};

/**
 * The report of a whole municipality: the rows of so many departments, each like that of the example, in one workbook. Scales,
 * settings and texts are there once; costs and income are those of all departments together, and no control totals are known.
 */
export function municipalityData(departments = 20): ReportData {
  const one = departmentData();
  const times = (table: string, rows: readonly DataRow[]): DataRow[] =>
    Array.from({ length: departments }, (_, index) =>
      rows.map((row): DataRow => {
        const named = (naming[table] ?? [])
          .filter((column) => (row[column] ?? '') !== '')
          .map((column): [string, string] => [column, `${String(row[column])} (${index + 1})`]);
        return { ...row, ...Object.fromEntries(named) };
      }),
    ).flat();
  const together = (row: DataRow): DataRow =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        typeof value === 'number' ? value * departments : value,
      ]),
    );
  const { controlTotals: _unknown, costsAndIncome = [], ...rest } = one;
  const tables: Readonly<Record<string, readonly DataRow[] | undefined>> = {
    ...one,
    settings: undefined,
    severities: undefined,
  };
  const multiplied = Object.keys(naming).map((table) => [table, times(table, tables[table] ?? [])] as const);
  return { ...rest, costsAndIncome: costsAndIncome.map(together), ...Object.fromEntries(multiplied) };
}
