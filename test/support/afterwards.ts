import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookDocument } from '../../src/host/document/model';
import { delarsrapport, type Answer } from './commandLine';
import { ownSheets } from './ownSheets';
import { savedBook } from './savedBook';

/** What the command line says of a workbook, and the workbook after an update. */
interface Afterwards {
  readonly check: Answer;
  readonly update: Answer;
  readonly book: WorkbookDocument;
}

let files = 0;

/**
 * Checks and updates a workbook as a file. Wherever it is used it holds that a check writes nothing, that a refused update leaves
 * every byte, and that one which is carried out leaves everything that is not generated as it was.
 */
export async function checkedAndUpdated(folder: string, workbook: Uint8Array): Promise<Afterwards> {
  files += 1;
  const file = join(folder, `bok-${files}.xlsx`);
  writeFileSync(file, workbook);
  const check = await delarsrapport('check', file);
  expect(readFileSync(file).equals(workbook)).toBe(true);
  const update = await delarsrapport('update', file);
  const bytes = readFileSync(file);
  if (update.status === 2) expect(bytes.equals(workbook)).toBe(true);
  const book = savedBook(bytes);
  expect(ownSheets(book)).toEqual(ownSheets(savedBook(workbook)));
  return { check, update, book };
}
