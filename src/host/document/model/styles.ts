import type { Outcome, Result } from './outcome';

/**
 * A colour as the file states it. `theme` counts 0 = background 1 (lt1), 1 = text 1 (dk1), 2 = lt2, 3 = dk2, 4–9 = accents,
 * 10 = link, 11 = followed link; `tint` −1 … 1 darkens or lightens. `rgb` is `#RRGGBB`.
 */
export type Colour =
  | { readonly kind: 'rgb'; readonly rgb: string; readonly tint?: number }
  | { readonly kind: 'theme'; readonly theme: number; readonly tint?: number }
  | { readonly kind: 'indexed'; readonly index: number; readonly tint?: number }
  | { readonly kind: 'auto' };

export type UnderlineStyle = 'none' | 'single' | 'double' | 'singleAccounting' | 'doubleAccounting';

/** Properties of a font. `scheme` ties `name` to the theme's body (`minor`) or heading (`major`) font. */
export interface FontFormat {
  readonly name: string;
  readonly scheme: 'minor' | 'major' | null;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: UnderlineStyle;
  readonly strikethrough: boolean;
  readonly verticalPosition: 'baseline' | 'superscript' | 'subscript';
  /** `null` = none stated (automatic). */
  readonly colour: Colour | null;
  /** Children of the font that have no field here (charset, family, outline …), as raw XML; carried along. */
  readonly other: string;
}

export type FillPattern =
  | 'none'
  | 'solid'
  | 'mediumGray'
  | 'darkGray'
  | 'lightGray'
  | 'darkHorizontal'
  | 'darkVertical'
  | 'darkDown'
  | 'darkUp'
  | 'darkGrid'
  | 'darkTrellis'
  | 'lightHorizontal'
  | 'lightVertical'
  | 'lightDown'
  | 'lightUp'
  | 'lightGrid'
  | 'lightTrellis'
  | 'gray125'
  | 'gray0625';

/** A fill. For `solid`, `foreground` is the colour one sees. Gradients are carried along as raw XML. */
export type FillFormat =
  | {
      readonly kind: 'pattern';
      readonly pattern: FillPattern;
      readonly foreground: Colour | null;
      readonly background: Colour | null;
    }
  | { readonly kind: 'gradient'; readonly raw: string };

export type LineStyle =
  | 'none'
  | 'thin'
  | 'medium'
  | 'dashed'
  | 'dotted'
  | 'thick'
  | 'double'
  | 'hair'
  | 'mediumDashed'
  | 'dashDot'
  | 'mediumDashDot'
  | 'dashDotDot'
  | 'mediumDashDotDot'
  | 'slantDashDot';

/** One edge of a border. */
export interface BorderLine {
  readonly style: LineStyle;
  readonly colour: Colour | null;
}

export interface BorderFormat {
  readonly left: BorderLine;
  readonly right: BorderLine;
  readonly top: BorderLine;
  readonly bottom: BorderLine;
  readonly diagonal: BorderLine;
  readonly diagonalUp: boolean;
  readonly diagonalDown: boolean;
}

export interface AlignmentFormat {
  readonly horizontal:
    'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
  readonly vertical: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly wrapText: boolean;
  /** Steps of indentation, 0–250. */
  readonly indent: number;
  /** 0–90 upwards, 91–180 = 1–90 degrees downwards, 255 stacked. */
  readonly textRotation: number;
  readonly shrinkToFit: boolean;
  /** 0 by context, 1 left to right, 2 right to left. */
  readonly readingOrder: number;
  readonly justifyLastLine: boolean;
}

export interface ProtectionFormat {
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** A cell's format with every property resolved (what the named style gives is already filled in). */
export interface CellFormat {
  readonly font: FontFormat;
  readonly fill: FillFormat;
  readonly border: BorderFormat;
  /** Number format code in file form, for example `General`, `#,##0`, `yyyy-mm-dd`. */
  readonly numberFormat: string;
  readonly alignment: AlignmentFormat;
  readonly protection: ProtectionFormat;
  /** The cell's text was typed with a leading apostrophe. */
  readonly quotePrefix: boolean;
  /** Name of the cell style that the format builds on, for example `Normal`. */
  readonly styleName: string;
}

/** Some properties of a format, to be laid over another one. Inner objects may be partial too (except fills). */
export interface CellFormatChange {
  readonly font?: Partial<FontFormat>;
  readonly fill?: FillFormat;
  readonly border?: Partial<BorderFormat>;
  readonly numberFormat?: string;
  readonly alignment?: Partial<AlignmentFormat>;
  readonly protection?: Partial<ProtectionFormat>;
  readonly quotePrefix?: boolean;
}

/** What a conditional format lays over a cell: only what is stated changes. */
export type DifferentialFormat = Omit<CellFormatChange, 'quotePrefix'>;

/** A named cell style. */
export interface NamedStyle {
  readonly name: string;
  /** Number of Excel's built-in style (0 = Normal), or `null` for one of the workbook's own. */
  readonly builtinId: number | null;
  readonly hidden: boolean;
  readonly format: CellFormat;
}

/** The workbook's formats. Indices are never renumbered; equal formats share one index. */
export interface Styles {
  /** Number of cell formats; valid indices are 0 … count − 1. */
  readonly count: number;
  /** The description of a cell format; the same object for the same index. Throws on an index out of range. */
  format(index: number): CellFormat;
  /** Index of a format, found or appended. Its `styleName` must exist (else Normal is used). */
  indexOf(format: CellFormat): number;
  /** Index of the format that results when `change` is laid over format `index`. */
  change(index: number, change: CellFormatChange): number;

  /** The named styles in the file's order. */
  namedStyles(): readonly NamedStyle[];
  /** Looks a named style up, without regard to case. */
  namedStyle(name: string): NamedStyle | null;
  /** Adds a named style. Refused: `name-taken`, `name-invalid`. */
  addNamedStyle(style: { name: string; format: CellFormat; builtinId?: number }): Outcome;
  /** Changes a named style's format; the cells that build on it and do not override the property follow. */
  changeNamedStyle(name: string, change: CellFormatChange): Outcome;
  /** Index of the cell format that is the named style itself, found or appended. Refused: `not-found`. */
  indexOfNamedStyle(name: string): Result<number>;

  /** The colour as `#RRGGBB` in upper case, theme and tint resolved; `null` for automatic or none. */
  resolveColour(colour: Colour | null): string | null;
  /** The theme's font names, for example `{ minor: 'Calibri', major: 'Calibri Light' }`. */
  readonly themeFonts: { readonly minor: string; readonly major: string };
}
