import { decimalsOf, fifteenDigits, shiftDecimal } from '../arithmetic/decimal';
import type { Hedge, Mention } from './mention';

/** The true values that a written figure is right for, both ends included. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** A hedge's words, how far it reaches to each side, and how much more than that is still left in peace. */
interface Reach {
  readonly below: (size: Size) => number;
  readonly above: (size: Size) => number;
}

/** What a hedge's reach depends on: the figure as written. */
interface Size {
  readonly value: number;
  /** Half a unit of the last written digit. */
  readonly half: number;
  /** A whole unit of the last digit that is no zero: 10 of "60", 0.1 of "4,1". */
  readonly unit: number;
}

const nothing = () => 0;
const rounding = ({ half }: Size) => half;
/** "cirka 14 %": half a unit of the last digit that is no zero, but never less than 5 %. */
const roughly = ({ value, unit }: Size) => Math.max(unit / 2, value * 0.05);
/** "drygt 14 %" is below 15 %; "drygt 100" is at most 115 and "drygt 60" at most 69. */
const aBit = ({ value, unit, half }: Size) => Math.max(2 * half, Math.min(unit, value * 0.15));
/** "över 90 %", "mer än 90 %": anything on that side that one would still say it of. */
const further = ({ value, half }: Size) => Math.max(2 * half, value * 0.25);

/**
 * What each hedge says, in one table. A figure without a hedge is right within half a unit of its last written digit.
 *
 * | words | right for |
 * |---|---|
 * | none | ±½ of the last written digit |
 * | cirka, ca, omkring, ungefär, runt, kring, uppemot … | ±½ of the last digit that is no zero, at least ±5 % |
 * | drygt, strax över, lite mer än | from the figure, up to one unit of its last digit that is no zero, at most 15 % |
 * | knappt, nästan, närmare, strax under | the same downwards |
 * | över, mer än, fler än | from the figure up to 25 % |
 * | under, mindre än, färre än | the same downwards |
 * | minst; högst, upp till | as "över" and "under": limits, which are never accused |
 */
const reaches: Readonly<Record<Hedge | 'none', Reach>> = {
  none: { below: rounding, above: rounding },
  about: { below: roughly, above: roughly },
  'a-bit-over': { below: nothing, above: aBit },
  'a-bit-under': { below: aBit, above: nothing },
  over: { below: nothing, above: further },
  under: { below: further, above: nothing },
  'at-least': { below: nothing, above: further },
  'at-most': { below: further, above: nothing },
};

/** Figures from a thousand may be rounded to their last two zeros without saying so: "8 200 tkr" for 8 245. */
const silentlyRounded = 1000;

/** Zeros at the end of a whole number. @example trailingZeros(8200) // 2 */
function trailingZeros(value: number): number {
  if (value === 0 || decimalsOf(value) > 0) return 0;
  let zeros = 0;
  for (let rest = value; rest % 10 === 0; rest /= 10) zeros += 1;
  return zeros;
}

/** Takes care of binary noise at the ends. */
const slack = 1e-9;

/**
 * The true values that a figure is right for, as {@link reaches} says.
 *
 * @param mention a figure as read; a range is right for everything in it
 * @param step the smallest step that the workbook's own figure is written in: a whole per cent cannot contradict 95,6 %
 * @returns in the figure's own unit, without sign
 * @example boundsOf(drygt14, 0) // { low: 14, high: 15 }
 * @example boundsOf({ value: 9.4, decimals: 1, … }, 0) // { low: 9.35, high: 9.45 }
 */
export function boundsOf(
  { value, upper, decimals, hedge, unit }: Pick<Mention, 'value' | 'upper' | 'decimals' | 'hedge' | 'unit'>,
  step: number,
): Bounds {
  const zeros = decimals === 0 ? trailingZeros(value) : 0;
  const isRoundFigure =
    hedge === undefined && value >= silentlyRounded && zeros >= 2 && unit.kind !== 'percent';
  const written = shiftDecimal(1, isRoundFigure ? zeros : -decimals);
  const half = Math.max(written, step) / 2;
  const size: Size = { value, half, unit: zeros === 0 ? written : shiftDecimal(1, zeros) };
  const { below, above } = reaches[hedge ?? 'none'];
  return {
    low: fifteenDigits(value - below(size)) - slack,
    high: fifteenDigits(upper + above({ ...size, value: upper })) + slack,
  };
}
