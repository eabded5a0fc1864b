/**
 * One process that has grown warm: what the floor, `update` and `update` again cost by file, in turns. Prints JSON.
 * `node warm.mjs edited.xlsx scratch.xlsx`
 */
import { copyFileSync, readFileSync } from 'node:fs';
import { run } from '../../../src/cli/run';
import { writeFileWhole } from '../../../src/cli/writeFile';
import { inflateTouchDeflate, inflateTouchDeflateWithFflate } from '../../floor';
import type { Warm } from '../results';

const rounds = 25;
/** Until then the machine is still compiling. */
const counted = 10;
const [edited = '', scratch = ''] = process.argv.slice(2);

const costs: Record<keyof Warm, number[]> = { floor: [], floorFflate: [], update: [], again: [] };
for (let round = 0; round < rounds; round += 1) {
  for (const [what, floor] of [
    ['floor', inflateTouchDeflate],
    ['floorFflate', inflateTouchDeflateWithFflate],
  ] as const) {
    await spend(what, () => {
      writeFileWhole(scratch, floor(readFileSync(edited)));
    });
  }
  copyFileSync(edited, scratch);
  for (const what of ['update', 'again'] as const) {
    const { status } = await spend(what, () => run(['update', scratch]));
    if (status === 2) throw new Error(`${what} was refused`);
  }
}
console.log(JSON.stringify(costs));

/** Notes the CPU seconds of a piece of work, once the process is warm. */
async function spend<T>(what: keyof Warm, work: () => T): Promise<Awaited<T>> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  const noted = costs[what];
  noted.push((user + system) / 1e6);
  if (noted.length > rounds - counted) noted.shift();
  return result;
}
