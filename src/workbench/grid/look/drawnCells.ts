import { CellValueType, type ICellData, type IStyleData } from '@univerjs/core';
import { COLUMN_COUNT, type CellFormat, type CellValue, type Sheet } from '../../../host/document/model';
import type { HostCore } from '../../../host/openHost';
import { shownFormats } from '../../../host/objects/edit/shownFormats';
import { displayText } from '../../../host/formulas/displayText';
import type { ErrorCode, Scalar } from '../../../host/formulas/scalar';
import { numberFormatColour } from '../../../host/formulas/values/numberFormatColour';
import { cellStyle, type ValueKind } from './cellStyle';
import { columnPixels } from './sheetShape';

/** Cells of a sheet that are kept once drawn, many times what is in view. */
const MOST_KEPT = 100_000;

/** The cells of a workbook as the grid draws them. */
export interface DrawnCells {
  at(sheet: Sheet, row: number, column: number): ICellData;
  /** What a cell shows, number signs in columns that are too narrow included. */
  textAt(sheet: Sheet, row: number, column: number): string;
  /** Forgets what was found, for when the workbook has changed. */
  forget(): void;
}

/** How wide a text is in a style, in pixels at 100 %. */
export type MeasureText = (text: string, font: CellFormat['font']) => number;

/** Opens the drawn cells of a workbook. Nothing is copied: a cell is looked at when it comes into view. */
export function drawnCells({ book }: HostCore, measure: MeasureText): DrawnCells {
  const formats = shownFormats(book);
  const { styles } = book.document;
  let made = new WeakMap<CellFormat, Map<string, IStyleData>>();
  /** Every cell in view is asked for many times a frame. */
  let drawn = new WeakMap<Sheet, Map<number, ICellData>>();

  function styleOf(format: CellFormat, kind: ValueKind, ink: string | null): IStyleData {
    const key = `${kind} ${ink ?? ''}`;
    const known = made.get(format) ?? new Map<string, IStyleData>();
    made.set(format, known);
    const found = known.get(key);
    if (found !== undefined) return found;
    const plain = cellStyle(format, kind, (colour) => styles.resolveColour(colour));
    const style = ink === null ? plain : { ...plain, cl: { rgb: ink } };
    known.set(key, style);
    return style;
  }

  function textOf(sheet: Sheet, column: number, value: CellValue, format: CellFormat): string {
    if (value === null) return '';
    const text = displayText(scalarOf(value), format.numberFormat, book.locale);
    if (typeof value !== 'number') return text;
    const width = columnPixels(sheet.columns.get(column).width ?? sheet.columns.defaultWidth);
    return fitted(text, width, (one) => measure(one, format.font));
  }

  function draw(sheet: Sheet, row: number, column: number): ICellData {
    const format = formats.at(sheet, row, column);
    const value = sheet.cells.value(row, column);
    const ink = value === null ? null : numberFormatColour(scalarOf(value), format.numberFormat);
    const style = styleOf(format, kindOf(value), ink);
    const text = textOf(sheet, column, value, format);
    return text === '' ? { s: style } : { v: text, t: CellValueType.STRING, s: style };
  }

  return {
    at(sheet, row, column) {
      let known = drawn.get(sheet);
      if (known === undefined || known.size > MOST_KEPT)
        drawn.set(sheet, (known = new Map<number, ICellData>()));
      const place = row * COLUMN_COUNT + column;
      const found = known.get(place);
      if (found !== undefined) return found;
      const cell = draw(sheet, row, column);
      known.set(place, cell);
      return cell;
    },
    textAt(sheet, row, column) {
      return textOf(sheet, column, sheet.cells.value(row, column), formats.at(sheet, row, column));
    },
    forget() {
      formats.forget();
      drawn = new WeakMap();
      made = new WeakMap();
    },
  };
}

/** A number that does not fit its column shows number signs, as many as fit. */
function fitted(text: string, width: number, measure: (text: string) => number): string {
  const room = width - 4;
  // Seven pixels a digit is more than any usual font needs; only what is near the edge is measured.
  if (text.length * 9 <= room || measure(text) <= room) return text;
  return '#'.repeat(Math.max(1, Math.floor(room / measure('#'))));
}

function scalarOf(value: Exclude<CellValue, null>): Scalar {
  return typeof value === 'object' ? { error: value.error as ErrorCode } : value;
}

function kindOf(value: CellValue): ValueKind {
  if (typeof value === 'number') return 'number';
  return value === null || typeof value === 'string' ? 'text' : 'other';
}
