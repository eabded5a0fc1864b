import { commandsWith } from '../../../src/excel';
import type { Core } from '../../../src/excel/core/core';
import { directCore } from '../../../src/excel/core/directCore';
import { threadCore } from '../../../src/taskpane/core/threadCore';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { givenBlankWorkbook } from '../../excel/givenWorkbook';
import { givenThread, type GivenThread } from './givenThread';

const empty: WorkbookSnapshot = {
  tables: {},
  outputs: {},
  charts: {},
  sheetNames: ['Blad1'],
  styleNames: [],
  definedNames: [],
  mark: undefined,
};

const noDirectCore = (): Promise<Core> => Promise.reject(new Error('The core was asked for in the pane.'));

/** A core of which nobody knows when it answers. */
const silent: Core = {
  ask: () =>
    new Promise(() => {
      // It computes for ever.
    }),
};

/** A core that answers in threads that the test gives, one after another. */
function coreIn(...threads: GivenThread[]): Core {
  const left = [...threads];
  return threadCore(() => {
    const thread = left.shift();
    if (thread === undefined) throw new Error('The test has no more threads.');
    return thread;
  }, noDirectCore);
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('the core in a thread of its own', () => {
  it('answers as it does in the pane’s', async () => {
    const core = coreIn(givenThread(directCore));
    const now = '2026-11-29T14:05';
    expect(await core.ask('survey', [empty])).toEqual(await directCore.ask('survey', [empty]));
    expect(await core.ask('update', [empty, now])).toEqual(await directCore.ask('update', [empty, now]));
    expect(await core.ask('create', [empty, 'all'])).toEqual(await directCore.ask('create', [empty, 'all']));
    const wish = { year: 2026, month: 12, keepFinished: true };
    expect(await core.ask('roll', [empty, wish])).toEqual(await directCore.ask('roll', [empty, wish]));
  });

  it('carries the commands in a workbook: sheets are created, checked and written', async () => {
    const { Excel: excel, messages } = await givenBlankWorkbook();
    const commands = commandsWith(coreIn(givenThread(directCore)));
    expect(await commands.create(excel, 'all')).toMatchObject({ ok: true });
    expect(await commands.check(excel)).toMatchObject({ ok: true });
    expect(await commands.update(excel)).toMatchObject({ ok: true });
    messages.clear();
    expect(await commands.update(excel)).toMatchObject({ ok: true, value: { changes: [] } });
    expect([messages.syncs, messages.writes]).toEqual([1, 0]);
  });

  it('gets the next piece only when it has taken the one before', async () => {
    const thread = givenThread(silent);
    const row = Array.from({ length: 100 }, () => 'x');
    const values = Array.from({ length: 1_000 }, () => row);
    const tables = {
      activities: { sheet: 'A', area: { top: 0, left: 0, bottom: 999, right: 99 }, values, formulas: values },
    };
    void coreIn(thread).ask('survey', [{ ...empty, tables }]);
    await Promise.resolve();
    expect(thread.heard).toHaveLength(1);
    while (thread.heard.at(-1)?.kind === 'piece') await settled();
    expect(thread.heard.length).toBeGreaterThan(10);
    expect(thread.heard.at(-1)).toEqual({ kind: 'ask', name: 'survey' });
  });

  it('lets a defect of ours be seen', async () => {
    const broken: Core = { ask: () => Promise.reject(new RangeError('No such row')) };
    await expect(coreIn(givenThread(broken)).ask('survey', [empty])).rejects.toThrow('No such row');
  });

  it('ends when nobody waits for its answer, and the next question starts another', async () => {
    const first = givenThread(silent);
    const second = givenThread(directCore);
    const core = coreIn(first, second);
    const cancelling = new AbortController();
    const answer = core.ask('survey', [empty], cancelling.signal);
    const next = core.ask('survey', [empty]);
    await settled();
    cancelling.abort();
    await expect(answer).rejects.toThrow('Nobody waits');
    expect(first.isEnded).toBe(true);
    expect(await next).toEqual(await directCore.ask('survey', [empty]));
    expect(second.isEnded).toBe(false);
  });

  it('is asked nothing that was given up while it waited', async () => {
    const thread = givenThread(directCore);
    await expect(coreIn(thread).ask('survey', [empty], AbortSignal.abort())).rejects.toThrow();
    expect(thread.heard).toEqual([]);
  });
});

describe('where there are no threads', () => {
  const direct = jest.fn(() => Promise.resolve(directCore));
  beforeEach(() => direct.mockClear());

  it('the core answers in the pane’s own when they are forbidden', async () => {
    const start = jest.fn(() => {
      throw new DOMException('Refused by policy', 'SecurityError');
    });
    const core = threadCore(start, direct);
    expect(await core.ask('create', [empty, 'all'])).toEqual(await directCore.ask('create', [empty, 'all']));
    expect(await core.ask('survey', [empty])).toEqual(await directCore.ask('survey', [empty]));
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('the same when its file cannot be fetched or it ends in the midst of its work', async () => {
    const thread = givenThread();
    const core = threadCore(() => thread, direct);
    const answer = core.ask('survey', [empty]);
    await settled();
    expect(direct).not.toHaveBeenCalled();
    thread.fail();
    expect(await answer).toEqual(await directCore.ask('survey', [empty]));
    expect(thread.isEnded).toBe(true);
  });
});
