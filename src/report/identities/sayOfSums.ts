import { amountText } from '../checks/check';
import type { Finding, Severity } from '../finding';
import type { FindingCode } from '../findingCodes';
import type { Report } from '../report';
import type { Instance } from './identity';

/** Two sums as texts with their unit, and where they are. */
interface SumFacts {
  readonly at: string;
  readonly sum: string;
  readonly total: string;
  readonly difference: string;
  readonly bound: string;
}

/** How sums that should be equal are spoken of. */
interface Wording {
  /** Where they are, as a sentence begins. */
  readonly at: string;
  /** The code of a difference that rounding cannot explain. */
  readonly code: FindingCode;
  readonly differs: (facts: SumFacts) => string;
  readonly rounding: (facts: SumFacts) => string;
  /** Why they cannot be compared. */
  readonly notCompared: () => string;
  readonly find: (code: FindingCode, severity: Severity, message: string) => Finding;
}

/**
 * What is said of two sums of amounts: an error beyond rounding, information within it, and a warning where a row's part is
 * not known.
 */
export function sayOfSums(
  report: Report,
  { left, right, bound }: Pick<Instance, 'left' | 'right' | 'bound'>,
  { at, code, differs, rounding, notCompared, find }: Wording,
): Instance['say'] {
  return (verdict, difference) => {
    if (verdict === 'equal') return undefined;
    if (verdict === 'not-compared') return find('sum-not-compared', 'warning', notCompared());
    const facts = {
      at,
      sum: amountText(report, left.value ?? 0),
      total: amountText(report, right.value ?? 0),
      difference: amountText(report, difference),
      bound: amountText(report, bound),
    };
    return verdict === 'differs'
      ? find(code, 'error', differs(facts))
      : find(verdict, 'information', rounding(facts));
  };
}
