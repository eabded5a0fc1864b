import type { RawReport, RawRow } from '../../../src/report/entries/rawRow';
import { readReport } from '../../../src/report/entries/readReport';
import { rollPreview } from '../../../src/report/roll/rollPreview';
import { rollReport, type ReportRoll, type ReportRolled } from '../../../src/report/roll/rollReport';
import { schemas, type TableKey } from '../../../src/report/schema';
import type { CellValue } from '../../../src/report/values/cellValue';
import { rawRows, scales, settingRows, type GivenRow, type GivenTables } from '../given';

/** A period as tests write it: `2021-08`. */
export type Written = `${number}-${number}`;

function periodOf(written: Written): { year: number; month: number } {
  const [year = 0, month = 0] = written.split('-').map(Number);
  return { year, month };
}

const keys = Object.keys(schemas) as TableKey[];

/** The entries of a workbook before they are read. */
export function rawOf({ settings, ...rows }: GivenTables): RawReport {
  const given: Partial<Record<TableKey, readonly GivenRow[]>> = { statusScales: scales, ...rows };
  return Object.fromEntries(
    keys.map((key) => [key, rawRows(key === 'settings' ? settingRows(settings) : (given[key] ?? []))]),
  ) as unknown as RawReport;
}

/** Rolls entries forward; what stands in the way is the answer. */
export function rolling(raw: RawReport, to: Written, options: { keepFinished?: boolean } = {}): ReportRolled {
  const { report, findings } = readReport(raw);
  return rollReport(raw, report, findings, periodOf(to), { keepFinished: options.keepFinished ?? false });
}

/** Rolls entries forward that nothing stands in the way of. */
export function rolled(tables: GivenTables, to: Written, options: { keepFinished?: boolean } = {}) {
  const raw = rawOf(tables);
  const answer = rolling(raw, to, options);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  const after = applied(raw, answer.roll);
  return {
    raw: after,
    /** The rows of a table afterwards, blank cells left out. */
    rows: (table: TableKey) => after[table].map(shown),
    /** The value of a setting afterwards. */
    setting: (label: string) => after.settings.map(shown).find((row) => row['setting'] === label)?.['value'],
    /** What the preview says of a table. */
    says: (table: string) =>
      rollPreview(answer.roll)
        .parts.find((part) => part.table === table)
        ?.lines.map(({ text }) => text) ?? [],
  };
}

/** The entries after a roll, as the workbook would hold them. */
export function applied(raw: RawReport, { tables }: ReportRoll): RawReport {
  return Object.fromEntries(
    tables.map(({ table, changes, removed }) => {
      const rows = raw[table].map(({ row, cells }) => {
        const own = changes.filter((change) => change.row === row);
        const written = own.map(({ column, value }) => [column, { value }] as const);
        return { row, cells: { ...cells, ...Object.fromEntries(written) } };
      });
      const staying = rows.filter(({ row }) => !removed.includes(row));
      return [table, staying.map(({ cells }, index) => ({ row: index + 1, cells }))];
    }),
  ) as unknown as RawReport;
}

function shown({ cells }: RawRow): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([column, cell]) =>
      cell === undefined || cell.value === '' ? [] : [[column, cell.value] as const],
    ),
  );
}
