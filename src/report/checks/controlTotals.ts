import { subtract } from '../arithmetic/decimal';
import { compareSum, roundingBound } from '../arithmetic/rounding';
import { rowName } from '../entries/rowName';
import type { Finding } from '../finding';
import type { FindingCode } from '../findingCodes';
import type { ControlTotal, Report } from '../report';
import { columnSum, type ColumnSum, type SummedTable } from '../rules/columnSum';
import { summedColumnNamed, summedHeaders, summedTableNamed, summedTables } from '../rules/summedColumnNamed';
import { isUsed } from '../rules/usedColumns';
import { checkTexts } from '../texts/checkTexts';
import { where } from '../texts/where';
import { numberIn } from '../values/reading';
import { amountText, rowFinding, tableName, type Check } from './check';

/** The names of the rows whose part of a sum is not known, for a message. */
export function namesOfRows(report: Report, table: SummedTable, positions: readonly number[]): string[] {
  const rows: readonly { readonly row: number }[] = report.rows[table];
  return positions.map((position) => {
    const found = rows.find(({ row }) => row === position);
    return where({ name: found === undefined ? '' : rowName(table, { ...found }), row: position });
  });
}

function compare(
  report: Report,
  control: ControlTotal,
  table: SummedTable,
  sum: ColumnSum,
): readonly Finding[] {
  const total = numberIn(control.total);
  if (total === undefined) return [];
  const at = `${control.table}, ${control.column}`;
  const finding = (code: FindingCode, severity: Finding['severity'], message: string): readonly Finding[] => [
    rowFinding('controlTotals', control, 'total', { code, severity, message }),
  ];
  if (sum.unknownRows.length > 0) {
    const rows = namesOfRows(report, table, sum.unknownRows);
    return finding('sum-not-compared', 'warning', checkTexts.sumNotCompared({ at, rows }));
  }
  const difference = subtract(sum.total, total);
  const bound = roundingBound(sum.figures, sum.granularity);
  const facts = {
    at,
    sum: amountText(report, sum.total),
    total: amountText(report, total),
    difference: amountText(report, difference),
    bound: amountText(report, bound),
  };
  switch (compareSum(difference, bound)) {
    case 'equal':
      return [];
    case 'rounding-difference':
      return finding('rounding-difference', 'information', checkTexts.roundingDifference(facts));
    case 'differs':
      return finding('sum-differs', 'error', checkTexts.sumDiffers(facts));
  }
}

/**
 * Compares the report's sums with the ledger's totals in Kontrollsummor. Table and column are named by
 * their Swedish names; computed columns can be compared too. With n figures in the sum, a difference
 * within (n + 1) · ½ of the step in which they are written is rounding; see `roundingBound`. A computed
 * column counts every figure that its differences are made of. A column that the report does not use is not compared.
 */
export const checkControlTotals: Check = (report) =>
  report.rows.controlTotals.flatMap((control) => {
    if (control.table === '' || control.column === '') return [];
    const table = summedTableNamed(control.table);
    if (table === undefined) {
      const known = summedTables.filter((each) => !report.absent.has(each)).map(tableName);
      const message = checkTexts.controlTotalUnknownTable({ written: control.table, known });
      return [
        rowFinding('controlTotals', control, 'table', {
          code: 'control-total-unknown',
          severity: 'error',
          message,
        }),
      ];
    }
    if (report.absent.has(table)) {
      const message = checkTexts.controlTotalAbsentTable({ table: tableName(table) });
      return [
        rowFinding('controlTotals', control, 'table', {
          code: 'control-total-unknown',
          severity: 'error',
          message,
        }),
      ];
    }
    const named = summedColumnNamed(control.table, control.column);
    if (named !== undefined && !isUsed(named.table, named.column, report.settings)) return [];
    const sum = named === undefined ? undefined : columnSum(report, table, named.column);
    if (sum !== undefined) return compare(report, control, table, sum);
    const known = summedHeaders(table)
      .filter(({ key }) => isUsed(table, key, report.settings))
      .map(({ header }) => header);
    const message = checkTexts.controlTotalUnknownColumn({
      table: tableName(table),
      written: control.column,
      known,
    });
    return [
      rowFinding('controlTotals', control, 'column', {
        code: 'control-total-unknown',
        severity: 'error',
        message,
      }),
    ];
  });
