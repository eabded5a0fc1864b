import { failure, givenHost, givenTable, valuesOf } from '../givenHost';
import { codeOfReading, refusal, type Statement, statements } from './statement';

export const workbook: readonly Statement[] = [
  ...statements('Workbook', {
    application: [
      'Leads to the Excel that the workbook is open in.',
      async ({ context, workbook }) => {
        workbook.application.load('calculationMode');
        await context.sync();
        expect(workbook.application.calculationMode).toBe('Automatic');
      },
    ],
    getSelectedRange: [
      'The one range that is selected.',
      async ({ context, workbook, sheet }) => {
        sheet.getRange('B2:C3').select();
        const selected = workbook.getSelectedRange().load('address');
        await context.sync();
        expect(selected.address).toBe('Sheet1!B2:C3');
      },
    ],
    names: [
      'The names that hold in the whole workbook.',
      async ({ context, workbook, sheet }) => {
        workbook.names.add('Total', sheet.getRange('A1'));
        workbook.names.load('items/name, items/scope');
        await context.sync();
        expect(workbook.names.items.map(({ name, scope }) => [name, scope])).toEqual([['Total', 'Workbook']]);
      },
    ],
    protection: [
      'Leads to the protection of the workbook’s structure; cells can still be written.',
      async ({ context, workbook, sheet }) => {
        workbook.protection.protect();
        const cell = sheet.getRange('A1');
        cell.values = [[1]];
        cell.load('values');
        await context.sync();
        expect(cell.values).toEqual([[1]]);
      },
    ],
    styles: [
      'The workbook’s cell styles, Excel’s own Normal among them.',
      async ({ context, workbook }) => {
        workbook.styles.load('items/name, items/builtIn');
        await context.sync();
        expect(workbook.styles.items.find(({ name }) => name === 'Normal')?.builtIn).toBe(true);
      },
    ],
    tables: [
      'The tables of all sheets together.',
      async ({ context, workbook, host }) => {
        await givenTable(host);
        const second = workbook.worksheets.add('Second');
        second.tables.add('A1:B2', true).name = 'Mål';
        workbook.tables.load('items/name');
        await context.sync();
        expect(workbook.tables.items.map(({ name }) => name)).toEqual(['Drift', 'Mål']);
      },
    ],
    worksheets: [
      'The workbook’s sheets.',
      async ({ context, workbook }) => {
        const count = workbook.worksheets.getCount();
        await context.sync();
        expect(count.value).toBe(1);
      },
    ],
  }),
  ...statements('Application', {
    suspendScreenUpdatingUntilNextSync: [
      'Stops drawing until the next sync; what is written is there all the same.',
      async ({ context, workbook, sheet, host }) => {
        workbook.application.suspendScreenUpdatingUntilNextSync();
        sheet.getRange('A1').values = [['written']];
        await context.sync();
        expect(await valuesOf(host, 'Sheet1', 'A1')).toEqual([['written']]);
      },
    ],
  }),
  ...statements('RequestContext', {
    workbook: [
      'Every path to an object of Excel begins here.',
      async ({ context }) => {
        context.workbook.load('name');
        await context.sync();
        expect(context.workbook.name).toMatch(/\.xlsx$/);
      },
    ],
  }),
  ...statements('ClientRequestContext', {
    sync: [
      'Runs what is queued, in order, and fills what was loaded; at the first error it stops, and undoes nothing.',
      async ({ context, workbook, sheet, host }) => {
        sheet.getRange('A1').values = [['before']];
        workbook.tables.getItem('No').delete();
        sheet.getRange('A2').values = [['after']];
        expect(await refusal(context)).toBe('ItemNotFound at TableCollection.getItem');
        expect(await valuesOf(host, 'Sheet1', 'A1:A2')).toEqual([['before'], ['']]);
      },
    ],
  }),
  ...statements('ClientObject', {
    isNullObject: [
      'Whether an object that was asked for with OrNullObject is missing; known after a sync, not before.',
      async ({ context, workbook }) => {
        const absent = workbook.tables.getItemOrNullObject('No');
        expect(codeOfReading(() => absent.isNullObject)).toBe('PropertyNotLoaded');
        await context.sync();
        expect(absent.isNullObject).toBe(true);
        // Nothing can be set of what does not exist.
        absent.name = 'Yes';
        expect((await failure(context.sync())).code).toBe('InvalidObjectPath');
      },
    ],
  }),
  ...statements('ClientResult', {
    value: [
      'What a method gives that leads to no object; there after a sync, not before (ValueNotLoaded).',
      async ({ context, workbook }) => {
        const count = workbook.worksheets.getCount();
        expect(codeOfReading(() => count.value)).toBe('ValueNotLoaded');
        await context.sync();
        expect(count.value).toBe(1);
      },
    ],
  }),
  ...statements('Excel', {
    run: [
      'Opens a context, gives what its function gives, syncs once more at the end, and lets ranges go.',
      async ({ host }) => {
        const given = await host.Excel.run((context) => {
          context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[7]];
          return Promise.resolve('given');
        });
        expect(given).toBe('given');
        expect(await valuesOf(host, 'Sheet1', 'A1')).toEqual([[7]]);
        // The function must give a promise.
        const notAsync = (() => 'given') as unknown as () => Promise<string>;
        expect((await failure(host.Excel.run(notAsync))).code).toBe('RunMustReturnPromise');
      },
    ],
  }),
  ...statements('RunOptions', {
    delayForCellEdit: [
      'Lets the batch wait while a person edits a cell; without it the batch fails (InvalidOperationInCellEditMode).',
      async () => {
        const host = await givenHost();
        host.person.editCell(true);
        const write = async (context: Excel.RequestContext): Promise<void> => {
          context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['written']];
          await context.sync();
        };
        expect((await failure(host.Excel.run(write))).code).toBe('InvalidOperationInCellEditMode');
        const waiting = host.Excel.run({ delayForCellEdit: true }, write);
        host.person.editCell(false);
        await waiting;
        expect(await valuesOf(host, 'Sheet1', 'A1')).toEqual([['written']]);
      },
    ],
    previousObjects: [
      'Goes on in the context of an earlier run, whose objects are still good.',
      async ({ host }) => {
        const earlier = await host.Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Sheet1').load('name');
          await context.sync();
          return { sheet, context };
        });
        await host.Excel.run({ previousObjects: earlier.context }, async (context) => {
          expect(context).toBe(earlier.context);
          earlier.sheet.getRange('A1').values = [['later']];
          await context.sync();
        });
        expect(await valuesOf(host, 'Sheet1', 'A1')).toEqual([['later']]);
      },
    ],
  }),
];
