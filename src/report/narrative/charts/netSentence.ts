import { subtract } from '../../arithmetic/decimal';
import type { Report } from '../../report';
import { columnSum } from '../../rules/columnSum';
import type { Settings } from '../../schema/settings';
import { isYearEnd } from '../../rules/reportTypes';
import { yearColumns } from '../../rules/yearColumns';
import { chartTexts as texts } from '../../texts/chartTexts';
import { amountText, shownAmount } from './amountText';

/**
 * What the chart of net amounts shows: the year's total against the accounts of the year before.
 * Amounts above zero are compared as they stand; those below, and one of each, in words for what they mean.
 * @example netSentence(report) // 'Prognosen för helåret är sammanlagt 8 245 tkr, 1 472 tkr mer än bokslutet för 2020 (6 773 tkr).'
 */
export function netSentence(report: Report): string {
  const { settings } = report;
  const now = columnSum(report, 'operatingSummary', yearColumns(settings).operations);
  const before = columnSum(report, 'operatingSummary', 'accountsPreviousYear');
  if (now === undefined || before === undefined) return texts.noNet;
  if (now.figures === 0 && before.figures === 0) return texts.noNet;
  if (now.unknownRows.length > 0 || before.unknownRows.length > 0) return texts.netUnknown;
  const year = settings.hasYear ? settings.year - 1 : undefined;
  if (now.figures === 0) {
    return `${texts.noForecast(isYearEnd(settings))}. ${texts.accountsTotal(year, amountText(before.total, settings))}.`;
  }
  const total = texts.netTotal(isYearEnd(settings), amountText(now.total, settings));
  if (before.figures === 0) return `${total}. ${texts.noAccounts(year)}.`;
  const accounts = texts.accountsOf(year, amountText(before.total, settings));
  return `${total}, ${compared(now.total, before.total, settings)} ${accounts}.`;
}

/** How the totals differ, so that it never contradicts the rounded figures that stand beside it. */
function compared(now: number, before: number, settings: Settings): string {
  const difference = subtract(now, before);
  if (difference === 0) return texts.asMuch;
  const size = shownAmount(Math.abs(difference), settings);
  if (size === 0) return texts.aboutAsMuch;
  const isExact = Math.abs(subtract(shownAmount(now, settings), shownAmount(before, settings))) === size;
  const amount = amountText(Math.abs(difference), settings);
  const said = isExact ? amount : texts.about(amount);
  if (now >= 0 && before >= 0) return difference > 0 ? texts.more(said) : texts.less(said);
  const isCostPlus = settings.signConvention === 'cost-positive';
  if (now < 0 && before < 0) {
    const isLarger = difference < 0;
    return isCostPlus ? texts.netIncome(said, isLarger) : texts.netCost(said, isLarger);
  }
  return difference > 0 === isCostPlus ? texts.worseThan(said) : texts.betterThan(said);
}
