import { HostError, itemNotFound } from '../../protocol/hostError';
import {
  editable,
  keepsContent,
  leadsTo,
  readOnly,
  reads,
  writes,
  type HostObject,
  type Kind,
} from '../../protocol/kind';
import { clearCells, readClear } from '../edit/clearCells';
import { readFormulas, readTexts, readTypes, readValues } from '../edit/readCells';
import { numberFormats } from '../edit/numberFormats';
import { object } from '../object';
import { cellCount, cellArea, isWholeColumns, isWholeRows } from '../state/areas';
import type { RangeRef } from '../state/book';
import { addressOf, areaOf } from '../state/rangeRef';
import { setStyle, styleNameOf } from './rangeStyle';

interface Areas {
  readonly ranges: readonly RangeRef[];
}

function first({ ranges }: Areas): RangeRef {
  const [range] = ranges;
  if (range === undefined) throw itemNotFound('a range');
  return range;
}

/** `Excel.RangeAreas`: several ranges on one sheet as one object. */
export const rangeAreasKind: Kind<Areas> = {
  name: 'RangeAreas',
  tracked: true,
  scalars: {
    address: readOnly(({ ranges }) => ranges.map(addressOf).join(',')),
    addressLocal: readOnly(({ ranges }) => ranges.map(addressOf).join(',')),
    areaCount: readOnly(({ ranges }) => ranges.length),
    cellCount: readOnly(({ ranges }) => ranges.reduce((sum, range) => sum + cellCount(areaOf(range)), 0)),
    isEntireColumn: readOnly(({ ranges }) => ranges.every((range) => isWholeColumns(areaOf(range)))),
    isEntireRow: readOnly(({ ranges }) => ranges.every((range) => isWholeRows(areaOf(range)))),
    style: editable(
      ({ ranges }) => {
        const names = new Set(ranges.map(styleNameOf));
        return names.size === 1 ? [...names][0] : null;
      },
      ({ ranges }, value) => {
        for (const range of ranges) setStyle(range, value);
      },
    ),
  },
  navigations: {
    areas: leadsTo((areas) => object('RangeCollection', areas)),
    worksheet: leadsTo((areas) =>
      object('Worksheet', { book: first(areas).book, sheet: first(areas).sheet }),
    ),
  },
  methods: {
    clear: writes(({ ranges }, args) => {
      const what = readClear(args.optionalText(0));
      for (const range of ranges) clearCells(range.book, range.sheet, areaOf(range), what);
    }),
    calculate: keepsContent(
      writes((areas) => {
        first(areas).book.calculation.run();
      }),
    ),
  },
};

/** `Excel.RangeCollection`: the ranges of RangeAreas one by one. */
export const rangeCollectionKind: Kind<Areas> = {
  name: 'RangeCollection',
  collection: { items: ({ ranges }) => ranges.map((range) => object('Range', range)) },
  methods: {
    getCount: reads(({ ranges }) => ranges.length),
    getItemAt: reads(({ ranges }, args): HostObject => {
      const range = ranges[args.integer(0)];
      if (range === undefined) throw itemNotFound('the range');
      return object('Range', range);
    }),
  },
};

/** Row numbers of a range that are not hidden. */
function visible(range: RangeRef): { rows: number[]; columns: number[] } {
  const { top, left, bottom, right } = areaOf(range);
  const rows: number[] = [];
  const columns: number[] = [];
  for (let row = top; row <= bottom; row += 1) if (!range.sheet.rows.get(row).hidden) rows.push(row);
  for (let column = left; column <= right; column += 1)
    if (!range.sheet.columns.get(column).hidden) columns.push(column);
  return { rows, columns };
}

function shown<T>(read: (range: RangeRef) => T[][]): (range: RangeRef) => T[][] {
  return (range) => {
    const { top, left } = areaOf(range);
    const { rows, columns } = visible(range);
    const all = read(range);
    return rows.map((row) =>
      columns.flatMap((column) => all[row - top]?.slice(column - left, column - left + 1) ?? []),
    );
  };
}

/** `Excel.RangeView`: what of a range is not hidden. */
export const rangeViewKind: Kind<RangeRef> = {
  name: 'RangeView',
  scalars: {
    values: readOnly(shown((range) => readValues(range.book, range.sheet, areaOf(range)))),
    formulas: readOnly(shown((range) => readFormulas(range.book, range.sheet, areaOf(range)))),
    text: readOnly(shown((range) => readTexts(range.book, range.sheet, areaOf(range)))),
    valueTypes: readOnly(shown((range) => readTypes(range.book, range.sheet, areaOf(range)))),
    numberFormat: readOnly(shown((range) => numberFormats(range.book, range.sheet, areaOf(range)))),
    rowCount: readOnly((range) => visible(range).rows.length),
    columnCount: readOnly((range) => visible(range).columns.length),
    cellAddresses: readOnly((range) => {
      const { rows, columns } = visible(range);
      return rows.map((row) => columns.map((column) => addressOf({ ...range, area: cellArea(row, column) })));
    }),
    index: readOnly(() => 0),
  },
  methods: {
    getRange: reads((range) => {
      if (visible(range).rows.length === 0) throw new HostError('ItemNotFound', 'All rows are hidden.');
      return object('Range', range);
    }),
  },
};
