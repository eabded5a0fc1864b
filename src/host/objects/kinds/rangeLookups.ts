import type { Area } from '../../document/model';
import { invalidArgument, itemNotFound, notImplemented } from '../../protocol/hostError';
import { reads, writes, type HostObject, type Method } from '../../protocol/kind';
import type { Arguments } from '../../protocol/arguments';
import { cellText } from '../edit/cellText';
import { readTextEntry } from '../edit/entry';
import { shownFormula } from '../edit/formulaForms';
import { reportEdit } from '../edit/reportEdit';
import { writeCell } from '../edit/writeCells';
import { requireUnlocked } from '../edit/protection';
import { object } from '../object';
import { bounding, cellArea, contains, intersect } from '../state/areas';
import type { RangeRef } from '../state/book';
import { areaOf } from '../state/rangeRef';
import { rangeOn } from './rangeNavigation';
import { toRecord } from './readValue';

/** Joins single cells into as few rectangles as running down columns gives, neighbours joined sideways. */
export function rectangles(cells: readonly { row: number; column: number }[]): Area[] {
  const runs: Area[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.left === column && last.bottom === row - 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push(cellArea(row, column));
  }
  const joined: Area[] = [];
  for (const run of runs) {
    const index = joined.findIndex(
      (area) => area.top === run.top && area.bottom === run.bottom && area.right === run.left - 1,
    );
    const beside = joined[index];
    if (beside === undefined) joined.push(run);
    else joined[index] = bounding(beside, run);
  }
  return joined.sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Several areas as one object, or null when there are none. */
export function rangeAreas(
  range: Pick<RangeRef, 'book' | 'sheet'>,
  areas: readonly Area[],
): HostObject | null {
  if (areas.length === 0) return null;
  return object('RangeAreas', { ranges: areas.map((area) => range.book.range(range.sheet, area)) });
}

function specialCells(range: RangeRef, args: Arguments): HostObject | null {
  const kind = args.text(0);
  const wanted = args.optionalText(1) ?? 'All';
  const { book, sheet } = range;
  const used = sheet.cells.usedArea(false);
  const area = used === null ? undefined : intersect(areaOf(range), used);
  if (area === undefined) return null;
  book.calculation.ensure();
  if (kind === 'Visible') return rangeAreas(range, visibleAreas(range, areaOf(range)));
  const test = specialTest(range, kind, wanted);
  const cells: { row: number; column: number }[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (test(row, column)) cells.push({ row, column });
    }
  }
  return rangeAreas(range, rectangles(cells));
}

function visibleAreas({ sheet }: RangeRef, area: Area): Area[] {
  const shown = (from: number, to: number, hidden: (index: number) => boolean): [number, number][] => {
    const runs: [number, number][] = [];
    for (let index = from; index <= to; index += 1) {
      if (hidden(index)) continue;
      const last = runs.at(-1);
      if (last?.[1] === index - 1) last[1] = index;
      else runs.push([index, index]);
    }
    return runs;
  };
  const rows = shown(area.top, area.bottom, (row) => sheet.rows.get(row).hidden);
  const columns = shown(area.left, area.right, (column) => sheet.columns.get(column).hidden);
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, left, bottom, right })));
}

function specialTest(
  { sheet }: RangeRef,
  kind: string,
  wanted: string,
): (row: number, column: number) => boolean {
  const { cells } = sheet;
  const hasFormula = (row: number, column: number): boolean => cells.formula(row, column) !== null;
  const ofType = (row: number, column: number): boolean => {
    const value = cells.value(row, column);
    if (value === null) return false;
    if (wanted === 'All') return true;
    const type =
      typeof value === 'object'
        ? 'Errors'
        : typeof value === 'boolean'
          ? 'Logical'
          : typeof value === 'number'
            ? 'Numbers'
            : 'Text';
    return wanted.includes(type);
  };
  switch (kind) {
    case 'Blanks':
      return (row, column) => cells.value(row, column) === null && !hasFormula(row, column);
    case 'Constants':
      return (row, column) => !hasFormula(row, column) && ofType(row, column);
    case 'Formulas':
      return (row, column) => hasFormula(row, column) && ofType(row, column);
    case 'DataValidations':
      return (row, column) => sheet.validations.at(row, column) !== null;
    case 'ConditionalFormats':
      return (row, column) =>
        sheet.conditionalFormats
          .list()
          .some(({ areas }) => areas.some((area) => contains(area, cellArea(row, column))));
    default:
      throw notImplemented(`getSpecialCells(${kind})`);
  }
}

