/**
 * How many cells one calculation may read, compare and make, all formulas together: some seconds' work. A department needs 0.3 million
 * and a municipality 4. Excel itself would go on for as long as it takes; here nobody could stop it.
 */
export const MOST_CELLS_CALCULATED = 30_000_000;

/**
 * How many more each formula allows that has been calculated: a large workbook is no attack. The largest report that we measure (10 000
 * rows, 5 000 indicators and 20 000 activities) needs 96 million cells for some 100 000 formulas.
 */
export const CELLS_FOR_A_FORMULA = 1_000;

/**
 * How many characters the results of one calculation may have together, 128 MB of them: ten thousand formulas of twenty letters can
 * each ask for a text of 32 767.
 */
export const MOST_TEXT_CALCULATED = 64_000_000;

/** A calculation was given up, because its formulas ask for more than the limits. */
export class TooMuchToCalculate extends Error {
  override readonly name = 'TooMuchToCalculate';

  constructor() {
    super(
      `The formulas read or make more than ${MOST_CELLS_CALCULATED} cells or ${MOST_TEXT_CALCULATED} characters.`,
    );
  }
}

/** What is left of the calculation under way. Calculations never overlap: nothing in one waits. */
let left = Infinity;
let textLeft = Infinity;

/**
 * Counts cells that are about to be read or made.
 * @throws TooMuchToCalculate when the calculation has had its share
 */
export function spend(cells: number): void {
  left -= cells;
  if (left < 0) throw new TooMuchToCalculate();
}

/** Notes that a formula has been calculated, which allows some cells more. */
export function earn(): void {
  left += CELLS_FOR_A_FORMULA;
}

/**
 * Counts the characters of a result that is kept.
 * @throws TooMuchToCalculate when the calculation has had its share
 */
export function spendText(characters: number): void {
  textLeft -= characters;
  if (textLeft < 0) throw new TooMuchToCalculate();
}

/** Runs a calculation with a share of its own; one within another has part in that. */
export function withEffort<T>(calculate: () => T): T {
  if (left !== Infinity) return calculate();
  left = MOST_CELLS_CALCULATED;
  textLeft = MOST_TEXT_CALCULATED;
  try {
    return calculate();
  } finally {
    left = Infinity;
    textLeft = Infinity;
  }
}
