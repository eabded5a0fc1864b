import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { ExcelApi, Outcome } from '../outcome';
import { readWorkbook } from '../read/readWorkbook';
import type { Computed } from '../run/computed';
import { runSession, type RunOptions } from '../run/session';

/**
 * Reads everything once and says what there is to say about it; writes nothing.
 * @example await runCheck(Excel, readEntries)
 */
export function runCheck<T>(
  excel: ExcelApi,
  look: (snapshot: WorkbookSnapshot) => Computed<T>,
  options: RunOptions = {},
): Promise<Outcome<T>> {
  return runSession(excel, '', options, async (session) => {
    await session.report('Läser arbetsboken', 0, 2);
    const reading = await readWorkbook(session);
    if (!reading.ok) return reading;
    await session.report('Kontrollerar uppgifterna', 1, 2);
    const seen = await look(reading.value.snapshot);
    await session.report('Kontrollen är klar', 2, 2);
    return { ok: true, value: seen };
  });
}
