import { givenTable } from '../givenHost';
import { codeOfReading, refusal, statements } from './statement';

export const worksheets = [
  ...statements('Worksheet', {
    activate: [
      'Makes the sheet the one that is shown.',
      async ({ context, workbook }) => {
        workbook.worksheets.add('Second').activate();
        const active = workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
        expect(active.name).toBe('Second');
      },
    ],
    charts: [
      'The charts that stand on the sheet, and those alone.',
      async ({ context, workbook, sheet }) => {
        sheet.getRange('A1:B2').values = [
          ['a', 1],
          ['b', 2],
        ];
        sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'));
        const here = sheet.charts.getCount();
        const there = workbook.worksheets.add('Second').charts.getCount();
        await context.sync();
        expect([here.value, there.value]).toEqual([1, 0]);
      },
    ],
    delete: [
      'Takes the sheet away; a very hidden one must be made visible or merely hidden first (InvalidOperation).',
      async ({ context, workbook }) => {
        const second = workbook.worksheets.add('Second');
        second.visibility = 'VeryHidden';
        second.delete();
        expect(await refusal(context)).toBe('InvalidOperation at Worksheet.delete');
        const again = workbook.worksheets.getItem('Second');
        again.visibility = 'Hidden';
        again.delete();
        const gone = workbook.worksheets.getItemOrNullObject('Second');
        await context.sync();
        expect(gone.isNullObject).toBe(true);
      },
    ],
    freezePanes: [
      'Leads to the frozen panes of this sheet.',
      async ({ context, workbook, sheet }) => {
        sheet.freezePanes.freezeRows(1);
        const here = sheet.freezePanes.getLocationOrNullObject().load('address');
        const there = workbook.worksheets.add('Second').freezePanes.getLocationOrNullObject();
        await context.sync();
        expect([here.address, there.isNullObject]).toEqual(['Sheet1!1:1', true]);
      },
    ],
    getRange: [
      'The cells of an address or a name, the whole sheet without one; more than 8192 characters are InvalidArgument.',
      async ({ context, workbook, sheet }) => {
        workbook.names.add('Total', sheet.getRange('C3'));
        const found = [sheet.getRange('A1:B2'), sheet.getRange('Total'), sheet.getRange()];
        for (const range of found) range.load('address, cellCount');
        await context.sync();
        expect(found.slice(0, 2).map(({ address }) => address)).toEqual(['Sheet1!A1:B2', 'Sheet1!C3']);
        // The whole sheet is more cells than a count can say.
        expect(found[2]?.cellCount).toBe(-1);
        sheet.getRange(`${' '.repeat(8192)}A1`).load('address');
        expect(await refusal(context)).toBe('InvalidArgument at Worksheet.getRange');
      },
    ],
    getUsedRange: [
      'The smallest range with all values and formats, or values alone; the first cell of an empty sheet, no error.',
      async ({ context, sheet }) => {
        const empty = sheet.getUsedRange().load('address');
        await context.sync();
        sheet.getRange('B2').values = [[1]];
        sheet.getRange('D5').format.fill.color = '#FFFF00';
        const all = sheet.getUsedRange().load('address');
        const values = sheet.getUsedRange(true).load('address');
        await context.sync();
        expect([empty, all, values].map(({ address }) => address)).toEqual([
          'Sheet1!A1',
          'Sheet1!B2:D5',
          'Sheet1!B2',
        ]);
      },
    ],
    horizontalPageBreaks: [
      'The page breaks between rows that somebody has set, and no others.',
      async ({ context, sheet }) => {
        sheet.getRange('A500').values = [['far below the first page']];
        sheet.horizontalPageBreaks.add('A10');
        sheet.horizontalPageBreaks.load('items/rowIndex');
        sheet.verticalPageBreaks.load('items/columnIndex');
        await context.sync();
        expect([sheet.horizontalPageBreaks.items.length, sheet.verticalPageBreaks.items.length]).toEqual([
          1, 0,
        ]);
      },
    ],
    load: [
      'Queues what is to be read; it is there after the next sync, and what was not asked for is not (PropertyNotLoaded).',
      async ({ context, sheet }) => {
        sheet.load({ name: true, pageLayout: { orientation: true } });
        expect(codeOfReading(() => sheet.name)).toBe('PropertyNotLoaded');
        await context.sync();
        expect([sheet.name, sheet.pageLayout.orientation]).toEqual(['Sheet1', 'Portrait']);
        expect(codeOfReading(() => sheet.position)).toBe('PropertyNotLoaded');
      },
    ],
    name: [
      'The name on the tab, which formulas follow; 32 characters are too many.',
      async ({ context, workbook, sheet }) => {
        const other = workbook.worksheets.add('Second');
        other.getRange('A1').formulas = [['=Sheet1!B1']];
        sheet.name = 'Drift och mål';
        const cell = other.getRange('A1').load('formulas');
        await context.sync();
        expect(cell.formulas).toEqual([["='Drift och mål'!B1"]]);
        sheet.name = 'x'.repeat(32);
        expect(await refusal(context)).toBe('InvalidArgument at Worksheet.name');
      },
    ],
    pageLayout: [
      'Leads to how this sheet is printed.',
      async ({ context, workbook, sheet }) => {
        sheet.pageLayout.orientation = 'Landscape';
        const there = workbook.worksheets.add('Second').pageLayout.load('orientation');
        sheet.pageLayout.load('orientation');
        await context.sync();
        expect([sheet.pageLayout.orientation, there.orientation]).toEqual(['Landscape', 'Portrait']);
      },
    ],
    position: [
      'The place among the tabs, counted from 0; setting it moves the sheet.',
      async ({ context, workbook, sheet }) => {
        const last = workbook.worksheets.add('Last');
        last.position = 0;
        last.load('position');
        sheet.load('position');
        await context.sync();
        expect([last.position, sheet.position]).toEqual([0, 1]);
      },
    ],
    protection: [
      'Leads to the protection of this sheet.',
      async ({ context, workbook, sheet }) => {
        const other = workbook.worksheets.add('Second');
        sheet.protection.protect();
        sheet.protection.load('protected');
        other.protection.load('protected');
        await context.sync();
        expect([sheet.protection.protected, other.protection.protected]).toEqual([true, false]);
      },
    ],
    showGridlines: [
      'Whether the lines between cells are drawn; they are until somebody says otherwise.',
      async ({ context, sheet }) => {
        sheet.load('showGridlines');
        await context.sync();
        expect(sheet.showGridlines).toBe(true);
        sheet.showGridlines = false;
        sheet.load('showGridlines');
        await context.sync();
        expect(sheet.showGridlines).toBe(false);
      },
    ],
    tabColor: [
      'The tab’s colour as #RRGGBB, an empty text while it is automatic, null while the sheet is not visible.',
      async ({ context, workbook, sheet }) => {
        const told: unknown[] = [];
        const tell = async (): Promise<void> => {
          sheet.load('tabColor');
          await context.sync();
          told.push(sheet.tabColor);
        };
        workbook.worksheets.add('Second');
        await tell();
        sheet.tabColor = 'orange';
        await tell();
        sheet.visibility = 'Hidden';
        await tell();
        sheet.visibility = 'Visible';
        await tell();
        sheet.tabColor = '';
        await tell();
        expect(told).toEqual(['', '#FFA500', null, '#FFA500', '']);
      },
    ],
    tables: [
      'The tables that stand on the sheet, and those alone.',
      async ({ context, workbook, sheet, host }) => {
        await givenTable(host);
        const here = sheet.tables.load('items/name');
        const there = workbook.worksheets.add('Second').tables.load('items/name');
        await context.sync();
        expect([here.items.map(({ name }) => name), there.items]).toEqual([['Drift'], []]);
      },
    ],
    visibility: [
      'Visible, hidden, or very hidden (which no menu of Excel shows again); one sheet must stay visible.',
      async ({ context, workbook, sheet }) => {
        const second = workbook.worksheets.add('Second');
        second.visibility = 'VeryHidden';
        second.load('visibility');
        await context.sync();
        expect(second.visibility).toBe('VeryHidden');
        sheet.visibility = 'Hidden';
        expect(await refusal(context)).toMatch(/^Invalid\w+ at Worksheet.visibility$/);
      },
    ],
  }),
  ...statements('WorksheetCollection', {
    add: [
      'Adds a sheet after all others without showing it; without a name Excel finds one, and a name that is taken is refused.',
      async ({ context, workbook }) => {
        const { worksheets } = workbook;
        const named = worksheets.add('Drift').load('name, position');
        const unnamed = worksheets.add().load('name, position');
        const active = worksheets.getActiveWorksheet().load('name');
        await context.sync();
        expect([named.position, unnamed.position, active.name]).toEqual([1, 2, 'Sheet1']);
        expect(unnamed.name).toBe('Sheet2');
        worksheets.add('DRIFT');
        expect(await refusal(context)).toBe('ItemAlreadyExists at WorksheetCollection.add');
      },
    ],
    getItem: [
      'A sheet by name, in any case of letters, or by id; one that is not there is ItemNotFound when the batch runs.',
      async ({ context, workbook, sheet }) => {
        sheet.load('id');
        await context.sync();
        const found = [workbook.worksheets.getItem('SHEET1'), workbook.worksheets.getItem(sheet.id)];
        for (const one of found) one.load('name');
        await context.sync();
        expect(found.map(({ name }) => name)).toEqual(['Sheet1', 'Sheet1']);
        workbook.worksheets.getItem('No').load('name');
        expect(await refusal(context)).toBe('ItemNotFound at WorksheetCollection.getItem');
      },
    ],
    getItemOrNullObject: [
      'The same without an error: what is not there is a null object, and so is everything reached from it.',
      async ({ context, workbook }) => {
        const there = workbook.worksheets.getItemOrNullObject('Sheet1').load('name');
        const absent = workbook.worksheets.getItemOrNullObject('No').load('name');
        const cell = absent.getRange('A1').load('values');
        await context.sync();
        expect([there.isNullObject, absent.isNullObject, cell.isNullObject]).toEqual([false, true, true]);
      },
    ],
    items: [
      'The sheets as they were when they were loaded, in the order of the tabs, hidden ones too.',
      async ({ context, workbook }) => {
        workbook.worksheets.add('Second').visibility = 'Hidden';
        const sheets = workbook.worksheets.load('items/name');
        await context.sync();
        workbook.worksheets.add('Third');
        await context.sync();
        expect(sheets.items.map(({ name }) => name)).toEqual(['Sheet1', 'Second']);
      },
    ],
    load: [
      'Names what is wanted of each item, and of what the items lead to.',
      async ({ context, workbook }) => {
        workbook.worksheets.add('Second').protection.protect();
        const sheets = workbook.worksheets.load({ name: true, protection: { protected: true } });
        await context.sync();
        expect(sheets.items.map(({ name, protection }) => [name, protection.protected])).toEqual([
          ['Sheet1', false],
          ['Second', true],
        ]);
      },
    ],
  }),
  ...statements('WorksheetProtection', {
    protected: [
      'Whether the sheet is protected; it can be read only.',
      async ({ context, sheet }) => {
        sheet.protection.load('protected');
        await context.sync();
        expect(sheet.protection.protected).toBe(false);
        sheet.protection.protect();
        sheet.protection.load('protected');
        await context.sync();
        expect(sheet.protection.protected).toBe(true);
        // A second protection is an error, not a change.
        sheet.protection.protect();
        expect(await refusal(context)).toMatch(/ at WorksheetProtection.protect$/);
      },
    ],
  }),
  ...statements('WorksheetFreezePanes', {
    freezeAt: [
      'Freezes the rows and columns of a range that begins at the first cell.',
      async ({ context, sheet }) => {
        sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
        const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
        await context.sync();
        expect(frozen.address).toBe('Sheet1!A1:B3');
      },
    ],
    freezeColumns: [
      'Freezes so many first columns.',
      async ({ context, sheet }) => {
        sheet.freezePanes.freezeColumns(2);
        const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
        await context.sync();
        expect(frozen.address).toBe('Sheet1!A:B');
      },
    ],
    freezeRows: [
      'Freezes so many first rows.',
      async ({ context, sheet }) => {
        sheet.freezePanes.freezeRows(3);
        const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
        await context.sync();
        expect(frozen.address).toBe('Sheet1!1:3');
      },
    ],
  }),
  ...statements('WorkbookProtection', {
    load: [
      'Queues the reading of the workbook’s protection.',
      async ({ context, workbook }) => {
        workbook.protection.load({ protected: true });
        expect(codeOfReading(() => workbook.protection.protected)).toBe('PropertyNotLoaded');
        await context.sync();
        expect(workbook.protection.protected).toBe(false);
      },
    ],
    protected: [
      'Whether the workbook’s structure is protected: then sheets can be neither added, moved, renamed nor deleted.',
      async ({ context, workbook }) => {
        workbook.protection.protect();
        workbook.protection.load('protected');
        await context.sync();
        expect(workbook.protection.protected).toBe(true);
        workbook.worksheets.add('Second');
        expect(await refusal(context)).toMatch(/ at WorksheetCollection.add$/);
      },
    ],
  }),
];
