import type { Sheet } from '../../document/model';
import { tokensOf } from '../../formulas/syntax/tokens';
import { cellArea, contains } from '../state/areas';
import type { Book } from '../state/book';
import { formulaSheetId } from '../state/formulaSource';
import { resolveReference, type PlacedArea } from '../state/resolveAddress';

/**
 * The cells of this workbook that a click on a cell leads to, by a HYPERLINK formula or a link of its own; `null` when
 * the cell leads nowhere, or out of the workbook.
 */
export function linkTarget(book: Book, sheet: Sheet, row: number, column: number): PlacedArea | null {
  const place = linkText(book, sheet, row, column);
  return place === null ? null : (resolveReference(book, sheet, place) ?? null);
}

function linkText(book: Book, sheet: Sheet, row: number, column: number): string | null {
  const cell = cellArea(row, column);
  const own = sheet.hyperlinks().find(({ area }) => contains(area, cell));
  if (own !== undefined) return own.location;
  const formula = sheet.cells.formula(row, column);
  const target = formula === null ? null : firstArgument(formula.text);
  if (target === null) return null;
  const value = book.calculation.calculator.evaluate(target, { sheet: formulaSheetId(sheet), row, column });
  return typeof value === 'string' && value.startsWith('#') ? value.slice(1) : null;
}

/** The first argument of the first HYPERLINK in a formula, as a formula. */
function firstArgument(formula: string): string | null {
  const tokens = tokensOf(formula);
  const start = tokens.findIndex(({ value }) => value.toUpperCase() === 'HYPERLINK');
  if (start < 0) return null;
  let depth = 0;
  let text = '';
  for (const { value } of tokens.slice(start + 1)) {
    if (value === ')') depth -= 1;
    if (depth === 0 ? value !== '(' : depth === 1 && value === ',') break;
    if (depth > 0) text += value;
    if (value === '(') depth += 1;
  }
  return text === '' ? null : text;
}
