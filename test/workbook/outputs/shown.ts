import type { WorkbookDocument } from '../../../src/host/document/model';
import type { ReportData } from '../../../src/workbook/data/reportData';
import { cellAddress } from '../../../src/workbook/area';
import { outputDeclarations } from '../../../src/workbook/outputs';
import type { OutputKey } from '../../../src/workbook/outputs/keys';
import type { BodyCell } from '../../../src/workbook/outputs/output';
import { outputRows } from '../../../src/workbook/outputs/wholeColumn';
import { bodyTexts } from '../../support/generated';
import { smallReport } from '../../support/smallReport';

/** The small report with other rows in some of its tables. */
export const reportWith = (rows: ReportData): ReportData => ({ ...smallReport, ...rows });

/** Where the cells of a body stand on a sheet above which nobody has put anything. */
export const fromA1: BodyCell = (row, column) => cellAddress(outputRows.body + row, 1 + column);

/** What a generated sheet shows under its header, row by row with a bar between cells; blank cells at the end are left out. */
export function shownRows(book: WorkbookDocument, key: OutputKey): string[] {
  const width = outputDeclarations.find((output) => output.key === key)?.widths.length ?? 0;
  return bodyTexts(book, key, width).map((row) => row.replace(/\|+$/u, ''));
}

/** The rows from one to before another, each known by how it begins. */
export function between(rows: readonly string[], first: string, after: string): string[] {
  const from = rows.findIndex((row) => row.startsWith(first));
  const to = rows.findIndex((row, index) => index > from && row.startsWith(after));
  if (from < 0 || to < 0) throw new Error(`Not both "${first}" and "${after}" in:\n${rows.join('\n')}`);
  return rows.slice(from, to);
}
