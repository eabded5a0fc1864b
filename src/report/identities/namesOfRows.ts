import { rowName } from '../entries/rowName';
import type { Report } from '../report';
import type { SummedTable } from '../rules/columnSum';
import { where } from '../texts/where';

/** The names of the rows whose part of a sum is not known, for a message. */
export function namesOfRows(report: Report, table: SummedTable, positions: readonly number[]): string[] {
  const rows: readonly { readonly row: number }[] = report.rows[table];
  const names = new Map(rows.map((row) => [row.row, row]));
  return positions.map((row) => where({ name: rowName(table, { ...names.get(row) }), row }));
}
