import { nameColumns } from '../../report/entries/rowName';
import { schemas, type TableKey } from '../../report/schema';
import type { Area } from '../../workbook/area';
import { contentToWrite, heldContent, writable } from '../../workbook/edits/heldContent';
import { findColumns } from '../../workbook/reading/tableColumns';
import type { CellValue, TableSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { wireContent, type WireValue } from '../content/wireContent';
import { tellTextsFromFormulas } from '../read/textsAndFormulas';
import { overlaps } from './addSheet';
import { insertRow } from './insertRow';
import { jsonBytes, step, type Step, type Target, type Witness } from './step';

/** Cells of an entry table, as a range of the sheet. */
interface EntryCells {
  readonly key: TableKey;
  readonly held: TableSnapshot;
  readonly area: Area;
}

/** What is read of some cells. */
interface Cells {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
}

/** The cells of an entry table that an area of a sheet covers; undefined where it covers none that were read. */
export function entryCellsIn(
  tables: WorkbookSnapshot['tables'],
  sheet: string,
  area: Area,
): EntryCells | undefined {
  const key = (Object.keys(tables) as TableKey[]).find((each) => {
    const held = tables[each];
    return held?.sheet === sheet && overlaps(held.area, area);
  });
  const held = key === undefined ? undefined : tables[key];
  if (key === undefined || held === undefined || area.bottom > held.area.bottom) return undefined;
  return { key, held, area };
}

/**
 * Has a step that writes into entry cells ask what they hold just then, and what names their rows: somebody may have typed or
 * sorted since they were read.
 * @param own areas of the sheet that are written as well: what they say changes on the way
 */
export function witnessed(written: Step, cells: EntryCells, own: readonly Area[] = []): Step {
  const { held, area } = cells;
  const names = nameAreas(cells).filter((each) => !own.some((area) => overlaps(area, each)));
  const headers = headerArea(held);
  return {
    ...written,
    answerBytes:
      2 * jsonBytes(slice(held.formulas, held, area)) +
      names.reduce((sum, each) => sum + jsonBytes(slice(held.values, held, each)), 0),
    witness: (target) => {
      const now = loaded(target, held.sheet, area);
      const named = [headers, ...names].map((each) => ({ each, range: loaded(target, held.sheet, each) }));
      return {
        isAsRead: () =>
          isSame(cellsOf(now).formulas, slice(held.formulas, held, area)) &&
          named.every(({ each, range }) => isSame(cellsOf(range).values, slice(held.values, held, each))),
        putBack: () => {
          const rows = wireRows(cellsOf(now));
          return [
            step((later) => {
              later.range(held.sheet, area).formulas = rows;
            }, rows),
          ];
        },
      };
    },
  };
}

/** Has a step that removes a body row (from 0) of an entry table ask what the row holds just then. */
export function witnessedRow(removal: Step, key: TableKey, held: TableSnapshot, row: number): Step {
  const { table } = schemas[key];
  const read: Area = { ...held.area, top: held.area.top + 1 + row, bottom: held.area.top + 1 + row };
  const columns = entryColumns(key, held);
  const asRead = (rows: Cells['formulas']) =>
    rows.map((cells) => cells.filter((_, position) => columns.has(position)));
  return {
    ...removal,
    answerBytes: 2 * jsonBytes(slice(held.formulas, held, read)),
    witness: (target) => {
      const now = target.workbook.tables.getItem(table).rows.getItemAt(row).getRange();
      now.untrack();
      now.load({ values: true, formulas: true });
      return {
        isAsRead: () => isSame(asRead(cellsOf(now).formulas), asRead(slice(held.formulas, held, read))),
        putBack: () => {
          const rows = wireRows(cellsOf(now));
          return [
            insertRow(table, row),
            step((later) => {
              const range = later.workbook.tables.getItem(table).rows.getItemAt(row).getRange();
              range.untrack();
              range.formulas = rows;
            }, rows),
          ];
        },
      };
    },
  };
}

/** Has a step that gives a table a row know how to take it away. @param row its place in the body, from 0 */
export const undoneByRemoval = (insertion: Step, table: string, row: number): Step => ({
  ...insertion,
  witness: () =>
    undoneBy(
      step((target) => {
        target.workbook.tables.getItem(table).rows.getItemAt(row).delete();
      }),
    ),
});

/** A witness of something that nobody but us writes. */
export const undoneBy = (undo: Step): Witness => ({ isAsRead: () => true, putBack: () => [undo] });

function loaded(target: Target, sheet: string, area: Area): Excel.Range {
  const range = target.range(sheet, area);
  range.load({ values: true, formulas: true });
  return range;
}

/** What a range answered, texts told from formulas. */
function cellsOf(range: Excel.Range): Cells {
  const values = range.values as CellValue[][];
  const formulas = range.formulas as CellValue[][];
  return { values, formulas: formulas.map((row, index) => tellTextsFromFormulas(row, values[index] ?? [])) };
}

/** The cells of the columns that name a table's rows, beside an area of it. */
function nameAreas({ key, held, area }: EntryCells): readonly Area[] {
  const { positions } = findColumns(key, held);
  return nameColumns[key].flatMap((column) => {
    const position = positions.get(column);
    if (position === undefined) return [];
    const at = held.area.left + position;
    return [{ ...area, left: at, right: at }];
  });
}

const headerArea = ({ area }: TableSnapshot): Area => ({ ...area, bottom: area.top });

/** Positions of the columns that hold no computed values, the controller's own included. */
function entryColumns(key: TableKey, held: TableSnapshot): ReadonlySet<number> {
  const columns: Readonly<Record<string, { readonly kind: string }>> = schemas[key].columns;
  const computed = new Set(
    [...findColumns(key, held).positions]
      .filter(([column]) => columns[column]?.kind === 'computed')
      .map(([, position]) => position),
  );
  return new Set(
    (held.values[0] ?? []).map((_, position) => position).filter((position) => !computed.has(position)),
  );
}

/** Cells of a table by their place on the sheet. */
function slice(
  rows: readonly (readonly CellValue[])[],
  { area }: TableSnapshot,
  { top, bottom, left, right }: Area,
): readonly (readonly CellValue[])[] {
  return rows
    .slice(top - area.top, bottom - area.top + 1)
    .map((row) => row.slice(left - area.left, right - area.left + 1));
}

function isSame(one: readonly (readonly CellValue[])[], other: readonly (readonly CellValue[])[]): boolean {
  return (
    one.length === other.length &&
    one.every((row, index) => row.every((cell, column) => cell === other[index]?.[column]))
  );
}

/** Cells as they can be written again. */
function wireRows(cells: Cells): WireValue[][] {
  return cells.values.map((row, index) =>
    row.map((_, position) => {
      const content = contentToWrite(writable(heldContent(cells, index, position)));
      const sent = wireContent(content);
      // What the gate would not let in stands there already.
      return sent.ok ? sent.value : `'${content.kind === 'text' ? content.text : ''}`;
    }),
  );
}
