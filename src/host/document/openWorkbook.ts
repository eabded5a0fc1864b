import { openBook } from './book/openBook';
import { USUAL_LIMITS } from './limits';
import type { OpenLimits, Result, WorkbookDocument } from './model';
import { Package } from './opc/package';
import { attempt } from './result';

/**
 * Opens an .xlsx (or .xlsm, .xltx) file. Everything that is modelled is checked now, so that later reading cannot fail;
 * every part is inflated once and its check sum verified.
 *
 * @example
 * const opened = openWorkbook(bytes);
 * if (!opened.ok) console.error(opened.problem.code);
 * else opened.value.sheets.find('Blad1')?.cells.setValue(0, 0, 5);
 */
export function openWorkbook(bytes: Uint8Array, limits: Partial<OpenLimits> = {}): Result<WorkbookDocument> {
  return attempt(() => openBook(Package.open(bytes, { ...USUAL_LIMITS, ...limits })));
}
