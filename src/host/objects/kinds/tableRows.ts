import { HostError, invalidArgument, itemNotFound } from '../../protocol/hostError';
import { editable, reads, readOnly, writes, type HostObject, type Kind } from '../../protocol/kind';
import { readValues } from '../edit/readCells';
import { deleteTableRows } from '../edit/tableParts';
import { insertTableRows } from '../edit/tables';
import { writeInput } from '../edit/writeCells';
import { object } from '../object';
import { rowsOf } from '../state/areas';
import { tableOf, type TableRef, type TableRowRef } from '../state/refs';
import { dataArea } from '../state/tableAreas';
import { rangeOn } from './rangeNavigation';
import type { Area } from '../../document/model';

function rowArea(ref: TableRowRef): Area {
  const data = dataArea(tableOf(ref));
  if (ref.index < 0 || ref.index >= rowsOf(data)) throw itemNotFound(`row ${ref.index} of the table`);
  return { ...data, top: data.top + ref.index, bottom: data.top + ref.index };
}

function rowObject(ref: TableRef, index: number): HostObject {
  return object('TableRow', { book: ref.book, sheet: ref.sheet, id: ref.id, index });
}

/** `Excel.TableRow` */
export const tableRowKind: Kind<TableRowRef> = {
  name: 'TableRow',
  scalars: {
    index: readOnly((ref) => ref.index),
    values: editable(
      (ref) => readValues(ref.book, ref.sheet, rowArea(ref)),
      (ref, value) => {
        writeInput(ref.book, ref.sheet, rowArea(ref), value, 'a1');
      },
    ),
  },
  methods: {
    getRange: reads((ref) => rangeOn(ref, rowArea(ref))),
    delete: writes((ref) => {
      rowArea(ref);
      // Said of deleteRows, which Excel 2021 does not have; what it does here for a single row is not said.
      if (tableOf(ref).filtered)
        throw new HostError('InsertDeleteConflict', 'Rows of a filtered table cannot be deleted.');
      deleteTableRows(ref.book, ref.sheet, tableOf(ref), ref.index, 1);
    }),
  },
};

/** Whether the table was made of its header alone and nothing has come since: then the first rows take the empty row's place. */
function rowWaits(ref: TableRef): boolean {
  const data = dataArea(tableOf(ref));
  if (!ref.book.waitingRows.has(ref.id) || rowsOf(data) > 1) return false;
  return [...ref.sheet.cells.cellsIn(data)].every(({ value, formula }) => value === null && formula === null);
}

/** Rows of values: a list of rows, one row as a plain list, or one value. */
function readRows(value: unknown): readonly (readonly unknown[])[] {
  if (value === null || value === undefined) return [[]];
  if (!Array.isArray(value)) return [[value]];
  const list: readonly unknown[] = value;
  if (!list.some((row) => Array.isArray(row))) return [list];
  return list.map((row) => {
    if (!Array.isArray(row)) throw invalidArgument('rows of a table are lists of values');
    return row as readonly unknown[];
  });
}

/** `Excel.TableRowCollection` */
export const tableRowCollectionKind: Kind<TableRef> = {
  name: 'TableRowCollection',
  scalars: { count: readOnly((ref) => rowsOf(dataArea(tableOf(ref)))) },
  collection: {
    items: (ref) =>
      Array.from({ length: rowsOf(dataArea(tableOf(ref))) }, (_, index) => rowObject(ref, index)),
  },
  methods: {
    add: writes((ref, args) => {
      const table = tableOf(ref);
      const count = rowsOf(dataArea(table));
      const given = args.optionalInteger(0) ?? -1;
      if (given > count) throw invalidArgument(`the table has only ${count} rows`);
      const rows = readRows(args.at(1));
      const waits = given < 0 && args.has(1) && rowWaits(ref);
      const index = waits ? 0 : given < 0 ? count : given;
      const inserted = waits ? rows.length - 1 : rows.length;
      if (inserted > 0) insertTableRows(ref.book, ref.sheet, table, waits ? count : index, inserted);
      ref.book.waitingRows.delete(ref.id);
      if (args.has(1)) {
        const data = dataArea(table);
        const top = data.top + index;
        writeInput(ref.book, ref.sheet, { ...data, top, bottom: top + rows.length - 1 }, rows, 'a1');
      }
      return rowObject(ref, index);
    }),
    getCount: reads((ref) => rowsOf(dataArea(tableOf(ref)))),
    getItemAt: reads((ref, args) => {
      const row = rowObject(ref, args.integer(0));
      rowArea({ ...ref, index: args.integer(0) });
      return row;
    }),
  },
};
