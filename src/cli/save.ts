import { existsSync, readFileSync } from 'node:fs';
import { systemSentence } from './book';
import { refused, type CommandResult } from './result';
import { writeFileWhole } from './writeFile';

/**
 * Writes a file whole; a refusal when the system says no. Undefined = written.
 * @param was what the file held when it was read, if it is the one that is written over: when somebody has saved it since, their
 * work would be lost; `none` where no file was there
 */
export function save(
  path: string,
  bytes: Uint8Array,
  was: Uint8Array | 'none' | undefined,
): CommandResult | undefined {
  try {
    if (was instanceof Uint8Array && !isStill(path, was))
      return refused(
        `Filen ${path} har ändrats av någon annan sedan den lästes. Ingenting har skrivits. Kör kommandot igen.`,
      );
    writeFileWhole(path, bytes, was === 'none');
    return undefined;
  } catch (error) {
    return refused(systemSentence(error, `Filen ${path} kunde inte skrivas`));
  }
}

const isStill = (path: string, was: Uint8Array): boolean =>
  existsSync(path) && Buffer.compare(readFileSync(path), was) === 0;
