import type { ExcelApi, Progress } from '../../src/excel/outcome';
import { runSession, type Session } from '../../src/excel/run/session';
import { givenBlankWorkbook } from './givenWorkbook';

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
    expect(steps).toEqual([{ text: 'Läser', done: 0, total: 2, cancellable: true }]);
  });
});

describe('a command that is cancelled', () => {
  const cancelled = {
    ok: false,
    failure: { code: 'cancelled', message: 'Avbrutet. Inget har ändrats i arbetsboken.', details: '' },
  };
  const answered = (): Promise<void> => Promise.resolve();
  const allElse = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

  it('never begins when it was cancelled while it waited for its turn', async () => {
    const excel: ExcelApi = {
      run: () => {
        throw new Error('Excel was asked.');
      },
    };
    const signal = AbortSignal.abort();
    expect(await runSession(excel, '', { signal }, readThenWrite)).toEqual(cancelled);
  });

  it('ends at once though Excel never answers', async () => {
    const cancelling = new AbortController();
    const run = runSession(givenExcel(never), '', { signal: cancelling.signal }, readThenWrite);
    cancelling.abort();
    expect(await run).toEqual(cancelled);
  });

  it('writes nothing when Excel’s answer comes at last', async () => {
    const cancelling = new AbortController();
    let answer: () => void = () => undefined;
    const late = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let syncs = 0;
    const excel = givenExcel(() => {
      syncs += 1;
      return late;
    });
    const run = runSession(excel, '', { signal: cancelling.signal }, readThenWrite);
    cancelling.abort();
    expect(await run).toEqual(cancelled);
    answer();
    await allElse();
    expect(syncs).toBe(1);
  });

  it('ends at once while it waits for something else than Excel, and says nothing more', async () => {
    const cancelling = new AbortController();
    const steps: string[] = [];
    let syncs = 0;
    let compute: () => void = () => undefined;
    const computed = new Promise<void>((resolve) => {
      compute = resolve;
    });
    const excel = givenExcel(() => {
      syncs += 1;
      return answered();
    });
    const options = {
      signal: cancelling.signal,
      progress: ({ text }: { text: string }) => {
        steps.push(text);
      },
    };
    const run = runSession(excel, '', options, async (session) => {
      await session.report('Räknar', 0, 1);
      await computed;
      await session.report('Skriver', 1, 1);
      await session.write();
      return { ok: true, value: 'klart' };
    });
    await allElse();
    cancelling.abort();
    expect(await run).toEqual(cancelled);
    compute();
    await allElse();
    expect(steps).toEqual(['Räknar']);
    expect(syncs).toBe(0);
  });

  it('stops between two steps', async () => {
    const cancelling = new AbortController();
    const reached: string[] = [];
    const run = runSession(givenExcel(answered), '', { signal: cancelling.signal }, async (session) => {
      cancelling.abort();
      await session.pause();
      reached.push('written');
      await session.write();
      return { ok: true, value: 'klart' };
    });
    expect(await run).toEqual(cancelled);
    await allElse();
    expect(reached).toEqual([]);
  });

  it('goes through once its writing has begun, and has said so', async () => {
    const cancelling = new AbortController();
    const steps: boolean[] = [];
    let syncs = 0;
    const excel = givenExcel(() => {
      syncs += 1;
      cancelling.abort();
      return answered();
    });
    const options = {
      signal: cancelling.signal,
      progress: ({ cancellable }: { cancellable: boolean }) => {
        steps.push(cancellable);
      },
    };
    const outcome = await runSession(excel, '', options, async (session) => {
      await session.report('Skriver', 0, 2);
      await session.write();
      await session.report('Skriver', 1, 2);
      await session.write();
      return { ok: true, value: 'klart' };
    });
    expect(outcome).toEqual({ ok: true, value: 'klart' });
    expect(steps).toEqual([true, false, false]);
    expect(syncs).toBe(2);
  });

  it('leaves the genuine Excel’s workbook alone, what was queued for it included', async () => {
    const { Excel: excel, messages } = await givenBlankWorkbook();
    const cancelling = new AbortController();
    const run = runSession(excel, '', { signal: cancelling.signal }, async (session) => {
      session.context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [['halvt']];
      await session.pause();
      cancelling.abort();
      await session.pause();
      await session.write();
      return { ok: true, value: 'klart' };
    });
    expect(await run).toEqual(cancelled);
    await allElse();
    expect(messages.writes).toBe(0);
  });
});
