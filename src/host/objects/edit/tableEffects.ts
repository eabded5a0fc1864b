import type { Area, Sheet, Table, TableColumnInput, TotalsFunction } from '../../document/model';
import { renameColumn } from '../../formulas/text/renaming';
import { accept } from '../state/accept';
import { contains, intersect } from '../state/areas';
import type { Book } from '../state/book';
import { dataArea, headerArea, inColumn, totalsArea } from '../state/tableAreas';
import { wireValue } from './cellValues';
import { relativeFormula } from './formulaForms';

/** Keeps tables right after cells were written: header cells name columns, totals cells their totals, whole columns of one formula become calculated columns. */
export function tableCellsWritten(book: Book, sheet: Sheet, area: Area): void {
  for (const table of sheet.tables.list()) {
    if (intersect(table.area, area) === undefined) continue;
    const header = headerArea(table);
    const inHeader = header === undefined ? undefined : intersect(header, area);
    if (inHeader !== undefined) renameFromHeader(book, sheet, table, inHeader);
    const totals = totalsArea(table);
    const inTotals = totals === undefined ? undefined : intersect(totals, area);
    if (inTotals !== undefined) readTotals(sheet, table, inTotals);
    const written = intersect(dataArea(table), area);
    if (written !== undefined) findCalculatedColumns(sheet, table, written);
  }
}

/** The column definitions of a table as input for a change of some of them. */
export function columnInputs(table: Table): TableColumnInput[] {
  return table.columns.map((column) => ({ ...column }));
}

/** Column names must be texts, present and unique: Excel completes them. `freeName(['Budget'], 'budget')` → `'budget2'` */
export function freeName(taken: readonly string[], wanted: string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (!used.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (used.has(`${wanted}${number}`.toLowerCase())) number += 1;
  return `${wanted}${number}`;
}

function renameFromHeader(book: Book, sheet: Sheet, table: Table, cells: Area): void {
  const columns = columnInputs(table);
  const renamed: { from: string; to: string }[] = [];
  for (let column = cells.left; column <= cells.right; column += 1) {
    const index = column - table.area.left;
    const before = table.columns[index];
    if (before === undefined) continue;
    const value = sheet.cells.value(cells.top, column);
    const written =
      value === null ? `Column${index + 1}` : typeof value === 'object' ? value.error : String(value);
    const others = columns.filter((_, other) => other !== index).map(({ name }) => name);
    const name = freeName(others, written);
    if (value !== name) {
      accept(sheet.cells.setValue(cells.top, column, name));
      book.calculation.edited(sheet, cells.top, column);
    }
    if (name === before.name) continue;
    columns[index] = { ...before, name };
    renamed.push({ from: before.name, to: name });
  }
  if (renamed.length === 0) return;
  accept(table.setColumns(columns));
  for (const { from, to } of renamed) renameInFormulas(book, table.name, from, to);
  book.calculation.namesChanged();
}

function renameInFormulas(book: Book, table: string, from: string, to: string): void {
  book.document.mapFormulas((formula) =>
    formula.includes('[') ? renameColumn(formula, table, from, to) : formula,
  );
}

const TOTALS: Readonly<Record<string, TotalsFunction>> = {
  '101': 'average',
  '102': 'countNums',
  '103': 'count',
  '104': 'max',
  '105': 'min',
  '107': 'stdDev',
  '109': 'sum',
  '110': 'var',
};

function readTotals(sheet: Sheet, table: Table, cells: Area): void {
  const columns = columnInputs(table);
  for (let column = cells.left; column <= cells.right; column += 1) {
    const index = column - table.area.left;
    const before = columns[index];
    if (before === undefined) continue;
    const { value, formula } = sheet.cells.read(cells.top, column);
    const none = { totalsFunction: 'none' as const, totalsLabel: null, totalsFormula: null };
    if (formula === null) {
      columns[index] = { ...before, ...none, totalsLabel: value === null ? null : String(wireValue(value)) };
      continue;
    }
    const code = /^SUBTOTAL\((1\d\d),/i.exec(formula.text)?.[1];
    const known = code === undefined ? undefined : TOTALS[code];
    columns[index] =
      known === undefined
        ? { ...before, ...none, totalsFunction: 'custom', totalsFormula: formula.text }
        : { ...before, ...none, totalsFunction: known };
  }
  accept(table.setColumns(columns));
}

/** A column whose cells all hold the same formula is a calculated column; one without any formula is none any more. */
function findCalculatedColumns(sheet: Sheet, table: Table, written: Area): void {
  const data = dataArea(table);
  const columns = columnInputs(table);
  let changed = false;
  for (let index = written.left - table.area.left; index <= written.right - table.area.left; index += 1) {
    const before = columns[index];
    if (before === undefined) continue;
    const cells = inColumn(table, data, index);
    const calculated = commonFormula(sheet, cells);
    if (calculated === undefined) continue;
    // Constants written over a part of a calculated column are exceptions from it; over all of it they end it.
    if (calculated === null && !contains(written, cells)) continue;
    if (calculated === (before.calculatedFormula ?? null)) continue;
    columns[index] = { ...before, calculatedFormula: calculated };
    changed = true;
  }
  if (changed) accept(table.setColumns(columns));
}

/** The formula that all cells of a column share, null when none has one, undefined when they differ. */
function commonFormula(sheet: Sheet, cells: Area): string | null | undefined {
  const first = sheet.cells.formula(cells.top, cells.left)?.text ?? null;
  const firstRelative = first === null ? null : relativeFormula(first, cells.top, cells.left);
  for (let row = cells.top + 1; row <= cells.bottom; row += 1) {
    const text = sheet.cells.formula(row, cells.left)?.text ?? null;
    if (text === first && (first === null || firstRelative === first)) continue;
    if (text === null || first === null || relativeFormula(text, row, cells.left) !== firstRelative)
      return undefined;
  }
  return first;
}
