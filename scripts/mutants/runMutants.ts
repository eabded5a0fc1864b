import { Script } from 'node:vm';
import fc from 'fast-check';
import { bundleTests } from './bundleTests';
import type { Instrumented, ListedMutant } from './instrument';
import { TestProgram, type DeclaredTest } from './testProgram';

/**
 * What the tests did with a mutant: one of them failed, one never ended, none noticed, or none even came there. One that the
 * compiler refuses is not tried.
 */
export type Verdict = 'killed' | 'timed out' | 'survived' | 'not reached' | 'refused';

/** What instrumented sources ask for and tell, in `globalThis.__stryker__`. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: {
    readonly static: Record<string, number>;
    readonly perTest: Record<string, Record<string, number>>;
  };
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}

/** How often a mutant may be passed through, as many times as in a right run, before it is called endless. */
const hitFactor = 100;
/** The most that a test may take, in milliseconds, beside ten times what it took in a right run. */
const patience = 5_000;

/**
 * Tries mutants against tests, in this process: the tests are made one program, which is begun anew for each mutant and run as
 * far as the first failure; only tests that come where the mutant is are run, the quickest first. Property tests begin from
 * the same seed every time.
 *
 * @param chosen of the mutants in `instrumented`
 * @throws when a test fails without any mutant
 */
export async function runMutants(
  tests: readonly string[],
  { sources, mutants }: Instrumented,
  chosen: readonly ListedMutant[],
  told: (tried: number, verdicts: ReadonlyMap<string, Verdict>) => Promise<void>,
): Promise<void> {
  fc.configureGlobal({ seed: 2021 });
  const program = new TestProgram(await bundleTests(tests, sources));
  const right = await runRightly(program);
  const verdicts = new Map<string, Verdict>();
  const known = new Set(mutants.map(({ id }) => id));
  for (const [index, mutant] of chosen.entries()) {
    if (!known.has(mutant.id)) throw new Error(`${mutant.key} is not in the instrumented source`);
    verdicts.set(mutant.key, await tryMutant(program, right, mutant.id));
    if ((index + 1) % 50 === 0 || index + 1 === chosen.length) await told(index + 1, verdicts);
  }
}

interface RightRun {
  /** Milliseconds that each test took. */
  readonly times: readonly number[];
  readonly isStatic: (id: string) => boolean;
  /** How often a test passes through a mutant. */
  readonly hits: (test: number, id: string) => number;
}

async function runRightly(program: TestProgram): Promise<RightRun> {
  const coverage = {
    static: {} as Record<string, number>,
    perTest: {} as Record<string, Record<string, number>>,
  };
  const switches: Switches = switchesOf();
  switches.activeMutant = undefined;
  switches.hitLimit = undefined;
  switches.hitCount = undefined;
  switches.currentTestId = undefined;
  switches.mutantCoverage = coverage;
  const tests = program.begin();
  const times: number[] = [];
  for (const [index, test] of tests.entries()) {
    // What several tests share must be seen as passed through by each of them.
    switches.currentTestId = undefined;
    for (const before of test.before()) await before();
    switches.currentTestId = String(index);
    const begun = performance.now();
    await test.run();
    times.push(performance.now() - begun);
  }
  delete switches.mutantCoverage;
  switches.currentTestId = undefined;
  return {
    times,
    isStatic: (id) => coverage.static[id] !== undefined,
    hits: (test, id) => (coverage.perTest[String(test)]?.[id] ?? 0) + (coverage.static[id] ?? 0),
  };
}

async function tryMutant(program: TestProgram, right: RightRun, id: string): Promise<Verdict> {
  const order = [...right.times.keys()]
    .filter((test) => right.isStatic(id) || right.hits(test, id) > 0)
    .sort((a, b) => (right.times[a] ?? 0) - (right.times[b] ?? 0));
  if (order.length === 0) return 'not reached';
  const switches = switchesOf();
  switches.activeMutant = id;
  switches.hitCount = 0;
  switches.hitLimit = hitFactor * (1 + Math.max(...order.map((test) => right.hits(test, id))));
  try {
    const tests = within(patience, () => program.begin()) as readonly DeclaredTest[];
    for (const index of order) {
      const test = tests[index];
      // A module that declares another number of tests is another module.
      if (test === undefined || tests.length !== right.times.length) return 'killed';
      switches.hitCount = 0;
      const limit = patience + 10 * (right.times[index] ?? 0);
      for (const before of test.before()) await within(limit, before);
      await within(limit, test.run);
    }
    return 'survived';
  } catch (error) {
    return isEndless(error, switches) ? 'timed out' : 'killed';
  } finally {
    switches.activeMutant = undefined;
    switches.hitCount = undefined;
    switches.hitLimit = undefined;
  }
}

function isEndless(error: unknown, { hitCount = 0, hitLimit = Infinity }: Switches): boolean {
  return hitCount > hitLimit || (error as { readonly code?: unknown } | null)?.code === tooLate;
}

const call = new Script('globalThis.__calledByMutants__()');

/** Runs something, and breaks it off when it takes longer than so many milliseconds. What it promises is waited for as long. */
function within(milliseconds: number, body: () => unknown): unknown {
  (globalThis as { __calledByMutants__?: () => unknown }).__calledByMutants__ = body;
  const given = call.runInThisContext({ timeout: Math.ceil(milliseconds) }) as unknown;
  return given instanceof Promise ? inTime(milliseconds, given) : given;
}

async function inTime(milliseconds: number, promised: Promise<unknown>): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(Object.assign(new Error('too late'), { code: tooLate }));
    }, milliseconds);
  });
  try {
    return await Promise.race([promised, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What Node calls it when a script takes too long. */
const tooLate = 'ERR_SCRIPT_EXECUTION_TIMEOUT';

function switchesOf(): Switches {
  const all = globalThis as { __stryker__?: Switches };
  return (all.__stryker__ ??= {});
}
