import type { Report } from '../../report';
import { volumeChanges, type VolumeChanges } from '../../rules/volumeChanges';
import { chartTexts as texts } from '../../texts/chartTexts';
import { listed } from '../../texts/where';
import { formatNumber } from '../../values/formatNumber';
import { capitalised, countWord, styleFor } from '../countWords';
import { periodLabel, samePeriodLastYear } from '../period';
import { largestBy } from './largestBy';

/**
 * What the chart of volumes shows: how many increase and decrease since the year before, and what changes most.
 * @example volumesSentence(report) // 'Fyra av sex volymer ökar och två minskar jämfört med jan–aug 2020. Mest ändras …'
 */
export function volumesSentence(report: Report): string {
  const { compared } = volumeChanges(report);
  const { settings } = report;
  const isKnown = settings.hasYear && settings.hasMonth;
  const period = texts.comparedWith(
    isKnown ? periodLabel(samePeriodLastYear(settings)) : texts.samePeriodBefore,
  );
  const [only, ...others] = compared;
  if (only === undefined) return texts.noVolumes;
  if (others.length === 0) {
    const how = only.change === 0 ? texts.unchanged(1) : `${direction(only.change)} ${percent(only.change)}`;
    return `${texts.volumeChanges(only.row.volume, how)} ${period}.`;
  }
  const largest = largestBy(compared, ({ change }) => Math.abs(change));
  const tail =
    largest === undefined || largest.change === 0
      ? ''
      : ` ${texts.changesMost(largest.row.volume, signedPercent(largest.change))}`;
  return `${counted(compared.map(({ change }) => change))} ${period}.${tail}`;
}

/** Which volumes the chart does not show, and why; empty when it shows them all. */
export function volumesLeftOut(report: Report): string {
  const { ofWhich, shares, otherPeriod, fromZero, withoutFigures }: VolumeChanges = volumeChanges(report);
  const parts = [
    ...(ofWhich > 0 ? [texts.ofWhichRows(ofWhich)] : []),
    ...(shares > 0 ? [texts.shares(shares)] : []),
    ...(otherPeriod > 0 ? [texts.otherPeriod(otherPeriod)] : []),
    ...(fromZero > 0 ? [texts.fromZero(fromZero)] : []),
    ...(withoutFigures > 0 ? [texts.withoutFigures(withoutFigures)] : []),
  ];
  return parts.length === 0 ? '' : texts.leftOut(listed(parts));
}

const direction = (change: number) => (change > 0 ? texts.increases : texts.decreases);
const percent = (change: number) => `${formatNumber(Math.abs(change) * 100, 1)}\u00A0%`;
const signedPercent = (change: number) => `${change > 0 ? '+' : '\u2212'}${percent(change)}`;

function counted(changes: readonly number[]): string {
  const still = changes.filter((change) => change === 0).length;
  const groups = [
    { how: texts.increases, count: changes.filter((change) => change > 0).length },
    { how: texts.decreases, count: changes.filter((change) => change < 0).length },
    { how: texts.unchanged(still), count: still },
  ].filter(({ count }) => count > 0);
  const style = styleFor([changes.length, ...groups.map(({ count }) => count)]);
  const all = countWord(changes.length, 'en', style);
  const [first, ...rest] = groups;
  if (first === undefined || rest.length === 0) {
    return `${changes.length === 2 ? texts.bothVolumes : texts.allVolumes(all)} ${first?.how ?? ''}`;
  }
  const opening = capitalised(texts.someVolumes(countWord(first.count, 'en', style), all));
  return listed([
    `${opening} ${first.how}`,
    ...rest.map(({ how, count }) => `${countWord(count, 'en', style)} ${how}`),
  ]);
}
