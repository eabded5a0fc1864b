import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Spent } from './results';

/** GNU time: it counts what a process and all that it started and waited for have used. */
export const time = '/usr/bin/time';

/**
 * Runs a program to its end and tells what it cost, its children's share included: LibreOffice works in a child of a child.
 *
 * @param notes a file to keep the figures in
 * @param statuses the exit statuses that mean success
 * @throws when the program ends otherwise: what failed costs nothing that could be compared
 */
export function spend(
  notes: string,
  [program, ...args]: readonly [string, ...string[]],
  statuses: readonly number[] = [0],
): Spent {
  const { status, stderr } = spawnSync(time, ['-q', '-o', notes, '-f', '%U %S %M', program, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (!statuses.includes(status ?? -1))
    throw new Error(`${program} ${args[0]} ended with ${status}: ${stderr}`);
  return readTime(readFileSync(notes, 'utf8'));
}

/** @example readTime('1.25 0.25 2048\n') // { cpu: 1.5, peakBytes: 2097152 } */
export function readTime(notes: string): Spent {
  const [user = NaN, system = NaN, kibibytes = NaN] = notes.trim().split(' ').map(Number);
  return { cpu: user + system, peakBytes: kibibytes * 1024 };
}
