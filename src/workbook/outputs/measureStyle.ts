import { decimalsOf } from '../../report/arithmetic/decimal';
import type { Reading } from '../../report/values/reading';
import type { TargetReading } from '../../report/values/target';
import type { StyleKey } from '../cellStyles';

const styles = {
  measure: ['measure', 'measure1', 'measure2'],
  ofWhich: ['measureOfWhich', 'measureOfWhich1', 'measureOfWhich2'],
} as const satisfies Record<string, readonly StyleKey[]>;

const grouped = { measure: ['amount0'], ofWhich: ['ofWhich0'] } as const satisfies Record<
  string,
  readonly StyleKey[]
>;

const mostDecimals = 2;

/**
 * The style of a row's measures: with as many decimals as the most precise of them has, so that they can be compared.
 * Whole figures keep the format that shows what is written; it groups no thousands below zero, so they have that of amounts
 * where one of them is that low.
 *
 * @param figures the row's figures, its target among them
 * @example measureStyle([readNumber(6), readNumber(8.6)], 'measure') // 'measure1'
 */
export function measureStyle(
  figures: readonly (Reading | TargetReading)[],
  kind: keyof typeof styles,
): (typeof styles | typeof grouped)[keyof typeof styles][number] {
  const numbers = figures.flatMap(numbersOf);
  const decimals = Math.max(0, ...numbers.map(decimalsOf));
  if (decimals === 0 && numbers.some((number) => number <= -1000)) return grouped[kind][0];
  return styles[kind][Math.min(decimals, mostDecimals)] ?? styles[kind][0];
}

function numbersOf(figure: Reading | TargetReading): readonly number[] {
  if (figure.kind === 'number') return [figure.value];
  if (figure.kind !== 'target') return [];
  const { target } = figure;
  if ('limit' in target) return [target.limit];
  return target.kind === 'between' ? [target.low, target.high] : [];
}
