import { HostError, itemNotFound, notImplemented } from '../../protocol/hostError';
import { editable, leadsTo, reads, readOnly, writes, type HostObject, type Kind } from '../../protocol/kind';
import { showHeaders, showTotals } from '../edit/tableParts';
import { deleteTable, renameTable, resizeTable } from '../edit/tables';
import { namesTable } from '../edit/formulaForms';
import { accept } from '../state/accept';
import { tableId } from '../state/ids';
import { object } from '../object';
import { dataArea, headerArea, totalsArea } from '../state/tableAreas';
import { tableOf, type TableRef } from '../state/refs';
import type { Table } from '../../document/model';
import { areaOf } from '../state/rangeRef';
import { rangeArgument, rangeOn } from './rangeNavigation';
import { toBoolean, toText } from './readValue';
import { clearFilters } from './tableAutoFilter';

/** The table's first object, found by name or id. */
export function tableObject(ref: Pick<TableRef, 'book'>, table: Table): HostObject {
  const sheet = ref.book.document.sheets.byId(table.sheetId);
  if (sheet === null) throw itemNotFound(`the sheet of ${table.name}`);
  return object('Table', { book: ref.book, sheet, id: table.id });
}

function styleFlag(
  key: 'bandedRows' | 'bandedColumns' | 'firstColumn' | 'lastColumn',
): ReturnType<typeof editable<TableRef>> {
  return editable(
    (ref) => tableOf(ref).style[key],
    (ref, value) => {
      tableOf(ref).setStyle({ [key]: toBoolean(value) });
    },
  );
}

/** `Excel.Table` */
export const tableKind: Kind<TableRef> = {
  name: 'Table',
  identity: (ref) => ({ Id: tableId(ref.id) }),
  events: ['onChanged', 'onSelectionChanged'],
  scalars: {
    id: readOnly((ref) => tableId(tableOf(ref).id)),
    legacyId: readOnly((ref) => String(tableOf(ref).id)),
    name: editable(
      (ref) => tableOf(ref).name,
      (ref, value) => {
        renameTable(ref.book, tableOf(ref), toText(value));
      },
    ),
    style: editable(
      (ref) => tableOf(ref).style.name ?? '',
      (ref, value) => {
        const name = toText(value);
        tableOf(ref).setStyle({ name: name === '' ? null : name });
      },
    ),
    showHeaders: editable(
      (ref) => tableOf(ref).headerRow,
      (ref, value) => {
        showHeaders(ref.book, ref.sheet, tableOf(ref), toBoolean(value));
      },
    ),
    showTotals: editable(
      (ref) => tableOf(ref).totalsRow,
      (ref, value) => {
        showTotals(ref.book, ref.sheet, tableOf(ref), toBoolean(value));
      },
    ),
    showFilterButton: editable(
      (ref) => tableOf(ref).autoFilter,
      (ref, value) => {
        tableOf(ref).setAutoFilter(toBoolean(value));
      },
    ),
    showBandedRows: styleFlag('bandedRows'),
    showBandedColumns: styleFlag('bandedColumns'),
    highlightFirstColumn: styleFlag('firstColumn'),
    highlightLastColumn: styleFlag('lastColumn'),
  },
  navigations: {
    columns: leadsTo((ref) => object('TableColumnCollection', ref)),
    rows: leadsTo((ref) => object('TableRowCollection', ref)),
    sort: leadsTo((ref) => object('TableSort', ref)),
    worksheet: leadsTo((ref) => object('Worksheet', { book: ref.book, sheet: ref.sheet })),
    autoFilter: leadsTo((ref) => object('TableAutoFilter', ref)),
  },
  methods: {
    getRange: reads((ref) => rangeOn(ref, tableOf(ref).area)),
    getDataBodyRange: reads((ref) => rangeOn(ref, dataArea(tableOf(ref)))),
    getHeaderRowRange: reads((ref) => rangeOn(ref, headerArea(tableOf(ref)) ?? missingRow('header'))),
    getTotalRowRange: reads((ref) => rangeOn(ref, totalsArea(tableOf(ref)) ?? missingRow('totals'))),
    resize: writes((ref, args) => {
      const range = rangeArgument(ref, args, 0);
      if (range.sheet !== ref.sheet)
        throw new HostError('InvalidArgument', 'A table cannot move to another sheet.');
      resizeTable(ref.book, ref.sheet, tableOf(ref), areaOf(range));
    }),
    delete: writes((ref) => {
      deleteTable(ref.book, ref.sheet, tableOf(ref));
    }),
    convertToRange: writes((ref) => {
      const table = tableOf(ref);
      ref.book.document.mapFormulas((formula) => {
        // Excel would turn these references into addresses; this host does not.
        if (namesTable(formula, table.name))
          throw notImplemented('convertToRange of a table that formulas name');
        return formula;
      });
      const { area } = table;
      accept(ref.sheet.tables.delete(table.id));
      ref.book.calculation.namesChanged();
      return rangeOn(ref, area);
    }),
    clearFilters: writes(clearFilters),
  },
};

function missingRow(which: string): never {
  throw new HostError('ItemNotFound', `The table shows no ${which} row.`);
}
