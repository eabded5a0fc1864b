import type { Area } from './area';
import type { CellContent } from './cell';
import type { StyleKey } from './cellStyles';

/** Native data validation of an area; formulas are relative to the area's first cell. */
export interface ValidationPlan {
  readonly area: Area;
  readonly rule: ValidationRule;
  /** Shown when a cell is selected. Title ≤ 32, message ≤ 255 characters. */
  readonly prompt?: { readonly title: string; readonly message: string };
  /** Shown when typing is refused. Title ≤ 32, message ≤ 225 characters. */
  readonly alert?: { readonly title: string; readonly message: string };
  /** True for a list that only offers its words: anything else may be typed, too. */
  readonly onlyOffers?: boolean;
}

export type ValidationRule =
  | { readonly kind: 'none' }
  /** Words without commas, in the order of the list. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** A formula that gives a range, such as `=Delår_Målskala`. */
  | { readonly kind: 'list-from'; readonly formula: string }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'whole-number'; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'text-length'; readonly maximum: number };

/** A conditional format by formula, relative to the area's first cell. */
export interface ConditionalFormatPlan {
  readonly area: Area;
  readonly formula: string;
  readonly fontColor?: string;
  readonly fillColor?: string;
  /** In English form. */
  readonly numberFormat?: string;
}

/** How a sheet prints. Paper is A4 and one page wide. */
interface PagePlan {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows that repeat on every page, such as `$5:$5`. */
  readonly titleRows: string;
  /**
   * Per cent of full size, for sheets with page breaks of their own: Excel need not heed those where it fits the
   * width itself. Without it the sheet is fitted to one page's width.
   */
  readonly scale?: number;
  /** Plain text at the left of every page's foot; page x of y always stands at the right. */
  readonly footer?: string;
}

export interface NamePlan {
  readonly name: string;
  /** An area of this sheet, or a formula beginning with "=". */
  readonly refersTo: Area | string;
}

interface TablePlan {
  readonly name: string;
  /** Header row included. */
  readonly area: Area;
}

/** The sheet itself when it is first created: cells, table, look and paper. */
export interface SheetPlan {
  readonly sheet: string;
  /** A sheet that it is to stand before; last in the workbook without it. */
  readonly before?: string;
  readonly tabColor: string;
  readonly gridlines: boolean;
  /** Widths in characters of the workbook's normal font, from column A. */
  readonly columnWidths: readonly number[];
  /** Column letters that are folded away: helpers that formulas use. */
  readonly hiddenColumns: readonly string[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly page: PagePlan;
  readonly cells: readonly { readonly area: Area; readonly rows: readonly (readonly CellContent[])[] }[];
  readonly styles: readonly { readonly area: Area; readonly style: StyleKey }[];
  readonly table?: TablePlan;
}

/**
 * What makes a sheet live. Kept apart from {@link SheetPlan} because it refers to tables and names of
 * other sheets: all sheets are added first, then their rules in an order that the workbook room decides.
 */
export interface SheetRules {
  /** Defined first: validations and conditional formats below may refer to them. */
  readonly names: readonly NamePlan[];
  /** One formula per column of the table's body, `=[@…]` form. */
  readonly calculatedColumns: readonly { readonly area: Area; readonly formula: string }[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
}
