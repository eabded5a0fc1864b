import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Everything that the file depends on: our own rooms, and which versions of packages are installed. */
const sources = ['src', 'package-lock.json'];

/**
 * The command line as one file with its packages in it, built again when a source has another time or size than at the last
 * build. Three folders below the project, as `src/cli/commands` is, so that what is found from there is found from here, too.
 *
 * Several processes may want it at once: each builds in a folder of its own, and the first that is done puts it into place.
 *
 * @param {string} project - the folder of the project; this one without it.
 * @returns {Promise<URL>} the file to import
 */
export async function commandLineBundle(project = here) {
  const cache = join(project, 'node_modules', '.cache');
  const folder = join(cache, `delarsrapport-${fingerprint(project)}`);
  const built = pathToFileURL(join(folder, 'main.mjs'));
  if (!existsSync(built)) await buildInto(project, cache, folder);
  return built;
}

async function buildInto(project, cache, folder) {
  const { build } = await import('esbuild');
  mkdirSync(cache, { recursive: true });
  const older = readdirSync(cache)
    .filter((name) => name.startsWith('delarsrapport-'))
    .map((name) => join(cache, name))
    .filter((path) => path !== folder);
  const beside = mkdtempSync(join(cache, 'building-'));
  try {
    await build({
      absWorkingDir: project,
      entryPoints: ['src/cli/main.ts'],
      outfile: join(beside, 'main.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'warning',
    });
    moveIntoPlace(beside, folder);
    for (const path of older) rmSync(path, { recursive: true, force: true });
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** Puts a finished folder into place, unless another process has been there first: what it built is the same. */
function moveIntoPlace(made, place) {
  try {
    renameSync(made, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
  }
}

/** Another text whenever a source has changed. Times and sizes tell it, as they do for make; reading all would take longer. */
function fingerprint(project) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesIn(join(project, source)))) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${file}\0${mtimeMs}\0${size}\0`);
  }
  return hash.digest('hex').slice(0, 16);
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
