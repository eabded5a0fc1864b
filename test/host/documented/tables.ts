import { formulasOf, valuesOf } from '../givenHost';
import { codeOfReading, refusal, statements, statementsOnTable } from './statement';

export const tables = [
  ...statementsOnTable('Table', {
    autoFilter: [
      'Leads to the table’s filter.',
      async ({ context, workbook }) => {
        const { autoFilter } = workbook.tables.getItem('Drift');
        autoFilter.load('enabled, isDataFiltered');
        await context.sync();
        expect([autoFilter.enabled, autoFilter.isDataFiltered]).toEqual([true, false]);
      },
    ],
    getDataBodyRange: [
      'The rows between header and totals.',
      async ({ context, workbook }) => {
        const table = workbook.tables.getItem('Drift');
        table.showTotals = true;
        const body = table.getDataBodyRange().load('address');
        await context.sync();
        expect(body.address).toBe('Sheet1!A2:D4');
      },
    ],
    getHeaderRowRange: [
      'The cells of the headers.',
      async ({ context, workbook }) => {
        const headers = workbook.tables.getItem('Drift').getHeaderRowRange().load('address, values');
        await context.sync();
        expect(headers.address).toBe('Sheet1!A1:D1');
        expect(headers.values).toEqual([['Unit', 'Budget', 'Outcome', 'Deviation']]);
      },
    ],
    getRange: [
      'The whole table, header and totals included.',
      async ({ context, workbook }) => {
        const table = workbook.tables.getItem('Drift');
        table.showTotals = true;
        const whole = table.getRange().load('address');
        await context.sync();
        expect(whole.address).toBe('Sheet1!A1:D5');
      },
    ],
    load: [
      'Queues the reading of the table, and of its columns and rows below it.',
      async ({ context, workbook }) => {
        const table = workbook.tables.getItem('Drift');
        table.load({ name: true, columns: { name: true } });
        await context.sync();
        expect(table.columns.items.map(({ name }) => name)).toEqual([
          'Unit',
          'Budget',
          'Outcome',
          'Deviation',
        ]);
      },
    ],
    name: [
      'The table’s name, which formulas follow; a name that is taken or that looks like a cell is refused.',
      async ({ context, workbook, sheet, host }) => {
        sheet.getRange('F1').formulas = [['=SUM(Drift[Budget])']];
        const table = workbook.tables.getItem('Drift');
        table.name = 'Driftsammandrag';
        await context.sync();
        expect(await formulasOf(host, 'Sheet1', 'F1')).toEqual([['=SUM(Driftsammandrag[Budget])']]);
        table.name = 'B52';
        expect(await refusal(context)).toBe('InvalidArgument at Table.name');
      },
    ],
    resize: [
      'Gives the table other cells; they must overlap the old ones and begin in the same row.',
      async ({ context, workbook }) => {
        const table = workbook.tables.getItem('Drift');
        table.resize('A1:D9');
        const body = table.getDataBodyRange().load('address');
        await context.sync();
        expect(body.address).toBe('Sheet1!A2:D9');
        table.resize('A2:D9');
        expect(await refusal(context)).toMatch(/^Invalid\w+ at Table.resize$/);
        workbook.tables.getItem('Drift').resize('H1:K9');
        expect(await refusal(context)).toMatch(/^Invalid\w+ at Table.resize$/);
      },
    ],
    rows: [
      'The rows between header and totals, counted from 0.',
      async ({ context, workbook }) => {
        const { rows } = workbook.tables.getItem('Drift');
        rows.load('items/index, items/values');
        await context.sync();
        expect(rows.items.map(({ index, values }) => [index, (values as unknown[][])[0]?.[0]])).toEqual([
          [0, 'Schools'],
          [1, 'Roads'],
          [2, 'Parks'],
        ]);
      },
    ],
    showBandedRows: [
      'Whether every second row has another shade.',
      async ({ context, workbook }) => {
        const table = workbook.tables.getItem('Drift');
        table.showBandedRows = false;
        table.load('showBandedRows');
        await context.sync();
        expect(table.showBandedRows).toBe(false);
      },
    ],
    showHeaders: [
      'Whether the header row is shown; without it the data stays where it is.',
      async ({ context, workbook }) => {
        const table = workbook.tables.getItem('Drift');
        table.showHeaders = false;
        table.load('showHeaders');
        const body = table.getDataBodyRange().load('address');
        await context.sync();
        expect([table.showHeaders, body.address]).toEqual([false, 'Sheet1!A2:D4']);
      },
    ],
    showTotals: [
      'Whether the totals row is shown, below the data.',
      async ({ context, workbook }) => {
        const table = workbook.tables.getItem('Drift');
        table.showTotals = true;
        table.load('showTotals');
        const totals = table.getTotalRowRange().load('address');
        await context.sync();
        expect([table.showTotals, totals.address]).toEqual([true, 'Sheet1!A5:D5']);
      },
    ],
    style: [
      'The name of the table’s look; a new table has Medium 2.',
      async ({ context, workbook }) => {
        const table = workbook.tables.getItem('Drift').load('style');
        await context.sync();
        expect(table.style).toBe('TableStyleMedium2');
        table.style = 'TableStyleLight1';
        table.load('style');
        await context.sync();
        expect(table.style).toBe('TableStyleLight1');
      },
    ],
    worksheet: [
      'The sheet that the table is on.',
      async ({ context, workbook }) => {
        const { worksheet } = workbook.tables.getItem('Drift');
        worksheet.load('name');
        await context.sync();
        expect(worksheet.name).toBe('Sheet1');
      },
    ],
  }),
  ...statements('TableCollection', {
    add: [
      'Makes cells a table under a name of its own; cells of another table, or another sheet’s, are refused.',
      async ({ context, workbook, sheet }) => {
        sheet.getRange('A1:B2').values = [
          ['Unit', 'Budget'],
          ['Schools', 1],
        ];
        const table = sheet.tables.add('A1:B2', true).load('name');
        const withoutHeaders = sheet.tables.add(sheet.getRange('D1:E2'), false);
        const header = withoutHeaders.getHeaderRowRange().load('address, values');
        const body = withoutHeaders.getDataBodyRange().load('address');
        await context.sync();
        // Without headers a row with made ones is put in above the data.
        expect([table.name, header.values, body.address]).toEqual([
          'Table1',
          [['Column1', 'Column2']],
          'Sheet1!D2:E3',
        ]);
        sheet.tables.add('B2:C3', true);
        expect(await refusal(context)).toMatch(/^Invalid\w+ at TableCollection.add$/);
        workbook.worksheets.add('Second');
        sheet.tables.add('Second!A1:B2', true);
        expect(await refusal(context)).toMatch(/^InvalidArgument at TableCollection.add$/);
      },
    ],
  }),
  ...statementsOnTable('TableCollection', {
    getItem: [
      'A table by name, in any case of letters, or by id; one that is not there is ItemNotFound.',
      async ({ context, workbook }) => {
        const table = workbook.tables.getItem('DRIFT').load('id, name');
        await context.sync();
        const again = workbook.tables.getItem(table.id).load('name');
        await context.sync();
        expect([table.name, again.name]).toEqual(['Drift', 'Drift']);
        workbook.tables.getItem('No').load('name');
        expect(await refusal(context)).toBe('ItemNotFound at TableCollection.getItem');
      },
    ],
    getItemOrNullObject: [
      'The same without an error: a null object, and so are the ranges of it.',
      async ({ context, workbook }) => {
        const absent = workbook.tables.getItemOrNullObject('No');
        const body = absent.getDataBodyRange().load('values');
        const there = workbook.tables.getItemOrNullObject('Drift');
        await context.sync();
        expect([absent.isNullObject, body.isNullObject, there.isNullObject]).toEqual([true, true, false]);
      },
    ],
  }),
  ...statementsOnTable('TableRow', {
    delete: [
      'Takes the row out of the table; the rows below it, and what stands below the table, move up.',
      async ({ context, workbook, sheet, host }) => {
        sheet.getRange('A6').values = [['below']];
        workbook.tables.getItem('Drift').rows.getItemAt(1).delete();
        const table = workbook.tables.getItem('Drift').getRange().load('address');
        await context.sync();
        expect(table.address).toBe('Sheet1!A1:D3');
        expect(await valuesOf(host, 'Sheet1', 'A2:A6')).toEqual([
          ['Schools'],
          ['Parks'],
          [''],
          ['below'],
          [''],
        ]);
      },
    ],
    getRange: [
      'The cells of the row.',
      async ({ context, workbook }) => {
        const row = workbook.tables.getItem('Drift').rows.getItemAt(1).getRange().load('address');
        await context.sync();
        expect(row.address).toBe('Sheet1!A3:D3');
      },
    ],
  }),
  ...statementsOnTable('TableRowCollection', {
    add: [
      'Adds rows before a position, or last, and gives the first of them; what stands below the table moves down.',
      async ({ context, workbook, sheet, host }) => {
        const { rows } = workbook.tables.getItem('Drift');
        sheet.getRange('A5').values = [['below']];
        const added = rows.add(1, [['Culture', 20, 15, '=[@Budget]-[@Outcome]']]).load('index');
        rows.add(undefined, [['Sports', 5, 6, '=[@Budget]-[@Outcome]']]);
        await context.sync();
        expect(added.index).toBe(1);
        expect(await valuesOf(host, 'Sheet1', 'A2:D7')).toEqual([
          ['Schools', 100, 90, 10],
          ['Culture', 20, 15, 5],
          ['Roads', 50, 60, -10],
          ['Parks', 10, 10, 0],
          ['Sports', 5, 6, -1],
          ['below', '', '', ''],
        ]);
      },
    ],
    getItemAt: [
      'A row by its place, from 0: the place and not the data, so after a sort it is another row’s data.',
      async ({ context, workbook }) => {
        const table = workbook.tables.getItem('Drift');
        const row = table.rows.getItemAt(0).load('values');
        await context.sync();
        expect((row.values as unknown[][])[0]?.[0]).toBe('Schools');
        table.sort.apply([{ key: 0 }]);
        row.load('values');
        await context.sync();
        expect((row.values as unknown[][])[0]?.[0]).toBe('Parks');
        table.rows.getItemAt(3).load('values');
        expect(await refusal(context)).toBe('ItemNotFound at TableRowCollection.getItemAt');
      },
    ],
  }),
  ...statementsOnTable('TableScopedCollection', {
    items: [
      'The tables that the range touches, as they were loaded.',
      async ({ context, sheet }) => {
        const found = sheet.getRange('A2').getTables().load('items/name');
        await context.sync();
        expect(found.items.map(({ name }) => name)).toEqual(['Drift']);
      },
    ],
    load: [
      'Names what is wanted of each table.',
      async ({ context, sheet }) => {
        const found = sheet.getRange('A2').getTables().load({ name: true });
        await context.sync();
        expect(codeOfReading(() => found.items[0]?.style)).toBe('PropertyNotLoaded');
      },
    ],
  }),
  ...statementsOnTable('AutoFilter', {
    isDataFiltered: [
      'Whether rows are filtered at the moment, by whomever.',
      async ({ context, workbook, host }) => {
        const { autoFilter } = workbook.tables.getItem('Drift');
        host.person.filterTable('Drift', 'Unit', ['Roads']);
        autoFilter.load('isDataFiltered');
        await context.sync();
        expect(autoFilter.isDataFiltered).toBe(true);
      },
    ],
    load: [
      'Queues the reading of the filter.',
      async ({ context, workbook }) => {
        const { autoFilter } = workbook.tables.getItem('Drift');
        autoFilter.load({ isDataFiltered: true });
        expect(codeOfReading(() => autoFilter.isDataFiltered)).toBe('PropertyNotLoaded');
        await context.sync();
        expect(autoFilter.isDataFiltered).toBe(false);
      },
    ],
  }),
];
