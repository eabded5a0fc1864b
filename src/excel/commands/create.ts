import type { WriteOperation } from '../../workbook/operations';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { refusedByPlan } from '../failures/refusals';
import type { CreateSummary, ExcelApi, Outcome } from '../outcome';
import { readWorkbook } from '../read/readWorkbook';
import type { Computed } from '../run/computed';
import { runSession, type RunOptions } from '../run/session';
import { frame } from '../write/frame';
import { send } from '../write/send';

/** What is to be added to a workbook; a refusal means that nothing may be. */
export interface CreateWork {
  readonly operations: readonly WriteOperation[];
  readonly added: readonly string[];
  readonly kept: readonly string[];
  readonly refusal?: string;
}

const unfinished =
  'Finns bladet ”Delår ej slutfört” i arbetsboken är bladen inte färdiga: tryck Skapa igen, så läggs de till på nytt.';

/**
 * Adds what a plan finds missing: one round trip to read, one to write.
 * @example await runCreate(Excel, (snapshot) => createPlan(snapshot, data))
 */
export function runCreate(
  excel: ExcelApi,
  plan: (snapshot: WorkbookSnapshot) => Computed<CreateWork>,
  options: RunOptions = {},
): Promise<Outcome<CreateSummary>> {
  return runSession(excel, unfinished, options, async (session) => {
    await session.report('Läser arbetsboken', 0, 2);
    const reading = await readWorkbook(session);
    if (!reading.ok) return reading;
    await session.report('Förbereder bladen', 1, 2);
    const { operations, added, kept, refusal } = await plan(reading.value.snapshot);
    if (refusal !== undefined) return { ok: false, failure: refusedByPlan(refusal) };
    const steps = await frame(session, operations, reading.value, 'create');
    if (!steps.ok) return steps;
    await send(session, steps.value, { text: 'Lägger till blad', done: 1 });
    return { ok: true, value: { added, kept } };
  });
}
