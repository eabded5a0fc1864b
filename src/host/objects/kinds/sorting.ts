import type { Area } from '../../document/model';
import { invalidArgument, notImplemented } from '../../protocol/hostError';
import { reads, readOnly, writes, type Kind } from '../../protocol/kind';
import { sortRows, type SortKey } from '../edit/sortRows';
import { rowsOf } from '../state/areas';
import type { RangeRef } from '../state/book';
import { areaOf } from '../state/rangeRef';
import { tableOf, type TableRef } from '../state/refs';
import { dataArea } from '../state/tableAreas';
import { toRecord } from './readValue';

function readKeys(value: unknown, width: number): SortKey[] {
  if (!Array.isArray(value) || value.length === 0)
    throw invalidArgument('a list of sort fields was expected');
  const list: readonly unknown[] = value;
  return list.map((entry) => {
    const field = toRecord(entry);
    const key = field['key'];
    if (typeof key !== 'number' || !Number.isInteger(key) || key < 0 || key >= width) {
      throw invalidArgument('a sort field names a column of the range, from 0');
    }
    const sortOn = field['sortOn'] ?? 'Value';
    if (sortOn !== 'Value') throw notImplemented(`sorting on ${JSON.stringify(sortOn)}`);
    return {
      offset: key,
      ascending: field['ascending'] !== false,
      textAsNumber: field['dataOption'] === 'TextAsNumber',
    };
  });
}

/** `Excel.RangeSort` */
export const rangeSortKind: Kind<RangeRef> = {
  name: 'RangeSort',
  methods: {
    apply: writes((range, args) => {
      const area = areaOf(range);
      if ((args.optionalText(3) ?? 'Rows') !== 'Rows') throw notImplemented('sorting of columns');
      const rows: Area = args.flag(2) && rowsOf(area) > 1 ? { ...area, top: area.top + 1 } : area;
      sortRows(range.book, range.sheet, rows, readKeys(args.at(0), area.right - area.left + 1), args.flag(1));
    }),
  },
};

/** `Excel.TableSort` */
export const tableSortKind: Kind<TableRef> = {
  name: 'TableSort',
  scalars: {
    matchCase: readOnly(() => false),
    method: readOnly(() => 'PinYin'),
  },
  methods: {
    apply: writes((ref, args) => {
      const data = dataArea(tableOf(ref));
      sortRows(ref.book, ref.sheet, data, readKeys(args.at(0), data.right - data.left + 1), args.flag(1));
    }),
    // The order of the rows stays as it is; only the memory of the sort would go.
    clear: reads((ref) => {
      tableOf(ref);
    }),
  },
};
