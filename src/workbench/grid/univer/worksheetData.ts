import {
  BooleanNumber,
  type IColumnData,
  type IRange,
  type IRowData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Area } from '../../../host/document/model';
import type { Band, SheetShape } from '../look/sheetShape';

const ROW_HEADING = 46;
const COLUMN_HEADING = 22;

/** An area as Univer counts it. */
export function rangeOf({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** Heights as Univer has them. */
export function rowData(rows: SheetShape['rows']): Record<number, Partial<IRowData>> {
  return bands(rows, ({ size, hidden }) => ({ h: size, ia: BooleanNumber.FALSE, hd: flag(hidden) }));
}

/** Widths as Univer has them. */
export function columnData(columns: SheetShape['columns']): Record<number, Partial<IColumnData>> {
  return bands(columns, ({ size, hidden }) => ({ w: size, hd: flag(hidden) }));
}

/** A sheet for Univer: its measures, and no cells. */
export function worksheetData(id: string, shape: SheetShape): Partial<IWorksheetData> {
  const { frozen } = shape;
  return {
    id,
    name: id,
    tabColor: '',
    hidden: BooleanNumber.FALSE,
    freeze: freeze(frozen),
    rowCount: shape.rowCount,
    columnCount: shape.columnCount,
    defaultColumnWidth: shape.columnWidth,
    defaultRowHeight: shape.rowHeight,
    mergeData: shape.merged.map(rangeOf),
    cellData: {},
    rowData: rowData(shape.rows),
    columnData: columnData(shape.columns),
    rowHeader: { width: ROW_HEADING, hidden: flag(!shape.headings) },
    columnHeader: { height: COLUMN_HEADING, hidden: flag(!shape.headings) },
    showGridlines: flag(shape.gridlines),
    rightToLeft: BooleanNumber.FALSE,
  };
}

/** Frozen panes as Univer has them. */
export function freeze({ rows, columns }: SheetShape['frozen']): IWorksheetData['freeze'] {
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  };
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function bands<T>(all: ReadonlyMap<number, Band>, made: (band: Band) => T): Record<number, T> {
  return Object.fromEntries([...all].map(([index, band]) => [index, made(band)]));
}
