import type { Finding } from '../finding';
import { periodLabel, samePeriodLastYear } from '../narrative/period';
import type { Report, ReportRows } from '../report';
import { isUsed } from '../rules/usedColumns';
import { headerOf } from '../schema';
import { periodTexts } from '../texts/periodTexts';
import { tableTitle } from '../texts/tableTitle';
import { numberIn, type Reading } from '../values/reading';
import { amountText, rowAt, type Check } from './check';

type NetTable = 'operatingSummary' | 'costsAndIncome';

/** A column of a part of the year beside the one of the whole year, and how many of its rows may be alike by chance. */
interface Pair {
  readonly part: 'outcomePreviousYear' | 'budgetPeriod';
  readonly whole: 'accountsPreviousYear' | 'budgetYear';
  /** The least share of the rows with amounts that makes a copy likely. */
  readonly share: number;
}

const pairs: readonly Pair[] = [
  { part: 'outcomePreviousYear', whole: 'accountsPreviousYear', share: 0.5 },
  // A unit may rightly spend its whole budget early, as one for the summer does; that all do is no chance.
  { part: 'budgetPeriod', whole: 'budgetYear', share: 1 },
];

/** Costs and income are two rows, so both; units need three. */
const fewest: Readonly<Record<NetTable, number>> = { operatingSummary: 3, costsAndIncome: 2 };

const isAmount = (reading: Reading) => {
  const amount = numberIn(reading);
  return amount !== undefined && amount !== 0;
};

function pairFindings(report: Report, table: NetTable, { part, whole, share }: Pair): readonly Finding[] {
  const { settings } = report;
  if (!isUsed(table, part, settings) || !isUsed(table, whole, settings)) return [];
  const rows: readonly ReportRows[NetTable][number][] = report.rows[table];
  const filled = rows.filter((row) => isAmount(row[part]) && isAmount(row[whole]));
  const same = filled.filter((row) => numberIn(row[part]) === numberIn(row[whole]));
  const needed = table === 'costsAndIncome' ? 1 : share;
  if (same.length < fewest[table] || same.length < filled.length * needed) return [];
  const examples = same
    .slice(0, 2)
    .map((row) => `${rowAt<NetTable>(table, row)} ${amountText(report, numberIn(row[part]) ?? 0)}`);
  const message = periodTexts.columnCopied({
    at: tableTitle(table),
    header: headerOf(table, part),
    whole: headerOf(table, whole),
    same: same.length,
    rows: filled.length,
    examples,
    period: periodLabel(part === 'budgetPeriod' ? settings : samePeriodLastYear(settings)),
  });
  return [{ code: 'column-copied', severity: 'warning', place: { table, column: part }, message }];
}

/** Columns of a part of the year that hold the amounts of the whole year. In December the two are the same. */
export const checkCopiedColumns: Check = (report) => {
  const { settings } = report;
  if (!settings.hasYear || !settings.hasMonth || settings.month === 12) return [];
  return (['operatingSummary', 'costsAndIncome'] as const).flatMap((table) =>
    pairs.flatMap((pair) => pairFindings(report, table, pair)),
  );
};
