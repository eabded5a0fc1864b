import { initialThreshold } from '../../report/rules/initialThreshold';
import { schemas, type TableKey } from '../../report/schema';
import type { Column } from '../../report/schema/column';
import { costIncomeKinds } from '../../report/schema/economy';
import {
  amountUnits,
  settingDeclarations,
  type SettingDeclaration,
  type SettingKey,
} from '../../report/schema/settings';
import { severityCodesOf, severityRow } from '../../report/severities/severityRow';
import { serialOfDay } from '../../report/values/calendar';
import { readEndDate } from '../../report/values/readEndDate';
import { blank, numberContent, textContent, type CellContent } from '../cell';
import type { DataRow, DataValue, ReportData } from '../data/reportData';
import { defaultScales } from './defaultScales';

/** Rows that wait for entries in a table of a new workbook. */
const waitingRows = 8;

/**
 * The entry cells of a new table, computed columns blank. Without data a table has rows to fill in;
 * Inställningar, Statusskalor and KostnaderIntäkter start with the rows that every report has.
 */
export function initialRows(table: TableKey, data: ReportData): readonly (readonly CellContent[])[] {
  const columns = Object.entries(schemas[table].columns as Readonly<Record<string, Column>>);
  const rows = dataRows(table, data);
  const filled = rows.map((row) => columns.map(([key, column]) => entryContent(column, row[key])));
  const waiting = rows.length === 0 ? waitingRows : 0;
  return [...filled, ...Array.from({ length: waiting }, () => columns.map(() => blank))];
}

function dataRows(table: TableKey, data: ReportData): readonly DataRow[] {
  if (table === 'settings') return [...settingRows(data.settings ?? {}), ...severityRows(data)];
  const given = data[table];
  if (given !== undefined && given.length > 0) return given;
  if (table === 'statusScales') return defaultScales;
  if (table === 'costsAndIncome') return costIncomeKinds.map((kind) => ({ kind }));
  return [];
}

function settingRows(values: NonNullable<ReportData['settings']>): readonly DataRow[] {
  const declarations = Object.entries(settingDeclarations) as [SettingKey, SettingDeclaration][];
  const unit = amountUnits.find((word) => word === values.entryUnit) ?? settingDeclarations.entryUnit.initial;
  const initials: typeof values = { thresholdAmount: initialThreshold(unit) };
  return declarations.map(([key, { label, help, initial }]) => ({
    setting: label,
    value: values[key] ?? initials[key] ?? initial,
    explanation: help,
  }));
}

/** The rows below the settings that give kinds of findings another severity. */
function severityRows({ severities = {} }: ReportData): readonly DataRow[] {
  return severityCodesOf(severities).map((code) => ({
    ...severityRow(code),
    value: severities[code] ?? '',
  }));
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

function entryContent(column: Column, value: DataValue | undefined): CellContent {
  if (value === undefined || value === '') return blank;
  if (typeof value === 'number') return numberContent(value);
  if (column.kind === 'endDate' && isoDay.test(value)) {
    const read = readEndDate(value, Number(value.slice(0, 4)));
    if (read.kind === 'day') return numberContent(serialOfDay(read.day));
  }
  return textContent(value);
}
