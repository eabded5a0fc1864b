import { rowName } from '../entries/rowName';
import type { Finding, Severity } from '../finding';
import type { FindingCode } from '../findingCodes';
import type { Report, ReportRows } from '../report';
import { schemas, type ColumnKey, type TableKey } from '../schema';
import { where } from '../texts/where';
import { formatNumber } from '../values/formatNumber';

/** One check of a report. It answers with findings, never with an exception. */
export type Check = (report: Report) => readonly Finding[];

/** The table's name in Excel. */
export function tableName(table: TableKey): string {
  return schemas[table].table;
}

/** Where a row is, as messages begin: its name, or its number when it has none. */
export function rowAt<K extends TableKey>(table: K, row: ReportRows[K][number]): string {
  return where({ name: rowName(table, row), row: row.row });
}

/** What a finding says, without its place. */
export interface Said {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly message: string;
}

/** A finding on one cell of a row. */
export function rowFinding<K extends TableKey>(
  table: K,
  row: ReportRows[K][number],
  column: ColumnKey<K>,
  said: Said,
): Finding {
  return cellFinding({ table, row: row.row, column, name: rowName(table, row) }, said);
}

/** A cell with the name of its row, which may be empty. */
export interface NamedCell {
  readonly table: TableKey;
  readonly row: number;
  readonly column: string;
  readonly name: string;
}

/** A finding on a cell that a check has found by going through columns. */
export function cellFinding({ table, row, column, name }: NamedCell, said: Said): Finding {
  return {
    code: said.code,
    severity: said.severity,
    place: { table, row, column },
    ...(name === '' ? {} : { name }),
    message: said.message,
  };
}

/** An amount with the entry unit. @example amountText(report, -1030) // '−1 030 tkr' */
export function amountText({ settings }: Report, amount: number): string {
  return `${formatNumber(amount)}\u00A0${settings.entryUnit}`;
}
