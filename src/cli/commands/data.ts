import { takeSnapshot } from '../../excel';
import { extractData } from '../../workbook/data/extractData';
import type { Arguments } from '../arguments';
import { openBook } from '../book';
import { jsonText } from '../terminalText';
import { failed, refused, type CommandResult } from '../result';

/** A workbook's entries as JSON, in the form that `new --data` takes. */
export async function dataCommand({ file }: Arguments): Promise<CommandResult> {
  const book = await openBook(file);
  if (!book.ok) return refused(book.message);
  const read = await takeSnapshot(book.host.Excel);
  if (!read.ok) return failed(read.failure);
  if (Object.keys(read.value.tables).length === 0) {
    return refused(
      `Arbetsboken ${file} har inga av rapportens tabeller, så det finns inga uppgifter att läsa.`,
    );
  }
  const data = extractData(read.value);
  return { status: 0, lines: [jsonText(data)], json: data };
}
