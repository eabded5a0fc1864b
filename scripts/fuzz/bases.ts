import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { startHost } from '../../src/host/startHost';
import type { ReportData } from '../../src/workbook/data/reportData';
import { soundReport } from '../findings/soundReport';
import { richWorkbook } from './richWorkbook';

/** What is mutated. */
export interface Bases {
  /** A whole report in a workbook that had something of everything before. */
  readonly report: Uint8Array;
  /** A workbook with something of everything and without a report. */
  readonly rich: Uint8Array;
  /** A report as `new --data` takes it. */
  readonly data: ReportData;
}

/** Makes what is mutated, as files of the folder. @param isSmall with two parts of the report alone, for a quick run */
export async function makeBases(folder: string, isSmall = false): Promise<void> {
  const rich = join(folder, 'rich.xlsx');
  const data = join(folder, 'data.json');
  const report = join(folder, 'report.xlsx');
  writeFileSync(rich, richWorkbook());
  const { settings, operatingSummary, texts } = soundReport;
  writeFileSync(data, JSON.stringify(isSmall ? { settings, operatingSummary, texts } : soundReport));
  const made = await run([
    'new',
    report,
    '--in',
    rich,
    '--data',
    data,
    ...(isSmall ? ['--parts', 'ekonomi'] : []),
  ]);
  if (made.status === 2) throw new Error(`The workbook to be mutated could not be made: ${made.stderr}`);
  writeFileSync(report, await edited(readFileSync(report)));
}

/** The report with an entry changed, so that an update has something to calculate and to write. */
async function edited(workbook: Uint8Array): Promise<Uint8Array> {
  const started = await startHost({ workbook, locale: 'sv-SE' });
  if (!started.ok) throw new Error(started.problem.message);
  const { host } = started;
  await host.Excel.run(async (context) => {
    const column = context.workbook.tables.getItem('Driftsammandrag').columns.getItem('Redovisat period');
    column.getDataBodyRange().getCell(0, 0).values = [[1235]];
    await context.sync();
  });
  return host.save();
}

/** What `makeBases` made. */
export function readBases(folder: string): Bases {
  const workbook = (name: string) => new Uint8Array(readFileSync(join(folder, `${name}.xlsx`)));
  const data = JSON.parse(readFileSync(join(folder, 'data.json'), 'utf8')) as ReportData;
  return { report: workbook('report'), rich: workbook('rich'), data };
}

/** A folder of its own for the length of some work. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'delar-fuzz-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
