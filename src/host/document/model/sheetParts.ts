import type { Area } from './area';
import type { Outcome } from './outcome';
import type { Colour } from './styles';

/** What the file says of a row besides its cells. */
export interface RowProperties {
  /** Points; `null` = not stated, the default height holds. */
  readonly height: number | null;
  /** `height` was set by hand; otherwise it is what Excel last fitted. */
  readonly customHeight: boolean;
  readonly hidden: boolean;
  /** 0–7. */
  readonly outlineLevel: number;
  readonly collapsed: boolean;
  /** Style of the row's cells that do not exist, or `null`. */
  readonly style: number | null;
}

/** Rows of a sheet. */
export interface Rows {
  get(row: number): RowProperties;
  /**
   * Changes rows `first` … `last`. `height: null` = no height is stored. With `customHeight: false` the height is one that
   * fits the row's text just now and goes on following it; otherwise it stays. For more than 200 000 rows (whole
   * columns) the rows that exist change and the height becomes the sheet's default.
   */
  set(first: number, last: number, change: Partial<RowProperties>): Outcome;
  /** Points. */
  readonly defaultHeight: number;
  setDefaultHeight(height: number): void;
  /** Rows with properties of their own (height, hidden, outline, style), ascending. */
  withProperties(): Iterable<number>;
}

/** What the file says of a column. */
export interface ColumnProperties {
  /** Characters of the Normal font with padding, as in the file (Excel's 8.43 is 9.140625); `null` = the default holds. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly outlineLevel: number;
  readonly collapsed: boolean;
  readonly style: number | null;
}

/** Columns of a sheet. */
export interface Columns {
  get(column: number): ColumnProperties;
  /** Changes columns `first` … `last`; runs in the file are split and joined as needed. `width: null` = default. */
  set(first: number, last: number, change: Partial<ColumnProperties>): Outcome;
  /** Characters with padding, as in the file. */
  readonly defaultWidth: number;
  setDefaultWidth(width: number): void;
}

/** How the sheet is shown on the screen. */
export interface SheetView {
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly rightToLeft: boolean;
  /** Per cent, 10–400. */
  readonly zoom: number;
  /** Rows and columns that stay in place; 0 and 0 = not frozen. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The selected area (the first, when there are several). */
  readonly selection: Area;
}

export type SheetViewChange = Partial<SheetView>;

/** Margins in inches. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** Header and footer texts with Excel's codes (`&P`, `&N`, `&L…&C…&R`), as the file has them. */
export interface HeaderFooter {
  readonly oddHeader: string;
  readonly oddFooter: string;
  readonly evenHeader: string;
  readonly evenFooter: string;
  readonly firstHeader: string;
  readonly firstFooter: string;
  readonly differentFirst: boolean;
  readonly differentOddEven: boolean;
  readonly scaleWithDocument: boolean;
  readonly alignWithMargins: boolean;
}

/** The sheet on paper. */
export interface PageSetup {
  readonly orientation: 'default' | 'portrait' | 'landscape';
  /** Number in the file's list of papers: 9 = A4, 8 = A3, 1 = letter. */
  readonly paperSize: number;
  /** Per cent; holds when `fit` is null. */
  readonly scale: number;
  /** Pages wide and high (0 = as many as it takes); `null` = not fitted. */
  readonly fit: { readonly width: number; readonly height: number } | null;
  readonly margins: PageMargins;
  readonly centreHorizontally: boolean;
  readonly centreVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draft: boolean;
  readonly pageOrder: 'downThenOver' | 'overThenDown';
  readonly firstPageNumber: number | null;
  readonly headerFooter: HeaderFooter;
  /** Areas that are printed; none = everything. */
  readonly printAreas: readonly Area[];
  /** Rows (first and last) that repeat on every page. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly titleColumns: { readonly first: number; readonly last: number } | null;
  /** Rows before which a page begins (row numbers of the first row of the new page) and columns likewise. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
}

export type PageSetupChange = Partial<Omit<PageSetup, 'margins' | 'headerFooter'>> & {
  readonly margins?: Partial<PageMargins>;
  readonly headerFooter?: Partial<HeaderFooter>;
};

/** What users may still do on a protected sheet. */
export interface ProtectionOptions {
  readonly selectLockedCells: boolean;
  readonly selectUnlockedCells: boolean;
  readonly formatCells: boolean;
  readonly formatColumns: boolean;
  readonly formatRows: boolean;
  readonly insertColumns: boolean;
  readonly insertRows: boolean;
  readonly insertHyperlinks: boolean;
  readonly deleteColumns: boolean;
  readonly deleteRows: boolean;
  readonly sort: boolean;
  readonly autoFilter: boolean;
  readonly pivotTables: boolean;
  readonly editObjects: boolean;
  readonly editScenarios: boolean;
}

/** Sheet protection. */
export interface SheetProtection {
  readonly protected: boolean;
  readonly hasPassword: boolean;
  /** `null` when the sheet is not protected. */
  readonly options: ProtectionOptions | null;
  /** Protects with the options given (all others false, selecting cells true) and, if given, a password (SHA-512). */
  protect(options: Partial<ProtectionOptions>, password?: string): void;
  /** Whether the password fits; true when there is none. */
  verify(password: string): boolean;
  /** Takes the protection away. Whether the caller knew the password is the caller's matter (`verify`). */
  unprotect(): void;
}

/** A link on cells; kept as it is. */
export interface Hyperlink {
  readonly area: Area;
  /** Address outside the workbook, or `null`. */
  readonly address: string | null;
  /** Place in the workbook, for example `Blad1!A1`, or `null`. */
  readonly location: string | null;
  readonly screenTip: string;
  readonly display: string;
}

export type TabColour = Colour | null;
