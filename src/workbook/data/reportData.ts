import { type TableKey } from '../../report/schema';
import type { FindingCode } from '../../report/findingCodes';
import type { SettingKey } from '../../report/schema/settings';

/** What an entry cell holds in the JSON form: a number or a text; a blank cell is left out. */
export type DataValue = string | number;

/** One entry row by column key; computed columns are not part of it. */
export type DataRow = Readonly<Record<string, DataValue>>;

/**
 * A report's entries as JSON: settings by key, changed severities by the code of the finding, rows by table and column key. A
 * day is `2021-08-31`; everything else is what the cell holds (`"82*"`, `"IU"`, `">92"`, `"Upplysning"`).
 */
export type ReportData = {
  readonly settings?: Readonly<Partial<Record<SettingKey, DataValue>>>;
  readonly severities?: Readonly<Partial<Record<FindingCode, DataValue>>>;
} & Readonly<Partial<Record<Exclude<TableKey, 'settings'>, readonly DataRow[]>>>;
