import fc from 'fast-check';

/** Texts that Excel reads as something else, and parts to make more of them. */
const parts = [
  ...['=', '+', '-', '@', "'", '"', '#', '%', ' ', '\u00A0', '\n', '\t', '(', ')', ',', '.', ':', '/', '€'],
  ...['E', 'kr', '−', '1', '12', '2021', '0', 'maj', 'jan', 'TRUE', 'SANT', 'FALSE', '#N/A', 'N/A', 'A1'],
  ...['SUM(A1)', 'Delår', 'å', '😀'],
];

const likeData = fc
  .array(fc.constantFrom(...parts), { minLength: 1, maxLength: 6 })
  .map((chosen) => chosen.join(''));

// Nothing that a cell cannot hold: that is refused before it gets there.
const anyText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter((text) => !/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/u.test(text));

/**
 * Texts that want to be formulas, numbers, dates or truth values, and any others; the same for a seed.
 *
 * @example hostileTexts(3, 2021) // three texts such as `=SUM(A1)+`
 */
export function hostileTexts(count: number, seed: number): readonly string[] {
  return fc.sample(fc.oneof(likeData, anyText), { numRuns: count, seed });
}
