import { invalidArgument } from '../../protocol/hostError';
import { editable, writes, type Kind } from '../../protocol/kind';
import { autofitColumns, autofitRows } from '../edit/autofit';
import { requireAllowed } from '../edit/protection';
import { setColumnWidth, setRowHeight } from '../edit/sizes';
import { accept } from '../state/accept';
import type { RangeRef } from '../state/book';
import { areaOf } from '../state/rangeRef';
import { rangeBorders, rangeFormat } from '../state/rangeTarget';
import { pointsOfWidth } from '../state/widths';
import { alignmentScalars } from './alignment';
import { formatParts, scalarsThrough } from './formats';
import { toBoolean, toNumber } from './readValue';

/** `Excel.RangeFormat`: alignment, sizes of rows and columns, and the way to fonts, fills, borders and protection. */
export const rangeFormatKind: Kind<RangeRef> = {
  name: 'RangeFormat',
  scalars: {
    ...scalarsThrough(alignmentScalars, rangeFormat),
    columnWidth: editable(
      (range) => {
        const { columns } = range.sheet;
        const { left, right } = areaOf(range);
        return common(left, right, (column) =>
          pointsOfWidth(columns.get(column).width ?? columns.defaultWidth),
        );
      },
      (range, value) => {
        setColumnWidth(range, toNumber(value));
      },
    ),
    rowHeight: editable(
      (range) => {
        const { rows } = range.sheet;
        const { top, bottom } = areaOf(range);
        return common(
          top,
          Math.min(bottom, top + 100_000),
          (row) => rows.get(row).height ?? rows.defaultHeight,
        );
      },
      (range, value) => {
        setRowHeight(range, toNumber(value));
      },
    ),
    useStandardHeight: editable(
      (range) => {
        const { top, bottom } = areaOf(range);
        return common(top, Math.min(bottom, top + 100_000), (row) => !range.sheet.rows.get(row).customHeight);
      },
      (range, value) => {
        if (!toBoolean(value)) return;
        const { top, bottom } = areaOf(range);
        accept(range.sheet.rows.set(top, bottom, { height: null }));
      },
    ),
    useStandardWidth: editable(
      (range) => {
        const { left, right } = areaOf(range);
        return common(left, right, (column) => range.sheet.columns.get(column).width === null);
      },
      (range, value) => {
        if (!toBoolean(value)) return;
        const { left, right } = areaOf(range);
        accept(range.sheet.columns.set(left, right, { width: null }));
      },
    ),
  },
  navigations: formatParts(rangeFormat, rangeBorders),
  methods: {
    autofitColumns: writes((range) => {
      requireAllowed(range.sheet, 'formatColumns');
      autofitColumns(range.book, range.sheet, areaOf(range));
    }),
    autofitRows: writes((range) => {
      requireAllowed(range.sheet, 'formatRows');
      autofitRows(range.book, range.sheet, areaOf(range));
    }),
    adjustIndent: writes((range, args) => {
      const target = rangeFormat(range);
      const indent = (target.common((format) => format.alignment.indent) ?? 0) + args.integer(0);
      if (indent < 0 || indent > 250) throw invalidArgument('an indent is between 0 and 250');
      target.change({ alignment: { indent } });
    }),
  },
};

function common<T>(first: number, last: number, value: (index: number) => T): T | null {
  const one = value(first);
  for (let index = first + 1; index <= last; index += 1) {
    if (value(index) !== one) return null;
  }
  return one;
}
