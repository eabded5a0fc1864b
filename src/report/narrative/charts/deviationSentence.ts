import type { Report } from '../../report';
import { deviation } from '../../rules/deviation';
import { isYearEnd } from '../../rules/reportTypes';
import { yearColumns } from '../../rules/yearColumns';
import { chartTexts as texts } from '../../texts/chartTexts';
import { listed } from '../../texts/where';
import { countWord, styleFor } from '../countWords';
import { signedAmountText } from './amountText';
import { largestBy } from './largestBy';

/**
 * What the chart of deviations shows: how many units do better and worse than budget, and the largest deviation.
 * @example deviationSentence(report) // 'Av elva verksamheter väntas åtta gå bättre än budget och … Störst är avvikelsen för LKDATA, +4 000 tkr.'
 */
export function deviationSentence({ rows, settings }: Report): string {
  const column = yearColumns(settings).operations;
  const found = rows.operatingSummary
    .filter(({ rowType }) => rowType !== 'varav')
    .flatMap((row) => {
      const amount = deviation(settings.signConvention, row[column], row.budgetYear);
      return amount === undefined ? [] : [{ unit: row.unit, amount }];
    });
  const [only, ...others] = found;
  if (only === undefined) return texts.noDeviation;
  if (others.length === 0) return texts.deviationOf(only.unit, signedAmountText(only.amount, settings));
  const largest = largestBy(found, ({ amount }) => Math.abs(amount));
  const tail =
    largest === undefined || largest.amount === 0
      ? ''
      : ` ${texts.largestDeviation(largest.unit, signedAmountText(largest.amount, settings))}`;
  return `${counted(
    found.map(({ amount }) => amount),
    isYearEnd(settings),
  )}.${tail}`;
}

function counted(amounts: readonly number[], isOver: boolean): string {
  const groups = [
    { how: texts.better, count: amounts.filter((amount) => amount > 0).length },
    { how: texts.worse, count: amounts.filter((amount) => amount < 0).length },
    { how: texts.onBudget, count: amounts.filter((amount) => amount === 0).length },
  ].filter(({ count }) => count > 0);
  const style = styleFor([amounts.length, ...groups.map(({ count }) => count)]);
  const all = countWord(amounts.length, 'en', style);
  const [first, ...rest] = groups;
  if (first === undefined || rest.length === 0) {
    const who = amounts.length === 2 ? texts.bothUnits : texts.allUnits(all);
    return `${who} ${texts.go(isOver)} ${first?.how ?? ''}`;
  }
  const opening = texts.someGo(isOver, all, countWord(first.count, 'en', style), first.how);
  return listed([opening, ...rest.map(({ how, count }) => `${countWord(count, 'en', style)} ${how}`)]);
}
