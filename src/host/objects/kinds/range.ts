import { COLUMN_COUNT, type Area } from '../../document/model';
import { editable, keepsContent, leadsTo, readOnly, reads, writes, type Kind } from '../../protocol/kind';
import { invalidArgument } from '../../protocol/hostError';
import { readFormulas, readFormulasR1C1, readTexts, readTypes, readValues } from '../edit/readCells';
import { readGrid } from '../edit/grid';
import { hideColumns, hideRows } from '../edit/hide';
import { writeInput } from '../edit/writeCells';
import { setNumberFormats, numberFormats } from '../edit/numberFormats';
import { object } from '../object';
import { cellCount, columnsOf, isWholeColumns, isWholeRows, rowsOf } from '../state/areas';
import type { RangeRef } from '../state/book';
import { addressOf, areaOf } from '../state/rangeRef';
import { pointsOfWidth } from '../state/widths';
import { hyperlinkOf, setHyperlink } from './hyperlinks';
import { rangeEditing } from './rangeEditing';
import { rangeLookups } from './rangeLookups';
import { rangeNavigation } from './rangeNavigation';
import { rangeProperties } from './rangeProperties';
import { setStyle, styleNameOf } from './rangeStyle';
import { toBoolean } from './readValue';

/** Cells of unbounded ranges are not given: `null`, as Excel answers. */
function bounded<T>(range: RangeRef, read: (area: Area) => T): T | null {
  const area = areaOf(range);
  if (isWholeColumns(area) || isWholeRows(area)) return null;
  range.book.tally.cellsRead += cellCount(area);
  return read(area);
}

function sizes(
  first: number,
  last: number,
  size: (index: number) => number,
  standard: number,
  beyond: number,
): number {
  const end = Math.min(last, beyond);
  let total = 0;
  for (let index = first; index <= end; index += 1) total += size(index);
  return total + Math.max(0, last - end) * standard;
}

/** The height of the rows before and in an area; rows beyond the first 100 000 count as standard ones. */
function heightOf({ sheet }: RangeRef, first: number, last: number): number {
  const { rows } = sheet;
  const size = (row: number): number => {
    const { hidden, height } = rows.get(row);
    return hidden ? 0 : (height ?? rows.defaultHeight);
  };
  return first > last ? 0 : sizes(first, last, size, rows.defaultHeight, first + 100_000);
}

function widthOf({ sheet }: RangeRef, first: number, last: number): number {
  const { columns } = sheet;
  const size = (column: number): number => {
    const { hidden, width } = columns.get(column);
    return hidden ? 0 : pointsOfWidth(width ?? columns.defaultWidth);
  };
  return first > last ? 0 : sizes(first, last, size, 0, COLUMN_COUNT);
}

function common(first: number, last: number, value: (index: number) => boolean): boolean | null {
  const one = value(first);
  for (let index = first + 1; index <= Math.min(last, first + 100_000); index += 1) {
    if (value(index) !== one) return null;
  }
  return one;
}

const rowHidden = (range: RangeRef): boolean | null => {
  const { top, bottom } = areaOf(range);
  return common(top, bottom, (row) => range.sheet.rows.get(row).hidden);
};

const columnHidden = (range: RangeRef): boolean | null => {
  const { left, right } = areaOf(range);
  return common(left, right, (column) => range.sheet.columns.get(column).hidden);
};

/** `Excel.Range` */
export const rangeKind: Kind<RangeRef> = {
  name: 'Range',
  tracked: true,
  scalars: {
    address: readOnly(addressOf),
    addressLocal: readOnly(addressOf),
    cellCount: readOnly((range) => {
      const count = cellCount(areaOf(range));
      // Documented: more than 2^31 - 1 cells are -1.
      return count > 2_147_483_647 ? -1 : count;
    }),
    rowCount: readOnly((range) => rowsOf(areaOf(range))),
    columnCount: readOnly((range) => columnsOf(areaOf(range))),
    rowIndex: readOnly((range) => areaOf(range).top),
    columnIndex: readOnly((range) => areaOf(range).left),
    isEntireColumn: readOnly((range) => isWholeColumns(areaOf(range))),
    isEntireRow: readOnly((range) => isWholeRows(areaOf(range))),
    values: editable(
      (range) => bounded(range, (area) => readValues(range.book, range.sheet, area)),
      (range, value) => {
        writeInput(range.book, range.sheet, areaOf(range), value, 'a1');
      },
    ),
    formulas: editable(
      (range) => bounded(range, (area) => readFormulas(range.book, range.sheet, area)),
      (range, value) => {
        writeInput(range.book, range.sheet, areaOf(range), value, 'a1');
      },
    ),
    formulasR1C1: editable(
      (range) => bounded(range, (area) => readFormulasR1C1(range.book, range.sheet, area)),
      (range, value) => {
        writeInput(range.book, range.sheet, areaOf(range), value, 'r1c1');
      },
    ),
    text: readOnly((range) => bounded(range, (area) => readTexts(range.book, range.sheet, area))),
    valueTypes: readOnly((range) => bounded(range, (area) => readTypes(range.book, range.sheet, area))),
    numberFormat: editable(
      (range) => bounded(range, (area) => numberFormats(range.book, range.sheet, area)),
      (range, value) => {
        setNumberFormats(range, readGrid(areaOf(range), value).at);
      },
    ),
    style: editable(styleNameOf, setStyle),
    hyperlink: editable(hyperlinkOf, setHyperlink),
    hidden: readOnly((range) => rowHidden(range) === true || columnHidden(range) === true),
    rowHidden: editable(rowHidden, (range, value) => {
      const { top, bottom } = areaOf(range);
      hideRows(range.book, range.sheet, top, bottom, toBoolean(value));
    }),
    columnHidden: editable(columnHidden, (range, value) => {
      const { left, right } = areaOf(range);
      hideColumns(range.sheet, left, right, toBoolean(value));
    }),
    top: readOnly((range) => heightOf(range, 0, areaOf(range).top - 1)),
    left: readOnly((range) => widthOf(range, 0, areaOf(range).left - 1)),
    height: readOnly((range) => heightOf(range, areaOf(range).top, areaOf(range).bottom)),
    width: readOnly((range) => widthOf(range, areaOf(range).left, areaOf(range).right)),
    hasSpill: readOnly(() => false),
  },
  navigations: {
    format: leadsTo((range) => object('RangeFormat', range)),
    worksheet: leadsTo(({ book, sheet }) => object('Worksheet', { book, sheet })),
    sort: leadsTo((range) => object('RangeSort', range)),
    dataValidation: leadsTo((range) => object('DataValidation', range)),
    conditionalFormats: leadsTo((range) => object('ConditionalFormatCollection', range)),
  },
  methods: {
    ...rangeNavigation,
    ...rangeLookups,
    ...rangeEditing,
    ...rangeProperties,
    // Sent by the client before it writes a large array in pieces: the shape must fit the whole.
    _ValidateArraySize: reads((range, args) => {
      const area = areaOf(range);
      if (args.integer(0) !== rowsOf(area) || args.integer(1) !== columnsOf(area)) {
        throw invalidArgument(
          "the number of rows or columns in the input array doesn't match the size of the range",
        );
      }
    }),
    calculate: keepsContent(
      writes(({ book }) => {
        book.calculation.run();
      }),
    ),
  },
};
