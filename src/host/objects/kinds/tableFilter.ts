import { invalidArgument, notImplemented } from '../../protocol/hostError';
import { readOnly, writes, type Kind } from '../../protocol/kind';
import { filterRows } from '../edit/filterRows';
import { columnOf, type TableColumnRef } from '../state/refs';
import { toRecord } from './readValue';

/** The texts of a values filter, '' for empty cells; criteria by date, an object each, this host has not. */
function readTexts(value: unknown): readonly string[] {
  if (!Array.isArray(value)) throw invalidArgument('a list of values was expected');
  return value.map((one: unknown) => {
    if (typeof one !== 'string') throw notImplemented('filters by anything but texts');
    return one;
  });
}

function filter(ref: TableColumnRef, texts: readonly string[] | null): void {
  const { table, index } = columnOf(ref);
  filterRows(ref.book, ref.sheet, table, index, texts);
}

/** `Excel.Filter` of a table's column: by the texts that the cells show. */
export const filterKind: Kind<TableColumnRef> = {
  name: 'Filter',
  scalars: {
    criteria: readOnly((ref) => {
      const { table, index } = columnOf(ref);
      const found = table.valuesFilters().find(({ column }) => column === index);
      return found === undefined ? null : { filterOn: 'Values', values: found.texts };
    }),
  },
  methods: {
    apply: writes((ref, args) => {
      const criteria = toRecord(args.at(0));
      if (criteria['filterOn'] !== 'Values')
        throw notImplemented(`filters on ${String(criteria['filterOn'])}`);
      filter(ref, readTexts(criteria['values']));
    }),
    applyValuesFilter: writes((ref, args) => {
      filter(ref, readTexts(args.at(0)));
    }),
    clear: writes((ref) => {
      filter(ref, null);
    }),
  },
};
