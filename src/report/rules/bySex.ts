import { addUp, decimalsOf, shiftDecimal, subtract } from '../arithmetic/decimal';
import type { MeasureNature } from './measureNature';

/** The figures of women, men and both in one column. */
export interface SexFigures {
  readonly total: number;
  readonly women: number;
  readonly men: number;
}

/** Half of the last decimal that a figure is written with: so far its true value may be from it. @example halfStep(4.7) // 0.05 */
export function halfStep(figure: number): number {
  return shiftDecimal(5, -decimalsOf(figure) - 1);
}

/** Whether the figure of both can lie between those of women and men, each as far from its true value as rounding allows. */
export function liesBetween({ total, women, men }: SexFigures): boolean {
  const least = Math.min(subtract(women, halfStep(women)), subtract(men, halfStep(men)));
  const most = Math.max(addUp([women, halfStep(women)]), addUp([men, halfStep(men)]));
  return addUp([total, halfStep(total)]) >= least && subtract(total, halfStep(total)) <= most;
}

/** The largest difference that rounding can make between women and men added up and their total. */
export function sexSumBound({ total, women, men }: SexFigures): number {
  return addUp([halfStep(total), halfStep(women), halfStep(men)]);
}

/** Whether women and men are their total, but for rounding. */
export function addsUp(figures: SexFigures): boolean {
  const difference = subtract(addUp([figures.women, figures.men]), figures.total);
  return Math.abs(difference) <= sexSumBound(figures);
}

/** What is wrong with a total beside its women and men. */
export type SexProblem = 'outside' | 'sum' | 'neither';

/**
 * Judges a total by what the measure is. Averages lie between women and men; counts are their sum; of others it is
 * enough that one of the two holds. Shares of women and men that make 100 % together are a distribution, whose total is
 * their sum.
 *
 * @returns undefined when the figures can be right
 * @example sexProblem({ total: 4.7, women: 5.9, men: 3 }, 'average') // undefined
 * @example sexProblem({ total: 6.2, women: 5.1, men: 3.8 }, 'average') // 'outside'
 */
export function sexProblem(figures: SexFigures, nature: MeasureNature): SexProblem | undefined {
  const isBetween = liesBetween(figures);
  const isSum = addsUp(figures);
  switch (nature) {
    case 'average':
      return isBetween || (isSum && figures.total === 100) ? undefined : 'outside';
    case 'count':
      return isSum ? undefined : 'sum';
    case 'unknown':
      return isBetween || isSum ? undefined : 'neither';
  }
}
