import type { LocatedFinding } from '../located';
import type { EntryEdit } from '../survey/edit';

/**
 * The edit by which the add-in can mend a finding. What the cell holds before is the edit's `cell.was`.
 * @returns undefined for a finding that only a person can mend
 */
export function fixOf({ fix, entry }: LocatedFinding): EntryEdit | undefined {
  if (fix === undefined || entry === undefined) return undefined;
  if (fix.kind === 'restore-formula') return { kind: 'restore-formula', cell: entry };
  return fix.value === undefined ? undefined : { kind: 'write', cell: entry, value: fix.value };
}
