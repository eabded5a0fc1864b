import { failure, formulasOf, givenHost, givenTable, reopened, valuesOf, write } from '../givenHost';
import type { EmbeddedHost } from '../../../src/host/startHost';

/** Rows with null for the cells that are to be left as they are; Office.js's types do not show that this is allowed. */
const rows = (...lines: unknown[][]): (string | number)[][] => lines as (string | number)[][];

describe('Table', () => {
  let host: EmbeddedHost;
  beforeEach(async () => {
    host = await givenHost();
    await givenTable(host);
  });
  const onTable = <T>(body: (table: Excel.Table, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    host.Excel.run((context) => body(context.workbook.tables.getItem('Drift'), context));

  it('has its parts where they are', async () => {
    await onTable(async (table, context) => {
      const ranges = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem('Budget').getRange(),
      ].map((range) => range.load('address'));
      table.load('name, showHeaders, showTotals, showBandedRows, showFilterButton, style');
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual([
        'Sheet1!A1:D4',
        'Sheet1!A1:D1',
        'Sheet1!A2:D4',
        'Sheet1!B1:B4',
      ]);
      expect([table.showHeaders, table.showTotals, table.showBandedRows, table.showFilterButton]).toEqual([
        true,
        false,
        true,
        true,
      ]);
    });
  });

  describe('a calculated column', () => {
    it('comes of one formula for the whole column, and is shown with structured references', async () => {
      expect(await formulasOf(host, 'Sheet1', 'D2:D4')).toEqual([
        ['=[@Budget]-[@Outcome]'],
        ['=[@Budget]-[@Outcome]'],
        ['=[@Budget]-[@Outcome]'],
      ]);
      expect(await valuesOf(host, 'Sheet1', 'D2:D4')).toEqual([[10], [-10], [0]]);
    });

    it('is filled in when rows are added, also after saving', async () => {
      const again = await reopened(host);
      await again.Excel.run(async (context) => {
        context.workbook.tables.getItem('Drift').rows.add(undefined, rows(['Libraries', 30, 25, null]));
        await context.sync();
      });
      expect(await valuesOf(again, 'Sheet1', 'A5:D5')).toEqual([['Libraries', 30, 25, 5]]);
      expect(await formulasOf(again, 'Sheet1', 'D5')).toEqual([['=[@Budget]-[@Outcome]']]);
    });

    it('may have relative references', async () => {
      await onTable(async (table, context) => {
        const formula: unknown = '=RC[-2]*2';
        table.columns.getItem('Deviation').getDataBodyRange().formulasR1C1 = formula as unknown[][];
        table.rows.add(0, rows(['First', 7, 1, null]));
        await context.sync();
      });
      expect(await formulasOf(host, 'Sheet1', 'D2:D5')).toEqual([['=B2*2'], ['=B3*2'], ['=B4*2'], ['=B5*2']]);
      expect(await valuesOf(host, 'Sheet1', 'D2')).toEqual([[14]]);
    });

    it('stays one when a cell of it is overwritten, and ends when all are', async () => {
      await write(host, 'Sheet1', 'D3', [[99]]);
      host.person.type('Sheet1', 'A5', 'New');
      expect(await formulasOf(host, 'Sheet1', 'D3:D5')).toEqual([
        [99],
        ['=[@Budget]-[@Outcome]'],
        ['=[@Budget]-[@Outcome]'],
      ]);
      await write(host, 'Sheet1', 'D2:D5', [[1], [2], [3], [4]]);
      host.person.type('Sheet1', 'A6', 'Newer');
      expect(await formulasOf(host, 'Sheet1', 'D6')).toEqual([['']]);
    });

    it('comes of many pieces too, as the client splits large arrays', async () => {
      await host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Long');
        const numbers = Array.from({ length: 2000 }, (_, row) => [row, '']);
        sheet.getRange('A1:B2001').values = [['n', 'double'], ...numbers];
        const table = sheet.tables.add('A1:B2001', true);
        table.name = 'Long';
        table.columns.getItem('double').getDataBodyRange().formulas = numbers.map(() => ['=[@n]*2']);
        await context.sync();
        table.rows.add(undefined, rows([5000, null]));
        await context.sync();
      });
      expect(await valuesOf(host, 'Long', 'A2001:B2002')).toEqual([
        [1999, 3998],
        [5000, 10000],
      ]);
    });
  });

  describe('rows', () => {
    it('are added in the middle, and what is below moves down', async () => {
      await write(host, 'Sheet1', 'A7', [['below']]);
      await onTable(async (table, context) => {
        table.rows.add(1, rows(['x', 1, 2, null], ['y', 3, 4, null]));
        table.rows.load('count');
        await context.sync();
        expect(table.rows.count).toBe(5);
      });
      expect(await valuesOf(host, 'Sheet1', 'A2:A9')).toEqual([
        ['Schools'],
        ['x'],
        ['y'],
        ['Roads'],
        ['Parks'],
        [''],
        [''],
        ['below'],
      ]);
    });

    it('are added into free cells below without moving anything', async () => {
      await write(host, 'Sheet1', 'A7', [['below']]);
      await onTable(async (table, context) => {
        table.rows.add(undefined, rows(['x', 1, 2, null]));
        await context.sync();
      });
      expect(await valuesOf(host, 'Sheet1', 'A5:A7')).toEqual([['x'], [''], ['below']]);
    });

    it('are read, written and deleted one by one', async () => {
      await onTable(async (table, context) => {
        const row = table.rows.getItemAt(1).load('values, index');
        await context.sync();
        expect([row.index, row.values]).toEqual([1, [['Roads', 50, 60, -10]]]);
        row.values = rows(['Streets', 51, null, null]);
        table.rows.getItemAt(0).delete();
        await context.sync();
      });
      expect(await valuesOf(host, 'Sheet1', 'A2:D3')).toEqual([
        ['Streets', 51, 60, -9],
        ['Parks', 10, 10, 0],
      ]);
    });

    it('leave one empty row when all are deleted', async () => {
      await onTable(async (table, context) => {
        for (const index of [2, 1, 0]) table.rows.getItemAt(index).delete();
        const range = table.getRange().load('address, values');
        await context.sync();
        expect(range.address).toBe('Sheet1!A1:D2');
        expect(range.values[1]?.slice(0, 3)).toEqual(['', '', '']);
      });
    });
  });

  describe('columns', () => {
    it('are found by name whatever the case, and by id', async () => {
      await onTable(async (table, context) => {
        const column = table.columns.getItem('BUDGET').load('id, name, index, values');
        const none = table.columns.getItemOrNullObject('No');
        await context.sync();
        const byId = table.columns.getItem(column.id).load('name');
        await context.sync();
        expect([column.name, column.index, byId.name, none.isNullObject]).toEqual([
          'Budget',
          1,
          'Budget',
          true,
        ]);
        expect(column.values).toEqual([['Budget'], [100], [50], [10]]);
      });
    });

    it('are added at the end or in between, with their values', async () => {
      await onTable(async (table, context) => {
        table.columns.add(undefined, [['Note'], ['a'], ['b'], ['c']]);
        table.columns.add(1, undefined, 'Code');
        const range = table.getRange().load('values, address');
        await context.sync();
        expect(range.address).toBe('Sheet1!A1:F4');
        expect(range.values[0]).toEqual(['Unit', 'Code', 'Budget', 'Outcome', 'Deviation', 'Note']);
        expect(range.values[1]).toEqual(['Schools', '', 100, 90, 10, 'a']);
      });
    });

    it('are deleted, and formulas that named them lose the reference', async () => {
      await onTable(async (table, context) => {
        table.columns.getItem('Outcome').delete();
        const range = table.getRange().load('values, formulas');
        await context.sync();
        expect(range.values[0]).toEqual(['Unit', 'Budget', 'Deviation']);
        expect(range.formulas[1]?.[2]).toBe('=[@Budget]-#REF!');
      });
    });

    it('are renamed, and formulas follow', async () => {
      await write(host, 'Sheet1', 'F1', [['=SUM(Drift[Budget])']]);
      await onTable(async (table, context) => {
        table.columns.getItem('Budget').name = 'Budget [full] year';
        await context.sync();
      });
      expect(await formulasOf(host, 'Sheet1', 'F1')).toEqual([["=SUM(Drift[Budget '[full'] year])"]]);
      expect(await formulasOf(host, 'Sheet1', 'D2')).toEqual([["=[@[Budget '[full'] year]]-[@Outcome]"]]);
      expect(await valuesOf(host, 'Sheet1', 'B1:F1')).toEqual([
        ['Budget [full] year', 'Outcome', 'Deviation', '', 160],
      ]);
    });

    it('are renamed by writing their header cell, which is never empty, never a number and never twice the same', async () => {
      await write(host, 'Sheet1', 'A1:C1', [['', 2021, 'deviation']]);
      expect(await valuesOf(host, 'Sheet1', 'A1:D1')).toEqual([
        ['Column1', '2021', 'deviation2', 'Deviation'],
      ]);
      expect(await formulasOf(host, 'Sheet1', 'D2')).toEqual([['=[@2021]-[@deviation2]']]);
    });
  });

  it('is renamed, and formulas and names follow', async () => {
    await write(host, 'Sheet1', 'F1:F2', [['=SUM(Drift[Budget])'], ['=ROWS(Drift)']]);
    await onTable(async (table, context) => {
      context.workbook.names.add('Units', '=Drift[Unit]');
      table.name = 'Operations';
      await context.sync();
      const name = context.workbook.names.getItem('Units').load('formula');
      await context.sync();
      expect(name.formula).toBe('=Operations[Unit]');
    });
    expect(await formulasOf(host, 'Sheet1', 'F1:F2')).toEqual([
      ['=SUM(Operations[Budget])'],
      ['=ROWS(Operations)'],
    ]);
    expect(await valuesOf(host, 'Sheet1', 'F1:F2')).toEqual([[160], [3]]);
  });

  it('is not renamed to something that looks like a cell, or is taken', async () => {
    for (const [name, code] of [
      ['TAB2', 'InvalidArgument'],
      ['two words', 'InvalidArgument'],
      ['drift2', 'ItemAlreadyExists'],
    ] as const) {
      await write(host, 'Sheet1', 'H1:H2', [['x'], [1]]);
      const error = await failure(
        onTable(async (table, context) => {
          const other = context.workbook.tables.getItemOrNullObject('Drift2');
          await context.sync();
          if (other.isNullObject)
            context.workbook.worksheets.getItem('Sheet1').tables.add('H1:H2', true).name = 'Drift2';
          table.name = name;
          await context.sync();
        }),
      );
      expect(error.code).toBe(code);
    }
  });

  it('is resized: new rows take the calculated columns, new columns their header', async () => {
    await write(host, 'Sheet1', 'A5:E5', [['More', 5, 3, '', 'e']]);
    await onTable(async (table, context) => {
      table.resize('A1:E5');
      const range = table.getRange().load('values');
      await context.sync();
      expect(range.values[0]).toEqual(['Unit', 'Budget', 'Outcome', 'Deviation', 'Column1']);
      expect(range.values[4]).toEqual(['More', 5, 3, 2, 'e']);
    });
  });

  it('keeps its header row when it is resized', async () => {
    const error = await failure(
      onTable(async (table, context) => {
        table.resize('A2:D6');
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });

  it('does not grow when an add-in writes below it, as it does for a person', async () => {
    await write(host, 'Sheet1', 'A5', [['API']]);
    await onTable(async (table, context) => {
      const range = table.getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:D4');
    });
  });

  it('shows totals with a label and the last column’s total', async () => {
    await onTable(async (table, context) => {
      table.showTotals = true;
      const totals = table.getTotalRowRange().load('values, formulas, address');
      await context.sync();
      expect(totals.address).toBe('Sheet1!A5:D5');
      expect(totals.values).toEqual([['Total', '', '', 0]]);
      expect(totals.formulas[0]?.[3]).toBe('=SUBTOTAL(109,[Deviation])');
      table.rows.add(undefined, rows(['x', 9, 1, null]));
      await context.sync();
      const moved = table.getTotalRowRange().load('values, address');
      await context.sync();
      expect([moved.address, moved.values]).toEqual(['Sheet1!A6:D6', [['Total', '', '', 8]]]);
      table.showTotals = false;
      await context.sync();
      const range = table.getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:D5');
    });
  });

  it('sorts its rows; formulas stay true', async () => {
    await onTable(async (table, context) => {
      table.sort.apply([{ key: 1, ascending: true }]);
      const range = table.getDataBodyRange().load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['Parks', 10, 10, 0],
        ['Roads', 50, 60, -10],
        ['Schools', 100, 90, 10],
      ]);
    });
  });

  it('is added without headers by pushing the cells down', async () => {
    await write(host, 'Sheet1', 'H1:I3', [
      [1, 2],
      [3, 4],
      ['', ''],
    ]);
    await host.Excel.run(async (context) => {
      const table = context.workbook.tables.add('Sheet1!H1:I2', false);
      const range = table.getRange().load('values, address');
      table.load('name');
      await context.sync();
      expect([range.address, table.name]).toEqual(['Sheet1!H1:I3', 'Table1']);
      expect(range.values).toEqual([
        ['Column1', 'Column2'],
        [1, 2],
        [3, 4],
      ]);
    });
  });

  it('is deleted with its cells', async () => {
    await write(host, 'Sheet1', 'F1', [['=SUM(Drift[Budget])']]);
    await onTable(async (table, context) => {
      table.delete();
      await context.sync();
      const none = context.workbook.tables.getItemOrNullObject('Drift');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    expect(await valuesOf(host, 'Sheet1', 'A1:F1')).toEqual([['', '', '', '', '', '#REF!']]);
  });

  it('becomes a plain range', async () => {
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('H1:H2').values = [['x'], [1]];
      const range = sheet.tables.add('H1:H2', true).convertToRange().load('address');
      sheet.tables.load('count');
      await context.sync();
      expect([range.address, sheet.tables.count]).toEqual(['Sheet1!H1:H2', 1]);
    });
    expect(await valuesOf(host, 'Sheet1', 'H1:H2')).toEqual([['x'], [1]]);
  });

  it('is there again when the file is opened, with its settings', async () => {
    await onTable(async (table, context) => {
      table.style = 'TableStyleLight9';
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.highlightFirstColumn = true;
      await context.sync();
    });
    const again = await reopened(host);
    await again.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Drift').load();
      await context.sync();
      expect([table.style, table.showBandedRows, table.showFilterButton, table.highlightFirstColumn]).toEqual(
        ['TableStyleLight9', false, false, true],
      );
    });
  });
});
