import { errorValueIn } from '../../report/values/errorValue';
import { formulaContent, numberContent, textContent, type CellContent } from '../cell';
import { canonicalFormula } from '../reading/canonicalFormula';
import type { CellValue, TableSnapshot } from '../snapshot';
import type { HeldContent } from '../survey/edit';

/**
 * What a cell of a table holds.
 * @param row row of the snapshot, 0 is the header
 * @param position column of the table, from 0
 */
export function heldContent(
  { values, formulas }: Pick<TableSnapshot, 'values' | 'formulas'>,
  row: number,
  position: number,
): HeldContent {
  const value = values[row]?.[position] ?? '';
  const formula = formulas[row]?.[position];
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value
    ? { formula, value }
    : value;
}

/** A held content as a formula bar shows it; a text that begins with "=" has an apostrophe before it. @example inBar('=1') // "'=1" */
export function inBar(held: HeldContent): CellValue {
  if (typeof held === 'object') return held.formula;
  return typeof held === 'string' && held.startsWith('=') ? `'${held}` : held;
}

/** Whether two contents, as a formula bar shows them, are the same but for the freedom that Excel takes with formulas. */
export function isSameInBar(one: CellValue, other: CellValue): boolean {
  if (one === other) return true;
  const areFormulas = [one, other].every((held) => typeof held === 'string' && held.startsWith('='));
  return areFormulas && canonicalFormula(String(one)) === canonicalFormula(String(other));
}

/** What a held content shows. */
export const shownValue = (held: HeldContent): CellValue => (typeof held === 'object' ? held.value : held);

/**
 * A held content as it can be written again. A truth value and an error value that were typed come back as formulas that give
 * them: a text that says the same would be a text.
 */
export function writable(held: HeldContent): HeldContent {
  if (typeof held === 'boolean') return { formula: held ? '=TRUE' : '=FALSE', value: held };
  if (typeof held !== 'string' || errorValueIn(held) === undefined) return held;
  return { formula: `=${held}`, value: held };
}

/** What is sent so that a cell holds a content. */
export function contentToWrite(held: HeldContent): CellContent {
  if (typeof held === 'object') return formulaContent(held.formula);
  return typeof held === 'number' ? numberContent(held) : textContent(String(held));
}

/** What a person has entered, as a cell holds it: Excel's line break is a single line feed. @example enteredValue('a\r\nb') // 'a\nb' */
export const enteredValue = (value: string | number): string | number =>
  typeof value === 'string' ? value.replaceAll(/\r\n?/gu, '\n') : value;
