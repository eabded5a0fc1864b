import type { Area, CellValue, DataValidation, Sheet } from '../../document/model';
import { contains, cellArea } from '../state/areas';
import type { Book } from '../state/book';
import { formulaSheetId } from '../state/formulaSource';
import { movedFormula } from './formulaForms';

/** Whether a cell's value satisfies the validation that holds for it. Cells without one are valid. */
export function isValid(book: Book, sheet: Sheet, row: number, column: number): boolean {
  const validation = sheet.validations.at(row, column);
  if (validation === null || validation.type === 'none') return true;
  book.calculation.ensure();
  const value = sheet.cells.value(row, column);
  if (value === null) return validation.allowBlank || blankSatisfies(validation);
  const evaluate = (formula: string | null): CellValue => {
    if (formula === null) return null;
    const origin = originOf(sheet, row, column);
    const own = movedFormula(formula, origin, { row, column });
    return book.calculation.calculator.evaluate(own, { sheet: formulaSheetId(sheet), row, column });
  };
  return satisfies(validation, value, evaluate);
}

function blankSatisfies({ type }: DataValidation): boolean {
  return type === 'textLength' || type === 'custom';
}

/** The cell that a validation's relative references start from: the first one of its first area. */
function originOf(sheet: Sheet, row: number, column: number): { row: number; column: number } {
  const cell = cellArea(row, column);
  const placed = sheet.validations.list().find(({ areas }) => areas.some((area) => contains(area, cell)));
  const first: Area | undefined = placed?.areas[0];
  return first === undefined ? { row, column } : { row: first.top, column: first.left };
}

function satisfies(
  validation: DataValidation,
  value: Exclude<CellValue, null>,
  evaluate: (formula: string | null) => CellValue,
): boolean {
  const { type, formula1, formula2 } = validation;
  switch (type) {
    case 'none':
      return true;
    case 'custom':
      return isTrue(evaluate(formula1));
    case 'list':
      return inList(formula1 ?? '', value, evaluate);
    case 'textLength':
      return (
        typeof value !== 'object' &&
        compare(validation, String(value).length, evaluate(formula1), evaluate(formula2))
      );
    default: {
      if (typeof value !== 'number') return false;
      if (type === 'whole' && !Number.isInteger(value)) return false;
      return compare(validation, value, evaluate(formula1), evaluate(formula2));
    }
  }
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

/** Texts with commas between are compared letter by letter; the cells of a source as Excel compares cells. */
function inList(
  source: string,
  value: Exclude<CellValue, null>,
  evaluate: (formula: string) => CellValue,
): boolean {
  if (typeof value === 'object') return false;
  const texts = /^"(.*)"$/s.exec(source)?.[1];
  if (texts !== undefined) {
    const wanted = String(value);
    return texts
      .replaceAll('""', '"')
      .split(',')
      .some((text) => text.trim() === wanted);
  }
  const literal =
    typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value).toUpperCase();
  const count = evaluate(`SUMPRODUCT(--((${source})=${literal}))`);
  return typeof count === 'number' && count > 0;
}

function compare({ operator }: DataValidation, value: number, first: CellValue, second: CellValue): boolean {
  if (typeof first !== 'number') return false;
  const upper = typeof second === 'number' ? second : first;
  switch (operator) {
    case 'between':
      return value >= first && value <= upper;
    case 'notBetween':
      return value < first || value > upper;
    case 'equal':
      return value === first;
    case 'notEqual':
      return value !== first;
    case 'lessThan':
      return value < first;
    case 'lessThanOrEqual':
      return value <= first;
    case 'greaterThan':
      return value > first;
    case 'greaterThanOrEqual':
      return value >= first;
  }
}
