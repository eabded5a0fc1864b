import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { types } from 'node:util';
import { runCreate, runUpdate, type ExcelApi } from '../../excel';
import { createPlan, updatePlan } from '../../workbook';
import { readData, type DataRead } from '../../workbook/data/readData';
import type { Arguments } from '../arguments';
import { describeCharts } from '../describeCharts';
import { openBook, readBytes } from '../book';
import { largestFile } from '../limits';
import { findingLines, statusOf } from '../findingsText';
import { failed, refused, type CommandResult } from '../result';
import { save } from '../save';

/** The example of the first department, as data of the project. */
const examplePath = fileURLToPath(new URL('../../../examples/verksamhetsstod-2021-08.json', import.meta.url));

/** Makes a workbook with every sheet, or those of the chosen parts, empty or filled; with --in, adds them to a copy of an existing one. */
export async function newCommand({ file, data, example, into, parts }: Arguments): Promise<CommandResult> {
  if (existsSync(file))
    return refused(
      `Filen ${file} finns redan. Välj ett annat namn eller flytta den först; ingenting har skrivits.`,
    );
  const source = example ? examplePath : data;
  const read: DataRead = source === undefined ? { ok: true, data: {} } : readDataFile(source);
  if (!read.ok)
    return refused(`Uppgifterna kunde inte läsas:\n  ${read.problems.join('\n  ')}`, read.problems);
  const book = await openBook(into);
  if (!book.ok) return refused(book.message);
  const created = await runCreate(book.host.Excel, (snapshot) => createPlan(snapshot, read.data, parts));
  if (!created.ok) return failed(created.failure);
  // Without the time: the same data make the same file, byte by byte.
  const updated = await runUpdate(book.host.Excel, (snapshot) => updatePlan(snapshot));
  if (!updated.ok) return failed(updated.failure);
  describeCharts(book.host, updated.value.charts);
  if (into === undefined) await removeFirstSheet(book.host.Excel);
  const notSaved = save(file, book.host.save(), 'none');
  if (notSaved !== undefined) return notSaved;
  const { findings, rows, changes } = updated.value;
  const made = changes.filter((change) => change.created).map(({ sheet }) => sheet);
  const added = [...created.value.added, ...made];
  const { kept } = created.value;
  return {
    status: statusOf(findings),
    lines: [
      `Skapade ${file} med bladen ${added.join(', ')}.`,
      ...(kept.length === 0
        ? []
        : [
            `Fanns redan och lämnades orörda: ${kept.join(', ')}.`,
            ...(source === undefined
              ? []
              : ['Uppgifter för dem lästes inte in: det som står i arbetsboken gäller.']),
          ]),
      ...findingLines(findings),
    ],
    json: { ok: true, file, added, kept, rows, findings },
  };
}

/** Takes away the empty sheet that a new workbook begins with, once ours are there. */
async function removeFirstSheet(excel: ExcelApi): Promise<void> {
  await excel.run(async (context) => {
    context.workbook.worksheets.getFirst().delete();
    await context.sync();
  });
}

function readDataFile(path: string): DataRead {
  const bytes = readBytes(path, largestFile.data);
  if (typeof bytes === 'string') return { ok: false, problems: [bytes] };
  const text = textOf(bytes);
  if (text === undefined) {
    const what = `Filen ${path} är inte kodad i UTF-8, så tecken som å, ä och ö kan inte läsas säkert.`;
    return { ok: false, problems: [`${what} Spara den som UTF-8 och försök igen.`] };
  }
  try {
    return readData(JSON.parse(text) as unknown);
  } catch (error) {
    if (error instanceof SyntaxError)
      return { ok: false, problems: [`Filen ${path} är inte giltig JSON (${error.message}).`] };
    throw error;
  }
}

/** UTF-8, with or without the mark that Windows programs begin text files with; undefined when the bytes are something else. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (types.isNativeError(error) && error.name === 'TypeError') return undefined;
    throw error;
  }
}
