import { checkTexts } from '../texts/checkTexts';
import { rowAt, rowFinding, type Check } from './check';

/** Parts that stand first in Driftsammandrag: they add to no sum, and no row above has them in its own amounts. */
export const checkOperatingParts: Check = ({ rows: { operatingSummary } }) => {
  // A row whose type cannot be read has a finding of its own and may be the whole.
  const whole = operatingSummary.findIndex(({ rowType }) => rowType !== 'varav');
  const parts = whole === -1 ? operatingSummary : operatingSummary.slice(0, whole);
  return parts.map((row) => {
    const message = checkTexts.partWithoutWhole({ at: rowAt('operatingSummary', row) });
    const said = { code: 'part-without-whole', severity: 'warning', message } as const;
    return rowFinding('operatingSummary', row, 'rowType', said);
  });
};
