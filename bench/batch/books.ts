import { commands, runCreate, takeSnapshot } from '../../src/excel';
import { startHost, type EmbeddedHost } from '../../src/host/startHost';
import { createPlan, localTime, updatePlan } from '../../src/workbook';
import type { WriteOperation } from '../../src/workbook/operations';
import { typeEntry } from '../economy/measure';
import { departmentData } from '../economy/municipalityData';

/**
 * The example's report in a workbook, brought up to date, in which somebody has then typed another forecast: so an update finds
 * something to write in it.
 * @param into a workbook of others that the report is added to; a new one without it
 */
export async function editedReport(into?: Uint8Array): Promise<Uint8Array> {
  const host = await opened(into);
  const created = await runCreate(host.Excel, (snapshot) => createPlan(snapshot, departmentData()));
  if (!created.ok) throw new Error(created.failure.message);
  const updated = await commands.update(host.Excel);
  if (!updated.ok) throw new Error(updated.failure.message);
  await typeEntry(host, ['Driftsammandrag', 'Prognos helår'], '4321');
  return host.save();
}

/** What an update of the workbook writes, as the core plans it. */
export async function plannedOperations(workbook: Uint8Array): Promise<readonly WriteOperation[]> {
  const { Excel } = await opened(workbook);
  const read = await takeSnapshot(Excel);
  if (!read.ok) throw new Error(read.failure.message);
  const { operations, refusal } = updatePlan(read.value, localTime(new Date()));
  if (refusal !== undefined) throw new Error(refusal);
  return operations;
}

async function opened(workbook?: Uint8Array): Promise<EmbeddedHost> {
  const started = await startHost({ locale: 'sv-SE', ...(workbook === undefined ? {} : { workbook }) });
  if (!started.ok) throw new Error(started.problem.message);
  return started.host;
}
