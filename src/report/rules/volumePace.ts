import { fifteenDigits, subtract } from '../arithmetic/decimal';
import type { VolumeRow } from '../report';
import type { Settings } from '../schema/settings';
import { numberIn } from '../values/reading';
import type { Accumulation } from './accumulation';
import { hasPace, monthsLeft } from './forecastImplication';

/**
 * Needed pace in proportion to the pace so far from which a forecast is questioned, and from which it is hardly reached.
 * Holidays and campaigns make single months differ by half, hardly the mean of several by a factor of two.
 */
export const paceFactors = { questioned: 2, outOfReach: 3 } as const;

/** What the forecast of a volume takes for granted. */
export interface VolumePace {
  readonly outcome: number;
  readonly forecast: number;
  /** Forecast − outcome; below zero when the forecast is less than what is counted already. */
  readonly left: number;
  /** What each of the months that are left must bring. */
  readonly neededPerMonth: number;
  /** What each month has brought so far. */
  readonly perMonth: number;
  /** needed / so far; undefined when nothing is counted yet. */
  readonly ratio: number | undefined;
}

/** Whether a volume is one that a forecast of the year can be set against month by month: it adds up, as far as anybody can tell. */
export const addsUp = (kind: Accumulation | undefined): boolean => kind === 'counted' || kind === 'unknown';

/**
 * What the forecast of a volume that adds up takes for granted about the rest of the year.
 *
 * @returns undefined when a figure is missing or negative, and when no month is left
 * @example volumePace({ forecastYear: readNumber(80), outcomePeriod: readNumber(40) }, august)?.ratio // 2
 */
export function volumePace(
  { forecastYear, outcomePeriod }: Pick<VolumeRow, 'forecastYear' | 'outcomePeriod'>,
  settings: Pick<Settings, 'reportType' | 'month' | 'hasMonth'>,
): VolumePace | undefined {
  const forecast = numberIn(forecastYear);
  const outcome = numberIn(outcomePeriod);
  const months = monthsLeft(settings);
  if (forecast === undefined || outcome === undefined || months === 0) return undefined;
  if (forecast < 0 || outcome < 0) return undefined;
  const left = subtract(forecast, outcome);
  const neededPerMonth = fifteenDigits(left / months);
  const perMonth = fifteenDigits(outcome / settings.month);
  const ratio = outcome === 0 ? undefined : fifteenDigits(neededPerMonth / perMonth);
  return { outcome, forecast, left, neededPerMonth, perMonth, ratio };
}

/** What there is to question in the forecast of a volume. */
export type VolumeQuestion = 'below-outcome' | 'perhaps-below-outcome' | 'questioned' | 'out-of-reach';

/** A level of people or places that nobody has recognised as one falls by less than this part within a year. */
const largestFall = 0.25;

/**
 * What is to be questioned in the forecast of a volume. A forecast below what is counted already cannot be right for
 * what adds up; where the row does not tell whether it does, that is sure only where the forecast is so far below that no
 * level falls so much, and never of figures with decimals, which may be means.
 * A forecast that needs at least twice the pace so far is questioned, and one that needs three times is out of
 * reach: only from March on, and only of whole figures, since those with decimals are means or are worked out.
 *
 * @param kind what the volume's figures do during a year, see `accumulations`
 * @example questionOf(row, 'counted', settings) // 'questioned'
 */
export function questionOf(
  row: Pick<VolumeRow, 'forecastYear' | 'outcomePeriod'>,
  kind: Accumulation | undefined,
  settings: Pick<Settings, 'reportType' | 'month' | 'hasMonth'>,
): VolumeQuestion | undefined {
  const pace = addsUp(kind) ? volumePace(row, settings) : undefined;
  if (pace === undefined) return undefined;
  const { outcome, forecast, left, ratio } = pace;
  const isWhole = [outcome, forecast].every(Number.isInteger);
  if (left < 0) {
    const isSure = isWhole && (kind === 'counted' || forecast < (1 - largestFall) * outcome);
    return isSure ? 'below-outcome' : 'perhaps-below-outcome';
  }
  if (!isWhole || ratio === undefined || !hasPace(settings)) return undefined;
  if (ratio >= paceFactors.outOfReach) return 'out-of-reach';
  return ratio >= paceFactors.questioned ? 'questioned' : undefined;
}
