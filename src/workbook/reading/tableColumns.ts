import { schemas, type TableKey } from '../../report/schema';
import type { Column } from '../../report/schema/column';
import type { TableSnapshot } from '../snapshot';

/** Where each declared column of a table stands, found by its header. */
export interface FoundColumns {
  /** Position in the table (from 0) by column key. */
  readonly positions: ReadonlyMap<string, number>;
  readonly missing: readonly { readonly key: string; readonly column: Column }[];
  /** Headers in the table that no declared column has: the controller's own, or renamed ones. */
  readonly others: readonly string[];
}

/** Asked for again by every finding and every cell that is led to; the headers of one reading do not change. */
const found = new WeakMap<TableSnapshot, Map<TableKey, FoundColumns>>();

/** Finds a table's declared columns by header, in whatever order they stand; letter case and outer spaces do not matter. */
export function findColumns(table: TableKey, snapshot: TableSnapshot): FoundColumns {
  const known = found.get(snapshot) ?? new Map<TableKey, FoundColumns>();
  found.set(snapshot, known);
  const columns = known.get(table) ?? columnsIn(table, snapshot);
  known.set(table, columns);
  return columns;
}

function columnsIn(table: TableKey, snapshot: TableSnapshot): FoundColumns {
  const headers = (snapshot.values[0] ?? []).map((header) => headerKey(String(header)));
  const positions = new Map<string, number>();
  const missing: { key: string; column: Column }[] = [];
  for (const [key, column] of Object.entries(schemas[table].columns as Readonly<Record<string, Column>>)) {
    const position = headers.indexOf(headerKey(column.header));
    if (position >= 0) positions.set(key, position);
    else missing.push({ key, column });
  }
  const known = new Set(positions.values());
  const others = (snapshot.values[0] ?? []).map(String).filter((_, index) => !known.has(index));
  return { positions, missing, others };
}

const headerKey = (header: string) => header.trim().toLocaleLowerCase('sv-SE');
