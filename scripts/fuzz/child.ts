/**
 * A process that takes mutants through the command line one after the other, as told by `runner.ts`, which ends it when one takes
 * too long. Its heap is limited, so that a mutant that wants more ends it too.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { inFolder, readBases } from './bases';
import { carryThrough } from './carryThrough';
import { makeMutant } from './makeMutant';
import type { Answer, Task } from './messages';

const say = (answer: Answer): void => {
  process.send?.(answer);
};

/** The most memory that the process has had since `forgetPeak`, in megabytes; undefined where the system does not tell. */
function peak(): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/u.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

function forgetPeak(): void {
  globalThis.gc?.();
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Not Linux: then the peak is that of all mutants together, and is not told of one.
  }
}

await inFolder(async (folder) => {
  const bases = readBases(process.argv[2] ?? '');
  const queue: Task[] = [];
  let wake: () => void = () => undefined;
  process.on('message', (task: Task) => {
    queue.push(task);
    wake();
  });
  say({ kind: 'ready' });
  while (process.connected) {
    const task = queue.shift();
    if (task === undefined) {
      await new Promise<void>((resolve) => (wake = resolve));
      continue;
    }
    const mutant = makeMutant(task, bases);
    forgetPeak();
    say({ kind: 'made', what: mutant.what });
    const carried = await carryThrough(mutant, folder, task.isQuick, (command) => {
      say({ kind: 'begins', command });
    });
    say({ kind: 'done', carried, peak: peak() });
  }
});
