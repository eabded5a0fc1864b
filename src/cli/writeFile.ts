import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: to a temporary file beside it, flushed to disk, then renamed over
 * the old one. Whoever is interrupted finds the old file or the new one, never half of it. A file that is
 * replaced keeps who may read it, and a link to it goes on leading there.
 * @throws the system's error when the folder cannot be written to; the old file is then untouched
 */
export function writeFileWhole(path: string, bytes: Uint8Array): void {
  const target = existsSync(path) ? realpathSync(path) : path;
  const mode = existsSync(target) ? statSync(target).mode & 0o777 : undefined;
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const file = openSync(temporary, 'wx', mode);
  try {
    try {
      if (mode !== undefined) fchmodSync(file, mode);
      let written = 0;
      while (written < bytes.length) written += writeSync(file, bytes, written);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
