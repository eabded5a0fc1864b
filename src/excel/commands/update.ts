import type { WriteOperation } from '../../workbook/operations';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { refusedByPlan } from '../failures/refusals';
import type { ExcelApi, Outcome, UpdateSummary } from '../outcome';
import { readWorkbook } from '../read/readWorkbook';
import type { Computed } from '../run/computed';
import { runSession, type RunOptions } from '../run/session';
import { frame } from '../write/frame';
import { send } from '../write/send';

/** What an update finds and would write; no operations = everything is as it should be. */
export interface UpdateWork extends UpdateSummary {
  readonly operations: readonly WriteOperation[];
  readonly refusal?: string;
}

const unfinished =
  'Visar bladet Inställningar ”Uppdatering ej slutförd” är rapportbladen inte färdiga: tryck Uppdatera igen, så blir de det.';

/**
 * Brings the generated sheets up to date: one round trip to read, and one to write if anything differs. While it writes, the mark
 * cell says so; an update that broke off is mended by the next one.
 * @example await runUpdate(Excel, updatePlan)
 */
export function runUpdate(
  excel: ExcelApi,
  plan: (snapshot: WorkbookSnapshot) => Computed<UpdateWork>,
  options: RunOptions = {},
): Promise<Outcome<UpdateSummary>> {
  return runSession(excel, unfinished, options, async (session) => {
    await session.report('Läser arbetsboken', 0, 3);
    const reading = await readWorkbook(session);
    if (!reading.ok) return reading;
    await session.report('Räknar fram rapportbladen', 1, 3);
    const { operations, findings, rows, changes, charts, refusal } = await plan(reading.value.snapshot);
    if (refusal !== undefined) return { ok: false, failure: refusedByPlan(refusal) };
    const steps = await frame(session, operations, reading.value, 'update');
    if (!steps.ok) return steps;
    await send(session, steps.value, { text: 'Skriver rapportbladen', done: 2 });
    return { ok: true, value: { findings, rows, changes, charts } };
  });
}
