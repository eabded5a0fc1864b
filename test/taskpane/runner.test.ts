import type { Outcome } from '../../src/excel/outcome';
import { createRunner, type Locks } from '../../src/taskpane/runner/createRunner';
import { workbookName } from '../../src/taskpane/runner/workbookName';
import { done, pending } from './givenCommands';

/** Work that says when it starts and ends, and ends when the test lets it. */
function givenWork(log: string[], name: string) {
  const end = pending<Outcome<string>>();
  return {
    work: async () => {
      log.push(`${name} starts`);
      const outcome = await end.promise;
      log.push(`${name} ends`);
      return outcome;
    },
    finish: () => {
      end.resolve({ ok: true, value: name });
    },
  };
}

/** Locks as the browser keeps them for all pages of one origin: one holder of a name at a time. */
function givenLocks(): Locks {
  const last = new Map<string, Promise<unknown>>();
  const request = async (name: string, work: () => Promise<unknown>) => {
    const turn = (last.get(name) ?? Promise.resolve()).then(work);
    last.set(name, turn);
    return turn;
  };
  return { request } as Locks;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the runner', () => {
  it('gives the command’s own outcome', async () => {
    const run = createRunner(undefined, 'a', 'oväntat');
    expect(await run(() => done(7))).toEqual({ ok: true, value: 7 });
  });

  it('lets one command finish before the next begins', async () => {
    const log: string[] = [];
    const run = createRunner(undefined, 'a', 'oväntat');
    const [first, second] = [givenWork(log, 'check'), givenWork(log, 'update')];
    const both = [run(first.work), run(second.work)];
    second.finish();
    await settled();
    expect(log).toEqual(['check starts']);
    first.finish();
    await Promise.all(both);
    expect(log).toEqual(['check starts', 'check ends', 'update starts', 'update ends']);
  });

  it('takes turns with the other pages on the same workbook, and only with those', async () => {
    const log: string[] = [];
    const locks = givenLocks();
    const pane = createRunner(locks, 'budget', 'oväntat');
    const ribbon = createRunner(locks, 'budget', 'oväntat');
    const elsewhere = createRunner(locks, 'personal', 'oväntat');
    const [first, second, third] = [
      givenWork(log, 'pane'),
      givenWork(log, 'ribbon'),
      givenWork(log, 'elsewhere'),
    ];
    const all = [pane(first.work), ribbon(second.work), elsewhere(third.work)];
    await settled();
    expect(log).toEqual(['pane starts', 'elsewhere starts']);
    for (const { finish } of [first, second, third]) finish();
    await Promise.all(all);
    expect(log.indexOf('pane ends')).toBeLessThan(log.indexOf('ribbon starts'));
  });

  it('works without locks where the browser refuses them, and works once', async () => {
    const refusing = {
      request: () => Promise.reject(new DOMException('no', 'SecurityError')),
    } as unknown as Locks;
    const run = createRunner(refusing, 'a', 'oväntat');
    const work = jest.fn(() => done('ok'));
    expect(await run(work)).toEqual({ ok: true, value: 'ok' });
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('makes a failure of what a command throws, and goes on with the next', async () => {
    const run = createRunner(undefined, 'a', 'Något oväntat hände.');
    const outcome = await run(() => Promise.reject(new TypeError('x is undefined')));
    expect(outcome).toMatchObject({
      ok: false,
      failure: { code: 'unexpected', message: 'Något oväntat hände.' },
    });
    expect(JSON.stringify(outcome)).toContain('TypeError: x is undefined');
    expect(await run(() => done(1))).toEqual({ ok: true, value: 1 });
  });
});

describe('the name under which pages on a workbook meet', () => {
  it('is the same for the same workbook and differs between workbooks', () => {
    expect(workbookName('https://x/a.xlsx')).toBe(workbookName('https://x/a.xlsx'));
    expect(workbookName('https://x/a.xlsx')).not.toBe(workbookName('https://x/b.xlsx'));
    expect(workbookName(undefined)).toBe(workbookName(''));
  });
});
