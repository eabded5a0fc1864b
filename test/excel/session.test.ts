import type { ExcelApi, Progress } from '../../src/excel/outcome';
import { runSession, type Session } from '../../src/excel/run/session';

/** An Excel whose round trips do what the test says, so that time and order are in the test's hands. */
function givenExcel(sync: () => Promise<void>, runOptions: unknown[] = []): ExcelApi {
  const run = async (options: unknown, batch: (context: unknown) => Promise<unknown>): Promise<unknown> => {
    runOptions.push(options);
    const result = await batch({ sync });
    await Promise.resolve();
    return result;
  };
  return { run } as unknown as ExcelApi;
}

const never = (): Promise<void> =>
  new Promise(() => {
    // This Excel hangs.
  });

const readThenWrite = async (session: Session): Promise<{ ok: true; value: string }> => {
  await session.read();
  await session.write();
  return { ok: true, value: 'klart' };
};

describe('a command under way', () => {
  it('waits for the end of cell editing and gives its outcome', async () => {
    const options: unknown[] = [];
    const outcome = await runSession(
      givenExcel(() => Promise.resolve(), options),
      '',
      {},
      readThenWrite,
    );
    expect(outcome).toEqual({ ok: true, value: 'klart' });
    expect(options).toEqual([{ delayForCellEdit: true }]);
  });

  it('gives up on an Excel that never answers a read', async () => {
    const outcome = await runSession(givenExcel(never), 'Bladen.', { timeLimit: 20 }, readThenWrite);
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'no-answer' } });
    expect(outcome.ok ? '' : outcome.failure.message).toContain('Inget har ändrats');
  });

  it('says that something may be written when a write is never answered', async () => {
    let syncs = 0;
    const excel = givenExcel(() => ((syncs += 1) === 1 ? Promise.resolve() : never()));
    const outcome = await runSession(excel, 'Bladen är märkta.', { timeLimit: 20 }, readThenWrite);
    expect(outcome.ok ? '' : outcome.failure.message).toContain(
      'En del kan ha hunnit skrivas. Bladen är märkta.',
    );
  });

  it('never goes on after it was given up, even when the answer comes at last', async () => {
    let answer: () => void = () => undefined;
    const late = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let syncs = 0;
    const excel = givenExcel(() => {
      syncs += 1;
      return late;
    });
    await runSession(excel, '', { timeLimit: 20 }, readThenWrite);
    answer();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(syncs).toBe(1);
  });

  it('gives up when the run itself never ends', async () => {
    const run = async (
      _options: unknown,
      batch: (context: unknown) => Promise<unknown>,
    ): Promise<unknown> => {
      await batch({ sync: () => Promise.resolve() });
      return never();
    };
    const outcome = await runSession({ run } as unknown as ExcelApi, '', { timeLimit: 20 }, readThenWrite);
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'no-answer' } });
  });

  it('does not count the time that our own work takes', async () => {
    const outcome = await runSession(
      givenExcel(() => Promise.resolve()),
      '',
      { timeLimit: 20 },
      async (session) => {
        await session.read();
        await new Promise((resolve) => setTimeout(resolve, 60));
        await session.write();
        return { ok: true, value: 'klart' };
      },
    );
    expect(outcome.ok).toBe(true);
  });

  it('lets a defect of ours through', async () => {
    const run = runSession(
      givenExcel(() => Promise.resolve()),
      '',
      {},
      () => Promise.reject(new TypeError('fel')),
    );
    await expect(run).rejects.toThrow(TypeError);
  });

  it('tells how far it has come and lets others work meanwhile', async () => {
    const steps: Parameters<Progress>[0][] = [];
    let others = 0;
    setTimeout(() => {
      others += 1;
    }, 0);
    await runSession(
      givenExcel(() => Promise.resolve()),
      '',
      { progress: (step) => steps.push(step) },
      async (session) => {
        await session.report('Läser', 0, 2);
        expect(others).toBe(1);
        return { ok: true, value: undefined };
      },
    );
    expect(steps).toEqual([{ text: 'Läser', done: 0, total: 2 }]);
  });
});
