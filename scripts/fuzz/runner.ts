import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Carried } from './carryThrough';
import { mutationOf } from './makeMutant';
import type { Answer, Task } from './messages';
import type { Level } from './mutant';

/** What a mutant may cost: seconds of processor time for one command, and megabytes of memory in all. */
export const limits = { seconds: 5, megabytes: 512 } as const;

/** What became of one mutant. */
export interface Outcome extends Carried {
  readonly task: Task;
  readonly level: Level;
  readonly name: string;
  readonly what: string;
  /** Processor seconds of the longest command. */
  readonly seconds: number;
  /** The most memory, in megabytes, where the system tells. */
  readonly peak: number | undefined;
}

/** A mutant that was slow or large is tried once more in a process of its own: another one's leavings are not its fault. */
const fresh = 1;

/** Child processes that take mutants, each within the limits; a child that breaks them is replaced. */
export class Runner {
  private child: Child | undefined;

  constructor(private readonly bases: string) {}

  async take(task: Task): Promise<Outcome> {
    let outcome = await this.once(task);
    for (let times = fresh; times > 0 && isOverLimit(outcome); times--) {
      this.stop();
      outcome = await this.once(task);
    }
    return outcome;
  }

  stop(): void {
    this.child?.end();
    this.child = undefined;
  }

  private async once(task: Task): Promise<Outcome> {
    this.child ??= await Child.start(this.bases);
    const outcome = await this.child.take(task);
    if (this.child.isOver) this.child = undefined;
    return outcome;
  }
}

const isOverLimit = ({ wrong, seconds, peak }: Outcome): boolean =>
  wrong.length > 0 &&
  (seconds > limits.seconds ||
    (peak ?? 0) > limits.megabytes ||
    wrong.some((each) => each.startsWith('the process ended')));

class Child {
  isOver = false;
  private lastSeen = 0;
  private hear: (answer: Answer | { readonly kind: 'exit'; readonly how: string }) => void = () => undefined;
  private errors = '';

  private constructor(private readonly process: ChildProcess) {
    process.on('message', (answer: Answer) => {
      this.hear(answer);
    });
    process.on('exit', (code, signal) => {
      this.isOver = true;
      this.hear({ kind: 'exit', how: `${signal ?? code ?? '?'} ${this.errors.slice(-2_000)}` });
    });
    process.stderr?.on('data', (text: Buffer) => (this.errors += text.toString()));
  }

  static start(bases: string): Promise<Child> {
    const heap = `--max-old-space-size=${limits.megabytes}`;
    const process = fork(resolve('scripts/fuzz/child.ts'), [bases], {
      execArgv: ['--import', 'tsx', heap, '--expose-gc'],
      silent: true,
    });
    const child = new Child(process);
    return new Promise((done, failed) => {
      child.hear = (answer) => {
        if (answer.kind === 'ready') done(child);
        else failed(new Error(`The child process did not start: ${JSON.stringify(answer)}`));
      };
    });
  }

  end(): void {
    this.isOver = true;
    this.process.kill('SIGKILL');
  }

  take(task: Task): Promise<Outcome> {
    const { level, name } = mutationOf(task);
    let what: string = name;
    let command = 'making it';
    let began: number | undefined;
    let longest = 0;
    const spent = (): number => (began === undefined ? 0 : this.processorSeconds() - began);
    return new Promise((done) => {
      const finish = (carried: Carried, peak?: number): void => {
        clearInterval(clock);
        longest = Math.max(longest, spent());
        done({ task, level, name, what, seconds: longest, peak, ...carried });
      };
      const clock = setInterval(() => {
        if (spent() <= limits.seconds) return;
        this.end();
        finish({ saved: false, wrong: [`${command} took more than ${limits.seconds} s`] });
      }, 250);
      this.hear = (answer) => {
        switch (answer.kind) {
          case 'made':
            ({ what } = answer);
            break;
          case 'begins':
            longest = Math.max(longest, spent());
            ({ command } = answer);
            began = this.processorSeconds();
            break;
          case 'done': {
            const { carried, peak } = answer;
            const tooLarge = peak !== undefined && peak > limits.megabytes;
            const wrong = tooLarge
              ? [...carried.wrong, `it took ${Math.round(peak)} MB of memory`]
              : carried.wrong;
            finish({ ...carried, wrong }, peak);
            break;
          }
          case 'exit':
            if (!this.process.killed)
              finish({ saved: false, wrong: [`the process ended in ${command}: ${answer.how}`] });
            break;
          case 'ready':
            break;
        }
      };
      this.process.send(task);
    });
  }

  /** Processor time of the child, so that a machine that others use too accuses nobody; the clock's where that is not told. */
  private processorSeconds(): number {
    try {
      const fields = readFileSync(`/proc/${this.process.pid ?? 0}/stat`, 'utf8')
        .replace(/^.*\) /u, '')
        .split(' ');
      return (this.lastSeen = (Number(fields[11]) + Number(fields[12])) / 100);
    } catch {
      // Not Linux, or it has just ended.
      return this.isOver ? this.lastSeen : performance.now() / 1000;
    }
  }
}
