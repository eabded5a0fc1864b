import { reads, readOnly, writes, type Kind } from '../../protocol/kind';
import { hideRows } from '../edit/hide';
import { tableOf, type TableRef } from '../state/refs';
import { dataArea } from '../state/tableAreas';
import { rangeOn } from './rangeNavigation';

/** Takes all criteria away and shows the rows that they hid. */
export function clearFilters(ref: TableRef): void {
  const table = tableOf(ref);
  if (!table.filtered) return;
  table.clearFilter();
  const data = dataArea(table);
  hideRows(ref.book, ref.sheet, data.top, data.bottom, false);
}

/** `Excel.AutoFilter` of a table. Criteria are made on the columns (`Excel.Filter`) and cleared here too. */
export const tableAutoFilterKind: Kind<TableRef> = {
  name: 'AutoFilter',
  scalars: {
    enabled: readOnly((ref) => tableOf(ref).autoFilter),
    isDataFiltered: readOnly((ref) => tableOf(ref).filtered),
  },
  methods: {
    clearCriteria: writes(clearFilters),
    getRange: reads((ref) => rangeOn(ref, tableOf(ref).area)),
    getRangeOrNullObject: reads((ref) => (tableOf(ref).autoFilter ? rangeOn(ref, tableOf(ref).area) : null)),
  },
};
