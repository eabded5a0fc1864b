import type { Area } from './model/area';
import type { Cells } from './model/cell';
import type { Annotations } from './model/annotations';
import type { Charts, OtherDrawing } from './model/charts';
import type { Outcome, Result } from './model/outcome';
import type { ConditionalFormats, Validations } from './model/rules';
import type {
  Columns,
  Hyperlink,
  PageSetup,
  PageSetupChange,
  Rows,
  SheetProtection,
  SheetView,
  SheetViewChange,
  TabColour,
} from './model/sheetParts';
import type { Styles } from './model/styles';
import type { SheetTables, Table } from './model/table';
import type { AddInSettings, CustomXmlParts, DefinedNames, DocumentProperties } from './model/workbookParts';

export type * from './model/outcome';
export { COLUMN_COUNT, ROW_COUNT } from './model/area';
export type * from './model/area';
export type * from './model/cell';
export type * from './model/styles';
export type * from './model/table';
export type * from './model/rules';
export type * from './model/sheetParts';
export type * from './model/annotations';
export type * from './model/charts';
export type * from './model/workbookParts';

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/**
 * One worksheet. Objects of the model are live: properties tell the present state, and the same sheet is always the same
 * object. After its deletion a sheet must not be used any more.
 */
export interface Sheet {
  /** The file's number of the sheet; unique in the workbook and kept for the sheet's life. */
  readonly sheetId: number;
  readonly name: string;
  /** Place among the workbook's tabs, from 0. */
  readonly position: number;
  readonly visibility: SheetVisibility;
  readonly tabColour: TabColour;
  setTabColour(colour: TabColour): void;

  readonly cells: Cells;
  readonly rows: Rows;
  readonly columns: Columns;
  readonly tables: SheetTables;
  readonly validations: Validations;
  readonly conditionalFormats: ConditionalFormats;
  readonly protection: SheetProtection;
  readonly annotations: Annotations;
  readonly charts: Charts;

  readonly view: SheetView;
  setView(change: SheetViewChange): void;
  readonly page: PageSetup;
  setPage(change: PageSetupChange): Outcome;

  /** Merged areas, kept as they are. */
  mergedAreas(): readonly Area[];
  /** Replaces the list of merged areas. Refused: `area-overlaps`. */
  setMergedAreas(areas: readonly Area[]): Outcome;
  hyperlinks(): readonly Hyperlink[];
  /** Replaces the links of the area given; without one, takes them away. */
  setHyperlink(area: Area, link: Partial<Omit<Hyperlink, 'area'>> | null): Outcome;
  otherDrawings(): readonly OtherDrawing[];

  /**
   * Makes room: the cells of `area` and everything below (or to the right of) it move by the area's height (or width).
   * What moves: cells, row or column properties when whole rows or columns are inserted, merged areas, links, notes,
   * comments, validations, conditional formats, tables, drawings' anchors, page breaks. An area that the insertion goes
   * through grows. New cells are empty without a style. Formula texts do not change: call `mapFormulas` for that.
   * Refused: `part-of-array`, `out-of-sheet` (something would fall off the sheet), `area-overlaps` (a table or merged
   * area would be cut).
   */
  insertCells(area: Area, shift: 'down' | 'right'): Outcome;
  /** Takes the cells of `area` away; what lies below (or to the right) moves in. The opposite of `insertCells`. */
  deleteCells(area: Area, shift: 'up' | 'left'): Outcome;
}

/** The workbook's sheets in tab order. Chart sheets and other kinds without cells are kept, count as positions, but are not listed. */
export interface Sheets {
  list(): readonly Sheet[];
  /** Looks a sheet up by name, without regard to case. */
  find(name: string): Sheet | null;
  byId(sheetId: number): Sheet | null;
  /** The sheet that is shown when the file is opened. */
  readonly active: Sheet;
  activate(sheet: Sheet): Outcome;
  /** Refused: `name-invalid` (empty, over 31 characters, one of `\ / ? * [ ] :`, apostrophe first or last), `name-taken`. */
  add(name: string, position?: number): Result<Sheet>;
  /** A copy with everything on it; tables get new names. Refused as `add`. */
  copy(sheet: Sheet, name: string, position?: number): Result<Sheet>;
  /** Refused: `last-visible-sheet`. Names scoped to the sheet go with it; formulas are the caller's. */
  delete(sheet: Sheet): Outcome;
  /** Refused as `add`. Formulas that name the sheet are the caller's (`mapFormulas`). */
  rename(sheet: Sheet, name: string): Outcome;
  move(sheet: Sheet, position: number): Outcome;
  /** Refused: `last-visible-sheet`. */
  setVisibility(sheet: Sheet, visibility: SheetVisibility): Outcome;
}

