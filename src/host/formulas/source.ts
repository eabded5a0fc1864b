import type { Scalar } from './scalar';

/** A sheet's stable identity: it survives renaming and moving. */
export type SheetId = string;

/** A cell. Rows and columns count from 0. */
export interface CellAddress {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; `bottom` and `right` are included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A table as formulas see it. The area is the whole table, with its header and totals row. */
export interface FormulaTable extends Area {
  readonly name: string;
  readonly sheet: SheetId;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  /** Column names from left to right, unescaped. */
  readonly columns: readonly string[];
}

/** What the calculator asks of a workbook. Names are matched without regard to case. */
export interface FormulaSource {
  /** Sheets in tab order. */
  sheets(): readonly SheetId[];
  sheetByName(name: string): SheetId | undefined;
  sheetName(sheet: SheetId): string;
  /** The entered value, or the last stored result of a formula. */
  value(sheet: SheetId, row: number, column: number): Scalar;
  /** Formula text, with or without `=`, in display or file form. */
  formula(sheet: SheetId, row: number, column: number): string | undefined;
  formulaCells(sheet: SheetId): Iterable<{ row: number; column: number; formula: string }>;
  /** The smallest area that holds every cell with a value or formula. */
  usedArea(sheet: SheetId): Area | undefined;
  table(name: string): FormulaTable | undefined;
  tableAt(sheet: SheetId, row: number, column: number): FormulaTable | undefined;
  /** A name's formula text; the sheet's own names come before the workbook's. */
  definedName(name: string, sheet: SheetId): string | undefined;
  /** Takes a recalculated result. */
  store(sheet: SheetId, row: number, column: number, value: Scalar): void;
  /** The whole area of an array formula (Ctrl+Shift+Enter) whose first cell this is. There are none, when absent. */
  arrayArea?(sheet: SheetId, row: number, column: number): Area | undefined;
  /** Whether the row is hidden by a filter or by hand (SUBTOTAL and AGGREGATE). None are, when absent. */
  rowHidden?(sheet: SheetId, row: number): 'filter' | 'hand' | undefined;
}

/** The language of texts made from numbers and dates. Formulas themselves are always English. */
export type FormulaLocale = 'sv-SE' | 'en-US';

/** Settings of a calculator. */
export interface CalculatorOptions {
  readonly locale: FormulaLocale;
  /** The clock of TODAY and NOW, read in local time. The system's, when absent. */
  readonly now?: () => Date;
}

/** A formula cell that was left with its stored value, and why. */
export interface Unsupported extends CellAddress {
  readonly reason: 'syntax' | 'function' | 'reference' | 'cycle';
  /** The function's name, the reference (to another workbook or through several sheets), or what could not be read. */
  readonly name: string;
}

/** What one calculation did. */
export interface CalculationResult {
  /** Cells whose stored value is now another one. */
  readonly changed: readonly CellAddress[];
  /** Every formula in the workbook that is not calculated, not only those met in this run. */
  readonly unsupported: readonly Unsupported[];
}

/** Keeps a workbook's formulas calculated. */
export interface Calculator {
  /** A cell got another value or formula, or lost it. */
  edited(sheet: SheetId, row: number, column: number): void;
  /** Rows or columns moved, or sheets with formulas came: everything is read anew at the next calculation. */
  structureChanged(): void;
  /**
   * Names, tables or sheets were added, changed or taken away, and no cell has moved: at the next calculation the formulas
   * that speak of them are read anew, and what depends on these is calculated.
   */
  namesChanged(): void;
  /** Calculates what is dirty and everything that depends on it. The first call calculates every formula. */
  calculate(): CalculationResult;
  /**
   * Evaluates one formula as if it stood in the cell `at`, without storing anything.
   * A formula that cannot be read or holds an unknown function gives `#NAME?`.
   */
  evaluate(formula: string, at: CellAddress): Scalar;
}
