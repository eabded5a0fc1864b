import { subtract } from '../arithmetic/decimal';
import { compareSum } from '../arithmetic/rounding';
import type { Instance, Verdict } from './identity';

/** A comparison and the first side minus the second, 0 where it cannot be told. */
interface Compared {
  readonly verdict: Verdict;
  readonly difference: number;
}

/**
 * Compares the two sides of an identity. Of `at-most` only what the part exceeds its whole by counts.
 *
 * @example compareSides({ relation: 'at-most', left: { value: 3 }, right: { value: 5 }, bound: 0 }).verdict // 'equal'
 */
export function compareSides({
  relation,
  left,
  right,
  bound,
}: Pick<Instance, 'relation' | 'bound'> & {
  readonly left: Pick<Instance['left'], 'value'>;
  readonly right: Pick<Instance['right'], 'value'>;
}): Compared {
  if (left.value === undefined || right.value === undefined)
    return { verdict: 'not-compared', difference: 0 };
  const difference = subtract(left.value, right.value);
  const counted = relation === 'at-most' ? Math.max(0, difference) : difference;
  return { verdict: compareSum(counted, bound), difference };
}
