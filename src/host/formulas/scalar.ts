/** The error values that a cell can hold, as Excel writes them. */
export type ErrorCode =
  | '#N/A'
  | '#VALUE!'
  | '#REF!'
  | '#DIV/0!'
  | '#NUM!'
  | '#NAME?'
  | '#NULL!'
  | '#SPILL!'
  | '#CALC!'
  | '#GETTING_DATA';

/** An error value in a cell. Compare by `error`, not by identity. */
export interface FormulaError {
  readonly error: ErrorCode;
}

/** A cell's value as Excel has it. An empty cell is `null`; dates are serial numbers. */
export type Scalar = number | string | boolean | FormulaError | null;
