import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What is in a folder, file by file. */
export interface Fingerprint {
  readonly files: number;
  readonly bytes: number;
  /** SHA-256 of each file by its name. */
  readonly digests: ReadonlyMap<string, string>;
  /** SHA-256 of names and digests, in the order of the names: one for the whole. */
  readonly digest: string;
}

/** Takes the digests of every file below a folder. */
export function fingerprint(folder: string): Fingerprint {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
  const contents = names.map((name) => [name, readFileSync(join(folder, name))] as const);
  const digests = new Map(contents.map(([name, content]) => [name, sha256(content)]));
  return {
    files: names.length,
    bytes: contents.reduce((sum, [, content]) => sum + content.length, 0),
    digests,
    digest: sha256([...digests].map(([name, digest]) => `${digest}  ${name}\n`).join('')),
  };
}

/** The names of files that only one of two has, or that differ in any byte. */
export function differing(one: Fingerprint, other: Fingerprint): readonly string[] {
  const names = new Set([...one.digests.keys(), ...other.digests.keys()]);
  return [...names].filter((name) => one.digests.get(name) !== other.digests.get(name)).sort();
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
