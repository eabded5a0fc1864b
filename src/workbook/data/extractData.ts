import type { FindingCode } from '../../report/findingCodes';
import { schemas, type TableKey } from '../../report/schema';
import type { Column } from '../../report/schema/column';
import { settingDeclarations, type SettingDeclaration } from '../../report/schema/settings';
import { severityCodeOf } from '../../report/severities/readSeverities';
import { dayOfSerial } from '../../report/values/calendar';
import { formatIsoDay } from '../../report/values/formatDay';
import { findColumns } from '../reading/tableColumns';
import type { CellValue, WorkbookSnapshot } from '../snapshot';
import type { DataRow, DataValue, ReportData } from './reportData';

const rowTables = (Object.keys(schemas) as TableKey[]).filter((table) => table !== 'settings');

/**
 * A workbook's entries in the JSON form that `new --data` takes: what the cells hold, without computed
 * columns and blank rows. Nothing is interpreted, so that nothing is lost on the way back.
 */
export function extractData(snapshot: WorkbookSnapshot): ReportData {
  const tables = rowTables.flatMap((table) => {
    const rows = tableData(table, snapshot);
    return rows.length === 0 ? [] : [[table, rows] as const];
  });
  const severities = severitiesData(snapshot);
  return {
    settings: settingsData(snapshot),
    ...(Object.keys(severities).length === 0 ? {} : { severities }),
    ...Object.fromEntries(tables),
  };
}

function tableData(table: TableKey, snapshot: WorkbookSnapshot): readonly DataRow[] {
  const found = snapshot.tables[table];
  if (found === undefined) return [];
  const columns = schemas[table].columns as Readonly<Record<string, Column>>;
  const entries = [...findColumns(table, found).positions].filter(
    ([key]) => columns[key]?.kind !== 'computed',
  );
  return found.values
    .slice(1)
    .map((cells) =>
      Object.fromEntries(
        entries.flatMap(([key, position]) => {
          const value = dataValue(columns[key], cells[position] ?? '');
          return value === undefined ? [] : [[key, value] as const];
        }),
      ),
    )
    .filter((row) => Object.keys(row).length > 0);
}

function dataValue(column: Column | undefined, value: CellValue): DataValue | undefined {
  if (value === '') return undefined;
  if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT';
  const isDay =
    typeof value === 'number' && column?.kind === 'endDate' && Number.isInteger(value) && value > 60;
  return isDay ? formatIsoDay(dayOfSerial(value)) : value;
}

function settingsData(snapshot: WorkbookSnapshot): NonNullable<ReportData['settings']> {
  const values = settingValues(snapshot);
  return Object.fromEntries(
    (Object.entries(settingDeclarations) as [string, SettingDeclaration][]).flatMap(([key, { label }]) => {
      const value = values.get(label);
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

/** The rows that change a severity, of the kinds of findings that there are; the first where one stands twice. */
function severitiesData(snapshot: WorkbookSnapshot): NonNullable<ReportData['severities']> {
  const found = new Map<FindingCode, DataValue>();
  for (const [label, value] of settingValues(snapshot)) {
    const code = severityCodeOf(label);
    if (code !== undefined && value !== undefined && !found.has(code)) found.set(code, value);
  }
  return Object.fromEntries(found);
}

/** The values of Inställningar by what stands before them. */
function settingValues(snapshot: WorkbookSnapshot): ReadonlyMap<string, DataValue | undefined> {
  const found = snapshot.tables.settings;
  if (found === undefined) return new Map();
  const { positions } = findColumns('settings', found);
  return new Map(
    found.values
      .slice(1)
      .map((cells) => [
        String(cells[positions.get('setting') ?? -1] ?? '').trim(),
        dataValue(undefined, cells[positions.get('value') ?? -1] ?? ''),
      ]),
  );
}
