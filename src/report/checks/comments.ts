import { headerOf } from '../schema';
import type { Finding } from '../finding';
import type { OperatingRow, Report } from '../report';
import { reachesCommentLimit } from '../rules/commentLimit';
import { costIncomeDeviation, deviation, investmentDeviation } from '../rules/deviation';
import { isYearEnd } from '../rules/reportTypes';
import { yearColumns } from '../rules/yearColumns';
import { checkTexts } from '../texts/checkTexts';
import { formatNumber } from '../values/formatNumber';
import { numberIn, type Reading } from '../values/reading';
import { amountText, rowAt, rowFinding, type Check } from './check';

/** A deviation with what it deviates from. */
interface Deviating {
  readonly header: string;
  readonly amount: number | undefined;
  readonly budget: Reading;
}

/** The limits of Inställningar in words. @example limitText(report) // '500 tkr och 5 % av budgeten' */
export function limitText(report: Report): string {
  const { thresholdAmount, thresholdPercent } = report.settings;
  const percent = `${formatNumber(thresholdPercent)}\u00A0% av budgeten`;
  if (thresholdAmount === undefined) return percent;
  const amount = amountText(report, thresholdAmount);
  return thresholdPercent === 0 ? amount : `${amount} och ${percent}`;
}

/** The deviations of operations: of the period and of the year, which in annual accounts are one and the same. */
function ofOperations(
  { settings }: Report,
  period: Omit<Deviating, 'header'>,
  year: Omit<Deviating, 'header'>,
): readonly Deviating[] {
  const ofYear = { header: headerOf('operatingSummary', 'deviationYear'), ...year };
  if (isYearEnd(settings)) return [ofYear];
  return [{ header: headerOf('operatingSummary', 'deviationPeriod'), ...period }, ofYear];
}

/** The message on a row without comment; undefined when no deviation calls for one. */
function message(report: Report, at: string, deviations: readonly Deviating[]): string | undefined {
  const large = deviations.filter(({ amount, budget }) =>
    reachesCommentLimit(amount, numberIn(budget) ?? 0, report.settings),
  );
  if (large.length === 0) return undefined;
  const texts = large.map(({ header, amount = 0 }) =>
    checkTexts.deviation({ header, amount: amountText(report, amount) }),
  );
  return checkTexts.commentMissing({ at, deviations: texts, limit: limitText(report) });
}

/** The message on a unit of operations whose deviations call for a comment, whether or not it has one. */
export function operatingMessage(report: Report, row: OperatingRow): string | undefined {
  const { signConvention } = report.settings;
  const year = yearColumns(report.settings);
  const deviations = ofOperations(
    report,
    {
      amount: deviation(signConvention, row.outcomePeriod, row.budgetPeriod),
      budget: row.budgetPeriod,
    },
    {
      amount: deviation(signConvention, row[year.operations], row.budgetYear),
      budget: row.budgetYear,
    },
  );
  return message(report, rowAt('operatingSummary', row), deviations);
}

const code = 'comment-missing';
const severity = 'warning';

/**
 * Deviations that reach the limits of Inställningar (amount, and percentage of the budget) need a comment,
 * in operations, in costs and income and in investments. One finding a row.
 */
export const checkComments: Check = (report) => {
  const year = yearColumns(report.settings);
  const findings: Finding[] = [];

  for (const row of report.rows.operatingSummary) {
    const said = operatingMessage(report, row);
    if (said !== undefined && row.comment === '') {
      findings.push(rowFinding('operatingSummary', row, 'comment', { code, severity, message: said }));
    }
  }

  for (const row of report.rows.costsAndIncome) {
    const { kind } = row;
    if (kind === undefined || row.comment !== '') continue;
    const deviations = ofOperations(
      report,
      {
        amount: costIncomeDeviation(kind, row.outcomePeriod, row.budgetPeriod),
        budget: row.budgetPeriod,
      },
      {
        amount: costIncomeDeviation(kind, row[year.operations], row.budgetYear),
        budget: row.budgetYear,
      },
    );
    const said = message(report, rowAt('costsAndIncome', row), deviations);
    if (said !== undefined) {
      findings.push(rowFinding('costsAndIncome', row, 'comment', { code, severity, message: said }));
    }
  }

  for (const row of report.rows.investments) {
    if (row.comment !== '') continue;
    const header = headerOf('investments', 'deviation');
    const ofTheYear = {
      frame: row.frame,
      forecastExpenditure: row[year.expenditure],
      forecastIncome: row[year.income],
    };
    const said = message(report, rowAt('investments', row), [
      { header, amount: investmentDeviation(ofTheYear), budget: row.frame },
    ]);
    if (said !== undefined) {
      findings.push(rowFinding('investments', row, 'comment', { code, severity, message: said }));
    }
  }
  return findings;
};
