import { copyFileSync, cpSync, linkSync, mkdirSync, readdirSync, symlinkSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What a build and the command line need; not the built, the tests and the history. */
const needed = [
  ...['assets', 'examples', 'scripts', 'src', 'manifest.xml'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'webpack.config.js'],
];

/** Puts a copy of the project into an empty folder, with packages of its own, as after `npm ci` there. */
export function copyProject(folder: string): void {
  for (const name of needed) cpSync(name, join(folder, name), { recursive: true });
  linkFolder('node_modules', join(folder, 'node_modules'));
}

/** A folder whose files are those of another: a hundred thousand files are linked in seconds where copying takes minutes. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    // What the tools keep from earlier builds would make the second build a copy of the first.
    if (entry.name === '.cache') continue;
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkOrCopy(source, target);
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Files cannot be linked from one disk to another.
    copyFileSync(from, to);
  }
}
