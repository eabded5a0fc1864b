import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startHost } from '../../src/host/startHost';

/** A command that is killed. */
interface Run {
  readonly command: string;
  /** Its arguments, for a folder with the workbook `bok.xlsx`. */
  readonly args: (at: (name: string) => string) => readonly string[];
  /** The file that it writes. */
  readonly writes: string;
}

const runs: readonly Run[] = [
  { command: 'update -o', args: (at) => ['update', at('bok.xlsx'), '-o', at('ut.xlsx')], writes: 'ut.xlsx' },
  { command: 'approve', args: (at) => ['approve', at('bok.xlsx')], writes: 'bok.xlsx' },
  {
    command: 'roll -o',
    args: (at) => ['roll', at('bok.xlsx'), '-o', at('nasta.xlsx'), '--to', '2021-12'],
    writes: 'nasta.xlsx',
  },
  {
    command: 'new --in',
    args: (at) => ['new', at('ny.xlsx'), '--in', at('bok.xlsx'), '--example'],
    writes: 'ny.xlsx',
  },
];

/** Calls of the file system from the temporary file's opening on: its writing, flushing, closing, naming and what follows. */
const calls = [1, 2, 3, 4, 5, 6, 7, 8];

/** What was left when a command was killed again and again. */
interface Killed {
  readonly command: string;
  readonly kills: number;
  readonly left: string;
  readonly wrong: readonly string[];
}

/** Kills each command at so many evenly spread times of its run, and at every call by which it writes its file. */
export async function* killedRuns(times = 3): AsyncGenerator<Killed> {
  const folder = mkdtempSync(join(tmpdir(), 'delar-kills-'));
  const book = join(folder, 'original.xlsx');
  try {
    await ended(started(['new', book, '--example'], ''));
    for (const run of runs) yield await killed(run, folder, book, times);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function killed(run: Run, folder: string, book: string, times: number): Promise<Killed> {
  const at = (name: string): string => join(folder, name);
  const old = readFileSync(book);
  const wasThere = run.writes === 'bok.xlsx';
  const prepare = (): void => {
    for (const name of readdirSync(folder)) if (name !== 'original.xlsx') rmSync(at(name), { force: true });
    copyFileSync(book, at('bok.xlsx'));
  };
  prepare();
  const began = performance.now();
  await ended(started(run.args(at), ''));
  const duration = performance.now() - began;
  const left = new Map<string, number>();
  const wrong: string[] = [];
  let kills = 0;
  const look = async (where: string): Promise<void> => {
    kills += 1;
    const now = existsSync(at(run.writes)) ? readFileSync(at(run.writes)) : undefined;
    const isOld = wasThere ? now?.equals(old) === true : now === undefined;
    left.set(isOld ? 'old' : 'new', (left.get(isOld ? 'old' : 'new') ?? 0) + 1);
    if (!isOld && (now === undefined || !(await startHost({ workbook: now })).ok))
      wrong.push(`${where}: the file does not open`);
    if (!wasThere && !readFileSync(at('bok.xlsx')).equals(old))
      wrong.push(`${where}: the file that is only read has changed`);
  };
  for (let time = 1; time <= times; time += 1) {
    prepare();
    const process = started(run.args(at), '');
    const timer = setTimeout(() => process.kill('SIGKILL'), (duration * time) / (times + 1));
    await ended(process);
    clearTimeout(timer);
    await look(`killed after ${time} of ${times + 1} parts of its time`);
  }
  for (const call of calls) {
    prepare();
    const { signal } = await ended(started(run.args(at), `${call}:after`));
    if (signal === null) break;
    await look(`killed after call ${call}`);
  }
  const half = wasThere ? '3:half' : '2:half';
  prepare();
  await ended(started(run.args(at), half));
  await look('killed in the midst of writing');
  const again = await ended(started(run.args(at), ''));
  if (again.status === null || again.status > 1)
    wrong.push(`the next run ends with ${again.status}: ${again.errors}`);
  const rest = readdirSync(folder).filter((name) => name.endsWith('.tmp'));
  if (rest.length > 0) wrong.push(`the next run leaves ${rest.join()}`);
  return {
    command: run.command,
    kills,
    left: [...left].map(([state, n]) => `${n} ${state}`).join(', '),
    wrong,
  };
}

function started(args: readonly string[], killAt: string): ReturnType<typeof spawn> {
  const killer = pathToFileURL(resolve('scripts/faults/killAt.mjs')).href;
  return spawn(process.execPath, ['--import', 'tsx', '--import', killer, 'src/cli/main.ts', ...args], {
    env: { ...process.env, KILL_AT: killAt },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** How a process ended. */
function ended(
  child: ReturnType<typeof spawn>,
): Promise<{ signal: string | null; status: number | null; errors: string }> {
  return new Promise((resolve) => {
    let errors = '';
    child.stderr?.on('data', (text) => (errors += String(text)));
    child.on('close', (status, signal) => {
      resolve({ signal, status, errors });
    });
  });
}
