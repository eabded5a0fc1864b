import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { types } from 'node:util';

/**
 * A folder with something built from sources, which is built again only when they have changed. It is built beside and
 * renamed at the end, so that an interrupted build is never taken for a whole one; earlier ones are removed. When two
 * processes want the same at the same time, one builds and the other waits for it.
 *
 * @param sources files and folders, from the project's own
 * @returns the folder
 */
export async function buildOnce(
  name: string,
  sources: readonly string[],
  build: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = resolve('node_modules/.cache/workbench', `${name}-${fingerprint(sources)}`);
  const cache = dirname(folder);
  mkdirSync(cache, { recursive: true });
  const turn = `${folder}.building`;
  while (!existsSync(folder)) {
    if (takeTurn(turn)) {
      try {
        // The one that had the turn before may have been done in between.
        if (!existsSync(folder)) await buildInto(folder, name, build);
      } finally {
        rmSync(turn, { force: true });
      }
    } else {
      await new Promise((again) => setTimeout(again, 100));
    }
  }
  return folder;
}

async function buildInto(
  folder: string,
  name: string,
  build: (folder: string) => Promise<void>,
): Promise<void> {
  const cache = dirname(folder);
  const beside = mkdtempSync(join(cache, 'building-'));
  try {
    await build(beside);
    const older = readdirSync(cache, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name.startsWith(`${name}-`))
      .map((entry) => join(cache, entry.name));
    for (const other of older) rmSync(other, { recursive: true, force: true });
    renameSync(beside, folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** Whether this process is now the one that builds. The file says whose turn it is; that of a process that is gone is taken over. */
function takeTurn(turn: string): boolean {
  try {
    writeFileSync(turn, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!isErrorWith(error, 'EEXIST')) throw error;
  }
  if (!isRunning(holderOf(turn)) || ageOf(turn) > longestBuild) rmSync(turn, { force: true });
  return false;
}

/** The process whose turn it is; `undefined` while it is just writing its name, or has just finished. */
function holderOf(turn: string): number | undefined {
  try {
    const text = readFileSync(turn, 'utf8');
    return text === '' ? undefined : Number(text);
  } catch (error) {
    if (isErrorWith(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Milliseconds; after that the number of a process that is gone may be another's by now. */
const longestBuild = 600_000;

function ageOf(file: string): number {
  const since = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return since === undefined ? 0 : Date.now() - since;
}

function isRunning(holder: number | undefined): boolean {
  if (holder === undefined) return true;
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    // It is there, but another person's.
    return isErrorWith(error, 'EPERM');
  }
}

function isErrorWith(error: unknown, code: string): boolean {
  return types.isNativeError(error) && 'code' in error && error.code === code;
}

/** Another text for every change of a source. */
function fingerprint(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesIn))
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

function filesIn(source: string): string[] {
  if (!statSync(source).isDirectory()) return [source];
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
