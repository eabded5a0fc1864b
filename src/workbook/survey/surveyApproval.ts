import { countChanges } from '../../report/changes/countChanges';
import type { RawReport } from '../../report/entries/rawRow';
import { comparisonOf } from '../approved/comparison';
import type { WorkbookSnapshot } from '../snapshot';
import { readLastUpdate } from '../update/lastUpdate';
import type { ApprovalSurvey } from './survey';

/** When a version was approved last, and how much differs from it. @param raw the snapshot's own entries */
export function surveyApproval(snapshot: WorkbookSnapshot, raw: RawReport): ApprovalSurvey {
  const comparison = comparisonOf(snapshot, raw);
  if (comparison.kind !== 'compared') return comparison;
  const time = readLastUpdate(comparison.time);
  return {
    kind: 'marked',
    ...(time === undefined ? {} : { time }),
    period: comparison.period,
    changes: countChanges(comparison.changes).total,
  };
}
