import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { types } from 'node:util';

/**
 * Writes a file whole or not at all: to a temporary file beside it, flushed to disk, then renamed over
 * the old one. Whoever is interrupted, even by a power cut, finds the old file or the new one, never half of it. A file that is
 * replaced keeps who may read it, and a link to it goes on leading there. What earlier runs on this computer were killed in the
 * midst of is cleared away.
 *
 * @param fresh the file must not exist: one that somebody has made in the meantime is not replaced
 * @throws the system's error when the folder cannot be written to, or a fresh file exists; what was there is then untouched
 */
export function writeFileWhole(path: string, bytes: Uint8Array, fresh = false): void {
  const target = existsSync(path) ? realpathSync(path) : path;
  const mode = existsSync(target) ? statSync(target).mode & 0o777 : undefined;
  const folder = dirname(target);
  clearLeftovers(folder);
  const temporary = join(folder, temporaryName(process.pid));
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
    if (fresh) placeFresh(temporary, target);
    else renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  flushFolder(folder);
}

/** Gives a temporary file its name unless a file has it. @throws EEXIST */
function placeFresh(temporary: string, target: string): void {
  try {
    linkSync(temporary, target);
  } catch (error) {
    // Some file systems have no links; then there is a moment between looking and renaming.
    if (codeOf(error) === 'EEXIST' || existsSync(target)) throw error;
    renameSync(temporary, target);
    return;
  }
  rmSync(temporary, { force: true });
}

const namePattern = /^\.delarsrapport-(.+)-(\d+)\.tmp$/u;

/** Short, so that a file whose name is as long as the system takes can be written too. */
const temporaryName = (process: number): string => `.delarsrapport-${computer()}-${process}.tmp`;

const computer = (): string =>
  hostname()
    .replaceAll(/[^\w.-]/gu, '_')
    .slice(0, 60);

/**
 * Removes temporary files that belong to nobody: of processes on this computer that are gone, and of this one, which is not
 * writing yet. A folder that is shared may hold those of other computers, which are left alone.
 */
function clearLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, host, id] = namePattern.exec(name) ?? [];
    if (host !== computer() || id === undefined) continue;
    if (Number(id) === process.pid || !isRunning(Number(id))) removeIfAllowed(join(folder, name));
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // Somebody else's process may not be asked, but it is there.
    return codeOf(error) !== 'ESRCH';
  }
}

/** Somebody else's leftovers may not be ours to remove; they hinder nobody. */
function removeIfAllowed(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
}

/** Has the system keep the file's new name through a power cut, where it can: Windows opens no folders. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } catch (error) {
    // The file is in its place; a file system that flushes no folders keeps them in its own way.
    if (codeOf(error) === undefined) throw error;
  } finally {
    closeSync(opened);
  }
}

const codeOf = (error: unknown): string | undefined =>
  types.isNativeError(error) && 'code' in error ? String(error.code) : undefined;
