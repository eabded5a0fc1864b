import { fifteenDigits, subtract } from '../arithmetic/decimal';
import type { Direction } from '../schema/goals';
import { numberIn } from '../values/reading';
import type { Target } from '../values/target';
import { fulfilment, type Measured } from './fulfilment';

/** How far a value is on the wrong side of a target; 0 where it is on the right one, undefined where no side is right. */
function shortOf(
  value: number,
  target: Target,
  direction: Direction | undefined,
  yearBefore: number,
): number | undefined {
  const below = (limit: number) => Math.max(0, subtract(limit, value));
  const above = (limit: number) => Math.max(0, subtract(value, limit));
  switch (target.kind) {
    case 'above':
    case 'at-least':
      return below(target.limit);
    case 'below':
    case 'at-most':
      return above(target.limit);
    case 'between':
      return Math.max(below(target.low), above(target.high));
    case 'plain':
      if (direction === undefined) return undefined;
      return direction === 'Högre är bättre' ? below(target.limit) : above(target.limit);
    case 'increase':
      return below(yearBefore);
    case 'decrease':
      return above(yearBefore);
  }
}

/**
 * Whether an indicator misses its target and is farther from it than the year before.
 *
 * @returns false where outcome, target or the year before is no figure, or nothing says which side is good
 * @example movesFromTarget({ outcome: readNumber(82), yearBefore: readNumber(93), target: readTarget('96'), direction: 'Högre är bättre' }) // true
 */
export function movesFromTarget(measured: Measured): boolean {
  const { target, direction } = measured;
  const now = numberIn(measured.outcome);
  const before = numberIn(measured.yearBefore);
  if (fulfilment(measured) !== 'missed' || target.kind !== 'target') return false;
  if (now === undefined || before === undefined) return false;
  const shortNow = shortOf(fifteenDigits(now), target.target, direction, before);
  const shortBefore = shortOf(fifteenDigits(before), target.target, direction, before);
  return shortNow !== undefined && shortBefore !== undefined && shortNow > shortBefore;
}
