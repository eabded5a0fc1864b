import { createWorkbook } from '../../../src/host/document/createWorkbook';
import type { EmbeddedHost } from '../../../src/host/startHost';
import { savedBook, sheetOf } from '../../support/savedBook';
import { failure, givenHost, reopened } from '../givenHost';

let host: EmbeddedHost;
beforeEach(async () => {
  host = await givenHost();
});

const onSheet = <T>(
  body: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  on = host,
): Promise<T> => on.Excel.run((context) => body(context.workbook.worksheets.getItem('Sheet1'), context));

const breakBefore = (...rows: readonly (string | number)[]) =>
  onSheet(async (sheet, context) => {
    for (const row of rows)
      sheet.horizontalPageBreaks.add(typeof row === 'string' ? row : sheet.getCell(row, 0));
    await context.sync();
  });

const rowBreaks = (on = host) =>
  onSheet(async (sheet, context) => {
    const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
    await context.sync();
    return breaks.items.map(({ rowIndex }) => rowIndex);
  }, on);

describe('page breaks', () => {
  it('stand above the cells that they were given, by address or by range, each once and in order', async () => {
    await breakBefore('A21:E21', 9, 'C10');
    expect(await rowBreaks()).toEqual([9, 20]);
    expect(await rowBreaks(await reopened(host))).toEqual([9, 20]);
    await onSheet(async (sheet, context) => {
      const cell = sheet.horizontalPageBreaks.getItem(1).getCellAfterBreak().load('address');
      const count = sheet.horizontalPageBreaks.getCount();
      await context.sync();
      expect([cell.address, count.value]).toEqual(['Sheet1!A21', 2]);
    });
  });

  it('are all replaced in one batch, which leaves no trace of those before', async () => {
    await breakBefore(9, 20);
    await onSheet(async (sheet, context) => {
      sheet.horizontalPageBreaks.removePageBreaks();
      sheet.horizontalPageBreaks.add('A15');
      await context.sync();
    });
    expect(await rowBreaks()).toEqual([14]);
    await onSheet(async (sheet, context) => {
      sheet.horizontalPageBreaks.getItem(0).delete();
      await context.sync();
    });
    expect(sheetOf(savedBook(host.save()), 'Sheet1').page.rowBreaks).toEqual([]);
  });

  it('move with the rows, and go with them', async () => {
    await breakBefore(9, 20);
    host.person.insertRows('Sheet1', 3, 2);
    expect(await rowBreaks()).toEqual([11, 22]);
    host.person.deleteRows('Sheet1', 10, 3);
    expect(await rowBreaks()).toEqual([19]);
  });

  it('do not stand before the first row', async () => {
    expect((await failure(breakBefore('A1'))).code).toBe('InvalidArgument');
  });

  it('are not more than Excel takes', async () => {
    const workbook = createWorkbook('Sheet1');
    const rows = Array.from({ length: 1026 }, (_, index) => index + 1);
    workbook.sheets.find('Sheet1')?.setPage({ rowBreaks: rows });
    host = await givenHost({ workbook: workbook.save() });
    await breakBefore(5);
    expect((await failure(breakBefore(2000))).code).toBe('InvalidOperation');
  });
});

describe('the zoom of a page', () => {
  it('is a scale or a fit, whichever was set last', async () => {
    const zoom = (set?: Excel.PageLayoutZoomOptions) =>
      onSheet(async (sheet, context) => {
        if (set !== undefined) sheet.pageLayout.zoom = set;
        const page = sheet.pageLayout.load('zoom');
        await context.sync();
        return page.zoom;
      });
    expect(await zoom({ horizontalFitToPages: 1 })).toEqual({ horizontalFitToPages: 1 });
    expect(await zoom({ scale: 72 })).toEqual({ scale: 72 });
    expect(sheetOf(savedBook(host.save()), 'Sheet1').page).toMatchObject({ scale: 72, fit: null });
    expect(await zoom({ horizontalFitToPages: 1, verticalFitToPages: 2 })).toEqual({
      horizontalFitToPages: 1,
      verticalFitToPages: 2,
    });
    expect((await failure(zoom({ scale: 9 }))).code).toBe('InvalidArgument');
    expect((await failure(zoom({}))).code).toBe('InvalidArgument');
  });
});

describe('a new sheet', () => {
  it('takes its place among the others in the batch that adds it', async () => {
    await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Last');
      const first = worksheets.add('First');
      first.position = 0;
      first.getRange('A1').values = [['here']];
      const middle = worksheets.add('Middle');
      middle.position = 2;
      worksheets.load('items/name, items/position');
      await context.sync();
      expect(worksheets.items.map(({ name, position }) => [name, position])).toEqual([
        ['First', 0],
        ['Sheet1', 1],
        ['Middle', 2],
        ['Last', 3],
      ]);
    });
    expect(
      savedBook(host.save())
        .sheets.list()
        .map(({ name }) => name),
    ).toEqual(['First', 'Sheet1', 'Middle', 'Last']);
  });

  it.each([-1, 1, 1.5])('is not put at place %s of one', async (position) => {
    const error = await failure(
      onSheet(async (sheet, context) => {
        sheet.position = position;
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });
});
