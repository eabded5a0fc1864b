import type { ApprovePlan, ApproveSummary } from '../../workbook/approved/approvePlan';
import { approvedTable } from '../../workbook/approved/approvedTable';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { refusedByPlan, tablesFiltered } from '../failures/refusals';
import type { ExcelApi, Outcome } from '../outcome';
import { readWorkbook } from '../read/readWorkbook';
import type { Computed } from '../run/computed';
import { runSession, type RunOptions } from '../run/session';
import { frame } from '../write/frame';
import { send } from '../write/send';
import { requestRows, unseenOf, type RowsRequest } from './rollRows';

const unfinished =
  'Visar bladet Godkänd version ”Markeringen ej slutförd” finns det ingen godkänd version att jämföra med: markera versionen igen.';

/**
 * Keeps the report as it stands as the approved version: one round trip to read, and one to write unless the report is large.
 * Excel can undo it. While it writes, the sheet itself says that the version is not finished.
 * @example await runApprove(Excel, (snapshot) => approvePlan(snapshot, localTime(new Date())))
 */
export function runApprove(
  excel: ExcelApi,
  plan: (snapshot: WorkbookSnapshot) => Computed<ApprovePlan>,
  options: RunOptions = {},
): Promise<Outcome<ApproveSummary>> {
  return runSession(excel, unfinished, options, async (session) => {
    await session.report('Läser arbetsboken', 0, 3);
    let rows: readonly RowsRequest[] = [];
    const reading = await readWorkbook(session, (context) => {
      rows = requestRows(context, [approvedTable.table]);
    });
    if (!reading.ok) return reading;
    // Of several cells, Excel writes only those that a filter shows.
    const { filtered } = unseenOf(rows);
    if (filtered.length > 0) return { ok: false, failure: tablesFiltered(filtered) };
    await session.report('Förbereder den godkända versionen', 1, 3);
    const planned = await plan(reading.value.snapshot);
    if (!planned.ok) return { ok: false, failure: refusedByPlan(planned.refusal) };
    const steps = await frame(session, planned.operations, reading.value, 'approve');
    if (!steps.ok) return steps;
    await send(session, steps.value, { text: 'Skriver den godkända versionen', done: 2 });
    return { ok: true, value: planned.summary };
  });
}
