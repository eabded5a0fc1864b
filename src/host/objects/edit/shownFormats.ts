import { cellReference, absoluteReference } from '../../document/address';
import type {
  Area,
  CellFormat,
  ConditionalFormat,
  ConditionalRule,
  Sheet,
  Table,
} from '../../document/model';
import { mergeFormat } from '../../document/styles/mergeFormat';
import { cellArea, contains } from '../state/areas';
import type { Book } from '../state/book';
import { formulaSheetId } from '../state/formulaSource';
import { movedFormula } from './formulaForms';
import { overTableLook, tableLook } from './tableLook';

/** How cells look with all that lies over and under their own formats. */
export interface ShownFormats {
  /**
   * The format that a cell is shown in: the look of its table under its own format, the conditional formats that hold
   * over it. The same object for cells that look the same by their own format and conditions.
   */
  at(sheet: Sheet, row: number, column: number): CellFormat;
  /** Forgets what was found, for when the workbook has changed. */
  forget(): void;
}

/** What a sheet has that changes the look of cells. */
interface SheetLooks {
  readonly conditions: readonly ConditionalFormat[];
  readonly tables: readonly Table[];
}

/** Opens the shown formats of a workbook. They are found when asked for and kept until `forget`. */
export function shownFormats(book: Book): ShownFormats {
  let looks = new Map<Sheet, SheetLooks>();
  let merged = new Map<string, CellFormat>();

  function looksOf(sheet: Sheet): SheetLooks {
    const known = looks.get(sheet);
    if (known !== undefined) return known;
    const found = { conditions: sheet.conditionalFormats.list(), tables: sheet.tables.list() };
    looks.set(sheet, found);
    return found;
  }

  return {
    at(sheet, row, column) {
      const style = sheet.cells.style(row, column);
      const { conditions, tables } = looksOf(sheet);
      const cell = cellArea(row, column);
      const table = tables.find(({ area }) => contains(area, cell));
      const look = table === undefined ? null : tableLook(table, row, column);
      const held = holding(book, sheet, conditions, row, column);
      if (look === null && held.length === 0) return book.document.styles.format(style);
      const place = look === null ? '' : JSON.stringify(look);
      const key = `${sheet.sheetId} ${style} ${held.map(({ id }) => id).join()} ${place}`;
      const known = merged.get(key);
      if (known !== undefined) return known;
      const own = book.document.styles.format(style);
      const under = look === null ? own : overTableLook(own, look);
      // The first one in order of priority has the last word.
      const result = held.reduceRight<CellFormat>(
        (format, { format: change }) => (change === null ? format : mergeFormat(format, change)),
        under,
      );
      merged.set(key, result);
      return result;
    },
    forget() {
      looks = new Map();
      merged = new Map();
    },
  };
}

/** The conditional formats that hold for a cell, in order of priority. */
function holding(
  book: Book,
  sheet: Sheet,
  conditions: readonly ConditionalFormat[],
  row: number,
  column: number,
): ConditionalFormat[] {
  const held: ConditionalFormat[] = [];
  for (const condition of conditions) {
    const [first] = condition.areas;
    if (first === undefined || !condition.areas.some((area) => contains(area, cellArea(row, column))))
      continue;
    const formula = conditionFormula(condition.rule, condition.areas, row, column, (written) =>
      movedFormula(written, { row: first.top, column: first.left }, { row, column }),
    );
    if (formula === null) continue;
    const value = book.calculation.calculator.evaluate(formula, {
      sheet: formulaSheetId(sheet),
      row,
      column,
    });
    if (value !== true && !(typeof value === 'number' && value !== 0)) continue;
    held.push(condition);
    if (condition.stopIfTrue) break;
  }
  return held;
}

/** A rule as a formula for one cell; `null` for rules that are kept in the file but not understood. */
function conditionFormula(
  rule: ConditionalRule,
  areas: readonly Area[],
  row: number,
  column: number,
  moved: (formula: string) => string,
): string | null {
  const cell = cellReference(row, column);
  switch (rule.type) {
    case 'other':
      return null;
    case 'duplicateValues':
    case 'uniqueValues': {
      const counts = areas.map((area) => `COUNTIF(${absoluteReference(area)},${cell})`);
      const wanted = rule.type === 'duplicateValues' ? '>1' : '=1';
      return `AND(NOT(ISBLANK(${cell})),${counts.join('+')}${wanted})`;
    }
    case 'cellIs': {
      const [first, second] = rule.formulas.map((formula) => `(${moved(formula)})`);
      return first === undefined ? null : comparison(rule.operator, cell, first, second ?? first);
    }
    default:
      return moved(rule.formula);
  }
}

function comparison(
  operator: Extract<ConditionalRule, { type: 'cellIs' }>['operator'],
  cell: string,
  first: string,
  second: string,
): string {
  switch (operator) {
    case 'between':
      return `AND(${cell}>=${first},${cell}<=${second})`;
    case 'notBetween':
      return `OR(${cell}<${first},${cell}>${second})`;
    case 'equal':
      return `${cell}=${first}`;
    case 'notEqual':
      return `${cell}<>${first}`;
    case 'lessThan':
      return `${cell}<${first}`;
    case 'lessThanOrEqual':
      return `${cell}<=${first}`;
    case 'greaterThan':
      return `${cell}>${first}`;
    case 'greaterThanOrEqual':
      return `${cell}>=${first}`;
  }
}
