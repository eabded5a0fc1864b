import { headerOf, schemas } from '../schema';
import { nameKey } from '../values/plainText';
import { summedColumns, type SummedTable } from './columnSum';

/** Tables whose sums a ledger's total can be compared with. */
export const summedTables: readonly SummedTable[] = ['operatingSummary', 'costsAndIncome', 'investments'];

/** The columns of a table that can be added up, with their headers. */
export function summedHeaders(
  table: SummedTable,
): readonly { readonly key: string; readonly header: string }[] {
  return summedColumns(table).map((key) => ({ key, header: headerOf(table, key) }));
}

/** The table that a control total means by its Swedish name. */
export function summedTableNamed(name: string): SummedTable | undefined {
  return summedTables.find((key) => nameKey(schemas[key].table) === nameKey(name));
}

/**
 * The table and the column that a control total means by their Swedish names.
 *
 * @example summedColumnNamed('Driftsammandrag', 'Prognos helår') // { table: 'operatingSummary', column: 'forecastYear' }
 */
export function summedColumnNamed(
  tableName: string,
  header: string,
): { readonly table: SummedTable; readonly column: string } | undefined {
  const table = summedTableNamed(tableName);
  if (table === undefined) return undefined;
  const column = summedHeaders(table).find((each) => nameKey(each.header) === nameKey(header));
  return column === undefined ? undefined : { table, column: column.key };
}
