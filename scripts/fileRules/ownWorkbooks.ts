import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';

/** A workbook as the command line leaves it. */
interface OwnWorkbook {
  /** The commands that made it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The workbooks of both examples through every command that writes.
 *
 * @throws Error when a command cannot do what it is asked for
 */
export async function ownWorkbooks(): Promise<readonly OwnWorkbook[]> {
  const folder = mkdtempSync(join(tmpdir(), 'delar-'));
  const at = (name: string): string => join(folder, name);
  const [file, next, empty] = [at('bok.xlsx'), at('nasta.xlsx'), at('tom.xlsx')];
  const made: OwnWorkbook[] = [];
  /** Runs a command that leaves a workbook in that file. */
  const does = async (name: string, left: string, ...words: readonly string[]): Promise<void> => {
    const { status, stderr } = await run(words);
    if (status === 2) throw new Error(`${name}: ${stderr}`);
    made.push({ name, bytes: readFileSync(left) });
  };
  try {
    await does('new', empty, 'new', empty);
    for (const [example, period] of [
      ['verksamhetsstod-2021-08', '2021-12'],
      ['granvik-2026-04', '2026-08'],
    ] as const) {
      await does(`new --data ${example}`, file, 'new', file, '--data', `examples/${example}.json`);
      await does('  approve', file, 'approve', file);
      await does(`  roll --to ${period}`, next, 'roll', file, '-o', next, '--to', period);
      await does('  update', next, 'update', next);
      for (const used of [file, next]) rmSync(used);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return made;
}
