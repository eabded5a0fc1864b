import { schemas, type TableKey } from '../../report/schema';
import type { Column } from '../../report/schema/column';
import { runs } from '../../workbook/runs';
import { findColumns } from '../../workbook/reading/tableColumns';
import type { TableSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { step, type Step } from './step';
import { entryCellsIn, witnessed, witnessedRow } from './witness';

/**
 * Steps that remove body rows (from 0) of an entry table, from below so that the others keep their places. A table always
 * has a body row: when all are to go, the first stays and what people have entered in it is cleared.
 * @throws when the workbook was read without the table, or the table has no such row: a defect of ours
 */
export function deleteRows(
  tables: WorkbookSnapshot['tables'],
  name: string,
  rows: readonly number[],
): readonly Step[] {
  const key = (Object.keys(schemas) as TableKey[]).find((each) => schemas[each].table === name);
  const table = key === undefined ? undefined : tables[key];
  if (key === undefined || table === undefined) throw new RangeError(`No table ${name}`);
  const bodyRows = table.values.length - 1;
  const unique = [...new Set(rows)].sort((a, b) => b - a);
  const outside = unique.find((row) => row < 0 || row >= bodyRows);
  if (outside !== undefined) throw new RangeError(`${name} has no body row ${outside}`);
  const isAll = unique.length === bodyRows;
  return [
    ...(isAll ? unique.slice(0, -1) : unique).map((row) =>
      witnessedRow(deleteRow(name, row), key, table, row),
    ),
    ...(isAll ? emptyFirstRow(key, table) : []),
  ];
}

function deleteRow(table: string, row: number): Step {
  return step((target) => {
    target.workbook.tables.getItem(table).rows.getItemAt(row).delete();
  });
}

/** Clears the first body row but for its formulas: computed columns, and the controller's own calculated ones. */
function emptyFirstRow(key: TableKey, table: TableSnapshot): readonly Step[] {
  const columns: Readonly<Record<string, Column>> = schemas[key].columns;
  const kindAt = new Map(
    [...findColumns(key, table).positions].map(([column, position]) => [position, columns[column]?.kind]),
  );
  const isKept = (position: number): boolean => {
    const kind = kindAt.get(position);
    const held = table.formulas[1]?.[position];
    return kind === undefined ? typeof held === 'string' && held.startsWith('=') : kind === 'computed';
  };
  const row = table.area.top + 1;
  const { left: first } = table.area;
  const positions = (table.values[0] ?? []).map((_, position) => position);
  const columnsToClear = positions
    .filter((position) => !isKept(position))
    .map((position) => first + position);
  return runs(columnsToClear).map(([left, right]) => {
    const area = { top: row, bottom: row, left, right };
    const clearing = step((target) => {
      target.range(table.sheet, area).clear('Contents');
    });
    const cells = entryCellsIn({ [key]: table }, table.sheet, area);
    return cells === undefined ? clearing : witnessed(clearing, cells);
  });
}
