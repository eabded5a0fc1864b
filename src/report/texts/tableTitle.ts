import { schemas, type TableKey } from '../schema';

/** Tables whose name in Excel, which cannot have spaces, is not how people call what stands on their sheet. */
const titles: Partial<Readonly<Record<TableKey, string>>> = { costsAndIncome: 'Kostnader och intäkter' };

/** A table as sentences and its sheet call it. @example tableTitle('costsAndIncome') // 'Kostnader och intäkter' */
export function tableTitle(table: TableKey): string {
  return titles[table] ?? schemas[table].table;
}
