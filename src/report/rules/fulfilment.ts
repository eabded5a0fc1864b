import { fifteenDigits } from '../arithmetic/decimal';
import type { Direction } from '../schema/goals';
import { numberIn, type Reading } from '../values/reading';
import type { Target, TargetReading } from '../values/target';

/** Whether an indicator reaches its target. */
export type Fulfilment = 'met' | 'missed' | 'not-assessable';

/** The part of an indicator that its fulfilment depends on. */
export interface Measured {
  readonly outcome: Reading;
  readonly target: TargetReading;
  readonly direction: Direction | undefined;
  /** The year before; `Ska öka` and `Ska minska` compare with it. */
  readonly yearBefore: Reading;
}

/**
 * Whether an indicator reaches its target, assessed on unrounded figures.
 *
 * `>` and `<` are strict, `≥`, `≤`, a plain number and a range include their limits. A plain number needs
 * a direction; `Ska öka` and `Ska minska` need the year before, and an unchanged value does not meet them.
 *
 * @returns `not-assessable` when outcome or target is missing, unreadable or not comparable
 * @example fulfilment({ outcome: readNumber('82*'), target: readTarget(96), direction: 'Högre är bättre', yearBefore: readNumber(93) }) // 'missed'
 */
export function fulfilment({ outcome, target, direction, yearBefore }: Measured): Fulfilment {
  if (outcome.kind !== 'number' || target.kind !== 'target') return 'not-assessable';
  const isMet = reaches(fifteenDigits(outcome.value), target.target, direction, numberIn(yearBefore));
  if (isMet === undefined) return 'not-assessable';
  return isMet ? 'met' : 'missed';
}

function reaches(
  value: number,
  target: Target,
  direction: Direction | undefined,
  yearBefore: number | undefined,
): boolean | undefined {
  switch (target.kind) {
    case 'above':
      return value > target.limit;
    case 'at-least':
      return value >= target.limit;
    case 'below':
      return value < target.limit;
    case 'at-most':
      return value <= target.limit;
    case 'between':
      return value >= target.low && value <= target.high;
    case 'plain':
      if (direction === undefined) return undefined;
      return direction === 'Högre är bättre' ? value >= target.limit : value <= target.limit;
    case 'increase':
      return yearBefore === undefined ? undefined : value > fifteenDigits(yearBefore);
    case 'decrease':
      return yearBefore === undefined ? undefined : value < fifteenDigits(yearBefore);
  }
}
