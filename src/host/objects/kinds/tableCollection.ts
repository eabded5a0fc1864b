import type { Table } from '../../document/model';
import { itemNotFound } from '../../protocol/hostError';
import { reads, readOnly, writes, type HostObject, type Kind } from '../../protocol/kind';
import { isHostObject } from '../../protocol/kind';
import { addTable } from '../edit/tables';
import { areaOf } from '../state/rangeRef';
import type { RangeRef } from '../state/book';
import { tableId } from '../state/ids';
import type { ScopeRef, SheetRef } from '../state/refs';
import { resolveReference } from '../state/resolveAddress';
import { invalidArgument } from '../../protocol/hostError';
import type { Arguments } from '../../protocol/arguments';
import { tableObject } from './table';
import type { PlacedArea } from '../state/resolveAddress';

function tablesOf({ book, sheet }: ScopeRef): readonly Table[] {
  return sheet === null ? book.document.tables() : sheet.tables.list();
}

function findTable(ref: ScopeRef, key: string | number): Table | undefined {
  const name = String(key).toLowerCase();
  return tablesOf(ref).find((table) => table.name.toLowerCase() === name || tableId(table.id) === key);
}

/** The cells of a new table: an address with or without a sheet (then the active one), or a Range. */
function newTableArea(ref: ScopeRef, args: Arguments): PlacedArea {
  const value = args.at(0);
  if (isHostObject(value)) {
    const range = value.self as RangeRef;
    return { sheet: range.sheet, area: areaOf(range) };
  }
  const text = args.text(0);
  const placed = resolveReference(ref.book, ref.sheet ?? ref.book.document.sheets.active, text);
  if (placed === undefined) throw invalidArgument(`${text} is no range`);
  if (ref.sheet !== null && placed.sheet !== ref.sheet) throw invalidArgument(`${text} is on another sheet`);
  return placed;
}

/** `Excel.TableCollection`: the tables of a sheet or of the workbook. */
export const tableCollectionKind: Kind<ScopeRef> = {
  name: 'TableCollection',
  events: ['onAdded', 'onChanged', 'onDeleted'],
  scalars: { count: readOnly((ref) => tablesOf(ref).length) },
  collection: {
    items: (ref) => tablesOf(ref).map((table) => tableObject(ref, table)),
    find: (ref, key) => {
      const table = findTable(ref, key);
      return table === undefined ? undefined : tableObject(ref, table);
    },
  },
  methods: {
    add: writes((ref, args): HostObject => {
      const { sheet, area } = newTableArea(ref, args);
      return tableObject(ref, addTable(ref.book, sheet, area, args.flag(1)));
    }),
    getCount: reads((ref) => tablesOf(ref).length),
    getItemAt: reads((ref, args) => {
      const table = tablesOf(ref)[args.integer(0)];
      if (table === undefined) throw itemNotFound('the table');
      return tableObject(ref, table);
    }),
    getItemOrNullObject: reads((ref, args) => {
      const table = findTable(ref, args.text(0));
      return table === undefined ? null : tableObject(ref, table);
    }),
  },
};

interface Scoped extends SheetRef {
  readonly ids: readonly number[];
}

function scopedTables({ sheet, ids }: Scoped): readonly Table[] {
  return sheet.tables.list().filter(({ id }) => ids.includes(id));
}

/** `Excel.TableScopedCollection`: the tables that a range touches. */
export const tableScopedCollectionKind: Kind<Scoped> = {
  name: 'TableScopedCollection',
  collection: {
    items: (ref) => scopedTables(ref).map((table) => tableObject(ref, table)),
    find: (ref, key) => {
      const table = scopedTables(ref).find((one) => one.name === key || tableId(one.id) === key);
      return table === undefined ? undefined : tableObject(ref, table);
    },
  },
  methods: {
    getCount: reads((ref) => scopedTables(ref).length),
    getFirst: reads((ref) => {
      const [table] = scopedTables(ref);
      if (table === undefined) throw itemNotFound('a table');
      return tableObject(ref, table);
    }),
    getItemOrNullObject: reads((ref, args) => {
      const table = scopedTables(ref).find(
        (one) => one.name === args.text(0) || tableId(one.id) === args.text(0),
      );
      return table === undefined ? null : tableObject(ref, table);
    }),
  },
};
