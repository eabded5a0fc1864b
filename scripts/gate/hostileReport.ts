import { schemas, type TableKey } from '../../src/report/schema';
import type { Column } from '../../src/report/schema/column';
import type { DataRow, ReportData } from '../../src/workbook/data/reportData';

/** What a report can hold of texts: names, comments, reasons, results, chapters. */
const textKinds: readonly Column['kind'][] = ['name', 'text', 'longText'];

/**
 * A report in which every cell that takes a text holds one of those that `next` gives: settings, and rows of every table, so that
 * generated sheets, links, footers and titles take them from everywhere.
 *
 * @param rows rows of each table
 */
export function hostileReport(next: () => string, rows: number): ReportData {
  const tables = Object.fromEntries(
    tableKeys.map((key) => [key, Array.from({ length: rows }, () => hostileRow(key, next))]),
  );
  return { settings: { municipality: next(), organisation: next(), year: 2021, month: 8 }, ...tables };
}

/** Scales and accepted findings are not written about, and settings stand by themselves. */
const tableKeys = (Object.keys(schemas) as TableKey[]).filter(
  (key) => !['settings', 'statusScales', 'exceptions'].includes(key),
);

function hostileRow(key: TableKey, next: () => string): DataRow {
  const columns: Readonly<Record<string, Column>> = schemas[key].columns;
  return Object.fromEntries(
    Object.entries(columns).flatMap(([column, { kind }]) =>
      textKinds.includes(kind) ? [[column, next()]] : [],
    ),
  );
}
