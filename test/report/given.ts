import { readReport, type ReportRead } from '../../src/report/entries/readReport';
import type { RawCell, RawReport, RawRow } from '../../src/report/entries/rawRow';
import type { Report } from '../../src/report/report';
import { schemas, type TableKey } from '../../src/report/schema';
import { settingDeclarations, type SettingKey } from '../../src/report/schema/settings';
import type { CellValue } from '../../src/report/values/cellValue';

/** A row as a test writes it: what people entered, by column key. A formula is `{ value, formula }`. */
export type GivenRow = Readonly<Record<string, CellValue | RawCell>>;

/** The entries of a report as a test writes them; tables that are left out are empty. */
export type GivenTables = Readonly<Partial<Record<Exclude<TableKey, 'settings'>, readonly GivenRow[]>>> & {
  readonly settings?: Readonly<Partial<Record<SettingKey, CellValue>>>;
};

/** The scales of a new workbook, so that tests speak of statuses by their names. */
export const scales: readonly GivenRow[] = [
  { scale: 'mål', text: 'Uppfylls per helår', symbol: '✔', position: 1, meaning: 'uppfylls' },
  { scale: 'mål', text: 'Uppfylls delvis per helår', symbol: '◐', position: 2, meaning: 'uppfylls delvis' },
  { scale: 'mål', text: 'Uppfylls ej per helår', symbol: '✖', position: 3, meaning: 'uppfylls ej' },
  { scale: 'mål', text: 'Kan ej bedömas', symbol: '–', position: 4, meaning: 'kan ej bedömas' },
  { scale: 'aktivitet', text: 'Klar', symbol: '✔', position: 1, meaning: 'klar' },
  { scale: 'aktivitet', text: 'Anpassats', symbol: '✔', position: 2, meaning: 'klar' },
  { scale: 'aktivitet', text: 'Pågående', symbol: '◐', position: 3, meaning: 'pågår' },
  { scale: 'aktivitet', text: 'Pausad', symbol: '–', position: 4, meaning: 'pausad' },
  { scale: 'aktivitet', text: 'Ersatts', symbol: '–', position: 5, meaning: 'ersatt' },
  { scale: 'aktivitet', text: 'Utgått', symbol: '✖', position: 6, meaning: 'utgått' },
];

function isRawCell(value: CellValue | RawCell): value is RawCell {
  return typeof value === 'object';
}

/** Rows as a workbook would hand them over. */
export function rawRows(rows: readonly GivenRow[]): readonly RawRow[] {
  return rows.map((row, index) => ({
    row: index + 1,
    cells: Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key, isRawCell(value) ? value : { value }]),
    ),
  }));
}

/** The rows of Inställningar: August 2021 in tkr, unless a test says otherwise. */
export function settingRows(
  given: Readonly<Partial<Record<SettingKey, CellValue>>> = {},
): readonly GivenRow[] {
  const usual: Partial<Record<SettingKey, CellValue>> = {
    municipality: 'Linköpings kommun',
    organisation: 'Verksamhetsstöd och service',
    year: 2021,
    month: 8,
  };
  return (Object.keys(settingDeclarations) as SettingKey[]).map((key) => ({
    setting: settingDeclarations[key].label,
    value: given[key] ?? usual[key] ?? settingDeclarations[key].initial,
  }));
}

/** The given entries as a workbook would hand them over; scales are the usual ones unless given. */
export function givenRaw(tables: GivenTables): RawReport {
  const { settings, ...rows } = tables;
  const given: Partial<Record<TableKey, readonly GivenRow[]>> = { statusScales: scales, ...rows };
  const keys = Object.keys(schemas) as TableKey[];
  return Object.fromEntries(
    keys.map((key) => [key, rawRows(key === 'settings' ? settingRows(settings) : (given[key] ?? []))]),
  ) as unknown as RawReport;
}

/** Reads a report of the given entries; scales are the usual ones unless given. */
export const givenReport = (tables: GivenTables): ReportRead => readReport(givenRaw(tables));

/** A report of entries that are right as they stand. */
export function reportOf(tables: GivenTables): Report {
  const { report, findings } = givenReport(tables);
  expect(findings).toEqual([]);
  return report;
}

/** A unit of operations without deviations, but for what is given. */
export function unit(name: string, given: GivenRow = {}): GivenRow {
  return {
    unit: name,
    rowType: 'verksamhet',
    outcomePeriod: 0,
    budgetPeriod: 0,
    forecastYear: 0,
    budgetYear: 0,
    ...given,
  };
}

/** A goal that is assessed as met, but for what is given. */
export function goal(name: string, given: GivenRow = {}): GivenRow {
  return {
    area: 'Ekonomi',
    overallGoal: 'Hållbar ekonomi',
    goal: name,
    assessment: 'Uppfylls per helår',
    ...given,
  };
}

/** An indicator of a goal, for women and men together. */
export function indicator(goalName: string, name: string, given: GivenRow = {}): GivenRow {
  return { goal: goalName, indicator: name, sex: 'totalt', ...given };
}

/** An activity of a goal, under way and without end. */
export function activity(goalName: string, name: string, given: GivenRow = {}): GivenRow {
  return { goal: goalName, activity: name, endDate: 'Löpande', status: 'Pågående', ...given };
}
