/**
 * What `delarsrapport update` costs over one workbook and over twenty, against the floor that nobody gets below, against the same
 * cells written with exceljs and against LibreOffice opening, calculating and saving. Each is a whole process on the same machine
 * in the same run, in turns; CPU time is user and system time of everything that the process started, memory the peak of the
 * largest one. Beside the speed stands what each has lost. Then: whether memory stays the same over 200 files.
 *
 * Times are printed beside their aims, kept or missed. What is counted is promised: a feature or a value that is lost, a breach
 * of the rules of files and a workbook that stays in memory end the run with status 1.
 *
 * `--rounds 5` measures more often than three times.
 */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { tmpdir } from 'node:os';
import { isInstalled, throughLibreOffice } from '../scripts/support/libreOffice';
import { editedReport, plannedOperations } from './batch/books';
import { bundleJobs, type Jobs } from './batch/bundleJobs';
import { contenders, type Contender } from './batch/contenders';
import { lostFeatures, newBreaches, rightValues } from './batch/fidelity';
import { aims, costLines, fidelityLines, memoryLines, type Losses } from './batch/print';
import type { Held, Spent, Warm } from './batch/results';
import { richWorkbook } from './batch/richWorkbook';
import { spend, time } from './batch/spend';

const many = 20;
const memoryStops = [20, 110, 200];

const [option, given = ''] = process.argv.slice(2);
const rounds = option === '--rounds' ? Number(given) : 3;
if (!isInstalled(time, '--version')) throw new Error('GNU time is needed: apt-get install time');
const folder = mkdtempSync(join(tmpdir(), 'delar-batch-'));
/** What exceljs is to write. */
const operations = join(folder, 'operations.json');
const jobs = await bundleJobs();
try {
  process.exitCode = (await measure(folder, jobs)) ? 0 : 1;
} finally {
  for (const made of [folder, jobs.folder]) rmSync(made, { recursive: true, force: true });
}

/** Prints everything; whether what is counted is as promised. */
async function measure(folder: string, jobs: Jobs): Promise<boolean> {
  const edited = join(folder, 'edited.xlsx');
  writeFileSync(edited, await editedReport());
  writeFileSync(operations, JSON.stringify(await plannedOperations(readFileSync(edited))));
  const takingPart = await contenders(folder, jobs, operations);
  const { length } = readFileSync(edited);
  console.log(
    `The example's report (${Math.round(length / 1000)} kB) after one edit; ${rounds} rounds in turns, medians; ` +
      'CPU seconds (peak MB) of whole processes.',
  );
  const costs = new Map(takingPart.map(({ name }) => [name, { one: [] as Spent[], many: [] as Spent[] }]));
  // Before anything counts, the system's memory of files and LibreOffice's profile are filled.
  for (const contender of takingPart) run(contender, edited, 1);
  for (let round = 1; round <= rounds; round += 1) {
    for (const contender of takingPart) {
      const cost = costs.get(contender.name);
      cost?.one.push(run(contender, edited, 1));
      if (contender.takesMany) cost?.many.push(run(contender, edited, many));
    }
  }
  const warm = answerOf(jobs.at('warm'), [], edited) as Warm;
  for (const line of costLines(takingPart, costs, many)) console.log(line);
  for (const line of aims(costs, warm, many)) console.log(line);
  const isWhole = await tellLosses(takingPart, edited);
  const held = answerOf(
    jobs.at('memory'),
    ['--expose-gc'],
    edited,
    memoryStops.map(String),
  ) as readonly Held[];
  for (const line of memoryLines(held)) console.log(line);
  return isWhole && held.every(({ books }) => books <= 1);
}

/** What a contender needs for so many copies of a workbook. */
function run({ command, into, statuses }: Contender, workbook: string, count: number): Spent {
  const files = Array.from({ length: count }, (_, at) => join(folder, `${at + 1}.xlsx`));
  for (const file of files) copyFileSync(workbook, file);
  if (into !== undefined) {
    rmSync(into, { recursive: true, force: true });
    mkdirSync(into);
  }
  const spent = spend(join(folder, 'time.txt'), command(files), statuses);
  for (const file of files) {
    const made = into === undefined ? file : join(into, basename(file));
    if (statSync(made).size === 0) throw new Error(`${made} is empty`);
  }
  return spent;
}

/** What becomes of a workbook that a contender has had. */
function made(contender: Contender, workbook: string): Uint8Array {
  run(contender, workbook, 1);
  return readFileSync(join(contender.into ?? folder, '1.xlsx'));
}

/** What each loses of a workbook with everything in it, and of the report's values; whether ours loses nothing. */
async function tellLosses(takingPart: readonly Contender[], edited: string): Promise<boolean> {
  const judged = takingPart.filter(({ name }) => ['ours', 'exceljs', 'libreoffice'].includes(name));
  const ours = judged.findIndex(({ name }) => name === 'ours');
  const updated = judged.map((contender) => made(contender, edited));
  const reference = updated[ours];
  if (reference === undefined) throw new Error('ours takes no part');
  const isJudged = isInstalled('soffice', '--version');
  const calculated = isJudged ? throughLibreOffice(reference, 'xlsx') : reference;
  const rich = join(folder, 'rich.xlsx');
  writeFileSync(rich, await editedReport(richWorkbook()));
  const before = readFileSync(rich);
  writeFileSync(operations, JSON.stringify(await plannedOperations(before)));
  const losses = judged.map((contender, at): Losses => {
    const after = made(contender, rich);
    return {
      lost: lostFeatures(after),
      breaches: newBreaches(before, after),
      values: rightValues(updated[at] ?? after, calculated, reference),
    };
  });
  if (!isJudged) console.log('LibreOffice is not installed: nobody else has calculated the values.');
  for (const [at, loss] of losses.entries())
    for (const line of fidelityLines(judged[at]?.does ?? '', loss)) console.log(line);
  const own = losses[ours];
  return own?.lost.length === 0 && own.breaches <= 0 && own.values.right === own.values.formulas;
}

/** What a job prints, as a value. */
function answerOf(
  job: string,
  flags: readonly string[],
  edited: string,
  more: readonly string[] = [],
): unknown {
  const scratch = join(folder, 'scratch.xlsx');
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, job, edited, scratch, ...more], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`${basename(job)}: ${stderr}`);
  return JSON.parse(stdout);
}
