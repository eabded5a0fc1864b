import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { types } from 'node:util';
import { formatNumber } from '../report/values/formatNumber';
import { largestFile } from './limits';
import { problemText } from '../host/problemText';
import { startHost, type EmbeddedHost } from '../host/startHost';

/** A workbook opened on the embedded host, or a Swedish sentence that says why it could not be. */
export type BookOpened =
  | {
      readonly ok: true;
      readonly host: EmbeddedHost;
      /** The file as it was read; undefined for a new workbook. */
      readonly bytes: Uint8Array | undefined;
    }
  | { readonly ok: false; readonly message: string };

/** Opens a workbook file; without a path, a new empty workbook. */
export async function openBook(path?: string): Promise<BookOpened> {
  const bytes = path === undefined ? undefined : readBytes(path);
  if (typeof bytes === 'string') return { ok: false, message: bytes };
  const started = await startHost({ locale: 'sv-SE', ...(bytes === undefined ? {} : { workbook: bytes }) });
  if (started.ok) return { ok: true, host: started.host, bytes };
  return { ok: false, message: problemText(path ?? '', started.problem) };
}

/**
 * A file's bytes, or the sentence that says why there are none. It is read piece by piece, since the size of what never ends, such
 * as a device, is not known beforehand.
 *
 * @param most so many megabytes are read at most
 */
export function readBytes(path: string, most: number = largestFile.workbook): Uint8Array | string {
  if (!existsSync(path)) return `Filen ${path} finns inte.`;
  try {
    const bytes = readAtMost(path, most * 1024 * 1024);
    if (bytes !== undefined) return bytes;
    return `Filen ${path} är för stor för att läsas säkert: högst ${formatNumber(most)} MB läses.`;
  } catch (error) {
    return systemSentence(error, `Filen ${path} kunde inte läsas`);
  }
}

/** Undefined when there is more. */
function readAtMost(path: string, most: number): Uint8Array | undefined {
  const file = openSync(path, 'r');
  try {
    const pieces: Uint8Array[] = [];
    let size = 0;
    for (;;) {
      const piece = Buffer.allocUnsafe(pieceSize);
      const read = readSync(file, piece, 0, pieceSize, null);
      if (read === 0) return Buffer.concat(pieces);
      size += read;
      if (size > most) return undefined;
      pieces.push(piece.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
}

const pieceSize = 1024 * 1024;

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
