import type { Table, TableColumn } from '../../document/model';
import { HostError, itemNotFound } from '../../protocol/hostError';
import { editable, leadsTo, reads, readOnly, writes, type HostObject, type Kind } from '../../protocol/kind';
import { readValues } from '../edit/readCells';
import { deleteTableColumn } from '../edit/tableParts';
import { insertTableColumn, renameColumn } from '../edit/tables';
import { writeInput } from '../edit/writeCells';
import { object } from '../object';
import { columnsOf } from '../state/areas';
import { columnOf, tableOf, type TableColumnRef, type TableRef } from '../state/refs';
import { dataArea, headerArea, inColumn, totalsArea } from '../state/tableAreas';
import { rangeOn } from './rangeNavigation';
import { toText } from './readValue';

function columnObject(ref: TableRef, column: TableColumn): HostObject {
  return object('TableColumn', { book: ref.book, sheet: ref.sheet, id: ref.id, columnId: column.id });
}

/** By name or id; numbers are ids too, as in Excel. */
function findColumn(table: Table, key: string | number): TableColumn | undefined {
  const name = String(key).toLowerCase();
  return (
    table.columns.find((column) => column.name.toLowerCase() === name) ??
    table.columns.find((column) => column.id === Number(key))
  );
}

/** `Excel.TableColumn` */
export const tableColumnKind: Kind<TableColumnRef> = {
  name: 'TableColumn',
  identity: (ref) => ({ Id: ref.columnId }),
  scalars: {
    id: readOnly((ref) => columnOf(ref).column.id),
    index: readOnly((ref) => columnOf(ref).index),
    name: editable(
      (ref) => columnOf(ref).column.name,
      (ref, value) => {
        const { table, index } = columnOf(ref);
        renameColumn(ref.book, ref.sheet, table, index, toText(value));
      },
    ),
    values: editable(
      (ref) => {
        const { table, index } = columnOf(ref);
        return readValues(ref.book, ref.sheet, inColumn(table, table.area, index));
      },
      (ref, value) => {
        const { table, index } = columnOf(ref);
        writeInput(ref.book, ref.sheet, inColumn(table, table.area, index), value, 'a1');
      },
    ),
  },
  navigations: { filter: leadsTo((ref) => object('Filter', ref)) },
  methods: {
    getRange: reads((ref) => {
      const { table, index } = columnOf(ref);
      return rangeOn(ref, inColumn(table, table.area, index));
    }),
    getDataBodyRange: reads((ref) => {
      const { table, index } = columnOf(ref);
      return rangeOn(ref, inColumn(table, dataArea(table), index));
    }),
    getHeaderRowRange: reads((ref) => {
      const { table, index } = columnOf(ref);
      const header = headerArea(table);
      if (header === undefined) throw new HostError('ItemNotFound', 'The table shows no header row.');
      return rangeOn(ref, inColumn(table, header, index));
    }),
    getTotalRowRange: reads((ref) => {
      const { table, index } = columnOf(ref);
      const totals = totalsArea(table);
      if (totals === undefined) throw new HostError('ItemNotFound', 'The table shows no totals row.');
      return rangeOn(ref, inColumn(table, totals, index));
    }),
    delete: writes((ref) => {
      const { table, index } = columnOf(ref);
      deleteTableColumn(ref.book, ref.sheet, table, index);
    }),
  },
};

/** `Excel.TableColumnCollection` */
export const tableColumnCollectionKind: Kind<TableRef> = {
  name: 'TableColumnCollection',
  scalars: { count: readOnly((ref) => tableOf(ref).columns.length) },
  collection: {
    items: (ref) => tableOf(ref).columns.map((column) => columnObject(ref, column)),
    find: (ref, key) => {
      const column = findColumn(tableOf(ref), key);
      return column === undefined ? undefined : columnObject(ref, column);
    },
  },
  methods: {
    add: writes((ref, args) => {
      const table = tableOf(ref);
      const count = columnsOf(table.area);
      const given = args.optionalInteger(0) ?? -1;
      const index = given < 0 || given > count ? count : given;
      insertTableColumn(ref.book, ref.sheet, table, index, args.optionalText(2));
      if (args.has(1))
        writeInput(ref.book, ref.sheet, inColumn(table, table.area, index), columnValues(args.at(1)), 'a1');
      const column = table.columns[index];
      if (column === undefined) throw itemNotFound('the new column');
      return columnObject(ref, column);
    }),
    getCount: reads((ref) => tableOf(ref).columns.length),
    getItemAt: reads((ref, args) => {
      const column = tableOf(ref).columns[args.integer(0)];
      if (column === undefined) throw itemNotFound('the table column');
      return columnObject(ref, column);
    }),
    getItemOrNullObject: reads((ref, args) => {
      const key = args.at(0);
      const column =
        typeof key === 'string' || typeof key === 'number' ? findColumn(tableOf(ref), key) : undefined;
      return column === undefined ? null : columnObject(ref, column);
    }),
  },
};

/** A new column's values come as rows of one, or as a plain list. */
function columnValues(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const list: readonly unknown[] = value;
  return list.map((entry) => (Array.isArray(entry) ? (entry as unknown) : [entry]));
}
