import type { ExcelApi } from '../../src/excel/outcome';
import { cellsPerTurn, runSession, type Session } from '../../src/excel/run/session';
import { send } from '../../src/excel/write/send';
import type { Step } from '../../src/excel/write/step';
import { writeCells } from '../../src/excel/write/writeCells';
import { numberContent } from '../../src/workbook/cell';
import { area } from './givenWorkbook';

/** An Excel that answers at once. */
const quickExcel = {
  run: (_options: unknown, batch: (context: unknown) => Promise<unknown>) =>
    batch({ sync: () => Promise.resolve() }),
} as unknown as ExcelApi;

const { MessageChannel: Channel } = globalThis;

/** Every turn that is taken goes by a channel of its own. */
const watchedChannels = () =>
  jest.spyOn(globalThis, 'MessageChannel').mockImplementation(() => new Channel());

describe('long work of a command', () => {
  it('takes a new turn of the thread for every so many cells', async () => {
    const channels = watchedChannels();
    await runSession(quickExcel, '', {}, async (session) => {
      for (let row = 0; row < 20_000; row += 1) await session.handled(8);
      return { ok: true, value: undefined };
    });
    expect(channels).toHaveBeenCalledTimes((20_000 * 8) / cellsPerTurn);
    channels.mockRestore();
  });

  it('takes none for a table of ordinary size', async () => {
    const channels = watchedChannels();
    await runSession(quickExcel, '', {}, async (session) => {
      for (let row = 0; row < 40; row += 1) await session.handled(12);
      return { ok: true, value: undefined };
    });
    expect(channels).not.toHaveBeenCalled();
    channels.mockRestore();
  });

  it('prepares a large block row by row, in steps that Excel’s client can be given one at a time', async () => {
    const handled: number[] = [];
    const turns = {
      handled: (cells: number) => {
        handled.push(cells);
        return Promise.resolve();
      },
    };
    const rows = Array.from({ length: 20_000 }, (_, row) =>
      Array.from({ length: 8 }, (_unused, column) => numberContent(1000 * row + column)),
    );
    const written = await writeCells(turns, 'Aktiviteter', area(0, 0, 19_999, 7), rows);
    const steps = written.ok ? written.value : [];
    expect(Math.max(...handled)).toBe(8);
    expect(handled.reduce((sum, cells) => sum + cells)).toBeGreaterThanOrEqual(160_000);
    expect(steps.length).toBeGreaterThan(4);
    expect(Math.max(...steps.map(({ bytes }) => bytes))).toBeLessThan(500_000);
  });

  it('hands Office.js no more than one large step in a turn', async () => {
    const turns: number[] = [0];
    const steps: Step[] = [100, 100, 240_000, 240_000, 20_000, 100].map((bytes) => ({
      bytes,
      queue: () => {
        turns.push((turns.pop() ?? 0) + bytes);
      },
    }));
    const session = {
      context: { workbook: { application: { suspendScreenUpdatingUntilNextSync: () => undefined } } },
      report: () => Promise.resolve(),
      write: () => Promise.resolve(),
      pause: () => {
        turns.push(0);
        return Promise.resolve();
      },
    } as unknown as Session;
    await send(session, steps, { text: 'Skriver', done: 0 });
    expect(turns).toEqual([240_200, 240_000, 20_100]);
  });
});
