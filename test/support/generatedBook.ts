import { commands, runCreate, takeSnapshot } from '../../src/excel';
import type { WorkbookDocument } from '../../src/host/document/model';
import { startHost, type EmbeddedHost } from '../../src/host/startHost';
import type { Report } from '../../src/report/report';
import { schemas, type TableKey } from '../../src/report/schema';
import type { Column } from '../../src/report/schema/column';
import { createPlan, readEntries } from '../../src/workbook';
import type { ReportData } from '../../src/workbook/data/reportData';
import type { LocatedFinding } from '../../src/workbook/located';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { PartKey } from '../../src/workbook/survey/parts';
import { savedBook } from './savedBook';

/** A workbook of given data, updated once: what its native formulas show, and what the pure core says of its entries. */
export interface GeneratedBook {
  readonly host: EmbeddedHost;
  readonly report: Report;
  readonly findings: readonly LocatedFinding[];
  /** The file as it would be saved now. */
  readonly file: WorkbookDocument;
  /** What a table's cell shows, by row (from 1) and column key. */
  shown(table: TableKey, row: number, column: string): CellValue;
  /** Whether a finding points at one of these cells of a row. */
  isSaid(table: TableKey, row: number, columns: readonly string[]): boolean;
}

/** Makes the workbook with the add-in's own commands on the embedded host. */
export async function generatedBook(
  data: ReportData,
  parts: readonly PartKey[] | 'all' = 'all',
): Promise<GeneratedBook> {
  const started = await startHost({ locale: 'sv-SE' });
  if (!started.ok) throw new Error(started.problem.message);
  const { host } = started;
  const created = await runCreate(host.Excel, (snapshot) => createPlan(snapshot, data, parts));
  if (!created.ok) throw new Error(created.failure.message);
  return updatedBook(host);
}

/** Presses Uppdatera and looks at everything. */
export async function updatedBook(host: EmbeddedHost): Promise<GeneratedBook> {
  const updated = await commands.update(host.Excel);
  if (!updated.ok) throw new Error(`${updated.failure.message} ${updated.failure.details}`);
  const read = await takeSnapshot(host.Excel);
  if (!read.ok) throw new Error(read.failure.message);
  const snapshot = read.value;
  const { report, findings } = readEntries(snapshot);
  const places = new Set(
    findings.map(({ place }) => (place === undefined ? '' : key(place.table, place.row, place.column))),
  );
  return {
    host,
    report,
    findings,
    file: savedBook(host.save()),
    shown: (table, row, column) => shownCell(snapshot, table, row, column),
    isSaid: (table, row, columns) => columns.some((column) => places.has(key(table, row, column))),
  };
}

const key = (...parts: readonly unknown[]) => parts.join('|');

function shownCell(snapshot: WorkbookSnapshot, table: TableKey, row: number, column: string): CellValue {
  const { header } = (schemas[table].columns as Readonly<Record<string, Column>>)[column] ?? { header: '' };
  const values = snapshot.tables[table]?.values ?? [];
  const position = values[0]?.indexOf(header) ?? -1;
  const value = values[row]?.[position];
  if (value === undefined) throw new Error(`No cell ${table}, ${row}, ${column}`);
  return value;
}
