import type { Finding } from '../finding';
import type { ControlTotal, Report } from '../report';
import { summedColumnNamed, summedHeaders, summedTableNamed, summedTables } from '../rules/summedColumnNamed';
import { isUsed } from '../rules/usedColumns';
import type { ColumnKey } from '../schema';
import { checkTexts } from '../texts/checkTexts';
import { rowFinding, tableName, type Check } from './check';

function unknownName(report: Report, control: ControlTotal): readonly Finding[] {
  const finding = (column: ColumnKey<'controlTotals'>, message: string): readonly Finding[] => [
    rowFinding('controlTotals', control, column, {
      code: 'control-total-unknown',
      severity: 'error',
      message,
    }),
  ];
  if (control.table === '' || control.column === '') return [];
  const table = summedTableNamed(control.table);
  if (table === undefined) {
    const known = summedTables.filter((each) => !report.absent.has(each)).map(tableName);
    return finding('table', checkTexts.controlTotalUnknownTable({ written: control.table, known }));
  }
  if (report.absent.has(table)) {
    return finding('table', checkTexts.controlTotalAbsentTable({ table: tableName(table) }));
  }
  if (summedColumnNamed(control.table, control.column) !== undefined) return [];
  const known = summedHeaders(table)
    .filter(({ key }) => isUsed(table, key, report.settings))
    .map(({ header }) => header);
  const facts = { table: tableName(table), written: control.column, known };
  return finding('column', checkTexts.controlTotalUnknownColumn(facts));
}

/** Control totals that name a table or a column that cannot be added up; the others are compared by `ledgerTotals`. */
export const checkControlTotals: Check = (report) =>
  report.rows.controlTotals.flatMap((control) => unknownName(report, control));
