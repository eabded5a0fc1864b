import { summedColumnNamed } from '../rules/summedColumnNamed';
import { isUsed } from '../rules/usedColumns';
import { schemas, type TableKey } from '../schema';
import type { ReportType } from '../schema/settings';
import { isBlankCell, type RawRow } from './rawRow';
import { cellText } from './textCells';

/** What can be filled in on a row of KostnaderIntäkter besides its kind. */
const costIncomeEntries = Object.entries(schemas.costsAndIncome.columns).flatMap(([key, { kind }]) =>
  key === 'kind' || kind === 'computed' ? [] : [key],
);

/**
 * Whether nobody asks for the amounts of a row that has none: a row of KostnaderIntäkter with its kind alone, in a
 * report whose net is not split; and a ledger's total of a column that the report does not use.
 *
 * @example isResting('costsAndIncome', { row: 1, cells: { kind: { value: 'kostnader' } } }, 'Delårsrapport') // true
 */
export function isResting(table: TableKey, { cells }: RawRow, reportType: ReportType): boolean {
  switch (table) {
    case 'costsAndIncome':
      return costIncomeEntries.every((key) => isBlankCell(cells[key]));
    case 'controlTotals': {
      const text = (key: string) => cellText(cells[key]);
      const named = summedColumnNamed(text('table'), text('column'));
      return named !== undefined && !isUsed(named.table, named.column, { reportType });
    }
    default:
      return false;
  }
}
