import { schemas, type ColumnKey, type TableKey } from '../../src/report/schema';
import type { Column } from '../../src/report/schema/column';
import { settingDeclarations, type SettingKey } from '../../src/report/schema/settings';
import type { CellValue, TableSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';

/** One thing that somebody does to a workbook. */
export type Break = (workbook: WorkbookSnapshot) => WorkbookSnapshot;

/** Writes a value, or a formula that shows it, into an entry cell; rows count from 1. */
export function entered<K extends TableKey>(
  table: K,
  row: number,
  column: ColumnKey<K>,
  value: CellValue,
  formula: CellValue = value,
): Break {
  const header = headerOf(table, column);
  return inTable(table, (found) => {
    const position = found.values[0]?.indexOf(header) ?? -1;
    const put = (rows: TableSnapshot['values'], content: CellValue) =>
      rows.map((cells, index) =>
        index === row ? cells.map((cell, at) => (at === position ? content : cell)) : cells,
      );
    return { ...found, values: put(found.values, value), formulas: put(found.formulas, formula) };
  });
}

/** Writes a setting's value. */
export function set(setting: SettingKey, value: CellValue): Break {
  return entered('settings', Object.keys(settingDeclarations).indexOf(setting) + 1, 'value', value);
}

/** Adds a row below the others; columns that are left out are blank. */
export function added<K extends TableKey>(
  table: K,
  row: Readonly<Partial<Record<ColumnKey<K>, CellValue>>>,
): Break {
  const entries = new Map(
    Object.entries(row).map(([column, value]) => [
      headerOf(table, column as ColumnKey<K>),
      value as CellValue,
    ]),
  );
  return inTable(table, (found) => {
    const cells = (found.values[0] ?? []).map((header) => entries.get(String(header)) ?? '');
    return { ...found, values: [...found.values, cells], formulas: [...found.formulas, cells] };
  });
}

/** Gives a column another header. */
export function renamed<K extends TableKey>(table: K, column: ColumnKey<K>, header: string): Break {
  return entered(table, 0, column, header);
}

/** Deletes a table. */
export function withoutTable(table: TableKey): Break {
  return (workbook) => ({
    ...workbook,
    tables: Object.fromEntries(Object.entries(workbook.tables).filter(([key]) => key !== table)),
  });
}

/** Deletes a defined name. */
export function withoutName(name: string): Break {
  return (workbook) => ({
    ...workbook,
    definedNames: workbook.definedNames.filter((defined) => defined !== name),
  });
}

/** Replaces a value wherever it stands in a column. */
export function replacedIn<K extends TableKey>(
  table: K,
  column: ColumnKey<K>,
  from: CellValue,
  to: CellValue,
): Break {
  return (workbook) => {
    const found = workbook.tables[table];
    const position = found?.values[0]?.indexOf(headerOf(table, column)) ?? -1;
    const rows = (found?.values ?? []).flatMap((cells, row) => (cells[position] === from ? [row] : []));
    return rows.reduce((rest, row) => entered(table, row, column, to)(rest), workbook);
  };
}

function inTable(table: TableKey, change: (found: TableSnapshot) => TableSnapshot): Break {
  return (workbook) => {
    const found = workbook.tables[table];
    if (found === undefined) throw new Error(`No table ${table}`);
    return { ...workbook, tables: { ...workbook.tables, [table]: change(found) } };
  };
}

function headerOf<K extends TableKey>(table: K, column: ColumnKey<K>): string {
  const declared = (schemas[table].columns as Readonly<Record<string, Column>>)[column];
  if (declared === undefined) throw new Error(`No column ${column} in ${table}`);
  return declared.header;
}
