import type { CDPSession, Page } from 'playwright-core';

/** Whose code a stretch of time was spent in. */
export type Owner = 'pane' | 'interface' | 'office' | 'browser';

export const owners: readonly Owner[] = ['pane', 'interface', 'office', 'browser'];

/** One task of the page's main thread. */
export interface Task {
  /** CPU milliseconds: what other programs of the machine take meanwhile is not counted. */
  readonly time: number;
  /** CPU milliseconds of the task by owner. */
  readonly by: Readonly<Record<Owner, number>>;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly data?: {
      readonly startTime?: number;
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
      readonly timeDeltas?: readonly number[];
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly functionName: string; readonly url?: string };
}

const categories = [
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  'devtools.timeline',
];

/** Records the tasks of a page's main thread while something is done with it. */
export async function recordTasks(page: Page, work: () => Promise<void>): Promise<readonly Task[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  });
  await work();
  await ended(session);
  await session.detach();
  return tasksOf(events);
}

async function ended(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
}

/** The tasks in a trace, each with its time by owner, as the samples of V8's profiler share it out. */
function tasksOf(events: readonly TraceEvent[]): readonly Task[] {
  const main = mainThread(events);
  const samples = samplesOf(events, main);
  const tasks = events
    .filter(
      ({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === main.pid && tid === main.tid,
    )
    .sort((a, b) => a.ts - b.ts);
  let next = 0;
  return tasks.map(({ ts, dur = 0, tdur = dur }) => {
    const counts: Record<Owner, number> = { pane: 0, interface: 0, office: 0, browser: 0 };
    let all = 0;
    while ((samples[next]?.at ?? Infinity) < ts) next += 1;
    for (; (samples[next]?.at ?? Infinity) <= ts + dur; next += 1) {
      counts[samples[next]?.owner ?? 'browser'] += 1;
      all += 1;
    }
    const time = Math.min(dur, tdur) / 1000;
    const share = (owner: Owner) => (all === 0 ? 0 : (time * counts[owner]) / all);
    return {
      time,
      by: {
        pane: share('pane'),
        interface: share('interface'),
        office: share('office'),
        browser: share('browser'),
      },
    };
  });
}

interface Thread {
  readonly pid: number;
  readonly tid: number;
}

/** The page's main thread: of all renderers', the one with most of the work. */
function mainThread(events: readonly TraceEvent[]): Thread {
  const named = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const work = ({ pid, tid }: Thread) =>
    events.reduce((sum, event) => (event.pid === pid && event.tid === tid ? sum + (event.dur ?? 0) : sum), 0);
  const [busiest] = named.sort((a, b) => work(b) - work(a));
  if (busiest === undefined) throw new Error('The trace has no page.');
  return busiest;
}

interface Sample {
  readonly at: number;
  readonly owner: Owner;
}

function samplesOf(events: readonly TraceEvent[], { pid, tid }: Thread): readonly Sample[] {
  const begun = events.find((event) => event.name === 'Profile' && event.pid === pid && event.tid === tid);
  if (begun === undefined) throw new Error('The trace has no profile of the page.');
  const nodes = new Map<number, ProfileNode>();
  const samples: Sample[] = [];
  let at = begun.args.data?.startTime ?? begun.ts;
  for (const { name, id, pid: process, args } of events) {
    if (name !== 'ProfileChunk' || id !== begun.id || process !== pid) continue;
    const { cpuProfile, timeDeltas = [] } = args.data ?? {};
    for (const node of cpuProfile?.nodes ?? []) nodes.set(node.id, node);
    for (const [index, node] of (cpuProfile?.samples ?? []).entries()) {
      at += timeDeltas[index] ?? 0;
      samples.push({ at, owner: ownerOf(node, nodes) });
    }
  }
  return samples.sort((a, b) => a.at - b.at);
}

/** Time in a function of the browser's (JSON.parse, postMessage) belongs to the script that called it. */
function ownerOf(id: number, nodes: ReadonlyMap<number, ProfileNode>): Owner {
  for (let node = nodes.get(id); node !== undefined; node = nodes.get(node.parent ?? -1)) {
    const { url = '' } = node.callFrame;
    if (url.startsWith('https://appsforoffice.microsoft.com/')) return 'office';
    if (/\/interface\.\w+\.js$/u.test(url)) return 'interface';
    if (/^http:\/\/127\.0\.0\.1:\d+\/[\w.]+\.js$/u.test(url)) return 'pane';
  }
  return 'browser';
}
