import { failure, givenHost, givenTable, valuesOf } from '../givenHost';
import type { EmbeddedHost } from '../../../src/host/startHost';

describe('requests', () => {
  let host: EmbeddedHost;
  beforeEach(async () => {
    host = await givenHost();
  });

  it('run an add once although its object is mentioned several times', async () => {
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('New');
      sheet.getRange('A1').values = [[1]];
      sheet.load('name');
      sheet.load('id');
      await context.sync();
    });
    const names = await host.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Sheet1', 'New']);
  });

  it('give null objects for what is not there, and for everything reached from them', async () => {
    await host.Excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject('No');
      const range = table.getRange().load('values');
      const used = context.workbook.worksheets.getItem('Sheet1').getUsedRangeOrNullObject().load('address');
      const name = context.workbook.names.getItemOrNullObject('No');
      const elsewhere = name.getRangeOrNullObject().worksheet.getUsedRangeOrNullObject().load('formulas');
      await context.sync();
      expect([table.isNullObject, range.isNullObject, used.isNullObject, elsewhere.isNullObject]).toEqual([
        true,
        true,
        true,
        true,
      ]);
      table.load('name');
      await context.sync();
      expect(table.isNullObject).toBe(true);
    });
  });

  it('keep ranges for later syncs of the run, and let go of them when it is over', async () => {
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      await context.sync();
      range.values = [[5]];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[5]]);
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.messages.all.map(({ kind }) => kind)).toEqual(['work', 'work', 'work', 'cleanup']);
  });

  it('let ranges follow cells that are inserted before them, in the same batch and later', async () => {
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('B5');
      sheet.getRange('1:2').insert('Down');
      range.values = [['moved']];
      await context.sync();
      sheet.getRange('A:A').insert('Right');
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!C7');
    });
    expect(await valuesOf(host, 'Sheet1', 'C7')).toEqual([['moved']]);
  });

  it('write arrays of more than 1500 cells, which the client splits, as one', async () => {
    const rows = Array.from({ length: 1000 }, (_, row) => [row, `row ${row}`, row % 2 === 0]);
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1000');
      range.values = rows;
      await context.sync();
    });
    expect(await valuesOf(host, 'Sheet1', 'A1:C1000')).toEqual(rows);
    expect(host.messages.work[0]?.cellsWritten).toBe(3000);
  });

  it('refuse a large array of the wrong shape as they refuse a small one', async () => {
    const error = await failure(
      host.Excel.run(async (context) => {
        const rows = Array.from({ length: 1000 }, () => [1, 2]);
        context.workbook.worksheets.getItem('Sheet1').getRange('A1:B999').values = rows;
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });

  describe('load', () => {
    beforeEach(async () => {
      await givenTable(host);
    });

    it('takes paths to objects below', async () => {
      await host.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        range.load('address, format/font/bold, worksheet/name');
        await context.sync();
        expect([range.address, range.format.font.bold, range.worksheet.name]).toEqual([
          'Sheet1!A1',
          false,
          'Sheet1',
        ]);
        expect(() => range.values).toThrow(/not available/);
      });
    });

    it('takes objects, lists and items of items', async () => {
      await host.Excel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        sheets.load({ name: true, tables: { name: true, columns: { name: true } } });
        await context.sync();
        const table = sheets.items[0]?.tables.items[0];
        expect(table?.columns.items.map(({ name }) => name)).toEqual([
          'Unit',
          'Budget',
          'Outcome',
          'Deviation',
        ]);
      });
      await host.Excel.run(async (context) => {
        const tables = context.workbook.tables.load(['items/name', 'items/columns/items/index', 'count']);
        await context.sync();
        expect([tables.count, tables.items[0]?.name, tables.items[0]?.columns.items[3]?.index]).toEqual([
          1,
          'Drift',
          3,
        ]);
      });
    });

    it('takes all scalars when nothing is named', async () => {
      await host.Excel.run(async (context) => {
        const table = context.workbook.tables.getItem('Drift').load();
        await context.sync();
        expect([table.name, table.showHeaders, table.style]).toEqual(['Drift', true, 'TableStyleMedium2']);
      });
    });

    it('takes a page of a collection', async () => {
      await host.Excel.run(async (context) => {
        const rows = context.workbook.tables.getItem('Drift').rows;
        rows.load({ select: 'values', top: 1, skip: 1 });
        await context.sync();
        expect(rows.items.map((row) => row.values)).toEqual([[['Roads', 50, 60, -10]]]);
      });
    });

    it('gives null for properties that the cells do not have in common', async () => {
      await host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').format.font.bold = true;
        const font = sheet.getRange('A1:A2').format.font.load('bold, italic');
        await context.sync();
        expect([font.bold, font.italic]).toEqual([null, false]);
      });
    });
  });

  it('are too large over 5 MB', async () => {
    const error = await failure(
      host.Excel.run(async (context) => {
        const rows = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
        context.workbook.worksheets.getItem('Sheet1').getRange('A1:A200').values = rows;
        await context.sync();
      }),
    );
    expect(error.code).toBe('RequestPayloadSizeLimitExceeded');
    expect(await valuesOf(host, 'Sheet1', 'A1')).toEqual([['']]);
  });

  it('get no answer over 5 MB', async () => {
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const long: unknown = 'x'.repeat(30_000);
      sheet.getRange('A1:A200').values = long as unknown[][];
      await context.sync();
    });
    const error = await failure(valuesOf(host, 'Sheet1', 'A1:A200'));
    expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('fail for members above the requirement set, in the client itself', async () => {
    const error = await failure(
      host.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').getPrecedents();
        await context.sync();
      }),
    );
    expect(error.code).toBe('ApiNotFound');
  });

  it('follow the requirement set that the host was started with', async () => {
    const older = await givenHost({ apiSet: '1.7' });
    expect(older.Office.context.requirements.isSetSupported('ExcelApi', '1.7')).toBe(true);
    expect(older.Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
    const error = await failure(
      older.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').dataValidation.load('type');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ApiNotFound');
  });

  describe('while a person edits a cell', () => {
    it('are refused', async () => {
      host.person.editCell(true);
      const error = await failure(valuesOf(host, 'Sheet1', 'A1'));
      expect(error.code).toBe('InvalidOperationInCellEditMode');
      host.person.editCell(false);
      expect(await valuesOf(host, 'Sheet1', 'A1')).toEqual([['']]);
    });

    it('wait for the end of it when they ask to', async () => {
      host.person.editCell(true);
      let done = false;
      const run = host.Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
        await context.sync();
        done = true;
      });
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(done).toBe(false);
      host.person.editCell(false);
      await run;
      expect(done).toBe(true);
    });
  });
});
