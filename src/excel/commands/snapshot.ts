import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { ExcelApi, Outcome } from '../outcome';
import { readWorkbook } from '../read/readWorkbook';
import { runSession, type RunOptions } from '../run/session';

/** Reads everything of ours that a workbook holds. */
export function takeSnapshot(excel: ExcelApi, options: RunOptions = {}): Promise<Outcome<WorkbookSnapshot>> {
  return runSession(excel, '', options, async (session) => {
    await session.report('Läser arbetsboken', 0, 1);
    const reading = await readWorkbook(session);
    return reading.ok ? { ok: true, value: reading.value.snapshot } : reading;
  });
}
