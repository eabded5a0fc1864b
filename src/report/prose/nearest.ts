import type { Report } from '../report';
import { agrees, inUnitOf } from './agreement';
import type { Mention } from './mention';
import type { RowValue } from './rowValues';

/**
 * The value that a figure was meant to be: one that it is in another unit of money, or else the nearest. Words such as
 * "överskott" can mean the result as well as the deviation.
 *
 * @returns undefined where none is near
 * @example nearestOf(mention, [result, deviation], report)
 */
export function nearestOf(
  mention: Mention,
  expected: readonly RowValue[],
  report: Report,
): RowValue | undefined {
  const { entryUnit } = report.settings;
  const near = expected.filter((value) => isNear(mention, value, report));
  const slipped = near.find((value) => slipOf(mention, value, entryUnit) !== undefined);
  const distance = (value: RowValue) =>
    Math.abs(Math.log(mention.value / inUnitOf(mention, value, entryUnit)));
  const [nearest] = near.toSorted((a, b) => distance(a) - distance(b));
  return slipped ?? nearest;
}

/** A figure ten times as large or small is about something else, unless it is the value in another unit of money. */
function isNear(mention: Mention, value: RowValue, { settings }: Report): boolean {
  const size = inUnitOf(mention, value, settings.entryUnit);
  if (size === 0 || mention.value === 0) return false;
  const ratio = mention.value / size;
  if (ratio >= 0.1 && ratio <= 10) return true;
  return slipOf(mention, value, settings.entryUnit) !== undefined;
}

/** The powers of ten by which a figure is wrong when its unit of money is. */
function slipOf(
  mention: Mention,
  value: RowValue,
  entryUnit: Report['settings']['entryUnit'],
): number | undefined {
  if (mention.unit.kind !== 'amount') return undefined;
  const { power } = mention.unit;
  return [0, 3, 6].find(
    (each) =>
      each !== power && agrees({ ...mention, unit: { kind: 'amount', power: each } }, value, entryUnit),
  );
}
