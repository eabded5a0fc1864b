/**
 * What the add-in costs on the wire and in CPU time, press by press, on the embedded host in this process: for one department's
 * report, for a municipality's and for the design's stress case; how it grows with the rows; and beside it the same update
 * written the way that most add-ins are. The design's limits are promises: one that is not kept ends the run with status 1,
 * unless the reason is known; then it is printed with what is held in its place.
 *
 * `--no-stress` leaves the stress case out, which takes some minutes. Each case runs in a process of its own, so that its peak of
 * memory is its own.
 */
import { spawnSync } from 'node:child_process';
import { costsOfFilling } from './economy/comparison';
import { exponent } from './economy/exponent';
import { isKept, promisesOf, type CaseName } from './economy/limits';
import { costsOf, growthOf, type Cost } from './economy/measure';
import { departmentData, municipalityData } from './economy/municipalityData';
import { costTable, promiseLines } from './economy/print';
import { stressData } from './pane/stressData';

/** Growth is measured from this share of the stress case on. */
const smallest = 1 / 32;
const times = [1, 2, 4, 8] as const;

/** What a process of its own can be asked to measure. */
const tasks: Readonly<Record<string, () => Promise<readonly Cost[]>>> = {
  example: () => costsOf(departmentData()),
  municipality: () => costsOf(municipalityData()),
  stress: () => costsOf(stressData()),
  filling: () => costsOfFilling(departmentData()),
  ...Object.fromEntries(times.map((size) => [`growth ${size}`, () => growthOf(stressData(smallest * size))])),
};

const [option, name = ''] = process.argv.slice(2);
if (option === '--task') process.stdout.write(JSON.stringify(await tasks[name]?.()));
else process.exitCode = measureAll(option === '--no-stress') ? 0 : 1;

/** Prints everything; whether all promises are kept. */
function measureAll(withoutStress: boolean): boolean {
  const cases: readonly CaseName[] = [
    'example',
    'municipality',
    ...(withoutStress ? [] : ['stress' as const]),
  ];
  const kept = [...cases.map(measureCase), measureGrowth()];
  measureFilling();
  if (kept.includes(false)) console.log('\na promise is not kept');
  return !kept.includes(false);
}

function measureCase(title: CaseName): boolean {
  const costs = measured(title);
  const promises = promisesOf(title, costs);
  console.log(`\n${title}\n${costTable(costs)}\n${promiseLines(promises)}`);
  return promises.every(isKept);
}

/** Bytes and actions are the same on every machine, so it is they that are promised; seconds are printed beside them. */
function measureGrowth(): boolean {
  const costs = times.map((size) => measured(`growth ${size}`));
  console.log(`\ngrowth, in shares of the stress case: ${times.map((size) => `${size}/32`).join(', ')}`);
  const figures: readonly (readonly [what: string, limit: number, of: (cost: Cost) => number])[] = [
    ['bytes', 1.15, (cost) => cost.bytesToHost + cost.bytesFromHost],
    ['cells written', 1.15, (cost) => cost.cellsWritten],
    ['host actions', 1.15, (cost) => cost.actions],
    ['CPU seconds in the rules', Infinity, (cost) => cost.inCore / 1000],
    ['CPU seconds in carrying', Infinity, (cost) => (cost.milliseconds - cost.inHost - cost.inCore) / 1000],
    ['CPU seconds in the host', Infinity, (cost) => cost.inHost / 1000],
  ];
  let kept = true;
  for (const [index, step] of ['update', 'update again'].entries()) {
    for (const [what, limit, of] of figures) {
      const values = costs.map((sizes) => of(sizes[index] ?? noCost(step)));
      if (values.every((value) => value === 0)) continue;
      const power = exponent(times, values);
      const shown = values.map((value) => (value < 100 ? value.toFixed(2) : String(Math.round(value))));
      const promise = limit === Infinity ? '' : ` (promise: at most ${limit})`;
      console.log(`  ${step}, ${what}: ${shown.join(', ')}; grows as rows^${power.toFixed(2)}${promise}`);
      kept &&= power <= limit;
    }
  }
  return kept;
}

function measureFilling(): void {
  const [ours, byRow, byCell] = measured('filling');
  if (!ours || !byRow || !byCell) return noCost('filling');
  console.log(
    `\nthe example’s generated sheets, empty, filled in three ways\n${costTable([ours, byRow, byCell])}`,
  );
  for (const plain of [byRow, byCell]) {
    const ratio = (of: (cost: Cost) => number): string => (of(plain) / of(ours)).toFixed(1);
    console.log(
      `  ${plain.step} by ${plain.step}, in proportion to ours: syncs ${ratio(({ syncs }) => syncs)}, ` +
        `bytes ${ratio((cost) => cost.bytesToHost + cost.bytesFromHost)}, ` +
        `actions ${ratio(({ actions }) => actions)}, seconds ${ratio(({ milliseconds }) => milliseconds)}`,
    );
  }
  console.log('  Each sync is free of charge here; in Excel on the web it takes some tenths of a second.');
}

function measured(task: string): readonly Cost[] {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...process.execArgv, 'bench/economy.ts', '--task', task],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  if (status !== 0) throw new Error(`${task}: ${stderr}`);
  return JSON.parse(stdout) as Cost[];
}

const noCost = (step: string): never => {
  throw new Error(`${step} was not measured`);
};
