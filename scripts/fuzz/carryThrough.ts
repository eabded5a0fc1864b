import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, type RunResult } from '../../src/cli/run';
import type { Mutant } from './mutant';

/** What became of a mutant. */
export interface Carried {
  /** The sentence that it was refused with, figures and quotes taken out; undefined when it was read. */
  readonly refusal?: string;
  /** Whether a workbook was written from it. */
  readonly saved: boolean;
  /** English: what must not happen and did. None when every promise was kept. */
  readonly wrong: readonly string[];
}

/** Told before each command, so that its time can be taken and a hang can be laid to it. */
type Begin = (command: string) => void;

/** Takes a mutant through what the command line does with such a file. */
export async function carryThrough(
  mutant: Mutant,
  folder: string,
  isQuick: boolean,
  begin: Begin,
): Promise<Carried> {
  const file = join(folder, `mutant.${mutant.ending}`);
  const output = join(folder, 'ut.xlsx');
  rmSync(output, { force: true });
  writeFileSync(file, mutant.bytes);
  const course = new Course(begin, isQuick);
  if (mutant.ending === 'csv') await course.take(['audit', file]);
  else if (mutant.ending === 'json') await course.make(file, output);
  else await course.workbook(file, output, mutant.bytes.length);
  if (!readFileSync(file).equals(mutant.bytes)) course.wrong.push('the file given was changed');
  const { refusal, saved, wrong } = course;
  const isUnreadable = refusal !== undefined && isOfFile(refusal);
  if (mutant.expected === 'refused' && !isUnreadable) wrong.push('a damaged file was accepted');
  if (mutant.expected === 'accepted' && isUnreadable) wrong.push(`a sound file was refused: ${refusal}`);
  return { ...(refusal === undefined ? {} : { refusal }), saved, wrong };
}

/** The commands that one file goes through. */
class Course {
  refusal: string | undefined;
  saved = false;
  readonly wrong: string[] = [];

  constructor(
    private readonly begin: Begin,
    private readonly isQuick: boolean,
  ) {}

  async workbook(file: string, output: string, size: number): Promise<void> {
    await this.take(['check', file]);
    if (this.refusal !== undefined && isOfFile(this.refusal)) return;
    if (!this.isQuick) await this.readOnce(file, size);
    this.refusal = undefined;
    await this.make(undefined, output, ['update', file, '-o', output]);
  }

  private async readOnce(file: string, size: number): Promise<void> {
    // One more that reads, each in its turn: they open the file in the same way.
    const readers = ['data', 'audit', 'changes'] as const;
    await this.take([readers[size % readers.length] ?? 'data', file]);
  }

  /** A command that writes a workbook, and what it wrote read again. */
  async make(
    data: string | undefined,
    output: string,
    args = ['new', output, '--data', data ?? ''],
  ): Promise<void> {
    const made = await this.take([...args, '--json']);
    if (made === undefined || made.status === 2) return;
    this.saved = true;
    const again = await this.take(['check', output]);
    if (again?.status === 2)
      this.wrong.push(`what was saved cannot be opened: ${again.stderr.slice(0, 300)}`);
    if (this.isQuick) return;
    const second = await this.take(['update', output, '--json']);
    if (second?.status === 2)
      this.wrong.push(`what was saved cannot be updated: ${second.stdout.slice(0, 300)}`);
  }

  async take(args: readonly string[]): Promise<RunResult | undefined> {
    const [command = ''] = args;
    this.begin(command);
    let result: RunResult;
    try {
      result = await run(args);
    } catch (error) {
      this.wrong.push(`${command} threw: ${stackOf(error)}`);
      return undefined;
    }
    this.judge(command, result);
    return result;
  }

  private judge(command: string, { status, stdout, stderr }: RunResult): void {
    const said = stdout + stderr;
    const trace = /^\s+at .+:\d+:\d+\)?$|\\n\s+at [^"]+:\d+:\d+|Defect in the embedded host/mu.exec(said);
    if (trace)
      this.wrong.push(
        `${command} showed a stack trace: ${said.slice(Math.max(0, trace.index - 300), trace.index + 1_200)}`,
      );
    // eslint-disable-next-line no-control-regex
    const control = /[\0-\x08\x0b-\x1f\x7f-\x9f]/u.exec(said);
    if (control) this.wrong.push(`${command} printed the control character ${JSON.stringify(control[0])}`);
    if (said.length > longestAnswer) this.wrong.push(`${command} printed ${said.length} characters`);
    if (status !== 2) return;
    const message = stderr === '' ? ((JSON.parse(stdout) as { message?: string }).message ?? '') : stderr;
    if (!/[.”)]\s*$/u.test(message)) this.wrong.push(`${command} was refused without a sentence: ${message}`);
    this.refusal ??= sentenceOf(message);
  }
}

const longestAnswer = 3_000_000;

/** Whether the file itself was refused, and not what a command would do with it. */
const isOfFile = (refusal: string): boolean => refusal.startsWith('Filen ');

/** A refusal without what differs from file to file, and of the details in brackets only their code. */
function sentenceOf(message: string): string {
  return message
    .trim()
    .replace(/ Ingenting har ändrats\. \(([a-z-]+): .*\)$/su, ' ($1)')
    .replaceAll(/Filen \S+/gu, 'Filen …')
    .replaceAll(/”[^”]*”/gu, '”…”')
    .replaceAll(/"(?:[^"\\]|\\.)*"/gu, '"…"')
    .replaceAll(/\d[\d\s]*/gu, 'n ')
    .slice(0, 240);
}

function stackOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'stack' in error
    ? String(error.stack)
    : String(error);
}
