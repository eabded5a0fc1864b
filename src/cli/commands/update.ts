import { commands, type SheetChange } from '../../excel';
import type { Arguments } from '../arguments';
import { describeCharts } from '../describeCharts';
import { openBook } from '../book';
import { findingLines, statusOf } from '../findingsText';
import { failed, refused, type CommandResult } from '../result';
import { save } from '../save';

/** Regenerates the report's sheets, in place or into another file; a file with nothing to update is left as it is. */
export async function updateCommand({ file, output }: Arguments): Promise<CommandResult> {
  const book = await openBook(file);
  if (!book.ok) return refused(book.message);
  const updated = await commands.update(book.host.Excel);
  if (!updated.ok) return failed(updated.failure);
  const { findings, rows, changes, charts } = updated.value;
  const target = output ?? file;
  if (changes.length > 0 || target !== file) {
    if (changes.length > 0) describeCharts(book.host, charts);
    const notSaved = save(target, book.host.save(), target === file ? book.bytes : undefined);
    if (notSaved !== undefined) return notSaved;
  }
  return {
    status: statusOf(findings),
    lines: [...changeLines(changes, target), ...findingLines(findings)],
    json: { ok: true, file: target, changes, rows, findings },
  };
}

/** What an update changed, sheet by sheet. */
function changeLines(changes: readonly SheetChange[], target: string): readonly string[] {
  if (changes.length === 0) return [`Inget att uppdatera i ${target}.`];
  return [`Uppdaterade ${target}:`, ...changes.map(changeLine)];
}

function changeLine({ sheet, created, cellsChanged }: SheetChange): string {
  if (created) return `  ${sheet}: nytt blad`;
  const cells = cellsChanged === 1 ? '1 cell ändrad' : `${cellsChanged} celler ändrade`;
  return `  ${sheet}: ${cellsChanged === 0 ? 'format eller sidfot ändrat' : cells}`;
}
