import type { RollPart } from '../../report/roll/rollPreview';
import { rollTexts } from '../../report/texts/rollTexts';
import type { WriteOperation } from '../operations';
import type { WorkbookSnapshot } from '../snapshot';
import { rewrittenApproved } from './approvedOperations';
import { approvedTable } from './approvedTable';
import { approvedPositions, readApproved } from './readApproved';

/** What rolling forward does to the approved version, and the same in words. */
interface ApprovedRoll {
  readonly operations: readonly WriteOperation[];
  readonly parts: readonly RollPart[];
}

const nothing: ApprovedRoll = { operations: [], parts: [] };

/**
 * Empties the approved version when a workbook goes on to another period: it is about the old one. One that cannot be read is
 * left as it is, for nothing is compared with it.
 */
export function rollApproved({ approved }: WorkbookSnapshot): ApprovedRoll {
  const read = readApproved(approved);
  if (approved === undefined || read.kind !== 'marked') return nothing;
  const { time, period } = approved;
  const found = approvedPositions(approved);
  if (time === undefined || period === undefined || !found.ok || approved.hasTotals) return nothing;
  const held = { ...approved, time, period };
  const text = rollTexts.approvedEmptied({ period: read.period });
  return {
    operations: rewrittenApproved(held, found.positions, [], { time: '', period: '' }),
    parts: [{ table: approvedTable.sheet, lines: [{ kind: 'emptied', text }] }],
  };
}
