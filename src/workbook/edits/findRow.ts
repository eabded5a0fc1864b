import { headerOf, schemas } from '../../report/schema';
import { cellAddress } from '../area';
import { findColumns } from '../reading/tableColumns';
import type { TableSnapshot, WorkbookSnapshot } from '../snapshot';
import type { EntryCell } from '../survey/entryCell';
import { editTexts } from './editTexts';
import { rowNamer } from './entryCell';
import { heldContent, inBar, isSameInBar } from './heldContent';

/** Where a cell that a person saw stands now. */
export type RowFound =
  | {
      readonly ok: true;
      readonly held: TableSnapshot;
      /** Position in the table now, from 1. */
      readonly row: number;
      /** Column of the table, from 0. */
      readonly position: number;
    }
  /** Swedish: why it cannot be said which cell is meant, or what it holds instead. */
  | { readonly ok: false; readonly refusal: string };

/**
 * Finds the cell of an edit in the workbook as it stands. It is the one at its old position if its row still has the same name
 * and the cell holds what it held; when the table has been sorted, the only row for which that is so.
 */
export function findRow(cell: EntryCell, { tables }: WorkbookSnapshot): RowFound {
  const { table, row, name, column, was } = cell;
  const held = tables[table];
  if (held === undefined) return refused(editTexts.tableMissing(schemas[table].table));
  const position = findColumns(table, held).positions.get(column);
  if (position === undefined)
    return refused(editTexts.columnMissing(schemas[table].table, headerOf(table, column)));
  const nameOf = rowNamer(table, held);
  const hasName = (index: number) => nameOf(held.values[index] ?? []) === name;
  const now = (index: number) => inBar(heldContent(held, index, position));
  const isSame = (index: number) => hasName(index) && isSameInBar(now(index), was);
  const rows = held.values.map((_, index) => index).slice(1);
  if (rows.includes(row) && isSame(row)) return { ok: true, held, row, position };
  const [same, another] = rows.filter(isSame);
  if (same !== undefined && another === undefined) return { ok: true, held, row: same, position };
  const place = (at: number) => ({
    sheet: held.sheet,
    cell: cellAddress(held.area.top + at, held.area.left + position),
    name,
    was,
  });
  if (another !== undefined) return refused(editTexts.severalRows(place(row)));
  const changed = rows.includes(row) && hasName(row) ? row : rows.find(hasName);
  return changed === undefined
    ? refused(editTexts.rowGone({ ...place(row), now: rows.includes(row) ? now(row) : undefined }))
    : refused(editTexts.changed({ ...place(changed), now: now(changed) }));
}

const refused = (refusal: string): RowFound => ({ ok: false, refusal });
