import { existsSync, readFileSync } from 'node:fs';
import { types } from 'node:util';
import { problemText } from '../host/problemText';
import { startHost, type EmbeddedHost } from '../host/startHost';

/** A workbook opened on the embedded host, or a Swedish sentence that says why it could not be. */
export type BookOpened =
  { readonly ok: true; readonly host: EmbeddedHost } | { readonly ok: false; readonly message: string };

/** Opens a workbook file; without a path, a new empty workbook. */
export async function openBook(path?: string): Promise<BookOpened> {
  const bytes = path === undefined ? undefined : readBytes(path);
  if (typeof bytes === 'string') return { ok: false, message: bytes };
  const started = await startHost({ locale: 'sv-SE', ...(bytes === undefined ? {} : { workbook: bytes }) });
  if (started.ok) return { ok: true, host: started.host };
  return { ok: false, message: problemText(path ?? '', started.problem) };
}

/** A file's bytes, or the sentence that says why there are none. */
export function readBytes(path: string): Uint8Array | string {
  if (!existsSync(path)) return `Filen ${path} finns inte.`;
  try {
    return readFileSync(path);
  } catch (error) {
    return systemSentence(error, `Filen ${path} kunde inte läsas`);
  }
}

/**
 * What the system says of a file that could not be read or written, in a sentence.
 * @throws what is no error of the system: a defect of ours
 */
export function systemSentence(error: unknown, what: string): string {
  const code = types.isNativeError(error) && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'behörighet saknas',
    EPERM: 'behörighet saknas',
    EISDIR: 'det är en mapp',
    EEXIST: 'något annat med samma namn är i vägen',
    ENAMETOOLONG: 'namnet är för långt',
    ENOENT: 'mappen finns inte',
    ENOTDIR: 'det som ska vara en mapp är en fil',
    ENOSPC: 'disken är full',
    EROFS: 'disken är skrivskyddad',
    EBUSY: 'filen används av ett annat program',
  };
  return `${what}: ${reasons[code] ?? code}.`;
}
