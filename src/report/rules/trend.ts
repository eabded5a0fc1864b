import { fifteenDigits } from '../arithmetic/decimal';
import type { Direction } from '../schema/goals';
import { numberIn } from '../values/reading';
import type { TargetReading } from '../values/target';
import type { Measured } from './fulfilment';

/** The direction that a target itself points in; undefined for a plain number, a range or none. */
export function directionOfTarget(reading: TargetReading): Direction | undefined {
  if (reading.kind !== 'target') return undefined;
  switch (reading.target.kind) {
    case 'above':
    case 'at-least':
    case 'increase':
      return 'Högre är bättre';
    case 'below':
    case 'at-most':
    case 'decrease':
      return 'Lägre är bättre';
    default:
      return undefined;
  }
}

/**
 * The outcome against the year before: better or worse where it is known which way is good (by the
 * indicator's direction, else by its target), otherwise just higher or lower.
 */
export type Trend = 'better' | 'worse' | 'unchanged' | 'higher' | 'lower';

/**
 * The trend of an indicator.
 *
 * @returns undefined when outcome or the year before is no number
 * @example trend({ outcome: readNumber(3.1), yearBefore: readNumber(6), target: readTarget('<5'), direction: undefined }) // 'better'
 */
export function trend({ outcome, yearBefore, target, direction }: Measured): Trend | undefined {
  const now = numberIn(outcome);
  const before = numberIn(yearBefore);
  if (now === undefined || before === undefined) return undefined;
  const isHigher = fifteenDigits(now) > fifteenDigits(before);
  if (!isHigher && fifteenDigits(now) === fifteenDigits(before)) return 'unchanged';
  const good = direction ?? directionOfTarget(target);
  if (good === undefined) return isHigher ? 'higher' : 'lower';
  return isHigher === (good === 'Högre är bättre') ? 'better' : 'worse';
}
