import type { StatusStep } from '../report';
import { nameKey } from '../values/plainText';

/** How many rows have a status. */
export interface StatusCount {
  readonly text: string;
  readonly symbol: string;
  readonly count: number;
}

/** The steps of one scale, in the order of Statusskalor. @param scale see `scaleNames` */
export function stepsOf(steps: readonly StatusStep[], scale: string): readonly StatusStep[] {
  return steps.filter((step) => nameKey(step.scale) === nameKey(scale));
}

/**
 * How many rows have each status, in the order of the scale; statuses that the scale does not have are left out.
 *
 * @param statuses the status of every row, as entered
 */
export function statusCounts(
  steps: readonly StatusStep[],
  scale: string,
  statuses: readonly string[],
): readonly StatusCount[] {
  const keys = statuses.map(nameKey);
  return stepsOf(steps, scale).map(({ text, symbol }) => ({
    text,
    symbol,
    count: keys.filter((key) => key === nameKey(text)).length,
  }));
}
