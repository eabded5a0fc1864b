import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { CheckSummary, ExcelApi, Outcome } from '../outcome';
import { readWorkbook } from '../read/readWorkbook';
import { runSession, type RunOptions } from '../run/session';

/** Reads everything once and asks what is wrong with it; writes nothing. */
export function runCheck(
  excel: ExcelApi,
  check: (snapshot: WorkbookSnapshot) => CheckSummary,
  options: RunOptions = {},
): Promise<Outcome<CheckSummary>> {
  return runSession(excel, '', options, async (session) => {
    await session.report('Läser arbetsboken', 0, 2);
    const reading = await readWorkbook(session);
    if (!reading.ok) return reading;
    await session.report('Kontrollerar uppgifterna', 1, 2);
    const { findings, rows } = check(reading.value.snapshot);
    await session.report('Kontrollen är klar', 2, 2);
    return { ok: true, value: { findings, rows } };
  });
}
