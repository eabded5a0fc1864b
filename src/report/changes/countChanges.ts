import type { Changes } from './changes';

/** How many differences there are of each kind; the cells of rows that have come or gone are not counted one by one. */
export interface ChangeCounts {
  readonly figures: number;
  readonly statuses: number;
  readonly texts: number;
  /** Other cells: dates, choices, settings. */
  readonly others: number;
  readonly added: number;
  readonly removed: number;
  readonly renamed: number;
  readonly total: number;
}

/** Counts the differences between a report and its approved version. @example countChanges({ tables: [] }).total // 0 */
export function countChanges({ tables }: Changes): ChangeCounts {
  const rows = tables.flatMap((table) => table.rows);
  const ofKind = (kind: (typeof rows)[number]['kind']) => rows.filter((row) => row.kind === kind).length;
  const cells = rows
    .filter(({ kind }) => kind === 'changed' || kind === 'renamed')
    .flatMap((row) => row.cells);
  const toldAs = (told: (typeof cells)[number]['told']) => cells.filter((cell) => cell.told === told).length;
  const counts = {
    figures: toldAs('figure'),
    statuses: toldAs('status'),
    texts: toldAs('sentences'),
    others: toldAs('words'),
    added: ofKind('new'),
    removed: ofKind('gone'),
    renamed: ofKind('renamed'),
  };
  return { ...counts, total: Object.values(counts).reduce((sum, count) => sum + count, 0) };
}
