import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder that is removed when the tests of the present file or group are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'delar-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
