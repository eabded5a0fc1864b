/**
 * Gives the command line broken and hostile files, and holds it to its promise: each is refused in a sentence or read, within
 * 5 seconds and 512 MB, without a stack trace, and no damaged archive is accepted.
 *
 * `npm run fuzz -- 60s` for a minute, `npm run fuzz -- 2000 7` two thousand mutants of the seed 7,
 * `npm run fuzz -- mutant 1234 7` one of them again.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { inFolder, makeBases, readBases } from './fuzz/bases';
import { makeMutant } from './fuzz/makeMutant';
import { Runner, type Outcome } from './fuzz/runner';
import { tell } from './fuzz/tell';

const [first = '2000', second, third] = process.argv.slice(2);
const isOne = first === 'mutant';
const seconds = /^(\d+)s$/u.exec(first)?.[1];
const seed = Number((isOne ? third : second) ?? 1);
const from = isOne ? Number(second) : 0;
const count = isOne ? 1 : seconds === undefined ? Number(first) : Infinity;
const until = performance.now() + Number(seconds ?? Infinity) * 1000;

await inFolder(async (folder) => {
  await makeBases(folder);
  const bases = readBases(folder);
  const runner = new Runner(folder);
  const outcomes: Outcome[] = [];
  for (let number = from; number < from + count && performance.now() < until; number++) {
    const task = { seed, number, isQuick: false };
    const outcome = await runner.take(task);
    outcomes.push(outcome);
    if (outcome.wrong.length === 0 && !isOne) continue;
    const { bytes, ending } = makeMutant(task, bases);
    mkdirSync('out/fuzz', { recursive: true });
    writeFileSync(`out/fuzz/${seed}-${number}.${ending}`, bytes);
    console.log(
      `${number}: ${outcome.level}, ${outcome.what}\n${outcome.wrong.map((each) => `  ${each}`).join('\n')}`,
    );
    console.log(
      `  out/fuzz/${seed}-${number}.${ending}, again with: npm run fuzz -- mutant ${number} ${seed}`,
    );
  }
  runner.stop();
  console.log(tell(outcomes, seed));
  if (outcomes.some(({ wrong }) => wrong.length > 0)) process.exitCode = 1;
});
