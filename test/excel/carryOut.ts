import { runUpdate, type UpdateWork } from '../../src/excel/commands/update';
import type { EmbeddedHost } from '../../src/host/startHost';
import type { WriteOperation } from '../../src/workbook/operations';

/** An update that writes these operations, whatever a workbook holds. */
export const workOf = (operations: readonly WriteOperation[]): UpdateWork => ({
  operations,
  findings: [],
  rows: {},
  changes: [],
  charts: [],
});

/** Carries operations out as an update does, and answers what came of it. */
export const outcomeOf = (host: EmbeddedHost, ...operations: WriteOperation[]) =>
  runUpdate(host.Excel, () => workOf(operations));

/** Carries operations out. @throws when Excel or the add-in refuses them */
export async function carryOut(host: EmbeddedHost, ...operations: WriteOperation[]): Promise<void> {
  const outcome = await outcomeOf(host, ...operations);
  if (!outcome.ok) throw new Error(outcome.failure.details);
}
