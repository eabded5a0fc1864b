import { areaReference } from '../address';
import type { Area, Outcome, Table, TableColumnInput } from '../model';
import { failure } from '../result';
import { shiftArea, wouldCut, type AreaShift } from './shiftArea';

/** A table after cells were inserted or deleted. */
export interface ShiftedTable {
  readonly area: Area;
  readonly totalsRow: boolean;
  readonly columns: readonly TableColumnInput[];
  /** Header texts of columns that are new, with the sheet's column. */
  readonly newHeaders: readonly { readonly column: number; readonly text: string }[];
}

/** Why a table stands in the way of a change: it would be cut, or would lose its header or all its data. */
export function refusedTableShift(table: Table, change: AreaShift): Outcome | null {
  const { area, name } = table;
  const refuse = (what: string): Outcome =>
    failure('area-overlaps', `The table ${name} (${areaReference(area)}) would ${what}.`);
  if (wouldCut(area, change)) return refuse('be cut');
  if (change.shift !== 'up' || !concerns(area, change) || shiftArea(area, change) === null) return null;
  if (table.headerRow && deletes(change, area.top)) return refuse('lose its header row');
  const first = area.top + (table.headerRow ? 1 : 0);
  const last = area.bottom - (table.totalsRow ? 1 : 0);
  return first >= change.area.top && last <= change.area.bottom ? refuse('lose all its rows') : null;
}

/** Where a table lies after a change and which columns it has then; `null` when it is gone. */
export function shiftTable(table: Table, change: AreaShift): ShiftedTable | null {
  const area = shiftArea(table.area, change);
  if (!area) return null;
  const totalsLost =
    change.shift === 'up' && concerns(table.area, change) && deletes(change, table.area.bottom);
  const totalsRow = table.totalsRow && !totalsLost;
  const { columns } = table;
  const width = area.right - area.left + 1;
  if (width === columns.length) return { area, totalsRow, columns, newHeaders: [] };
  const at = change.area.left - table.area.left;
  const count = change.area.right - change.area.left + 1;
  if (width < columns.length) {
    const kept = columns.filter((_, index) => index < at || index >= at + count);
    return { area, totalsRow, columns: kept, newHeaders: [] };
  }
  const taken = new Set(columns.map(({ name }) => name.toLowerCase()));
  const made = Array.from({ length: width - columns.length }, (_, index) => ({
    name: freeName(taken, at + index + 1),
  }));
  const all = [...columns.slice(0, at), ...made, ...columns.slice(at)];
  return {
    area,
    totalsRow,
    columns: all,
    newHeaders: made.map(({ name }, index) => ({ column: change.area.left + index, text: name })),
  };
}

/** Whether the change moves cells of the table's whole width. */
function concerns(area: Area, change: AreaShift): boolean {
  return change.area.left <= area.left && change.area.right >= area.right;
}

function deletes(change: AreaShift, row: number): boolean {
  return row >= change.area.top && row <= change.area.bottom;
}

/** Excel numbers the columns that it names itself; whoever made room may rename them. */
function freeName(taken: Set<string>, first: number): string {
  let number = first;
  while (taken.has(`kolumn${number}`)) number++;
  taken.add(`kolumn${number}`);
  return `Kolumn${number}`;
}
