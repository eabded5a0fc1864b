import type { Sheet } from '../../document/model';
import { displayText } from '../../formulas/displayText';
import type { Scalar } from '../../formulas/scalar';
import { contains, cellArea } from '../state/areas';
import type { Book } from '../state/book';
import { formulaSheetId } from '../state/formulaSource';
import { movedFormula } from './formulaForms';

/** More than anyone chooses from; a whole column as the source ends here. */
const MOST_ITEMS = 2000;

/**
 * What the drop-down list of a cell offers, as texts to be typed; `null` when the cell has none. The source may be texts,
 * cells, a name or any formula that gives cells.
 */
export function listItems(book: Book, sheet: Sheet, row: number, column: number): readonly string[] | null {
  const cell = cellArea(row, column);
  const placed = sheet.validations.list().find(({ areas }) => areas.some((area) => contains(area, cell)));
  if (placed?.validation.type !== 'list' || !placed.validation.showDropdown) return null;
  const source = placed.validation.formula1 ?? '';
  const texts = /^"(.*)"$/s.exec(source)?.[1];
  if (texts !== undefined) {
    return texts
      .replaceAll('""', '"')
      .split(',')
      .map((text) => text.trim());
  }
  const [first] = placed.areas;
  const origin = first === undefined ? { row, column } : { row: first.top, column: first.left };
  const own = movedFormula(source, origin, { row, column });
  const at = { sheet: formulaSheetId(sheet), row, column };
  const evaluate = (formula: string): Scalar => book.calculation.calculator.evaluate(formula, at);
  const rows = evaluate(`ROWS(${own})`);
  const columns = evaluate(`COLUMNS(${own})`);
  if (typeof rows !== 'number' || typeof columns !== 'number') return [];
  const count = Math.min(rows * columns, MOST_ITEMS);
  const items: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const item = `INDEX(${own},${Math.floor(index / columns) + 1},${(index % columns) + 1})`;
    // A formula that leads to an empty cell gives 0.
    const value = evaluate(`IF(ISBLANK(${item}),"",${item})`);
    const text = value === null ? '' : displayText(value, 'General', book.locale);
    if (text !== '') items.push(text);
  }
  return items;
}
