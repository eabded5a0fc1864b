import { takeSnapshot } from '../../excel';
import { extractData } from '../../workbook/data/extractData';
import type { Arguments } from '../arguments';
import { openBook } from '../book';
import { refused, type CommandResult } from '../result';

/** A workbook's entries as JSON, in the form that `new --data` takes. */
export async function dataCommand({ file }: Arguments): Promise<CommandResult> {
  const book = await openBook(file);
  if (!book.ok) return refused(book.message);
  const read = await takeSnapshot(book.host.Excel);
  if (!read.ok) return refused(read.failure.message, read.failure);
  if (Object.keys(read.value.tables).length === 0) {
    return refused(
      `Arbetsboken ${file} har inga av rapportens tabeller, så det finns inga uppgifter att läsa.`,
    );
  }
  const data = extractData(read.value);
  return { status: 0, lines: [JSON.stringify(data, null, 2)], json: data };
}
