import { runCheck } from '../../excel';
import { readEntries, readTextFigures } from '../../workbook';
import type { Arguments } from '../arguments';
import { openBook } from '../book';
import { findingLines, statusOf } from '../findingsText';
import { failed, refused, type CommandResult } from '../result';

/** Says what is wrong in a workbook; writes nothing. */
export async function checkCommand({ file }: Arguments): Promise<CommandResult> {
  const book = await openBook(file);
  if (!book.ok) return refused(book.message);
  const checked = await runCheck(book.host.Excel, (snapshot) => {
    const entries = readEntries(snapshot);
    return { ...entries, textFigures: readTextFigures(snapshot, entries) };
  });
  if (!checked.ok) return failed(checked.failure);
  const { findings, rows, textFigures } = checked.value;
  return {
    status: statusOf(findings),
    lines: findingLines(findings),
    json: { ok: true, file, rows, findings, textFigures },
  };
}
