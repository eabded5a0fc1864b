import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from '@univerjs/core';
import type {
  AlignmentFormat,
  BorderFormat,
  BorderLine,
  CellFormat,
  Colour,
  FillFormat,
  LineStyle,
} from '../../../host/document/model';

/** Pixels between a cell's edge and its text, and for one step of indentation. */
const PADDING = 2;
const INDENT_STEP = 9;
/** The ink of automatic colours. */
const AUTOMATIC_INK = '#000000';

const LINES: Readonly<Record<LineStyle, BorderStyleTypes>> = {
  none: BorderStyleTypes.NONE,
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
  hair: BorderStyleTypes.HAIR,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

/** What a kind of value is aligned to where the format leaves it open: texts left, numbers right, the rest in the middle. */
export type ValueKind = 'text' | 'number' | 'other';

type ResolveColour = (colour: Colour | null) => string | null;

/** The style in which the grid draws a cell of this format. Colours come resolved; sizes are points. */
export function cellStyle(format: CellFormat, kind: ValueKind, resolve: ResolveColour): IStyleData {
  const { font, alignment } = format;
  const fill = fillColour(format.fill, resolve);
  const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    ff: fontFamily(font.name),
    fs: font.size,
    bl: flag(font.bold),
    it: flag(font.italic),
    ...(font.underline === 'none' ? {} : { ul: { s: BooleanNumber.TRUE } }),
    ...(font.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(font.verticalPosition === 'baseline'
      ? {}
      : {
          va: font.verticalPosition === 'superscript' ? BaselineOffset.SUPERSCRIPT : BaselineOffset.SUBSCRIPT,
        }),
    cl: { rgb: resolve(font.colour) ?? AUTOMATIC_INK },
    ...(fill === null ? {} : { bg: { rgb: fill } }),
    bd: borders(format.border, resolve),
    ht: horizontal(alignment, kind),
    vt: vertical(alignment),
    tb: alignment.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    pd: padding(alignment, kind),
    ...(alignment.textRotation === 0 ? {} : { tr: rotation(alignment.textRotation) }),
  };
}

/**
 * The fonts that stand in where a workbook's own is not installed: a canvas takes a whole list. Carlito has the measures
 * of Calibri.
 */
export function fontFamily(name: string): string {
  return `"${name.replaceAll('"', '')}", Carlito, "Segoe UI", Arial, sans-serif`;
}

function fillColour(fill: FillFormat, resolve: ResolveColour): string | null {
  if (fill.kind !== 'pattern' || fill.pattern === 'none') return null;
  return resolve(fill.foreground) ?? resolve(fill.background);
}

function borders({ left, right, top, bottom }: BorderFormat, resolve: ResolveColour): IBorderData {
  const line = ({ style, colour }: BorderLine): IBorderStyleData => ({
    s: LINES[style],
    cl: { rgb: resolve(colour) ?? AUTOMATIC_INK },
  });
  return {
    ...(left.style === 'none' ? {} : { l: line(left) }),
    ...(right.style === 'none' ? {} : { r: line(right) }),
    ...(top.style === 'none' ? {} : { t: line(top) }),
    ...(bottom.style === 'none' ? {} : { b: line(bottom) }),
  };
}

function horizontal({ horizontal: stated }: AlignmentFormat, kind: ValueKind): HorizontalAlign {
  switch (stated) {
    case 'left':
    case 'fill':
    case 'justify':
      return HorizontalAlign.LEFT;
    case 'center':
    case 'centerContinuous':
    case 'distributed':
      return HorizontalAlign.CENTER;
    case 'right':
      return HorizontalAlign.RIGHT;
    case 'general':
      if (kind === 'number') return HorizontalAlign.RIGHT;
      return kind === 'text' ? HorizontalAlign.LEFT : HorizontalAlign.CENTER;
  }
}

function vertical({ vertical: stated }: AlignmentFormat): VerticalAlign {
  switch (stated) {
    case 'top':
    case 'justify':
      return VerticalAlign.TOP;
    case 'center':
    case 'distributed':
      return VerticalAlign.MIDDLE;
    case 'bottom':
      return VerticalAlign.BOTTOM;
  }
}

function padding(alignment: AlignmentFormat, kind: ValueKind): NonNullable<IStyleData['pd']> {
  const indent = alignment.indent * INDENT_STEP;
  const right = horizontal(alignment, kind) === HorizontalAlign.RIGHT;
  return { t: 1, b: 2, l: PADDING + (right ? 0 : indent), r: PADDING + (right ? indent : 0) };
}

function rotation(stated: number): NonNullable<IStyleData['tr']> {
  if (stated === 255) return { a: 0, v: BooleanNumber.TRUE };
  // Files count upwards to 90 and go on with what leads downwards; the grid takes degrees clockwise.
  return { a: stated <= 90 ? -stated : stated - 90 };
}
