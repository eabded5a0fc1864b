import type { Area } from './area';
import type { DifferentialFormat } from './styles';
import type { Outcome } from './outcome';

export type ComparisonOperator =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'lessThan'
  | 'lessThanOrEqual'
  | 'greaterThan'
  | 'greaterThanOrEqual';

export type ValidationType =
  'none' | 'whole' | 'decimal' | 'list' | 'date' | 'time' | 'textLength' | 'custom';

/** A data validation as the file has it. Formulas are in file form without `=`; a list of texts is `"a,b,c"` with quotes. */
export interface DataValidation {
  readonly type: ValidationType;
  readonly operator: ComparisonOperator;
  readonly formula1: string | null;
  readonly formula2: string | null;
  readonly allowBlank: boolean;
  readonly showDropdown: boolean;
  readonly showErrorMessage: boolean;
  readonly errorStyle: 'stop' | 'warning' | 'information';
  readonly errorTitle: string;
  readonly error: string;
  readonly showInputMessage: boolean;
  readonly promptTitle: string;
  readonly prompt: string;
  /** Attributes and children without a field here, as raw XML; carried along. */
  readonly other: string;
}

/** A validation and where it holds. */
export interface PlacedValidation {
  readonly areas: readonly Area[];
  readonly validation: DataValidation;
}

/** The data validations of one sheet. A cell has at most one. */
export interface Validations {
  list(): readonly PlacedValidation[];
  /** The validation of a cell, or `null`. */
  at(row: number, column: number): DataValidation | null;
  /** Gives all cells of the areas this validation; others that held there lose these cells. */
  set(areas: readonly Area[], validation: Partial<DataValidation>): Outcome;
  /**
   * Lets what holds in a row hold in the rows right above or below it as well, within their columns, as when a table
   * grows. Relative references go on counting from where they did.
   */
  growRows(row: number, rows: Area): void;
  /** Takes every validation away from the cells of the areas (splits areas that reach further). */
  clear(areas: readonly Area[]): void;
}

export type ConditionalRule =
  | { readonly type: 'cellIs'; readonly operator: ComparisonOperator; readonly formulas: readonly string[] }
  | { readonly type: 'expression'; readonly formula: string }
  | {
      readonly type: 'containsText' | 'notContainsText' | 'beginsWith' | 'endsWith';
      readonly text: string;
      readonly formula: string;
    }
  | {
      readonly type: 'containsBlanks' | 'notContainsBlanks' | 'containsErrors' | 'notContainsErrors';
      readonly formula: string;
    }
  | { readonly type: 'duplicateValues' | 'uniqueValues' }
  /** Everything else (colour scales, data bars, icon sets, top 10, averages …): kept as raw XML of the cfRule element. */
  | { readonly type: 'other'; readonly fileType: string; readonly raw: string };

/** A conditional format. */
export interface ConditionalFormat {
  /** Unique on the sheet for as long as the workbook is open. */
  readonly id: number;
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
  readonly format: DifferentialFormat | null;
  /** 1 comes first; unique on the sheet. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
}

export interface NewConditionalFormat {
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
  readonly format?: DifferentialFormat;
  /** Without it the new one comes first, as in Excel: the others move one step back. */
  readonly priority?: number;
  readonly stopIfTrue?: boolean;
}

/** The conditional formats of one sheet. */
export interface ConditionalFormats {
  /** In order of priority. */
  list(): readonly ConditionalFormat[];
  add(format: NewConditionalFormat): ConditionalFormat;
  /** Changes what is given of an existing one. Refused: `not-found`. */
  change(id: number, change: Partial<NewConditionalFormat>): Outcome;
  delete(id: number): Outcome;
  /**
   * Lets what holds in a row hold in the rows right above or below it as well, within their columns, as when a table
   * grows. Relative references go on counting from where they did.
   */
  growRows(row: number, rows: Area): void;
  /** Takes the cells of the areas out of every conditional format; those without cells left disappear. */
  clear(areas: readonly Area[]): void;
}
