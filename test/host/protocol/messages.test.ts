import { failure, givenHost, givenTable, valuesOf } from '../givenHost';
import type { EmbeddedHost } from '../../../src/host/startHost';

const rest = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 20));

/** Reads one cell and writes another only when it differs: two syncs at first, one and no write afterwards. */
async function update(host: EmbeddedHost): Promise<void> {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const cell = sheet.getRange('A1').load('values');
    await context.sync();
    if (cell.values[0]?.[0] === 'done') return;
    cell.values = [['done']];
    await context.sync();
  });
}

describe('the count of messages', () => {
  it('tells a first press of two syncs from a second one of one sync and no write', async () => {
    const host = await givenHost();
    await update(host);
    expect([host.messages.syncs, host.messages.writes, host.messages.cellsWritten]).toEqual([2, 1, 1]);
    await rest();
    host.messages.clear();
    await update(host);
    await rest();
    expect([host.messages.syncs, host.messages.writes, host.messages.reads]).toEqual([1, 0, 1]);
    expect(host.messages.all.map(({ kind }) => kind)).toEqual(['work', 'cleanup']);
  });

  it('does not count a run that did nothing, nor the registration of handlers', async () => {
    const host = await givenHost();
    await host.Excel.run(() => Promise.resolve());
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => Promise.resolve());
      await context.sync();
    });
    expect(host.messages.all.map(({ kind }) => kind)).toEqual(['empty', 'events']);
    expect(host.messages.syncs).toBe(0);
  });

  it('measures the messages in both directions', async () => {
    const host = await givenHost();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['å'.repeat(1000)]];
      await context.sync();
    });
    const [record] = host.messages.work;
    expect(record?.requestBytes).toBeGreaterThan(2000);
    expect(record?.requestBytes).toBeLessThan(4000);
    expect(host.messages.largestMessage).toBe(record?.requestBytes);
    expect(host.messages.bytesFromHost).toBe(record?.responseBytes);
  });

  it('says which actions wrote: what breaks off before another leaves what breaking off before the next of these leaves', async () => {
    const twoWrites = (host: EmbeddedHost): Promise<void> =>
      host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        for (const [address, text] of [
          ['A1', 'first'],
          ['A2', 'second'],
        ] as const) {
          sheet.getRange(address).values = [[text]];
          sheet.getRange(address).load('values');
        }
        await context.sync();
      });
    const host = await givenHost();
    await twoWrites(host);
    const { actions, writingActions } = host.messages.work[0]!;
    expect(writingActions).toHaveLength(2);
    const [first, second] = writingActions as [number, number];
    for (let number = 1; number <= actions; number += 1) {
      const broken = await givenHost();
      broken.fail({ failAction: { number } });
      await failure(twoWrites(broken));
      broken.fail();
      const left = (await valuesOf(broken, 'Sheet1', 'A1:A2')).flat();
      expect([number, ...left]).toEqual([
        number,
        number > first ? 'first' : '',
        number > second ? 'second' : '',
      ]);
    }
  });

  it('counts an add as a write and the way to an object as nothing', async () => {
    const host = await givenHost();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('New');
      sheet.getRange('A1').getOffsetRange(1, 1);
      await context.sync();
    });
    expect([host.messages.writes, host.messages.reads]).toEqual([1, 0]);
  });
});

describe('a fault plan', () => {
  it('makes the action with the given number fail', async () => {
    const host = await givenHost();
    await givenTable(host);
    const total = host.messages.actions;
    expect(total).toBeGreaterThan(10);
    for (const number of [1, total]) {
      const other = await givenHost();
      other.fail({ failAction: { number, code: 'GeneralException' } });
      expect((await failure(givenTable(other))).code).toBe('GeneralException');
    }
    const spared = await givenHost();
    spared.fail({ failAction: { number: total + 1 } });
    await givenTable(spared);
  });

  it.each([
    ['before', ''],
    ['after', 'done'],
  ] as const)('loses the answer of a sync %s its actions ran', async (when, left) => {
    const host = await givenHost();
    host.fail({ failSync: { number: 2, when, how: 'error' } });
    const error = await failure(update(host));
    expect(error.code).toBe('ConnectionFailure');
    host.fail();
    expect(await valuesOf(host, 'Sheet1', 'A1')).toEqual([[left]]);
  });

  it.each([
    ['before', ''],
    ['after', 'done'],
  ] as const)('never answers a sync, %s its actions ran', async (when, left) => {
    const host = await givenHost();
    host.fail({ failSync: { number: 2, when, how: 'silence' } });
    const silent = Symbol('silent');
    // The second sync has come, however slow the machine is, and time has passed since.
    const struck = async (): Promise<symbol> => {
      while (host.messages.syncs < 2) await rest();
      await rest();
      return silent;
    };
    expect(await Promise.race([update(host), struck()])).toBe(silent);
    host.fail();
    expect(await valuesOf(host, 'Sheet1', 'A1')).toEqual([[left]]);
  });

  it.each([
    ['RequestPayloadSizeLimitExceeded', 'before', ''],
    ['InvalidOperationInCellEditMode', 'before', ''],
    ['ResponsePayloadSizeLimitExceeded', 'after', 'done'],
  ] as const)('turns a sync away with %s, %s its actions ran', async (how, when, left) => {
    const host = await givenHost();
    host.fail({ failSync: { number: 2, when, how } });
    expect((await failure(update(host))).code).toBe(how);
    host.fail();
    expect(await valuesOf(host, 'Sheet1', 'A1')).toEqual([[left]]);
  });

  it('lets somebody else change the workbook before each sync is carried out', async () => {
    const host = await givenHost();
    const syncs: number[] = [];
    host.fail({
      between: (sync) => {
        syncs.push(sync);
        host.person.type('Sheet1', `B${sync}`, `before ${sync}`);
      },
    });
    await update(host);
    host.fail();
    expect(syncs).toEqual([1, 2]);
    expect(await valuesOf(host, 'Sheet1', 'A1:B2')).toEqual([
      ['done', 'before 1'],
      ['', 'before 2'],
    ]);
  });

  it('lets a request find that its sheet was renamed after it was read', async () => {
    const host = await givenHost();
    host.fail({
      between: (sync) => {
        if (sync === 2) host.person.renameSheet('Sheet1', 'Other');
      },
    });
    const error = await failure(
      host.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').load('name');
        await context.sync();
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
        await context.sync();
      }),
    );
    expect(error.code).toBe('ItemNotFound');
  });
});
