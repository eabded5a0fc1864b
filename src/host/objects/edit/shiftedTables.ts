import { COLUMN_COUNT, ROW_COUNT, type Area, type Sheet, type TableColumnInput } from '../../document/model';
import { accept } from '../state/accept';
import { columnsOf, rowsOf } from '../state/areas';
import { dataArea } from '../state/tableAreas';
import { freeName } from './tableEffects';
import { movedFormula, shiftedFormula, type Shift } from './formulaForms';

/** What must be known of a table from before cells moved. */
export interface RememberedTable {
  readonly id: number;
  readonly name: string;
  readonly area: Area;
  readonly data: Area;
  readonly columns: readonly TableColumnInput[];
}

/** Notes the tables of a sheet before cells move. */
export function rememberTables(sheet: Sheet): readonly RememberedTable[] {
  return sheet.tables.list().map((table) => {
    const columns = table.columns.map((column) => ({ ...column }));
    return { id: table.id, name: table.name, area: table.area, data: dataArea(table), columns };
  });
}

/**
 * Gives tables that became wider or narrower their columns: new ones with a name of their own, without those whose cells are
 * gone. Tells which ones those were.
 */
export function repairColumns(
  sheet: Sheet,
  shift: Shift,
  before: readonly RememberedTable[],
  standardName: string,
): { table: string; column: string }[] {
  const lost: { table: string; column: string }[] = [];
  for (const old of before) {
    const table = sheet.tables.list().find(({ id }) => id === old.id);
    if (table === undefined || columnsOf(table.area) === old.columns.length) continue;
    const columns = columnsAfter(table.area, old, shift, standardName);
    const left = new Set(columns.map(({ id }) => id));
    for (const { id, name } of old.columns) if (!left.has(id)) lost.push({ table: old.name, column: name });
    accept(table.resize(table.area, columns));
    if (!table.headerRow) continue;
    for (const [index, { name, id }] of columns.entries()) {
      if (id === undefined) accept(sheet.cells.setValue(table.area.top, table.area.left + index, name));
    }
  }
  return lost;
}

function columnsAfter(
  area: Area,
  old: RememberedTable,
  shift: Shift,
  standardName: string,
): TableColumnInput[] {
  const first = shift.area.left;
  const count = columnsOf(shift.area);
  const columns: TableColumnInput[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const isNew = shift.kind === 'insert' && column >= first && column < first + count;
    const from = column < first ? column : shift.kind === 'insert' ? column - count : column + count;
    const known = isNew ? undefined : old.columns[from - old.area.left];
    const taken = [...old.columns, ...columns].map(({ name }) => name);
    columns.push(known ?? { name: freeName(taken, `${standardName}${column - area.left + 1}`) });
  }
  return columns;
}

/**
 * A calculated column's formula after cells moved. It is written for the first data row; when another row becomes the first,
 * its relative references must start from there.
 */
export function shiftedDefinition(
  formula: string,
  sheet: Sheet,
  shift: Shift,
  before: RememberedTable | undefined,
): string {
  const table = sheet.tables.list().find(({ id }) => id === before?.id);
  if (table === undefined || before === undefined) return shiftedFormula(formula, sheet.name, shift);
  const survivor = firstSurvivor(before.data, shift);
  if (survivor === undefined) return formula;
  const old = { row: before.data.top, column: before.data.left };
  const shifted = shiftedFormula(
    movedFormula(formula, old, { ...old, row: survivor.before }),
    sheet.name,
    shift,
  );
  const { top } = dataArea(table);
  return movedFormula(shifted, { row: survivor.after, column: 0 }, { row: top, column: 0 });
}

/** The first data row that is still there, with its place before and after. */
function firstSurvivor(data: Area, shift: Shift): { before: number; after: number } | undefined {
  for (let row = data.top; row <= data.bottom; row += 1) {
    const moved = shiftedArea({ ...data, top: row, bottom: row }, shift);
    if (moved !== null) return { before: row, after: moved.top };
  }
  return undefined;
}

/** Where an area is after cells moved; null when all of it is gone. */
export function shiftedArea(area: Area, shift: Shift): Area | null {
  const vertical = shift.direction === 'down' || shift.direction === 'up';
  const { area: moved } = shift;
  // Cells beside the moved ones stay where they are; an area that is only partly concerned stays as Excel leaves it.
  const covered = vertical
    ? moved.left <= area.left && moved.right >= area.right
    : moved.top <= area.top && moved.bottom >= area.bottom;
  if (!covered) return area;
  const first = vertical ? moved.top : moved.left;
  const count = vertical ? rowsOf(moved) : columnsOf(moved);
  const last = vertical ? ROW_COUNT - 1 : COLUMN_COUNT - 1;
  const span = vertical ? { from: area.top, to: area.bottom } : { from: area.left, to: area.right };
  const next = shift.kind === 'insert' ? grown(span, first, count, last) : shrunk(span, first, count);
  if (next === null) return null;
  return vertical
    ? { ...area, top: next.from, bottom: next.to }
    : { ...area, left: next.from, right: next.to };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function grown({ from, to }: Span, first: number, count: number, last: number): Span {
  if (from === 0 && to === last) return { from, to };
  return { from: from >= first ? from + count : from, to: to >= first ? Math.min(last, to + count) : to };
}

function shrunk({ from, to }: Span, first: number, count: number): Span | null {
  const end = first + count;
  const nextFrom = from < first ? from : from < end ? first : from - count;
  const nextTo = to < first ? to : to < end ? first - 1 : to - count;
  return nextFrom > nextTo ? null : { from: nextFrom, to: nextTo };
}
