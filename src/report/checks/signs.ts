import type { Finding } from '../finding';
import type { Report, ReportRows } from '../report';
import { oddSign, type SignedAmount } from '../rules/oddSign';
import { headerOf } from '../schema';
import { signTexts } from '../texts/signTexts';
import { numberIn } from '../values/reading';
import { amountText, rowAt, rowFinding, type Check } from './check';

type NetTable = 'operatingSummary' | 'costsAndIncome';

const columns = [
  { column: 'outcomePeriod', span: 'period', isBudget: false },
  { column: 'budgetPeriod', span: 'period', isBudget: true },
  { column: 'outcomePreviousYear', span: 'period', isBudget: false },
  { column: 'forecastYear', span: 'year', isBudget: false },
  { column: 'budgetYear', span: 'year', isBudget: true },
  { column: 'accountsPreviousYear', span: 'year', isBudget: false },
] as const;

function rowFindings<K extends NetTable>(
  report: Report,
  table: K,
  row: ReportRows[NetTable][number] & ReportRows[K][number],
): readonly Finding[] {
  const isOpposite = table === 'operatingSummary' && report.settings.signConvention === 'opposite-signs';
  const amounts = columns.flatMap(({ column, span, isBudget }) => {
    const amount = numberIn(row[column]);
    return amount === undefined
      ? []
      : [{ column, entered: amount, span, amount: isOpposite && isBudget ? -amount : amount }];
  });
  const odd = oddSign(amounts satisfies readonly SignedAmount[]);
  const found = odd === undefined ? undefined : amounts[odd];
  if (found === undefined) return [];
  // There is one: it is what makes the sign stand out.
  const beside = amounts.find(({ span, column }) => span === found.span && column !== found.column);
  if (beside === undefined) return [];
  const message = signTexts.signStandsOut({
    at: rowAt<NetTable>(table, row),
    header: headerOf('operatingSummary', found.column),
    amount: amountText(report, found.entered),
    example: `${headerOf('operatingSummary', beside.column)} ${amountText(report, beside.entered)}`,
  });
  // Who has commented on the row has seen it; the sign may be right.
  const severity = row.comment === '' ? 'warning' : 'information';
  const said = { code: 'sign-stands-out', severity, message } as const;
  return [rowFinding<NetTable>(table, row, found.column, said)];
}

/** Amounts of operations whose sign is another than that of all others in their row. */
export const checkSigns: Check = (report) => [
  ...report.rows.operatingSummary.flatMap((row) => rowFindings(report, 'operatingSummary', row)),
  ...report.rows.costsAndIncome.flatMap((row) => rowFindings(report, 'costsAndIncome', row)),
];
