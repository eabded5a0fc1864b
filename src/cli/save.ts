import { systemSentence } from './book';
import { refused, type CommandResult } from './result';
import { writeFileWhole } from './writeFile';

/** Writes a file whole; a refusal when the system says no. Undefined = written. */
export function save(path: string, bytes: Uint8Array): CommandResult | undefined {
  try {
    writeFileWhole(path, bytes);
    return undefined;
  } catch (error) {
    return refused(systemSentence(error, `Filen ${path} kunde inte skrivas`));
  }
}
