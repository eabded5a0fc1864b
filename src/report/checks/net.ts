import { headerOf } from '../schema';
import { addUp, shiftDecimal, subtract } from '../arithmetic/decimal';
import { compareSum } from '../arithmetic/rounding';
import type { Finding } from '../finding';
import type { FindingCode } from '../findingCodes';
import type { Report } from '../report';
import { columnSum } from '../rules/columnSum';
import { isUsed } from '../rules/usedColumns';
import { netAmounts } from '../schema/economy';
import { checkTexts } from '../texts/checkTexts';
import { tableTitle } from '../texts/tableTitle';
import { numberIn } from '../values/reading';
import { amountText, type Check } from './check';
import { namesOfRows } from './controlTotals';

type AmountColumn = (typeof netAmounts)[number];

function finding(
  column: AmountColumn,
  code: FindingCode,
  severity: Finding['severity'],
  message: string,
): Finding {
  return { code, severity, place: { table: 'costsAndIncome', column }, message };
}

/** Rows without a kind are said when they are read; here they are neither costs nor income. */
function kindsIn(report: Report, column: AmountColumn) {
  const rows = report.rows.costsAndIncome.filter(({ kind }) => kind !== undefined);
  const missing = (['kostnader', 'intäkter'] as const).filter(
    (kind) => !rows.some((row) => row.kind === kind && numberIn(row[column]) !== undefined),
  );
  const isReported = rows.some(({ [column]: { kind } }) => kind !== 'blank' && kind !== 'not-applicable');
  return { missing, isReported };
}

function checkColumn(report: Report, column: AmountColumn): readonly Finding[] {
  const { missing, isReported } = kindsIn(report, column);
  if (!isReported || report.rows.operatingSummary.length === 0) return [];
  const net = columnSum(report, 'costsAndIncome', column);
  const operations = columnSum(report, 'operatingSummary', column);
  if (net === undefined || operations === undefined) return [];
  const at = `${tableTitle('costsAndIncome')}, ${headerOf('costsAndIncome', column)}`;
  const unknown = [
    ...missing.map((kind) => `raden ${kind}`),
    ...namesOfRows(report, 'operatingSummary', operations.unknownRows),
  ];
  if (unknown.length > 0) {
    const message = checkTexts.netNotCompared({ at, rows: unknown });
    return [finding(column, 'sum-not-compared', 'warning', message)];
  }
  // Every figure is at most half of its own step from its true value.
  const steps = [operations.figures * operations.granularity, net.figures * net.granularity];
  const bound = shiftDecimal(addUp(steps) * 5, -1);
  const difference = subtract(operations.total, net.total);
  const facts = {
    at,
    sum: amountText(report, operations.total),
    total: amountText(report, net.total),
    difference: amountText(report, difference),
    bound: amountText(report, bound),
  };
  switch (compareSum(difference, bound)) {
    case 'equal':
      return [];
    case 'rounding-difference':
      return [finding(column, 'rounding-difference', 'information', checkTexts.netRounding(facts))];
    case 'differs':
      return [finding(column, 'net-differs', 'error', checkTexts.netDiffers(facts))];
  }
}

/**
 * Income − costs is the operating net, in every amount column where they are reported. Each of the n + 2
 * figures (n operations, costs, income) is at most half a step from its true value, so a difference
 * within (n + 2) · ½ of the step is rounding.
 */
export const checkNet: Check = (report) => {
  const hasRows = report.rows.costsAndIncome.length > 0;
  if (!hasRows) return [];
  return netAmounts
    .filter((column) => isUsed('costsAndIncome', column, report.settings))
    .flatMap((column) => checkColumn(report, column));
};
