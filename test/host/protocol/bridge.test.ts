import { failure, givenHost, valuesOf } from '../givenHost';

describe('the bridge between Office.js and the host', () => {
  it('runs Microsoft’s client: what is set is there when it is loaded', async () => {
    const host = await givenHost();
    const values = await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3');
      range.values = [
        [1, 'two'],
        [true, ''],
      ];
      range.load('values, address, rowCount');
      await context.sync();
      return [range.address, range.rowCount, range.values];
    });
    expect(values).toEqual([
      'Sheet1!B2:C3',
      2,
      [
        [1, 'two'],
        [true, ''],
      ],
    ]);
  });

  it('keeps two workbooks apart that are open at the same time', async () => {
    const first = await givenHost();
    const second = await givenHost();
    const mark = (host: typeof first, text: string): Promise<void> =>
      host.Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        cell.values = [[text]];
        await context.sync();
        cell.load('values');
        await context.sync();
        expect(cell.values).toEqual([[text]]);
      });
    await Promise.all([mark(first, 'first'), mark(second, 'second')]);
    expect(await valuesOf(first, 'Sheet1', 'A1')).toEqual([['first']]);
    expect(await valuesOf(second, 'Sheet1', 'A1')).toEqual([['second']]);
  });

  it('lets the global Excel mean the host that was started or activated last', async () => {
    const first = await givenHost();
    const second = await givenHost();
    const writeHere = (): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['here']];
        await context.sync();
      });
    await writeHere();
    first.activate();
    await writeHere();
    expect(await valuesOf(first, 'Sheet1', 'A1')).toEqual([['here']]);
    expect(await valuesOf(second, 'Sheet1', 'A1')).toEqual([['here']]);
  });

  it('goes on in the context of objects that are handed to a later run', async () => {
    const host = await givenHost();
    const sheet = await host.Excel.run(async (context) => {
      const found = context.workbook.worksheets.getItem('Sheet1').load('name');
      await context.sync();
      return found;
    });
    const address = await host.Excel.run(sheet, async (context) => {
      const range = sheet.getRange('C3').load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Sheet1!C3');
  });

  it('answers runs that go on at the same time one message after the other, in the order of their arrival', async () => {
    const host = await givenHost();
    const append = (text: string): Promise<void> =>
      host.Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
        await context.sync();
        cell.values = [[`${String(cell.values[0]?.[0])}${text}`]];
        await context.sync();
      });
    await Promise.all([append('a'), append('b')]);
    // Both read before either wrote: the later write wins, as between two add-ins in Excel.
    expect(await valuesOf(host, 'Sheet1', 'A1')).toEqual([['b']]);
  });

  it('leaves a browser’s globals undefined, so that nobody believes to be in one', async () => {
    await givenHost();
    expect(Reflect.get(globalThis, 'window')).toBeUndefined();
    expect(Reflect.get(globalThis, 'document')).toBeUndefined();
    expect(Object.keys(Function.prototype)).toEqual([]);
  });

  it('gives errors and dates of the caller’s own realm', async () => {
    const host = await givenHost();
    const error = await failure(
      host.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Missing').load('name');
        await context.sync();
      }),
    );
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(host.OfficeExtension.Error);
  });

  it('answers a workbook that cannot be read with the problem, not with an exception', async () => {
    const { startHost } = await import('../../../src/host/startHost');
    const started = await startHost({ workbook: new TextEncoder().encode('no workbook') });
    expect(started).toMatchObject({ ok: false, problem: { code: 'not-a-workbook' } });
  });
});
