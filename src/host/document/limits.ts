import type { OpenLimits } from './model';

/*
 * Every limit that a file is held to, in one place. docs/limits.md is made of them, and test/host/document/limits.test.ts reads a
 * file just below each and refuses one just above it.
 */

/** What holds when the caller sets no limits: far above what people's workbooks need, low enough for any machine. */
export const USUAL_LIMITS: OpenLimits = {
  entries: 10_000,
  inflatedBytes: 128 * 1024 * 1024,
  ratio: 500,
  cells: 5_000_000,
  formulas: 1_000_000,
  depth: 256,
  nodes: 1_000_000,
};

/** Small parts may compress very well without being an attack. */
export const RATIO_MATTERS_FROM = 1_000_000;

/** Elements of workbooks have some thirty attributes at most; each is compared with those before it. */
export const MOST_ATTRIBUTES = 256;

/** Most cells that one array formula may fill: each of them gets its value at every calculation. */
export const LARGEST_ARRAY = 1_000_000;

/** Most characters in a cell's text (Excel's own limit). */
export const LONGEST_TEXT = 32_767;

/** Most characters of a formula (Excel's own limit). */
export const LONGEST_FORMULA = 8_192;

/** Most characters of a sheet's name (Excel's own limit). */
export const LONGEST_SHEET_NAME = 31;