/** Where a formula stands, for `mapFormulas`. */
export type FormulaPlace =
  | { readonly kind: 'cell'; readonly sheetId: number; readonly row: number; readonly column: number }
  | { readonly kind: 'name'; readonly scope: number | null; readonly name: string }
  /** `row`, `column`: the cell that relative references start from (the top left of the first area). */
  | {
      readonly kind: 'validation' | 'conditional-format';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
    }
  | {
      readonly kind: 'table-column' | 'table-total';
      readonly sheetId: number;
      readonly table: string;
      readonly columnId: number;
    }
  | { readonly kind: 'chart'; readonly sheetId: number; readonly chartId: number }
  /** Sparklines and newer kinds of validations and conditional formats, which are kept but not modelled. */
  | { readonly kind: 'extension'; readonly sheetId: number }
  | { readonly kind: 'link'; readonly sheetId: number };

/** How the workbook is to be calculated. */
export interface CalculationSettings {
  /** Excel calculates everything when it opens the file. */
  readonly fullOnLoad: boolean;
  readonly mode: 'auto' | 'autoNoTable' | 'manual';
}

/** Whether the order, names and number of the sheets are locked. */
export interface StructureProtection {
  readonly protected: boolean;
  readonly hasPassword: boolean;
}

/** An open workbook. */
export interface WorkbookDocument {
  readonly sheets: Sheets;
  readonly styles: Styles;
  readonly names: DefinedNames;
  readonly customXml: CustomXmlParts;
  readonly addInSettings: AddInSettings;

  /** All tables of all sheets, in tab order. */
  tables(): readonly Table[];
  /** Looks a table up by its name in formulas, without regard to case. */
  table(name: string): Table | null;

  readonly properties: DocumentProperties;
  setProperties(change: Partial<DocumentProperties>): void;

  readonly structureProtection: StructureProtection;
  /** Locks or unlocks the structure, without a password. The caller sees to it that a password is respected. */
  protectStructure(locked: boolean): void;

  readonly calculation: CalculationSettings;
  setCalculation(change: Partial<CalculationSettings>): void;
  /** Dates count from 1904 instead of 1900. */
  readonly date1904: boolean;

  /**
   * Shows every formula text of the workbook (cells, names, validations, conditional formats, table columns, charts,
   * internal links) and stores what comes back; the same text means unchanged. Shared formulas come expanded.
   */
  mapFormulas(change: (formula: string, place: FormulaPlace) => string): void;

  /**
   * The workbook as the bytes of an .xlsx file. The same state gives the same bytes. Parts that were not changed keep
   * their compressed bytes; saving does not end the editing.
   */
  save(): Uint8Array;
}

/** How many of something the parts of a workbook may still have together, counted down. */
export interface Allowance {
  left: number;
}

/** Limits against hostile files; the defaults suit workbooks of a few million cells. */
export interface OpenLimits {
  /** Most entries in the archive. */
  readonly entries: number;
  /** Most bytes of all parts together, really inflated. */
  readonly inflatedBytes: number;
  /** Largest inflated size in relation to the compressed one, for parts over one megabyte. */
  readonly ratio: number;
  /** Most cells on one sheet. */
  readonly cells: number;
  /** Most formulas in the cells of all sheets together: each takes some kilobytes when it is calculated. */
  readonly formulas: number;
  /** Deepest nesting of XML elements. */
  readonly depth: number;
  /** Most nodes (elements, attributes, texts) in all parts that are read into trees; cells and shared texts are not. */
  readonly nodes: number;
}
