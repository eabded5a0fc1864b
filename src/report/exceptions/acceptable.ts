import type { Finding } from '../finding';
import type { FindingCode } from '../findingCodes';

/**
 * Findings that a person can know better than the rule: they may be left as they are, with a reason. All others say that
 * something is missing, unreadable or left out of a sum, and have to be mended.
 */
const acceptable: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'report-type-month',
  'required-missing',
  'text-higher-than-row',
  'duplicate-row',
  'amount-not-known',
  'amount-in-other-unit',
  'comment-missing',
  'sum-differs',
  'rounding-difference',
  'sum-not-compared',
  'net-differs',
  'goal-not-assessed',
  'goal-contradicts-indicators',
  'target-without-direction',
  'direction-contradicts-target',
  'target-needs-year-before',
  'outcome-missing',
  'percent-as-fraction',
  'footnote-missing',
  'part-exceeds-whole',
  'share-without-group',
  'shares-exceed-whole',
  'comparison-missing',
  'economic-effect-missing',
  'order-repeated',
  'activity-overdue',
  'identity-differs',
  'previous-year-differs',
  'period-holds-full-year',
  'forecast-needs-comment',
  'volume-forecast-below-outcome',
  'volume-forecast-out-of-reach',
  'goal-below-data',
  'indicator-moves-from-target',
  'outcome-not-known',
  'total-outside-sexes',
  'sexes-do-not-add',
  'sex-missing',
  'year-beyond-report',
  'period-differs',
  'full-year-beside-part',
  'sign-stands-out',
  'column-copied',
  'done-before-start',
  'name-drifts',
  'text-figure-contradicts',
  'text-figure-other-year',
]);

/**
 * Whether a finding may be left as it is with a reason. What is said of the exceptions themselves may not.
 * @example isAcceptable({ code: 'table-missing', … }) // false
 */
export function isAcceptable({ code, place }: Finding): boolean {
  return acceptable.has(code) && place !== undefined && place.table !== 'exceptions';
}
