import { subtract } from '../../arithmetic/decimal';
import type { Report } from '../../report';
import { columnSum } from '../../rules/columnSum';
import { isYearEnd } from '../../rules/reportTypes';
import { yearColumns } from '../../rules/yearColumns';
import { chartTexts as texts } from '../../texts/chartTexts';
import { amountText } from './amountText';

/**
 * What the chart of net amounts shows: the year's total against the accounts of the year before.
 * @example netSentence(report) // 'Prognosen för helåret är sammanlagt 8 245 tkr, 1 472 tkr mer än bokslutet för 2020 (6 773 tkr).'
 */
export function netSentence(report: Report): string {
  const { settings } = report;
  const now = columnSum(report, 'operatingSummary', yearColumns(settings).operations);
  const before = columnSum(report, 'operatingSummary', 'accountsPreviousYear');
  if (now === undefined || before === undefined) return texts.noNet;
  if (now.unknownRows.length > 0 || before.unknownRows.length > 0) return texts.netUnknown;
  if (now.figures === 0) return texts.noNet;
  const year = settings.year - 1;
  const total = texts.netTotal(isYearEnd(settings), amountText(now.total, settings));
  if (before.figures === 0) return `${total}. ${texts.noAccounts(year)}.`;
  const difference = subtract(now.total, before.total);
  const size = amountText(Math.abs(difference), settings);
  const accounts = texts.accountsOf(year, amountText(before.total, settings));
  if (difference === 0) return `${total}, ${texts.asMuch} ${accounts}.`;
  return `${total}, ${difference > 0 ? texts.more(size) : texts.less(size)} ${accounts}.`;
}