interface Criteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly searchDirection: string;
}

function readCriteria(value: unknown): Criteria {
  const given = value === null || value === undefined ? {} : toRecord(value);
  return {
    completeMatch: given['completeMatch'] === true,
    matchCase: given['matchCase'] === true,
    searchDirection: typeof given['searchDirection'] === 'string' ? given['searchDirection'] : 'Forward',
  };
}

/** Row by row through what the cells show and their formulas, as Excel's search does. */
function matches(range: RangeRef, text: string, criteria: Criteria): { row: number; column: number }[] {
  const { book, sheet } = range;
  const wanted = criteria.matchCase ? text : text.toLowerCase();
  const fits = (candidate: string): boolean => {
    const own = criteria.matchCase ? candidate : candidate.toLowerCase();
    return criteria.completeMatch ? own === wanted : own.includes(wanted);
  };
  book.calculation.ensure();
  const found: { row: number; column: number }[] = [];
  for (const { row, column, formula, value } of sheet.cells.cellsIn(areaOf(range))) {
    if (value === null && formula === null) continue;
    const shown =
      formula === null
        ? cellText(book, sheet, row, column)
        : shownFormula(book, sheet, row, column, formula.text);
    if (fits(shown) || (formula !== null && fits(cellText(book, sheet, row, column))))
      found.push({ row, column });
  }
  return found;
}

function find(range: RangeRef, args: Arguments): HostObject | null {
  const criteria = readCriteria(args.at(1));
  const found = matches(range, args.text(0), criteria);
  const hit = criteria.searchDirection === 'Backwards' ? found.at(-1) : found[0];
  return hit === undefined ? null : rangeOn(range, cellArea(hit.row, hit.column));
}

/** All cells that a search finds, as areas. */
export function findAll(range: RangeRef, args: Arguments): HostObject | null {
  return rangeAreas(range, rectangles(matches(range, args.text(0), readCriteria(args.at(1)))));
}

/** Replaces a text in constants; gives the number of replacements. */
export function replaceAll(range: RangeRef, args: Arguments): number {
  const { book, sheet } = range;
  const [text, replacement, criteria] = [args.text(0), args.text(1), readCriteria(args.at(2))];
  if (text === '') throw invalidArgument('nothing to look for');
  requireUnlocked(book, sheet, areaOf(range));
  const pattern = new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), criteria.matchCase ? 'g' : 'gi');
  let count = 0;
  for (const cell of matches(range, text, criteria)) {
    const value = sheet.cells.value(cell.row, cell.column);
    if (sheet.cells.formula(cell.row, cell.column) !== null || value === null || typeof value === 'object')
      continue;
    const next = (typeof value === 'boolean' ? String(value).toUpperCase() : String(value)).replace(
      pattern,
      () => {
        count += 1;
        return replacement;
      },
    );
    writeCell(book, sheet, cell, readTextEntry(next, false, 'en-US'));
    book.tally.cellsWritten += 1;
    reportEdit(book, sheet, cellArea(cell.row, cell.column));
  }
  return count;
}

/** Methods of a range that look for something in its cells. */
export const rangeLookups: Record<string, Method<RangeRef>> = {
  find: reads((range, args) => {
    const found = find(range, args);
    if (found === null) throw itemNotFound(`the text ${args.text(0)}`);
    return found;
  }),
  findOrNullObject: reads(find),
  replaceAll: writes(replaceAll),
  getSpecialCells: reads((range, args) => {
    const found = specialCells(range, args);
    if (found === null) throw itemNotFound('no cells of this kind');
    return found;
  }),
  getSpecialCellsOrNullObject: reads(specialCells),
  getTables: reads((range, args) => {
    const area = areaOf(range);
    const fully = args.flag(0);
    const tables = range.sheet.tables
      .list()
      .filter((table) => (fully ? contains(area, table.area) : intersect(area, table.area) !== undefined));
    return object('TableScopedCollection', {
      book: range.book,
      sheet: range.sheet,
      ids: tables.map(({ id }) => id),
    });
  }),
};
