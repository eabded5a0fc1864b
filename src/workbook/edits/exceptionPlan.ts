import { isAcceptable } from '../../report/exceptions/acceptable';
import { exceptionKey, exceptionOf } from '../../report/exceptions/exceptionOf';
import { schemas } from '../../report/schema';
import type { LocatedFinding } from '../located';
import { readEntries } from '../reading/readEntries';
import type { WorkbookSnapshot } from '../snapshot';
import { editPlan, type EditPlan } from './editPlan';
import { editTexts } from './editTexts';
import { entryCell } from './entryCell';

/** Plans to keep in Undantag that a finding is left as it is; an exception that is there already gets the new reason. */
export function acceptPlan(snapshot: WorkbookSnapshot, finding: LocatedFinding, reason: string): EditPlan {
  const exception = isAcceptable(finding) ? exceptionOf(finding) : undefined;
  if (exception === undefined) return refused(editTexts.notAcceptable);
  if (reason.trim() === '') return refused(editTexts.reasonMissing);
  const value = reason.trim();
  const [row] = rowsFor(snapshot, finding);
  if (row === undefined)
    return editPlan(snapshot, [
      { kind: 'add-row', table: 'exceptions', values: { ...exception, reason: value } },
    ]);
  const cell = entryCell(snapshot, 'exceptions', row, 'reason');
  if (cell === undefined) return refused(columnGone('reason'));
  return editPlan(snapshot, [{ kind: 'write', cell, value }]);
}

/** Plans to remove the exceptions of a finding, so that it counts again. */
export function withdrawPlan(snapshot: WorkbookSnapshot, finding: LocatedFinding): EditPlan {
  const rows = rowsFor(snapshot, finding);
  const cells = rows.flatMap((row) => entryCell(snapshot, 'exceptions', row, 'code') ?? []);
  if (rows.length === 0) return refused(editTexts.notExcepted);
  if (cells.length === 0) return refused(columnGone('code'));
  return editPlan(
    snapshot,
    cells.map((cell) => ({ kind: 'remove-row', cell })),
  );
}

/** The positions of the exceptions that are about a finding. */
function rowsFor(snapshot: WorkbookSnapshot, finding: LocatedFinding): readonly number[] {
  const exception = exceptionOf(finding);
  if (exception === undefined) return [];
  const { exceptions } = readEntries(snapshot).report.rows;
  return exceptions.filter((row) => exceptionKey(row) === exceptionKey(exception)).map(({ row }) => row);
}

const columnGone = (column: 'code' | 'reason') =>
  editTexts.columnMissing(schemas.exceptions.table, schemas.exceptions.columns[column].header);

const refused = (refusal: string): EditPlan => ({ ok: false, refusal });
